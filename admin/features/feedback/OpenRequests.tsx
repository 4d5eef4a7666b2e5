import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { openRequestsDocument } from './feedback.queries.js';

/** Who still has requests to answer, as counted once a day: never about whom, never since when. */
export const OpenRequests = ({ cycleId, unitId }: { readonly cycleId: string; readonly unitId: string | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(openRequestsDocument, { cycleId, unitId });
  const people = data?.feedbackOpenRequests;
  return (
    <Section title="feedback.open.title">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('feedback.open.lead')}
      </Typography>
      {people?.length === 0 && <Typography>{translate('feedback.open.none')}</Typography>}
      {people && people.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('feedback.open.title')}
          sx={{ maxHeight: 360 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{translate('feedback.open.name')}</TableCell>
                <TableCell>{translate('feedback.coverage.unit')}</TableCell>
                <TableCell align="right">{translate('feedback.open.open')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {people.map((person) => (
                <TableRow key={person.employeeId}>
                  <TableCell component="th" scope="row">
                    {person.name}
                  </TableCell>
                  <TableCell>{person.unitName}</TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {translate('feedback.coverage.of', {
                      covered: format.number(person.open),
                      ratees: format.number(person.requests),
                    })}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {people?.length === 500 && <Typography variant="body2">{translate('feedback.open.first')}</Typography>}
    </Section>
  );
};
