import {
  Box,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { reportItemsDocument } from './feedback.queries.js';
import { type Column, columnsOf } from './reportColumns.js';

interface ReportItemsProps {
  readonly cycleId: string;
  readonly rateeId: string;
}

/** Every question with the mean of each shown set of raters; read when somebody wants to see it. */
export const ReportItems = (props: ReportItemsProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box component="details" onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 600, py: 0.5 }}>
        {translate('feedback.report.items')}
      </Typography>
      {isOpen && <Items {...props} />}
    </Box>
  );
};

const Items = ({ cycleId, rateeId }: ReportItemsProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { data, isPending } = useDocument(reportItemsDocument, { cycleId, rateeId });
  if (isPending) return <Skeleton variant="rounded" height={200} />;
  const disclosure = data?.feedbackDisclosure?.disclosure;
  if (!disclosure || !data.cycle) return null;
  const columns = columnsOf(disclosure);
  const { questions } = data.cycle.design;
  const nameOf = ({ kinds, name }: Column) =>
    name ?? kinds.map((kind) => translate(`feedback.kind.${kind}`)).join(' + ');
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('feedback.report.items')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('feedback.report.question')}</TableCell>
            {columns.map((column) => (
              <TableCell key={column.key} sx={{ minWidth: 110 }}>
                {nameOf(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {questions.map(({ id, text }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                {locale === 'en' ? text.en : text.id}
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column.key}>
                  <Bar value={column.means.get(id) ?? null} isNamed={column.isNamed} scale={disclosure.scale} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

interface BarProps {
  readonly value: number | null;
  readonly isNamed: boolean;
  readonly scale: { readonly lo: number; readonly hi: number };
}

/** A figure with its bar; what is missing is said in words and never drawn as zero. */
const Bar = ({ value, isNamed, scale: { lo, hi } }: BarProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (value === null)
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(isNamed ? 'feedback.report.not_judged' : 'feedback.report.not_shown')}
      </Typography>
    );
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '2.5em minmax(32px, 1fr)', gap: 1, alignItems: 'center' }}>
      <span>{format.number(value, isNamed ? 0 : 1)}</span>
      <Box aria-hidden="true" sx={{ height: 6, borderRadius: 3, bgcolor: 'divider' }}>
        <Box
          sx={{
            height: 6,
            borderRadius: 3,
            bgcolor: isNamed ? 'secondary.main' : 'primary.main',
            width: `${(100 * (value - lo)) / (hi - lo)}%`,
          }}
        />
      </Box>
    </Box>
  );
};
