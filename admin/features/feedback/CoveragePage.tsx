import { Box, Button, Skeleton, Typography } from '@mui/material';
import { Form, LinkBase, useRefresh, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useCallback, useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Section.js';
import { CycleChoice, isOpened, useCycleChoice } from '../cycles/CycleChoice.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { CoverageByKind, CoverageByUnit } from './CoverageTables.js';
import { mayAssign } from './coverage.js';
import { coverageDocument, gapListDocument } from './feedback.queries.js';
import { GapLine } from './GapLine.js';
import { LoadTable } from './LoadTable.js';
import { OpenRequests } from './OpenRequests.js';
import { RateePicker } from './RateePicker.js';
import { RatersVerbs } from './RatersVerbs.js';

/** For the officer: how well each unit's groups are covered, and what could not be met. Never who answered. */
export const CoveragePage = () => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { cycles, cycle, choose, isPending } = useCycleChoice(isOpened, { onlyFitting: true });
  const [unitId, setUnitId] = useState<string | null>(null);
  const mayChange = useAllowed('addRaters');
  const onEnd = useCallback(() => refresh(), [refresh]);
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="feedback.coverage.title" />
      {isPending && <Skeleton variant="rounded" height={120} />}
      {!isPending && !cycle && <EmptyState title="feedback.coverage.no_cycle" />}
      {cycle && (
        <>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />
            <Box sx={{ width: { xs: '100%', sm: 280 }, '& .MuiFormControl-root': { m: 0 } }}>
              <Form>
                <UnitInput source="unitId" label="feedback.coverage.unit_filter" />
                <Watch onChange={setUnitId} />
              </Form>
            </Box>
            {mayChange && <RatersVerbs key={cycle.id} cycle={cycle} onEnd={onEnd} />}
          </Box>
          <Coverage cycleId={cycle.id} unitId={unitId} />
          <LoadTable cycleId={cycle.id} unitId={unitId} />
          <Gaps cycleId={cycle.id} unitId={unitId} />
          {mayChange && mayAssign(cycle.phase) && (
            <Section title="feedback.coverage.per_person">
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('feedback.coverage.per_person_lead')}
              </Typography>
              <RateePicker key={cycle.id} cycleId={cycle.id} />
            </Section>
          )}
          {cycle.phase === 'FEEDBACK' && <OpenRequests cycleId={cycle.id} unitId={unitId} />}
        </>
      )}
    </Box>
  );
};

const Watch = ({ onChange }: { readonly onChange: (unitId: string | null) => void }) => {
  const unitId = useWatch({ name: 'unitId' }) as string | null | undefined;
  useEffect(() => onChange(unitId ?? null), [unitId, onChange]);
  return null;
};

interface Scope {
  readonly cycleId: string;
  readonly unitId: string | null;
}

const Coverage = ({ cycleId, unitId }: Scope) => {
  const { data, isPending } = useDocument(coverageDocument, { cycleId, unitId });
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const rows = data?.feedbackCoverage ?? [];
  if (rows.every(({ invited }) => invited === 0)) return <EmptyState title="feedback.coverage.none" />;
  return (
    <>
      <CoverageByKind rows={rows} />
      <CoverageByUnit rows={rows} />
    </>
  );
};

const SHOWN = 10;

const Gaps = ({ cycleId, unitId }: Scope) => {
  const translate = useTranslate();
  const filter = { cycleId, ...(unitId ? { unitSubtreeOf: unitId } : {}) };
  const { data } = useDocument(gapListDocument, { filter, page: { limit: SHOWN } });
  if (!data) return null;
  const { items, total } = data.page;
  return (
    <Section
      title="feedback.coverage.gaps"
      actions={
        total > SHOWN && (
          <Button
            component={LinkBase}
            to={`/raterGaps?filter=${encodeURIComponent(JSON.stringify(filter))}`}
            size="small"
            variant="outlined"
          >
            {translate('feedback.coverage.see_all', { smart_count: total })}
          </Button>
        )
      }
    >
      {items.length === 0 && <Typography>{translate('feedback.coverage.no_gaps')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {items.map((gap) => (
          <li key={gap.id}>
            <GapLine gap={gap} cycleId={cycleId} />
          </li>
        ))}
      </Box>
    </Section>
  );
};
