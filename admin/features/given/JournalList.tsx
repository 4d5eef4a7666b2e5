import { Box, Card, CardContent, Typography } from '@mui/material';
import { required, useListContext, useRecordContext } from 'ra-core';
import { DateInput, TextInput } from 'ra-ui-materialui';
import type { JournalEntryListQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { deleteJournalDocument, writeJournalDocument } from './given.queries.js';

type Entry = JournalEntryListQuery['page']['items'][number];

const filters = [
  <DateInput key="from" source="from" label="given.from" alwaysOn />,
  <DateInput key="to" source="to" label="given.to" alwaysOn />,
];

const WriteButton = () => (
  <VerbButton
    label="given.write"
    document={writeJournalDocument}
    form={
      <>
        <DateInput
          source="happenedOn"
          label="resources.journalEntries.fields.happenedOn"
          validate={required()}
          fullWidth
        />
        <TextInput
          source="text"
          label="resources.journalEntries.fields.text"
          validate={required()}
          multiline
          minRows={3}
          fullWidth
        />
      </>
    }
    variables={({ happenedOn, text }) => ({ input: { happenedOn: String(happenedOn), text: String(text) } })}
    success="given.written"
  />
);

const DeleteButton = ({ entry }: { readonly entry: Entry }) => (
  <VerbButton
    label="given.delete"
    confirm="given.delete_question"
    variant="text"
    color="warning"
    document={deleteJournalDocument}
    variables={() => ({ input: { id: entry.id, version: entry.version } })}
    success="given.deleted"
  />
);

const Day = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Entry>()?.happenedOn)}</>;
};
const Verbs = () => {
  const entry = useRecordContext<Entry>();
  return entry ? <DeleteButton entry={entry} /> : null;
};

/** Notes to oneself through the year, to draw on at its end. */
export const JournalList = () => (
  <ResponsiveList<Entry>
    filters={filters}
    sort={{ field: 'happenedOn', order: 'DESC' }}
    rowClick={false}
    actions={<WriteButton />}
    empty={{ title: 'given.journal_empty', body: 'given.journal_body', action: <WriteButton /> }}
    simple={{ primaryText: (row) => row.text }}
    narrow={<Cards />}
  >
    <Column source="happenedOn">
      <Day />
    </Column>
    <Column source="text" disableSort sx={{ whiteSpace: 'pre-line', width: '70%' }} />
    <Column source="version" label={false} disableSort>
      <Verbs />
    </Column>
  </ResponsiveList>
);

const Cards = () => {
  const format = useFormat();
  const { data } = useListContext<Entry>();
  return (
    <Box sx={{ display: 'grid', gap: 1, p: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {(data ?? []).map((entry) => (
        <Card key={entry.id} variant="outlined">
          <CardContent>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {format.day(entry.happenedOn)}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{entry.text}</Typography>
            <DeleteButton entry={entry} />
          </CardContent>
        </Card>
      ))}
    </Box>
  );
};
