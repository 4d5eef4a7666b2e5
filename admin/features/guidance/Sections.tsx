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
import { bySubject, type Part } from './sections.js';

/** What was written into a form, part by part under the headings of the form. */
export const Sections = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {bySubject(parts).map(({ subject, parts: group }) =>
      subject === '' ? (
        group.map((part) => (
          <Section key={part.key} title={part.label}>
            <Note>{part.note}</Note>
            <Written part={part} />
          </Section>
        ))
      ) : (
        <Section key={subject} title={subject}>
          {group.map((part) => (
            <Box key={part.key}>
              <Typography sx={{ fontWeight: 600 }}>{part.label}</Typography>
              <Note>{part.note}</Note>
              <Written part={part} />
            </Box>
          ))}
        </Section>
      ),
    )}
  </>
);

const Note = ({ children }: { readonly children: string }) =>
  children === '' ? null : (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );

const Written = ({ part }: { readonly part: Part }) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const said = (choices: Part['choices'], text: string) => choices.find(({ value }) => value === text)?.label ?? text;
  const isEmpty = part.columns.length > 0 ? part.rows.length === 0 : part.text === '';
  if (isEmpty) return <Typography sx={{ color: 'text.secondary' }}>{translate('guidance.nothing')}</Typography>;
  if (part.columns.length === 0)
    return (
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{said(part.choices, part.text)}</Typography>
    );
  const cellOf = (row: readonly string[], n: number) => said(part.columns[n]?.choices ?? [], row[n] ?? '');
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
