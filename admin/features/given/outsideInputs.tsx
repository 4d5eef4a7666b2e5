import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { BehaviourCode, OutsideKind, SubjectRelation } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { outsideSubjectsDocument, planResultsDocument } from './outside.queries.js';

export const VALUES: readonly BehaviourCode[] = [
  ...(['SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL'] as const),
  ...(['ADAPTIVE', 'COLLABORATIVE'] as const),
];
const KINDS: readonly OutsideKind[] = ['SERVED', 'PARTNER', 'STUDY', 'OTHER'];

interface SubjectProps {
  /** How one may stand to the person; absent: in any way. */
  readonly as?: readonly SubjectRelation[];
}

/** The employee a word from outside is about: oneself, one's reports, people of one's units. */
export const SubjectInput = ({ as }: SubjectProps) => {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const { data, isPending } = useDocument(outsideSubjectsDocument, { q });
  const choices = (data?.outsideSubjects ?? [])
    .filter(({ relation }) => !as || as.includes(relation))
    .map(({ employeeId, name, position, relation }) => ({
      id: employeeId,
      name: relation === 'SELF' ? translate('given.outside.self', { name }) : `${name} · ${position}`,
    }));
  return (
    <AutocompleteInput
      source="receiverId"
      label="given.outside.about"
      choices={choices}
      isPending={isPending}
      setFilter={setQ}
      shouldRenderSuggestions={() => true}
      filterToQuery={(value: string) => ({ value })}
      noOptionsText={translate('ui.no_choice')}
      validate={required()}
      fullWidth
    />
  );
};

/** What it is about: a result of the plan in force, a value, or the work in general. */
export const MatterInput = ({
  receiverId,
  isRecord,
}: {
  readonly receiverId?: string;
  readonly isRecord?: boolean;
}) => {
  const note = isRecord ? 'given.outside.matter_record_note' : 'given.outside.matter_note';
  const chosen = useWatch({ name: 'receiverId' }) as string | undefined;
  const employeeId = receiverId ?? chosen;
  return employeeId ? (
    <Matters key={employeeId} employeeId={employeeId} note={note} />
  ) : (
    <MatterSelect results={[]} note={note} />
  );
};

const Matters = ({ employeeId, note }: { readonly employeeId: string; readonly note: string }) => {
  const { data } = useDocument(planResultsDocument, { employeeId });
  return <MatterSelect results={data?.performancePlans.items[0]?.results ?? []} note={note} />;
};

interface MatterProps {
  readonly results: readonly { readonly key: string; readonly text: string }[];
  /** Message key. */
  readonly note: string;
}

const MatterSelect = ({ results, note }: MatterProps) => {
  const translate = useTranslate();
  return (
    <SelectInput
      source="about"
      label="given.outside.matter"
      helperText={note}
      choices={[
        ...results.map(({ key, text }) => ({ id: key, name: text })),
        ...VALUES.map((id) => ({ id, name: translate(`given.behaviours.${id}`) })),
      ]}
      translateChoice={false}
      emptyText={translate('given.outside.general')}
      fullWidth
    />
  );
};

/** The choice of `MatterInput`, as the API takes it. */
export const matterOf = (about: unknown): { resultKey: string | null; behaviour: BehaviourCode | null } => {
  const behaviour = VALUES.find((code) => code === about) ?? null;
  return { behaviour, resultKey: behaviour === null && typeof about === 'string' ? about : null };
};

/** Where the person stands to the work, and as what it is printed. */
export const CapacityInputs = () => (
  <>
    <SelectInput
      source="outsideKind"
      label="given.outside.kind"
      choices={KINDS.map((id) => ({ id, name: `given.outside.kinds.${id}` }))}
      validate={required()}
      fullWidth
    />
    <TextInput
      source="capacity"
      label="given.outside.capacity"
      helperText="given.outside.capacity_note"
      validate={required()}
      fullWidth
    />
  </>
);
