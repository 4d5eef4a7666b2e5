import { Box } from '@mui/material';
import { required, useListFilterContext } from 'ra-core';
import { ReferenceInput, SelectInput } from 'ra-ui-materialui';
import { useState } from 'react';
import { useAllowed } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { computeIndexesDocument, exportEvaluationsDocument } from './evaluations.queries.js';

const CycleInput = () => (
  <ReferenceInput source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
    <SelectInput label="resources.evaluations.fields.cycleId" optionText="name" validate={required()} fullWidth />
  </ReferenceInput>
);

/** Verbs on a whole cycle: complete export by a job, computation of the indexes. They begin with the list's filter. */
export const CycleVerbs = () => {
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
        <VerbButton
          label="evaluations.export"
          variant="outlined"
          document={exportEvaluationsDocument}
          form={
            <>
              <CycleInput />
              <SelectInput
                source="format"
                label="evaluations.export_format"
                choices={['XLSX', 'CSV'].map((id) => ({ id, name: id }))}
                validate={required()}
                fullWidth
              />
            </>
          }
          defaultValues={{ cycleId, format: 'XLSX' }}
          variables={({ cycleId: chosen, format }) => ({
            input: { cycleId: String(chosen), unitSubtreeOf: unitSubtreeOf ?? null, format: format as 'XLSX' },
          })}
          success="job.status.queued"
          onSuccess={({ exportEvaluations }) => setJobId(exportEvaluations.job.id)}
        />
        {mayCompute && (
          <VerbButton
            label="evaluations.compute"
            confirm="evaluations.compute_question"
            variant="outlined"
            document={computeIndexesDocument}
            form={<CycleInput />}
            defaultValues={{ cycleId }}
            variables={({ cycleId: chosen }) => ({ input: { cycleId: String(chosen) } })}
            success="job.status.queued"
            onSuccess={({ computeIndexes }) => setJobId(computeIndexes.job.id)}
          />
        )}
      </Box>
      {jobId && <JobProgress key={jobId} id={jobId} />}
    </Box>
  );
};
