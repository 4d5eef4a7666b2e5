import { Box } from '@mui/material';
import { required } from 'ra-core';
import { BooleanInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Plan } from './PlanShow.js';
import {
  agreePlanDocument,
  proposePlanDocument,
  returnPlanDocument,
  revisePlanDocument,
  signPlanDocument,
} from './plans.queries.js';

const REASONS = ['NEW_ASSIGNMENT', 'FEEDBACK', 'EMPLOYEE_MOVED', 'EVALUATOR_MOVED', 'STUDY_LEAVE'];

const Reason = ({ source, label }: { readonly source: string; readonly label: string }) => (
  <TextInput source={source} label={label} validate={required()} multiline minRows={2} fullWidth />
);

/** The steps of a plan, each for whoever's turn it is (Ps 7–14). */
export const PlanVerbs = ({ plan }: { readonly plan: Plan }) => {
  const step = { id: plan.id, version: plan.version };
  const can = plan.viewerCan;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {can.propose && (
        <VerbButton
          label="plans.propose"
          confirm="plans.propose_question"
          document={proposePlanDocument}
          variables={() => ({ input: step })}
        />
      )}
      {can.agree && (
        <VerbButton
          label="plans.agree"
          confirm="plans.agree_question"
          document={agreePlanDocument}
          variables={() => ({ input: step })}
        />
      )}
      {can.sign && (
        <VerbButton
          label="plans.sign"
          confirm="plans.sign_question"
          document={signPlanDocument}
          variables={() => ({ input: step })}
        />
      )}
      {can.return && (
        <VerbButton
          label="plans.give_back"
          variant="outlined"
          document={returnPlanDocument}
          form={<Reason source="reason" label="plans.reason" />}
          variables={({ reason }) => ({ input: { ...step, reason: String(reason) } })}
        />
      )}
      {can.revise && (
        <VerbButton
          label="plans.revise"
          variant="outlined"
          document={revisePlanDocument}
          form={
            <>
              <SelectInput
                source="reason"
                label="plans.reason"
                choices={REASONS.map((id) => ({ id, name: `plans.revisions.${id}` }))}
                validate={required()}
                fullWidth
              />
              <Reason source="note" label="plans.note" />
              <BooleanInput source="leadsTeam" label="plans.leads_team" defaultValue={plan.leadsTeam} />
            </>
          }
          variables={({ reason, note, leadsTeam }) => ({
            input: { ...step, reason: reason as never, note: String(note), leadsTeam: leadsTeam === true },
          })}
        />
      )}
    </Box>
  );
};
