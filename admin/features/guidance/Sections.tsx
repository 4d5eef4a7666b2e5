import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import type { Part } from './sections.js';

/** What was written into a form, part by part under the headings of the form. */
export const Sections = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {parts.map((part) => (
      <Section key={part.key} title={part.label}>
        {part.note && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {part.note}
          </Typography>
        )}
        <Written part={part} />
      </Section>
    ))}
  </>
);

const Written = ({ part }: { readonly part: Part }) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const answer = (text: string) => (text === 'YES' || text === 'NO' ? translate(`guidance.answer.${text}`) : text);
  const isEmpty = part.columns.length > 0 ? part.rows.length === 0 : part.text === '';
  if (isEmpty) return <Typography sx={{ color: 'text.secondary' }}>{translate('guidance.nothing')}</Typography>;
  if (part.columns.length === 0)
    return (
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {part.isYesNo ? answer(part.text) : part.text}
      </Typography>
    );
  const cellOf = (row: readonly string[], n: number) =>
    part.columns[n]?.isYesNo ? answer(row[n] ?? '') : (row[n] ?? '');
  if (isNarrow)
    return (
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 2 }}>
        {part.rows.map((row) => (
          <li key={row.join('\u0000')}>
            <Details>
              {part.columns.map(({ key, label }, n) => (
                <Detail key={key} label={label}>
                  {cellOf(row, n)}
                </Detail>
              ))}
            </Details>
          </li>
        ))}
      </Box>
    );
  return (
    <TableContainer>
      <Table size="small" aria-label={part.label}>
        <TableHead>
          <TableRow>
            {part.columns.map(({ key, label }) => (
              <TableCell key={key}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {part.rows.map((row) => (
            <TableRow key={row.join('\u0000')}>
              {part.columns.map(({ key }, n) => (
                <TableCell key={key} sx={{ whiteSpace: 'pre-line', verticalAlign: 'top' }}>
                  {cellOf(row, n)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
