import { Skeleton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { loadDocument } from './feedback.queries.js';

/** How the work of answering is spread over the units; the heaviest first. */
export const LoadTable = ({ cycleId, unitId }: { readonly cycleId: string; readonly unitId: string | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, isPending } = useDocument(loadDocument, { cycleId, unitId });
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  const rows = data?.feedbackLoad ?? [];
  return (
    <Section title="feedback.load.title">
      {rows.length === 0 && <Typography>{translate('feedback.load.none')}</Typography>}
      {rows.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('feedback.load.title')}
          sx={{ maxHeight: 320 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{translate('feedback.coverage.unit')}</TableCell>
                {['raters', 'requests', 'mean', 'most', 'full'].map((name) => (
                  <TableCell key={name} align="right">
                    {translate(`feedback.load.${name}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.unitId}>
                  <TableCell component="th" scope="row">
                    {row.unitName}
                  </TableCell>
                  <TableCell align="right">{format.number(row.raters)}</TableCell>
                  <TableCell align="right">{format.number(row.requests)}</TableCell>
                  <TableCell align="right">{format.number(row.requests / row.raters, 1)}</TableCell>
                  <TableCell align="right">{format.number(row.most)}</TableCell>
                  <TableCell align="right">{format.number(row.full)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
};
