import { Alert, Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { PerformancePlanOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { DocumentsOfPlan } from '../documents/DocumentsOf.js';
import { GuidanceOf } from '../guidance/GuidanceOf.js';
import { PlanChanges } from './PlanChanges.js';
import { AttachmentButton, ExpectationButton } from './PlanEditing.js';
import { PlanFeedback } from './PlanFeedback.js';
import { PlanState } from './PlanList.js';
import { PlanProgress } from './PlanProgress.js';
import { PlanResults } from './PlanResults.js';
import { PlanVerbs } from './PlanVerbs.js';

export type Plan = NonNullable<PerformancePlanOneQuery['record']>;

export const PlanShow = () => (
  <ShowPage whole="results">
    <PlanPage />
  </ShowPage>
);

/** One edition of a plan: results with their targets, behaviour, attachment, what changed, and what was achieved. */
const PlanPage = () => {
  const plan = useRecordContext<Plan>();
  if (!plan) return null;
  const isSigned = plan.status === 'SIGNED' || plan.status === 'REVISED';
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={plan.employeeName} />
      <Facts plan={plan} />
      <Checks plan={plan} />
      <PlanResults plan={plan} priority="MAIN" />
      <PlanResults plan={plan} priority="ADDITIONAL" />
      <Behaviour plan={plan} />
      <Attachment plan={plan} />
      {plan.edition > 1 && <PlanChanges planId={plan.id} />}
      {isSigned && <PlanProgress plan={plan} />}
      {isSigned && <PlanFeedback plan={plan} />}
      {isSigned && plan.cycle && (
        <GuidanceOf
          planId={plan.id}
          cycleId={plan.cycle.id}
          employeeId={plan.employeeId}
          mayGuide={plan.viewerCan.guide}
          mayCounsel={plan.viewerCan.counsel}
        />
      )}
      {isSigned && <DocumentsOfPlan planId={plan.id} mayIssue={plan.viewerMayIssue} />}
    </Box>
  );
};

const Facts = ({ plan }: { readonly plan: Plan }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="plans.facts" actions={<PlanState plan={plan} />}>
      <Details>
        <Detail label="resources.performancePlans.fields.employee.name">{plan.employeeName}</Detail>
        <Detail label="plans.nip">{format.nip(plan.employeeNip)}</Detail>
        <Detail label="resources.performancePlans.fields.position.title">{plan.position.title}</Detail>
        <Detail label="resources.performancePlans.fields.unit.name">{plan.unit.name}</Detail>
        <Detail label="plans.evaluator">{plan.evaluatorName}</Detail>
        <Detail label="plans.superior">{plan.evaluatorSuperiorName}</Detail>
        <Detail label="resources.performancePlans.fields.cycleId">{plan.cycle?.name}</Detail>
        <Detail label="plans.form">{`${plan.form} · ${translate(`plans.approaches.${plan.approach}`)}`}</Detail>
        <Detail label="resources.performancePlans.fields.edition">{String(plan.edition)}</Detail>
        <Detail label="resources.performancePlans.fields.signedOn">{format.day(plan.signedOn)}</Detail>
        <Detail label="plans.employee_signed">{format.instant(plan.employeeSignedAt)}</Detail>
        <Detail label="plans.evaluator_signed">{format.instant(plan.evaluatorSignedAt)}</Detail>
        {plan.signedForName && <Detail label="plans.signed_for">{plan.signedForName}</Detail>}
        {plan.revisionReason && (
          <Detail label="plans.revision" wide>
            {[translate(`plans.revisions.${plan.revisionReason}`), plan.revisionNote].filter(Boolean).join(': ')}
          </Detail>
        )}
      </Details>
      {plan.isLate && <Alert severity="warning">{translate('plans.late_note')}</Alert>}
      {plan.returnReason && <Alert severity="info">{translate('plans.returned', { reason: plan.returnReason })}</Alert>}
      <PlanVerbs plan={plan} />
    </Section>
  );
};

/** What is incomplete: to be read before the plan is handed on. Hints stand at their indicators. */
const Checks = ({ plan }: { readonly plan: Plan }) => {
  if (plan.problems.length === 0) return null;
  return (
    <Section title="plans.checks">
      {plan.problems.map(({ key, path, message, isBlocking }) => (
        <Alert key={`${key}${path}`} severity={isBlocking ? 'error' : 'warning'}>
          {message}
        </Alert>
      ))}
    </Section>
  );
};

const Behaviour = ({ plan }: { readonly plan: Plan }) => {
  const translate = useTranslate();
  return (
    <Section title="plans.behaviour" actions={plan.viewerCan.setExpectations && <ExpectationButton plan={plan} />}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
        {plan.expectations.map(({ value, name, guides, expectation }) => (
          <li key={value}>
            <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {guides.join(' · ')}
            </Typography>
            {expectation && <Typography>{`${translate('plans.special')}: ${expectation}`}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  );
};

const Attachment = ({ plan }: { readonly plan: Plan }) => {
  const { attachment } = plan;
  const lines = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('; '));
  return (
    <Section title="plans.attachment" actions={plan.viewerCan.edit && <AttachmentButton plan={plan} />}>
      <Details>
        <Detail label="plans.resources" wide>
          {lines(attachment.resources)}
        </Detail>
        <Detail label="plans.accountability" wide>
          {lines(attachment.accountability)}
        </Detail>
        <Detail label="plans.when_met" wide>
          {attachment.consequenceWhenMet}
        </Detail>
        <Detail label="plans.when_not" wide>
          {attachment.consequenceWhenNot}
        </Detail>
      </Details>
    </Section>
  );
};
