import { Box, Typography } from '@mui/material';
import { required, useGetIdentity, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'ra-ui-materialui';
import type { GiveFeedbackInput, PlanFeedbackQuery } from '../../gql/graphql.js';
import type { Identity } from '../../kernel/authProvider.js';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { giveDocument } from '../given/given.queries.js';
import { AskOutsideButton, RecordOutsideButton } from '../given/OutsideVerbs.js';
import { Word as WordShown } from '../given/Word.js';
import type { Plan } from './PlanShow.js';
import { planFeedbackDocument } from './plans.queries.js';

type Word = PlanFeedbackQuery['givenFeedbacks']['items'][number];

/**
 * Continuous feedback on the results and values of a plan, as the evaluation result prints it (Ps 17-19; p.69-77). For
 * whoever is no employee there are no words to read.
 */
export const PlanFeedback = ({ plan }: { readonly plan: Plan }) => {
  const isEmployee = useAllowed('giveFeedback');
  return isEmployee && plan.cycle ? <Feedback plan={plan} cycle={plan.cycle} /> : null;
};

/** Words of one's own, of people outside, and what was received: for the leader; the employee asks and records for himself. */
const Verbs = ({ plan }: { readonly plan: Plan }) => {
  const { identity } = useGetIdentity() as { identity?: Identity };
  const isOwn = identity?.employeeId === plan.employeeId;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {(isOwn || plan.viewerCan.giveFeedback) && (
        <>
          <RecordOutsideButton receiverId={plan.employeeId} />
          <AskOutsideButton receiverId={plan.employeeId} />
        </>
      )}
      {plan.viewerCan.giveFeedback && <GiveFeedbackButton plan={plan} />}
    </Box>
  );
};

interface FeedbackProps {
  readonly plan: Plan;
  readonly cycle: NonNullable<Plan['cycle']>;
}

const Feedback = ({ plan, cycle }: FeedbackProps) => {
  const translate = useTranslate();
  const found = useDocument(planFeedbackDocument, {
    receiverId: plan.employeeId,
    from: cycle.startsOn,
    to: cycle.endsOn,
  });
  return (
    <Section title="plans.feedback" actions={<Verbs plan={plan} />}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('plans.feedback_note')}
      </Typography>
      <Loaded of={found} height={80}>
        {({ givenFeedbacks: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('plans.no_feedback')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
              {items.map((word) => (
                <li key={word.id}>
                  <WordShown word={word} about={aboutOf(plan, word)} />
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};

/** What the word is about, as the plan names it. */
const aboutOf = (plan: Plan, { resultKey, behaviour }: Word): string | undefined =>
  plan.results.find(({ key }) => key === resultKey)?.text ??
  plan.expectations.find(({ value }) => value === behaviour)?.name;

const inputOf = (plan: Plan, { about, ...values }: Record<string, unknown>): GiveFeedbackInput => {
  const isResult = plan.results.some(({ key }) => key === about);
  return { ...values, receiverId: plan.employeeId, [isResult ? 'resultKey' : 'behaviour']: about } as GiveFeedbackInput;
};

/** A leader's word about one result or one value; read by more than the two, because it is printed. */
const GiveFeedbackButton = ({ plan }: { readonly plan: Plan }) => (
  <VerbButton
    label="given.give"
    confirm="plans.feedback_question"
    variant="outlined"
    document={giveDocument}
    form={
      <>
        <SelectInput
          source="about"
          label="plans.feedback_about"
          choices={[
            ...plan.results.map(({ key, text }) => ({ id: key, name: text })),
            ...plan.expectations.map(({ value, name }) => ({ id: value, name })),
          ]}
          translateChoice={false}
          validate={required()}
          fullWidth
        />
        <SelectInput
          source="tone"
          label="resources.givenFeedbacks.fields.tone"
          choices={['APPRECIATION', 'SUGGESTION'].map((id) => ({ id, name: `given.tone.${id}` }))}
          validate={required()}
          fullWidth
        />
        <SelectInput
          source="visibility"
          label="resources.givenFeedbacks.fields.visibility"
          choices={['SUPERIOR', 'UNIT'].map((id) => ({ id, name: `given.visibility.${id}` }))}
          validate={required()}
          fullWidth
        />
        <TextInput source="text" label="given.text" validate={required()} multiline minRows={3} fullWidth />
      </>
    }
    defaultValues={{ tone: 'APPRECIATION', visibility: 'SUPERIOR' }}
    variables={(values) => ({ input: inputOf(plan, values) })}
    success="given.given"
  />
);
