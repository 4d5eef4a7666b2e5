import { maxLength, minLength, required, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import { RATINGS } from '../evaluations/evaluations.messages.js';
import { NOT_COMPLETED } from '../evaluations/StudyChoice.js';
import type { Objection } from './ObjectionShow.js';
import {
  decideObjectionDocument,
  explainObjectionDocument,
  hearObjectionDocument,
  withdrawObjectionDocument,
} from './objections.queries.js';
import { type ResultNow, resultNow } from './result.js';

interface Props {
  readonly objection: Objection;
}

const of = ({ id, version }: Objection) => ({ id, version });

const Text = ({
  source,
  label,
  optional,
}: {
  readonly source: string;
  readonly label: string;
  readonly optional?: boolean;
}) => (
  <TextInput
    source={source}
    label={label}
    validate={optional ? maxLength(4000) : [required(), minLength(3), maxLength(4000)]}
    multiline
    minRows={3}
    fullWidth
  />
);

export const ExplainButton = ({ objection }: Props) => (
  <VerbButton
    label="objections.explain"
    document={explainObjectionDocument}
    form={<Text source="explanation" label="objections.explanation" />}
    variables={({ explanation }) => ({ input: { ...of(objection), explanation: String(explanation) } })}
  />
);

/** The evaluator's word in writing counts; it need not be typed again. */
export const HearButton = ({ objection }: Props) => (
  <VerbButton
    label="objections.hear"
    document={hearObjectionDocument}
    form={
      <>
        <DateInput source="heldOn" label="objections.held_on" validate={required()} fullWidth />
        <Text source="employeeStatement" label="objections.employee_statement" />
        <Text
          source="evaluatorStatement"
          label="objections.evaluator_statement"
          optional={objection.explanation != null}
        />
        <Text source="notes" label="objections.notes" optional />
      </>
    }
    variables={(values) => ({ input: { ...of(objection), ...values } as never })}
  />
);

export const DecideButton = ({ objection }: Props) => (
  <VerbButton
    label="objections.decide"
    document={decideObjectionDocument}
    form={<DecisionForm notCompleted={resultNow(objection)?.notCompletedPredicate} />}
    variables={(values) => ({ input: { ...of(objection), ...values } as never })}
  />
);

interface DecisionProps {
  /** What stands for the quadrant when a study was not completed: the objection may be about just that. */
  readonly notCompleted: ResultNow['notCompletedPredicate'] | undefined;
}

const DecisionForm = ({ notCompleted }: DecisionProps) => {
  const translate = useTranslate();
  const ratings = RATINGS.map((id) => ({ id, name: `evaluations.rating.${id}` }));
  return (
    <>
      <SelectInput
        source="decision"
        label="objections.decision"
        choices={['UPHELD', 'CHANGED'].map((id) => ({ id, name: `objections.decisions.${id}` }))}
        validate={required()}
        fullWidth
      />
      <Text source="reason" label="objections.decision_reason" />
      <SelectInput
        source="resultsRating"
        label="evaluations.results_rating"
        choices={ratings}
        helperText={translate('objections.only_changed')}
        fullWidth
      />
      <SelectInput source="behaviourRating" label="evaluations.behaviour_rating" choices={ratings} fullWidth />
      {notCompleted != null && (
        <SelectInput
          source="notCompletedPredicate"
          label="evaluations.study.label"
          helperText="evaluations.study.note"
          emptyText="evaluations.study.goes_on"
          choices={NOT_COMPLETED.map((id) => ({
            id,
            name: translate('evaluations.study.unfinished', { predicate: translate(`evaluations.predicate.${id}`) }),
          }))}
          translateChoice={false}
          fullWidth
        />
      )}
      <Text source="recommendation" label="objections.recommendation" optional />
    </>
  );
};

export const WithdrawButton = ({ objection }: Props) => (
  <VerbButton
    label="objections.withdraw"
    confirm="objections.withdraw_question"
    variant="outlined"
    document={withdrawObjectionDocument}
    variables={() => ({ input: of(objection) })}
  />
);
