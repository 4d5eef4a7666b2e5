import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { CycleChoice, useCycleChoice } from '../cycles/CycleChoice.js';
import { OutcomeTable, SensitivityTable } from './FairnessTables.js';
import { fairnessDocument } from './quality.queries.js';

const isClosed = (phase: string) => phase === 'CLOSED';

/** Fairness of a closed cycle: outcomes by group, and how much hangs on the weights. */
export const FairnessPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose, isPending } = useCycleChoice(isClosed, { onlyFitting: true });
  const found = useDocument(fairnessDocument, { cycleId: cycle?.id ?? '' }, { enabled: Boolean(cycle) });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="quality.fairness.title" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('quality.fairness.lead')}</Typography>
      {isPending && <Skeleton variant="rounded" height={320} />}
      {!isPending && !cycle && <EmptyState title="quality.fairness.none" body="quality.fairness.none_body" />}
      {cycle && (
        <>
          <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />
          <Loaded of={found} height={320}>
            {({ fairnessReport }) =>
              fairnessReport && (
                <>
                  {fairnessReport.dimensions.map(({ dimension, groups }) => (
                    <OutcomeTable key={dimension} dimension={dimension} groups={groups} all={fairnessReport.all} />
                  ))}
                  <SensitivityTable rows={fairnessReport.sensitivity} />
                  <Alert severity="info">
                    {translate('quality.fairness.method', {
                      fewest: fairnessReport.fewest,
                      bar: fairnessReport.barPercent,
                      source: fairnessReport.source,
                    })}
                  </Alert>
                </>
              )
            }
          </Loaded>
        </>
      )}
    </Box>
  );
};
