import { Button, Skeleton, Typography } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { LinkBase, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { ChartWithTable } from '../../ui/chart/ChartWithTable.js';
import { barOption, type ChartLook } from '../../ui/chart/options.js';
import { Section } from '../../ui/Section.js';
import { PREDICATES } from '../evaluations/evaluations.messages.js';
import { CycleSelect } from './CycleSelect.js';
import { predicateCountsDocument } from './reports.queries.js';
import { useCycle } from './useCycle.js';

/** Predicates of the whole scope as a chart with its table behind it, and how many units need a reason. */
export const DistributionCard = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { cycles, cycle, choose } = useCycle((phase) =>
    ['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'].includes(phase),
  );
  const { data, isPending } = useDocument(
    predicateCountsDocument,
    { cycleId: cycle?.id ?? '' },
    { enabled: Boolean(cycle) },
  );
  const units = useMemo(() => data?.unitDistributions ?? [], [data]);
  const counts = useMemo(
    () =>
      PREDICATES.map((predicate) =>
        units.reduce((sum, unit) => sum + (unit.counts.find((count) => count.predicate === predicate)?.count ?? 0), 0),
      ),
    [units],
  );
  const names = PREDICATES.map((predicate) => translate(`evaluations.predicate.${predicate}`));
  const people = translate('reports.distribution.people');
  const key = names.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the names
  const option = useCallback(
    (look: ChartLook): EChartsCoreOption =>
      barOption({ categories: names, series: [{ name: people, values: counts }] }, look),
    [counts, key, people],
  );
  const rated = counts.reduce((sum, count) => sum + count, 0);
  const warned = units.filter((unit) => unit.findings.some((finding) => finding.isWarning));
  return (
    <Section
      title="reports.distribution.title"
      actions={cycle && <CycleSelect cycles={cycles} value={cycle.id} onChoose={choose} />}
    >
      {cycle && isPending && <Skeleton variant="rounded" height={260} />}
      {!isPending && rated === 0 && <Typography>{translate('reports.distribution.none')}</Typography>}
      {rated > 0 && (
        <>
          <ChartWithTable
            title={cycle?.name ?? ''}
            summary={translate('reports.distribution.summary', {
              rated: format.number(rated),
              open: format.number(units.reduce((sum, unit) => sum + unit.open, 0)),
              warnings: format.number(warned.length),
              explained: format.number(warned.filter((unit) => unit.reason).length),
            })}
            option={option}
            height={260}
            table={{
              columns: [translate('evaluations.predicate_label'), people],
              rows: names.map((name, index) => [name, format.number(counts[index])]),
            }}
          />
          <div>
            <Button component={LinkBase} to="/distribution" variant="outlined" size="small">
              {translate('reports.distribution.more')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
};
