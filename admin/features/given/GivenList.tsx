import { Box, Card, CardContent, Typography } from '@mui/material';
import { useListContext, useRecordContext, useTranslate } from 'ra-core';
import { NullableBooleanInput, SelectArrayInput } from 'ra-ui-materialui';
import type { GivenFeedbackListQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { AskButton, GiveButton } from './GivenVerbs.js';
import { asksDocument, declineAskDocument } from './given.queries.js';
import { About, TONE, WordText } from './Word.js';

type Given = GivenFeedbackListQuery['page']['items'][number];

const filters = [
  <SelectArrayInput
    key="tone"
    source="tone"
    label="resources.givenFeedbacks.fields.tone"
    choices={['APPRECIATION', 'SUGGESTION'].map((id) => ({ id, name: `given.tone.${id}` }))}
    alwaysOn
  />,
  <SelectArrayInput
    key="standing"
    source="standing"
    label="given.standing_label"
    choices={['ON_RECORD', 'PROPOSED', 'REFUSED'].map((id) => ({ id, name: `given.standing.${id}` }))}
  />,
  <NullableBooleanInput key="outside" source="isFromOutside" label="given.outside.chip" />,
];

const Tone = () => {
  const row = useRecordContext<Given>();
  return row ? <StatusChip label={`given.tone.${row.tone}`} tone={TONE[row.tone]} /> : null;
};
const Said = () => {
  const row = useRecordContext<Given>();
  return row ? (
    <>
      <About word={row} />
      <WordText word={row} />
    </>
  ) : null;
};
const Giver = () => {
  const row = useRecordContext<Given>();
  return row ? (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {row.giverName}
      {row.capacity != null && <StatusChip label="given.outside.chip" />}
    </Box>
  ) : null;
};
const Reader = () => {
  const translate = useTranslate();
  const row = useRecordContext<Given>();
  return row ? translate(`given.readers.${row.visibility}`) : null;
};
const Day = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Given>()?.givenOn)}</>;
};

const verbs = (
  <>
    <AskButton />
    <GiveButton />
  </>
);

/** Words between colleagues that the reader gave, received or may read; open requests above. */
export const GivenList = () => (
  <>
    <OpenAsks />
    <ResponsiveList<Given>
      filters={filters}
      sort={{ field: 'givenOn', order: 'DESC' }}
      rowClick={false}
      actions={verbs}
      empty={{
        title: 'given.empty',
        body: 'given.empty_body',
        action: <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center' }}>{verbs}</Box>,
      }}
      simple={{ primaryText: (row) => row.text }}
      narrow={<Cards />}
    >
      <Column source="givenOn">
        <Day />
      </Column>
      <Column source="giverName" disableSort>
        <Giver />
      </Column>
      <Column source="receiverName" disableSort />
      <Column source="tone">
        <Tone />
      </Column>
      <Column source="text" disableSort sx={{ minWidth: 240 }}>
        <Said />
      </Column>
      <Column source="visibility" disableSort>
        <Reader />
      </Column>
    </ResponsiveList>
  </>
);

const Cards = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useListContext<Given>();
  return (
    <Box sx={{ display: 'grid', gap: 1, p: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {(data ?? []).map((row) => (
        <Card key={row.id} variant="outlined">
          <CardContent sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('given.from_to', {
                day: format.day(row.givenOn),
                giver: row.giverName,
                receiver: row.receiverName,
              })}
            </Typography>
            <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
              <StatusChip label={`given.tone.${row.tone}`} tone={TONE[row.tone]} />
              {row.capacity != null && <StatusChip label="given.outside.chip" />}
            </Box>
            <About word={row} />
            <WordText word={row} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('given.read_by', { who: translate(`given.readers.${row.visibility}`) })}
            </Typography>
          </CardContent>
        </Card>
      ))}
    </Box>
  );
};

const OpenAsks = () => {
  const translate = useTranslate();
  const { data } = useDocument(asksDocument, {});
  const asks = data?.feedbackAsks.items ?? [];
  if (asks.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Section title="given.open_title">
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
          {asks.map((ask) => (
            <Box key={ask.id} component="li" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography sx={{ flex: '1 1 220px', overflowWrap: 'anywhere' }}>
                {translate(ask.isToMe ? 'given.to_me' : 'given.by_me', {
                  name: ask.isToMe ? ask.askerName : ask.askedName,
                  question: ask.question,
                })}
              </Typography>
              {ask.isToMe && (
                <>
                  <GiveButton ask={ask} />
                  <VerbButton
                    label="given.decline"
                    variant="text"
                    color="warning"
                    document={declineAskDocument}
                    variables={() => ({ input: { id: ask.id, version: ask.version } })}
                    success="given.declined"
                  />
                </>
              )}
            </Box>
          ))}
        </Box>
      </Section>
    </Box>
  );
};
