import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { formOf } from '../plans/document.rules.js';
import { PerformancePlan } from '../plans/plan.entity.js';
import { planReads } from '../plans/plans.reads.js';
import { mayIssue } from './documents.policy.js';
import type { FormA12, FormA17, FormA18, FormSignature } from './forms.rules.js';
import { seriesOf } from './issue.rules.js';
import { type DocumentToIssue, issueDocument } from './issue.service.js';
import { formPerson } from './people.service.js';
import { executiveResults, interventionGroups } from './planForm.rules.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';

/** The form of a signed plan and its attachment, as data: A.1.2 or A.1.7, and A.1.8. */
export async function formDataOfPlan(
  ctx: Ctx,
  planId: string,
): Promise<{ plan: FormA12 | FormA17; attachment: FormA18; row: PerformancePlan }> {
  const em = ctx.em.fork();
  const row = await em.findOne(PerformancePlan, { id: planId });
  if (!row) throw notFound();
  const signer = row.signedFor ?? row.evaluator;
  if ((row.status !== 'SIGNED' && row.status !== 'REVISED') || !signer)
    throw precondition('documents.plan.notSigned', { article: 'Ps 14(1)' });
  const form = formOf(row.approach, row);
  if (form === 'A.1.1' || form === 'A.1.6') throw precondition('documents.form.missing', { form, article: 'p.32, 55' });
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: row.cycle.id });
  const { agency, place } = await settingsOf(em);
  const sign = (at: Date | null): FormSignature => signatureOf(place, dayOf(at));
  const common = {
    agency,
    from: cycle.startsOn,
    to: cycle.endsOn,
    employee: await formPerson(em, row.employee.id, { positionId: row.position.id, unitId: row.unit.id }),
    evaluator: await formPerson(em, signer.id),
    signatures: { employee: sign(row.employeeSignedAt), evaluator: sign(row.evaluatorSignedAt) },
  };
  const { results, expectations, attachment } = row.document;
  const main = results.filter(({ priority }) => priority === 'MAIN');
  const additional = results.filter(({ priority }) => priority === 'ADDITIONAL');
  return {
    plan:
      form === 'A.1.2'
        ? {
            ...common,
            kind: form,
            expectations,
            main: executiveResults(main),
            additional: executiveResults(additional),
          }
        : {
            ...common,
            kind: form,
            expectations,
            main: interventionGroups(main),
            additional: interventionGroups(additional),
          },
    attachment: { ...common, kind: 'A.1.8', ...attachment },
    row,
  };
}

/** Issues a signed plan together with its attachment, which is an inseparable part of it (p.60-61). */
export async function issuePlanDocuments(
  ctx: Ctx,
  input: { planId: string },
): Promise<{ planId: string; attachmentId: string }> {
  await mustSee(ctx, planReads, input.planId);
  const { plan, attachment, row } = await formDataOfPlan(ctx, input.planId);
  const owner = {
    employeeId: row.employee.id,
    evaluatorId: row.evaluator?.id ?? null,
    evaluatorSuperiorId: row.evaluatorSuperior?.id ?? null,
    unitId: row.unit.id,
  };
  if (!mayIssue(actorOf(ctx), owner)) throw notFound();
  const toIssue = (form: FormA12 | FormA17 | FormA18): DocumentToIssue => ({
    form,
    objectId: row.id,
    series: seriesOf(form.kind, row.cycle.id, row.employee.id),
    owner,
    signedOn: row.signedOn ?? '',
    signerOffice: form.evaluator.position,
  });
  return {
    planId: await issueDocument(ctx, toIssue(plan)),
    attachmentId: await issueDocument(ctx, toIssue(attachment)),
  };
}
