import { Box, List, ListItem, ListItemText, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { employeeHistoryDocument } from './people.queries.js';

/** Where the person worked and for whom, with dates. */
export const EmployeeHistory = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, isError } = useDocument(employeeHistoryDocument, { id: employeeId });
  if (isError) return null; // what may not be read is not announced
  if (!data) return <Skeleton variant="rounded" height={120} />;
  const span = (row: { validFrom: string; validTo?: string | null }) =>
    `${format.day(row.validFrom)} – ${row.validTo ? format.day(row.validTo) : translate('people.until_now')}`;
  const lines = data.reportingLines.items.flatMap((line) =>
    line.superior ? [{ id: line.id, text: line.superior.name, when: span(line) }] : [],
  );
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <Section title="people.history">
        <Entries
          rows={data.assignments.items.map((row) => ({
            id: row.id,
            text: `${row.position.title}, ${row.unit.name}`,
            when: span(row),
          }))}
        />
      </Section>
      <Section title="people.lines">
        <Entries rows={lines} />
      </Section>
    </Box>
  );
};

const Entries = ({
  rows,
}: {
  readonly rows: readonly { readonly id: string; readonly text: string; readonly when: string }[];
}) => {
  const translate = useTranslate();
  if (rows.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{translate('people.no_history')}</Typography>;
  return (
    <List dense disablePadding>
      {rows.map(({ id, text, when }) => (
        <ListItem key={id} disableGutters>
          <ListItemText primary={text} secondary={when} />
        </ListItem>
      ))}
    </List>
  );
};
