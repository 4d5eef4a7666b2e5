import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import type { BehaviourCode, GivenTone, GivenVisibility } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { askDocument, colleaguesDocument, giveDocument } from './given.queries.js';
import { VALUES } from './outsideInputs.js';

const TONES = ['APPRECIATION', 'SUGGESTION'];
const VISIBILITIES = ['PAIR', 'SUPERIOR', 'UNIT'];

/** Colleagues of the own unit and line, by part of the name. */
const ColleagueInput = ({ source }: { readonly source: string }) => {
  const [q, setQ] = useState('');
  const { data, isPending } = useDocument(colleaguesDocument, { q });
  const choices = (data?.feedbackColleagues ?? []).map(({ employeeId, name, position }) => ({
    id: employeeId,
    name: `${name} · ${position}`,
  }));
  return (
    <AutocompleteInput
      source={source}
      label="given.colleague"
      choices={choices}
      isPending={isPending}
      setFilter={setQ}
      shouldRenderSuggestions={() => true}
      filterToQuery={(value: string) => ({ value })}
      validate={required()}
      fullWidth
    />
  );
};

const Words = () => (
  <>
    <SelectInput
      source="tone"
      label="resources.givenFeedbacks.fields.tone"
      choices={TONES.map((id) => ({ id, name: `given.tone.${id}` }))}
      validate={required()}
      fullWidth
    />
    <SelectInput
      source="visibility"
      label="resources.givenFeedbacks.fields.visibility"
      choices={VISIBILITIES.map((id) => ({ id, name: `given.visibility.${id}` }))}
      validate={required()}
      fullWidth
    />
    <SelectInput
      source="behaviour"
      label="given.behaviour"
      helperText="given.behaviour_note"
      choices={VALUES.map((id) => ({ id, name: `given.behaviours.${id}` }))}
      fullWidth
    />
    <TextInput source="text" label="given.text" validate={required()} multiline minRows={3} fullWidth />
  </>
);

const START = { tone: 'APPRECIATION', visibility: 'PAIR' };
const wordsOf = (values: Record<string, unknown>) => ({
  tone: values.tone as GivenTone,
  visibility: values.visibility as GivenVisibility,
  text: String(values.text),
  behaviour: (values.behaviour as BehaviourCode | undefined) ?? null,
});

interface GiveProps {
  readonly ask?: { readonly id: string; readonly answerTo?: string | null };
  /** The receiver, where the page knows him; absent: the one who asked, or chosen in the dialog. */
  readonly receiverId?: string;
  /** Nothing presses: the button steps back. */
  readonly isQuiet?: boolean;
}

/** A named word to a colleague, or the answer to one who asked. */
export const GiveButton = ({ ask, receiverId = ask?.answerTo ?? undefined, isQuiet }: GiveProps) => (
  <VerbButton
    variant={isQuiet ? 'outlined' : 'contained'}
    label={ask ? 'given.answer' : 'given.give'}
    document={giveDocument}
    defaultValues={START}
    form={
      <>
        {!receiverId && <ColleagueInput source="receiverId" />}
        <Words />
      </>
    }
    variables={(values) => ({
      input: { ...wordsOf(values), receiverId: receiverId ?? String(values.receiverId), askId: ask?.id ?? null },
    })}
    success="given.given"
  />
);

export const AskButton = () => {
  const translate = useTranslate();
  return (
    <VerbButton
      label="given.ask"
      variant="outlined"
      document={askDocument}
      form={
        <>
          <ColleagueInput source="askedId" />
          <TextInput source="question" label={translate('given.question')} validate={required()} multiline fullWidth />
        </>
      }
      variables={({ askedId, question }) => ({ input: { askedId: String(askedId), question: String(question) } })}
      success="given.asked"
    />
  );
};
