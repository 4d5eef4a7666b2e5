import { Alert, Box, List, ListItem, ListItemText, Skeleton, Typography } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useLocaleState, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import type { FeedbackReportQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { ChartWithTable } from '../../ui/chart/ChartWithTable.js';
import { barOption, type ChartLook } from '../../ui/chart/options.js';
import { reportDocument } from './feedback.queries.js';

type Report = NonNullable<FeedbackReportQuery['feedbackReport']>;

/**
 * What was released about one person: the same bytes for everybody who may open it. It receives no hidden figure, so
 * it cannot show one; what is withheld is said without counts.
 */
export const FeedbackSummary = ({ cycleId, rateeId }: { readonly cycleId: string; readonly rateeId: string }) => {
  const translate = useTranslate();
  const { data, isPending } = useDocument(reportDocument, { cycleId, rateeId });
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  const report = data?.feedbackReport;
  if (!report) {
    return (
      <Box>
        <Typography>{translate('feedback.report.none')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('feedback.report.none_body')}
        </Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Gaps report={report} />
      <Precision report={report} />
      <Comments report={report} />
      <Suggestions report={report} />
    </Box>
  );
};

const Gaps = ({ report: { gaps, disclosure } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const name = (category: string) => translate(`feedback.value.${category}`, { _: category });
  const figure = (value: number | null | undefined) =>
    value == null ? translate('feedback.report.not_shown') : format.number(value, 1);
  const superior = disclosure.superior[0];
  const superiorOf = (category: string) => superior?.values.find((value) => value.category === category)?.mean ?? null;
  const [self, others, lead] = ['self', 'others', 'superior'].map((key) => translate(`feedback.report.${key}`)) as [
    string,
    string,
    string,
  ];
  const option = useCallback(
    (look: ChartLook): EChartsCoreOption =>
      barOption(
        {
          categories: gaps.map(({ category }) => name(category)),
          series: [
            { name: others, values: gaps.map((gap) => gap.others ?? null) },
            { name: lead, values: gaps.map((gap) => superiorOf(gap.category)) },
            { name: self, values: gaps.map((gap) => gap.self ?? null) },
          ],
        },
        look,
        { horizontal: true },
      ),
    // biome-ignore lint/correctness/useExhaustiveDependencies: names and figures follow from these
    [gaps, disclosure, self, others, lead],
  );
  if (gaps.length === 0) return <Alert severity="info">{translate('feedback.report.not_shown_body')}</Alert>;
  const shown = gaps.filter((gap) => gap.others != null).length;
  return (
    <Box>
      <ChartWithTable
        title={translate('feedback.report.chart')}
        summary={`${translate('feedback.report.chart_summary', { lo: disclosure.scale.lo, hi: disclosure.scale.hi, count: shown, total: gaps.length })} ${translate('feedback.report.released', { day: format.day(disclosure.releasedOn) })}.`}
        option={option}
        height={380}
        table={{
          columns: [translate('feedback.report.value'), others, lead, self],
          rows: gaps.map((gap) => [
            name(gap.category),
            figure(gap.others),
            figure(superiorOf(gap.category)),
            figure(gap.self),
          ]),
        }}
      />
      {shown < gaps.length && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate('feedback.report.not_shown_body')}
        </Alert>
      )}
    </Box>
  );
};

const Precision = ({ report: { reliability } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const lines = reliability.filter((line) => line.mean != null && line.low != null && line.high != null);
  if (lines.length === 0) return null;
  const kinds = (names: readonly string[]) =>
    names.length === 0
      ? translate('feedback.report.all')
      : names.map((kind) => translate(`feedback.kind.${kind}`)).join(' + ');
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {translate('feedback.report.precision')}
      </Typography>
      <List dense>
        {lines.map((line) => (
          <ListItem key={line.kinds.join()} disableGutters>
            <ListItemText
              primary={translate('feedback.report.precision_line', {
                kinds: kinds(line.kinds),
                mean: format.number(line.mean, 1),
                raters: line.raters,
                low: format.number(line.low, 1),
                high: format.number(line.high, 1),
              })}
            />
          </ListItem>
        ))}
      </List>
    </Box>
  );
};

const Comments = ({ report: { disclosure } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const texts = disclosure.cells.flatMap((cell) => cell.text);
  const named = disclosure.superior.flatMap((superior) =>
    superior.comments.map((comment) => ({ ...comment, name: superior.name })),
  );
  return (
    <>
      {texts.length > 0 && (
        <Box>
          <Typography variant="h3" component="h3">
            {translate('feedback.report.comments')}
          </Typography>
          <Box component="ul" sx={{ pl: 3 }}>
            {texts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fragments have no identity, on purpose
              <li key={index}>{text}</li>
            ))}
          </Box>
        </Box>
      )}
      {named.length > 0 && (
        <Box>
          <Typography variant="h3" component="h3">
            {translate('feedback.report.superior_comments')}
          </Typography>
          <Box component="ul" sx={{ pl: 3 }}>
            {named.map((comment) => (
              <li
                key={`${comment.name}${comment.value}`}
              >{`${comment.name} · ${translate(`feedback.value.${comment.value}`, { _: comment.value })}: ${comment.text}`}</li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
};

const Suggestions = ({ report: { suggestions } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (suggestions.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {translate('feedback.report.suggestions')}
      </Typography>
      <Box component="ul" sx={{ pl: 3 }}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.key}>{locale === 'en' ? suggestion.text.en : suggestion.text.id}</li>
        ))}
      </Box>
    </Box>
  );
};
