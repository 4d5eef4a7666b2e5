import { maxLength, minLength, required, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { FollowUp } from './FollowUpShow.js';
import { EITHER, KINDS, OUTCOMES } from './followups.messages.js';
import {
  assignFollowUpDocument,
  cancelFollowUpDocument,
  finishFollowUpDocument,
  recordCheckpointDocument,
} from './followups.queries.js';

interface Props {
  readonly followUp: FollowUp;
}

const of = ({ id, version }: FollowUp) => ({ id, version });

const Text = ({ source, label }: { readonly source: string; readonly label: string }) => (
  <TextInput
    source={source}
    label={label}
    validate={[required(), minLength(3), maxLength(2000)]}
    multiline
    minRows={2}
    fullWidth
  />
);

interface AssignProps {
  readonly evaluationId: string;
  /** Who sees to it when nobody is chosen. */
  readonly evaluatorName: string | null | undefined;
}

/** Sets a follow-up of a published evaluation; whoever sees to it is chosen, the evaluator when nobody is. */
export const AssignButton = ({ evaluationId, evaluatorName }: AssignProps) => (
  <VerbButton
    label="followups.assign"
    variant="outlined"
    document={assignFollowUpDocument}
    form={
      <>
        <SelectInput
          source="kind"
          label="resources.followUps.fields.kind"
          choices={KINDS.map((id) => ({ id, name: `followups.kind.${id}` }))}
          validate={required()}
          fullWidth
        />
        <Text source="task" label="resources.followUps.fields.task" />
        <Owner evaluatorName={evaluatorName} />
        <DateInput source="dueOn" label="followups.due" helperText="followups.due_note" fullWidth />
      </>
    }
    variables={(values) => ({ input: { evaluationId, ...values } as never })}
  />
);

const Owner = ({ evaluatorName }: Pick<AssignProps, 'evaluatorName'>) => {
  const translate = useTranslate();
  return (
    <EmployeeInput
      source="ownerId"
      label="resources.followUps.fields.ownerName"
      helperText={evaluatorName ? translate('followups.owner_default', { name: evaluatorName }) : undefined}
    />
  );
};

/** Offers the checkpoints that were not held yet. */
export const CheckpointButton = ({ followUp }: Props) => {
  const format = useFormat();
  return (
    <VerbButton
      label="followups.checkpoint"
      document={recordCheckpointDocument}
      form={
        <>
          <SelectInput
            source="dueOn"
            label="followups.checkpoint_due"
            choices={followUp.checkpoints
              .filter(({ heldOn }) => !heldOn)
              .map(({ dueOn }) => ({ id: dueOn, name: format.day(dueOn) }))}
            translateChoice={false}
            validate={required()}
            fullWidth
          />
          <DateInput source="heldOn" label="followups.held_on" validate={required()} fullWidth />
          <SelectInput
            source="progress"
            label="followups.outcome"
            choices={['MET', 'PARTLY', 'NOT_MET'].map((id) => ({ id, name: `followups.progress.${id}` }))}
            validate={required()}
            fullWidth
          />
          <Text source="note" label="followups.note" />
        </>
      }
      variables={(values) => ({ input: { ...of(followUp), ...values } as never })}
    />
  );
};

export const FinishButton = ({ followUp }: Props) => (
  <VerbButton
    label="followups.finish"
    document={finishFollowUpDocument}
    form={
      <>
        <SelectInput
          source="outcome"
          label="followups.outcome"
          choices={(OUTCOMES[followUp.kind] ?? EITHER).map((id) => ({ id, name: `followups.outcomes.${id}` }))}
          validate={required()}
          fullWidth
        />
        <Text source="result" label="followups.result" />
        {followUp.kind === 'IMPROVEMENT_PLAN' && <DateInput source="testDueOn" label="followups.test_due" fullWidth />}
      </>
    }
    variables={(values) => ({ input: { ...of(followUp), ...values } as never })}
  />
);

export const CancelButton = ({ followUp }: Props) => (
  <VerbButton
    label="followups.cancel"
    variant="text"
    document={cancelFollowUpDocument}
    form={<Text source="reason" label="followups.cancel_reason" />}
    variables={({ reason }) => ({ input: { ...of(followUp), reason: String(reason) } })}
  />
);
