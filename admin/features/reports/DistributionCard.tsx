import { Alert, Box, Button, Typography } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { LinkBase, useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import type { PredicateCountsQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { ChartWithTable } from '../../ui/chart/ChartWithTable.js';
import type { ChartLook } from '../../ui/chart/options.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { CycleChoice, isRated, useCycleChoice } from '../cycles/CycleChoice.js';
import { PREDICATES } from '../evaluations/evaluations.messages.js';
import { predicatesOption } from './predicates.js';
import { predicateCountsDocument } from './reports.queries.js';

type Units = PredicateCountsQuery['unitDistributions'];

/** Predicates of the whole scope as a chart with its table behind it, and the units that need a reason. */
export const DistributionCard = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose } = useCycleChoice(isRated);
  const found = useDocument(predicateCountsDocument, { cycleId: cycle?.id ?? '' }, { enabled: Boolean(cycle) });
  return (
    <Section
      title="reports.distribution.title"
      actions={cycle && <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />}
    >
      {cycle ? (
        <Loaded of={found} height={260}>
          {({ unitDistributions }) => <Distribution cycle={cycle.name} units={unitDistributions} />}
        </Loaded>
      ) : (
        <Typography>{translate('reports.distribution.none')}</Typography>
      )}
    </Section>
  );
};

const Distribution = ({ cycle, units }: { readonly cycle: string; readonly units: Units }) => {
  const translate = useTranslate();
  const format = useFormat();
  const rows = useMemo(
    () =>
      PREDICATES.map((predicate) => ({
        name: translate(`evaluations.predicate.${predicate}`),
        count: units.reduce(
          (sum, unit) => sum + (unit.counts.find((one) => one.predicate === predicate)?.count ?? 0),
          0,
        ),
      })),
    [units, translate],
  );
  const people = translate('reports.distribution.people');
  const option = useCallback(
    (look: ChartLook): EChartsCoreOption => predicatesOption(rows, people, format.number, look),
    [rows, people, format],
  );
  const rated = rows.reduce((sum, { count }) => sum + count, 0);
  if (rated === 0) return <Typography>{translate('reports.distribution.none')}</Typography>;
  const warned = units.filter((unit) => unit.findings.some((finding) => finding.isWarning));
  const share = (count: number) =>
    translate('reports.distribution.share', {
      count: format.number(count),
      percent: format.percent((100 * count) / rated, 1),
    });
  return (
    <>
      <ChartWithTable
        title={cycle}
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
          rows: rows.map(({ name, count }) => [name, share(count)]),
        }}
      />
      {warned.length > 0 && <Unexplained units={warned.filter((unit) => !unit.reason).map((unit) => unit.unitName)} />}
      <Box>
        <Button component={LinkBase} to="/distribution" variant="outlined" size="small">
          {translate('reports.distribution.more')}
        </Button>
      </Box>
    </>
  );
};

const SHOWN = 5;

/** Publication waits for these: the first few by name. */
const Unexplained = ({ units }: { readonly units: readonly string[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (units.length === 0) return <Alert severity="success">{translate('reports.distribution.all_explained')}</Alert>;
  const first = units.slice(0, SHOWN).join(', ');
  const names =
    units.length > SHOWN
      ? translate('reports.distribution.and_more', { units: first, count: format.number(units.length - SHOWN) })
      : first;
  return <Alert severity="warning">{translate('reports.distribution.need_reason', { units: names })}</Alert>;
};
