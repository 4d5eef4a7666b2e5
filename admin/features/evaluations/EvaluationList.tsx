import { Box } from '@mui/material';
import { useListFilterContext, useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useState } from 'react';
import { useAllowed } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { PREDICATES } from './evaluations.messages.js';
import { computeIndexesDocument, exportEvaluationsDocument } from './evaluations.queries.js';

interface Row {
  readonly id: string;
  readonly employeeName: string;
  readonly positionTitle: string;
  readonly status: string;
  readonly predicate?: string | null;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.evaluations.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.evaluations.fields.unitSubtreeOf" />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.evaluations.fields.status"
    choices={['OPEN', 'RATED', 'PUBLISHED'].map((id) => ({ id, name: `evaluations.status.${id}` }))}
  />,
  <SelectArrayInput
    key="predicate"
    source="predicate"
    label="resources.evaluations.fields.predicate"
    choices={PREDICATES.map((id) => ({ id, name: `evaluations.predicate.${id}` }))}
  />,
  <BooleanInput key="none" source="isWithoutEvaluator" label="resources.evaluations.fields.isWithoutEvaluator" />,
];

const State = () => {
  const row = useRecordContext<Row>();
  return row ? (
    <StatusChip label={`evaluations.status.${row.status}`} tone={row.status === 'OPEN' ? 'warning' : 'success'} />
  ) : null;
};
const Predicate = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row?.predicate ? translate(`evaluations.predicate.${row.predicate}`) : '—'}</>;
};

/** Verbs on a whole cycle: complete export by a job, computation of the indexes. */
const CycleVerbs = () => {
  const { filterValues } = useListFilterContext();
  const mayExport = useAllowed('exportEvaluations');
  const mayCompute = useAllowed('computeIndexes');
  const [jobId, setJobId] = useState<string>();
  const cycleId = filterValues.cycleId as string | undefined;
  const unitSubtreeOf = filterValues.unitSubtreeOf as string | undefined;
  if (!mayExport) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {cycleId && (
          <VerbButton
            label="evaluations.export"
            variant="outlined"
            document={exportEvaluationsDocument}
            form={
              <SelectInput
                source="format"
                label="evaluations.export_format"
                choices={['XLSX', 'CSV'].map((id) => ({ id, name: id }))}
                fullWidth
              />
            }
            defaultValues={{ format: 'XLSX' }}
            variables={({ format }) => ({
              input: { cycleId, unitSubtreeOf: unitSubtreeOf ?? null, format: format as 'XLSX' },
            })}
            onSuccess={({ exportEvaluations }) => setJobId(exportEvaluations.job.id)}
          />
        )}
        {cycleId && mayCompute && (
          <VerbButton
            label="evaluations.compute"
            confirm="evaluations.compute_question"
            variant="outlined"
            document={computeIndexesDocument}
            variables={() => ({ input: { cycleId } })}
            onSuccess={({ computeIndexes }) => setJobId(computeIndexes.job.id)}
          />
        )}
      </Box>
      {jobId && <JobProgress key={jobId} id={jobId} />}
    </Box>
  );
};

export const EvaluationList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'employee.name', order: 'ASC' }}
      actions={<CycleVerbs />}
      empty={{ title: 'evaluations.empty', body: 'evaluations.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => row.positionTitle,
        tertiaryText: (row) =>
          row.predicate
            ? translate(`evaluations.predicate.${row.predicate}`)
            : translate(`evaluations.status.${row.status}`),
      }}
    >
      <NameColumn source="employeeName" label="resources.evaluations.fields.employee.name" disableSort />
      <Column source="employeeNip" disableSort />
      <Column source="unit.name" />
      <Column source="evaluatorName" disableSort />
      <Column source="status">
        <State />
      </Column>
      <Column source="predicate">
        <Predicate />
      </Column>
    </ResponsiveList>
  );
};
