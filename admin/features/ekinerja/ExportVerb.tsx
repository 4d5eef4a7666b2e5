import { Box } from '@mui/material';
import { required, useListFilterContext } from 'ra-core';
import { DateInput, ReferenceInput, SelectInput } from 'ra-ui-materialui';
import { useState } from 'react';
import type { ExportToBknMutationVariables } from '../../gql/graphql.js';
import { useAllowed } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { EXPORT_KINDS } from './ekinerja.messages.js';
import { exportToBknDocument } from './ekinerja.queries.js';

type Input = ExportToBknMutationVariables['input'];

const Inputs = () => (
  <>
    <SelectInput
      source="kind"
      label="ekinerja.export_kind"
      choices={EXPORT_KINDS.map((id) => ({ id, name: `ekinerja.kinds.${id}` }))}
      validate={required()}
      fullWidth
    />
    <ReferenceInput source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
      <SelectInput label="resources.bknFindings.fields.cycleId" optionText="name" validate={required()} fullWidth />
    </ReferenceInput>
    <DateInput source="from" label="ekinerja.from" fullWidth />
    <DateInput source="to" label="ekinerja.to" fullWidth />
    <SelectInput
      source="format"
      label="ekinerja.format"
      choices={['XLSX', 'CSV'].map((id) => ({ id, name: id }))}
      validate={required()}
      fullWidth
    />
  </>
);

/** Orders a file for BKN; it begins with the filter of the list and shows how far it is. */
export const ExportVerb = () => {
  const { filterValues } = useListFilterContext();
  const isAllowed = useAllowed('exportToBkn');
  const [jobId, setJobId] = useState<string>();
  if (!isAllowed) return null;
  const unitSubtreeOf = (filterValues?.unitSubtreeOf as string | undefined) ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ justifySelf: 'end' }}>
        <VerbButton
          label="ekinerja.export"
          document={exportToBknDocument}
          form={<Inputs />}
          defaultValues={{ kind: 'ANNUAL', format: 'XLSX', cycleId: filterValues?.cycleId }}
          variables={({ kind, cycleId, from, to, format }) => ({
            input: {
              kind: kind as Input['kind'],
              cycleId: String(cycleId),
              unitSubtreeOf,
              from: from ? String(from) : null,
              to: to ? String(to) : null,
              format: format as Input['format'],
            },
          })}
          success="job.status.queued"
          onSuccess={({ exportToBkn }) => setJobId(exportToBkn.job.id)}
        />
      </Box>
      {jobId && <JobProgress key={jobId} id={jobId} />}
    </Box>
  );
};
