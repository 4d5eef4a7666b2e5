import { Alert, Box, Skeleton, Typography } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useTranslate } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { ChartWithTable } from '../../ui/chart/ChartWithTable.js';
import { barOption, type ChartLook } from '../../ui/chart/options.js';
import { reportDocument } from './feedback.queries.js';
import { Precision, Radar, Reading, type Report } from './ReportFigures.js';
import { ReportItems } from './ReportItems.js';
import { ReportLinks, Suggestions, TraceButton } from './ReportVerbs.js';

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
      <ReportLinks cycleId={cycleId} rateeId={rateeId} />
      <Radar report={report} />
      <Gaps report={report} />
      <Reading report={report} />
      <ReportItems cycleId={cycleId} rateeId={rateeId} />
      <Precision report={report} />
      <Comments cycleId={cycleId} rateeId={rateeId} report={report} />
      <Suggestions cycleId={cycleId} rateeId={rateeId} report={report} />
    </Box>
  );
};

const Gaps = ({ report: { gaps, disclosure } }: { readonly report: Report }) => {
  const translate = useTranslate();
  const format = useFormat();
  const superior = disclosure.superior[0];
  const rows = useMemo(
    () =>
      gaps.map((gap) => ({
        name: translate(`feedback.value.${gap.category}`, { _: gap.category }),
        others: gap.others ?? null,
        superior: superior?.values.find((value) => value.category === gap.category)?.mean ?? null,
        self: gap.self ?? null,
      })),
    [gaps, superior, translate],
  );
  const self = translate('feedback.report.self');
  const others = translate('feedback.report.others');
  const lead = translate('feedback.report.superior');
  const option = useCallback(
    (look: ChartLook): EChartsCoreOption => {
      const series = [
        { name: others, values: rows.map((row) => row.others) },
        { name: lead, values: rows.map((row) => row.superior) },
        { name: self, values: rows.map((row) => row.self) },
      ];
      return barOption({ categories: rows.map((row) => row.name), series }, look, { horizontal: true });
    },
    [rows, self, others, lead],
  );
  if (rows.length === 0) return <Alert severity="info">{translate('feedback.report.not_shown_body')}</Alert>;
  const shown = rows.filter((row) => row.others !== null).length;
  const figure = (value: number | null) =>
    value === null ? translate('feedback.report.not_shown') : format.number(value, 1);
  const { lo, hi } = disclosure.scale;
  const summary = translate('feedback.report.chart_summary', { lo, hi, count: shown, total: rows.length });
  const released = translate('feedback.report.released', { day: format.day(disclosure.releasedOn) });
  return (
    <Box>
      <ChartWithTable
        title={translate('feedback.report.chart')}
        summary={`${summary} ${released}.`}
        option={option}
        height={380}
        table={{
          columns: [translate('feedback.report.value'), others, lead, self],
          rows: rows.map((row) => [row.name, figure(row.others), figure(row.superior), figure(row.self)]),
        }}
      />
      {shown < rows.length && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate('feedback.report.not_shown_body')}
        </Alert>
      )}
    </Box>
  );
};

interface CommentsProps {
  readonly cycleId: string;
  readonly rateeId: string;
  readonly report: Report;
}

const Comments = ({ cycleId, rateeId, report: { disclosure } }: CommentsProps) => {
  const translate = useTranslate();
  const texts = disclosure.cells.flatMap((cell) => cell.text);
  const own = disclosure.self?.comments ?? [];
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
              <li key={index}>
                {text} <TraceButton cycleId={cycleId} rateeId={rateeId} fragment={text} />
              </li>
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
      {own.length > 0 && (
        <Box>
          <Typography variant="h3" component="h3">
            {translate('feedback.report.self_comments')}
          </Typography>
          <Box component="ul" sx={{ pl: 3 }}>
            {own.map(({ value, text }) => (
              <li key={value}>{`${translate(`feedback.value.${value}`, { _: value })}: ${text}`}</li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
};
