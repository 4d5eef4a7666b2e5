import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useTranslate } from 'ra-core';
import { type ReactNode, useCallback } from 'react';
import type { FeedbackReportQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { ChartWithTable } from '../../ui/chart/ChartWithTable.js';
import { type ChartLook, radarOption } from '../../ui/chart/options.js';

export type Report = NonNullable<FeedbackReportQuery['feedbackReport']>;
const numberOf = (value: number | null | undefined) => (value == null ? null : Number(value));

/** A small table that scrolls by keyboard where it is too wide. */
const Figures = ({
  title,
  head,
  rows,
}: {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography variant="h3">{title}</Typography>
    <TableContainer tabIndex={0} role="region" aria-label={title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {head.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([name, ...cells]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {cells.map((cell, index) => (
                <TableCell key={head[index + 1]}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  </Box>
);

/** Self against others as a radar; three values at least make one. */
export const Radar = ({ report: { gaps, disclosure } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [self, others] = [translate('feedback.report.self'), translate('feedback.report.others')];
  const option = useCallback(
    (look: ChartLook): EChartsCoreOption =>
      radarOption(
        {
          categories: gaps.map(({ category }) => translate(`feedback.value.${category}`, { _: category })),
          series: [
            { name: others, values: gaps.map((gap) => numberOf(gap.others)) },
            { name: self, values: gaps.map((gap) => numberOf(gap.self)) },
          ],
        },
        look,
        disclosure.scale,
      ),
    [gaps, disclosure.scale, self, others, translate],
  );
  if (gaps.length < 3) return null;
  const figure = (value: number | null | undefined) =>
    value == null ? translate('feedback.report.not_shown') : format.number(Number(value), 1);
  return (
    <ChartWithTable
      title={translate('feedback.report.radar')}
      summary={translate('feedback.report.radar_summary')}
      option={option}
      height={360}
      table={{
        columns: [translate('feedback.report.value'), others, self],
        rows: gaps.map((gap) => [
          translate(`feedback.value.${gap.category}`, { _: gap.category }),
          figure(gap.others),
          figure(gap.self),
        ]),
      }}
    />
  );
};

/** Blind spots, hidden strengths, change and place of each value, in words. */
export const Reading = ({ report: { gaps, trends, standings } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const say = (key: string, word: string | null | undefined) =>
    translate(`feedback.report.${word ? `${key}.${word}` : 'unknown'}`);
  // only questions that are the same in both cycles are compared: said where that is not all of them
  const change = (trend: Report['trends'][number] | undefined) =>
    trend?.compared == null || trend.compared === trend.asked
      ? say('direction', trend?.direction)
      : translate('feedback.report.compared', {
          word: say('direction', trend.direction),
          compared: trend.compared,
          asked: trend.asked,
        });
  if (gaps.length === 0) return null;
  return (
    <Figures
      title={translate('feedback.report.reading')}
      head={['value', 'gap', 'trend', 'standing'].map((name) => translate(`feedback.report.${name}`))}
      rows={gaps.map(({ category, word }) => [
        translate(`feedback.value.${category}`, { _: category }),
        say('word', word),
        change(trends.find((trend) => trend.category === category)),
        say('place', standings.find((standing) => standing.category === category)?.word),
      ])}
    />
  );
};

/** Each set of raters with its groups, spread, reliability and the range of its mean. */
export const Precision = ({ report: { reliability, reliabilitySource } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (reliability.length === 0) return null;
  const unknown = translate('feedback.report.unknown');
  const kinds = (names: readonly string[]) =>
    names.map((kind) => translate(`feedback.kind.${kind}`)).join(' + ') || translate('feedback.report.all');
  const figure = (value: number | null | undefined, digits: number) =>
    value == null ? unknown : format.number(Number(value), digits);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Figures
        title={translate('feedback.report.precision')}
        head={['raters', 'groups', 'answered', 'spread', 'mean', 'reliability', 'range'].map((name) =>
          translate(`feedback.report.${name}_head`),
        )}
        rows={reliability.map((row) => [
          kinds(row.kinds),
          row.groups,
          row.raters,
          row.spread ? translate(`feedback.report.spread.${row.spread}`) : unknown,
          figure(row.mean, 1),
          figure(row.reliability, 2),
          row.low == null ? unknown : `${figure(row.low, 1)} – ${figure(row.high, 1)}`,
        ])}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {translate('feedback.report.source', { source: reliabilitySource })}
      </Typography>
    </Box>
  );
};
