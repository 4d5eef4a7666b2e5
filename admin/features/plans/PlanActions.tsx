import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import type { ProgressOfQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Plan } from './PlanShow.js';
import { addActionDocument, editActionDocument, removeActionDocument } from './plans.queries.js';

type Action = ProgressOfQuery['actionItems']['items'][number];

interface Props {
  readonly plan: Plan;
  readonly cycleId: string;
  readonly actions: readonly Action[];
}

/** The planned actions of the results, with what is done (rencana aksi, form B.1.1). */
export const PlanActions = ({ plan, cycleId, actions }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  if (actions.length === 0 && !plan.viewerCan.monitor) return null;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{translate('plans.actions')}</Typography>
        {plan.viewerCan.monitor && <AddActionButton plan={plan} cycleId={cycleId} />}
      </Box>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {actions.map((action) => (
          <li key={action.id}>
            <Typography>
              {[
                action.text,
                action.dueOn && `${translate('plans.due')}: ${format.day(action.dueOn)}`,
                action.doneOn && `✓ ${translate('plans.done_at', { day: format.day(action.doneOn) })}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {plan.results.find(({ key }) => key === action.resultKey)?.text}
            </Typography>
            {plan.viewerCan.monitor && <ActionVerbs action={action} />}
          </li>
        ))}
      </Box>
    </Box>
  );
};

export const ResultInput = ({ plan }: { readonly plan: Plan }) => (
  <SelectInput
    source="resultKey"
    label="plans.result_text"
    choices={plan.results.map(({ key, text }) => ({ id: key, name: text }))}
    translateChoice={false}
    validate={required()}
    fullWidth
  />
);

const ActionFields = () => (
  <>
    <TextInput source="text" label="plans.action" validate={required()} multiline fullWidth />
    <DateInput source="dueOn" label="plans.due" fullWidth />
  </>
);

const AddActionButton = ({ plan, cycleId }: { readonly plan: Plan; readonly cycleId: string }) => (
  <VerbButton
    label="plans.add_action"
    variant="text"
    document={addActionDocument}
    form={
      <>
        <ResultInput plan={plan} />
        <ActionFields />
      </>
    }
    variables={(values) => ({ input: { cycleId, ...values } as never })}
  />
);

const ActionVerbs = ({ action: { id, version, text, dueOn, doneOn } }: { readonly action: Action }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
    <VerbButton
      label={doneOn ? 'plans.undo_done' : 'plans.mark_done'}
      variant="text"
      document={editActionDocument}
      form={doneOn ? undefined : <DateInput source="doneOn" label="plans.done_on" validate={required()} fullWidth />}
      defaultValues={{ doneOn: localDay(new Date()) }}
      variables={(values) => ({ input: { id, version, doneOn: doneOn ? null : String(values.doneOn) } })}
    />
    <VerbButton
      label="plans.edit_action"
      variant="text"
      document={editActionDocument}
      form={<ActionFields />}
      defaultValues={{ text, dueOn }}
      variables={(values) => ({ input: { id, version, text: String(values.text), dueOn: dayOf(values.dueOn) } })}
    />
    <VerbButton
      label="plans.remove_action"
      confirm="plans.remove_action_question"
      variant="text"
      document={removeActionDocument}
      variables={() => ({ input: { id, version } })}
    />
  </Box>
);

const dayOf = (value: unknown): string | null => (value ? String(value) : null);

/** Today where the screen is, as `YYYY-MM-DD`. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
