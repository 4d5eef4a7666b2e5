import { Alert, Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import type { UnitDistributionsQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { CycleChoice, isRated, useCycleChoice } from '../cycles/CycleChoice.js';
import { distributionsDocument } from './evaluations.queries.js';
import { UnitDistributionCard } from './UnitDistributionCard.js';

export type UnitDistribution = UnitDistributionsQuery['unitDistributions'][number];

/** A difference from the guide that has no reason yet: the cycle is not published before it has one. Pure. */
export const needsReason = ({ findings, reason }: UnitDistribution): boolean =>
  !reason && findings.some((finding) => finding.isWarning);

/** Phases in which a reason for a distribution can be recorded; afterwards it stands as it was published. */
const EXPLAINED: readonly string[] = ['RATING', 'CALIBRATION'];

/** Predicates by unit against the guide: warnings ask for a reason, nothing is forced. */
export const DistributionPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose } = useCycleChoice(isRated);
  const cycleId = cycle?.id;
  const isExplainable = cycle !== undefined && EXPLAINED.includes(cycle.phase);
  const found = useDocument(distributionsDocument, { cycleId: cycleId ?? '' }, { enabled: Boolean(cycleId) });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="evaluations.distribution" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>
        {translate('evaluations.distribution_note')}
      </Typography>
      <CycleChoice cycles={cycles} value={cycleId} onChoose={choose} />
      {cycleId && (
        <Loaded of={found} height={320}>
          {({ unitDistributions }) => (
            <Units key={cycleId} cycleId={cycleId} isExplainable={isExplainable} units={unitDistributions} />
          )}
        </Loaded>
      )}
    </Box>
  );
};

interface UnitsProps {
  readonly cycleId: string;
  readonly isExplainable: boolean;
  readonly units: readonly UnitDistribution[];
}

const Units = ({ cycleId, isExplainable, units }: UnitsProps) => {
  const translate = useTranslate();
  const [onlyOpen, setOnlyOpen] = useState(false);
  if (units.length === 0) return <EmptyState title="evaluations.empty" body="evaluations.empty_body" />;
  const open = units.filter(needsReason);
  // what waits for a reason stands first
  const shown = onlyOpen ? open : [...open, ...units.filter((unit) => !needsReason(unit))];
  return (
    <>
      <FormControlLabel
        control={<Switch checked={onlyOpen} onChange={(_, checked) => setOnlyOpen(checked)} />}
        label={`${translate('evaluations.only_open')} (${open.length})`}
        sx={{ justifySelf: 'start' }}
      />
      {onlyOpen && open.length === 0 && <Alert severity="success">{translate('evaluations.all_explained')}</Alert>}
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          m: 0,
          p: 0,
          listStyle: 'none',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: 'repeat(2, minmax(0, 1fr))',
            xl: 'repeat(3, minmax(0, 1fr))',
          },
        }}
      >
        {shown.map((unit) => (
          <UnitDistributionCard isExplainable={isExplainable} key={unit.unitId} cycleId={cycleId} unit={unit} />
        ))}
      </Box>
    </>
  );
};
