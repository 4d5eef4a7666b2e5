import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { formOf, type PlanDocument, type StoredResult } from '../plans/document.rules.js';
import { PerformancePlan } from '../plans/plan.entity.js';
import { planReads } from '../plans/plans.reads.js';
import { plansAsExecutive } from '../plans/structure.rules.js';
import { IssuedDocument } from './document.entity.js';
import { mayIssue } from './documents.policy.js';
import type { FormA12, FormA13, FormA18, FormPlan, FormSignature } from './forms.rules.js';
import { planRefusal, seriesOf } from './issue.rules.js';
import { type DocumentToIssue, issueDocument } from './issue.service.js';
import { formEvaluator, formPerson } from './people.service.js';
import {
  executiveResults,
  indicatorManuals,
  interventionGroups,
  narrativeResults,
  withoutPerspectives,
} from './planForm.rules.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';

/** A signed plan, its attachment and its manuals, as data: A.1.1, A.1.2, A.1.6 or A.1.7, A.1.8 and A.1.3. */
export async function formDataOfPlan(
  ctx: Ctx,
  planId: string,
): Promise<{ plan: FormPlan; attachment: FormA18; manual: FormA13; row: PerformancePlan }> {
  const em = ctx.em.fork();
  const row = await em.findOne(PerformancePlan, { id: planId });
  if (!row) throw notFound();
  const signer = row.signedFor ?? row.evaluator;
  const refusal = planRefusal(row);
  if (refusal || !signer) throw precondition('documents.plan.notSigned', { article: 'Ps 14(1)' });
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: row.cycle.id });
  const { agency, place } = await settingsOf(em);
  const sign = (at: Date | null): FormSignature => signatureOf(place, dayOf(at));
  const head = {
    agency,
    from: cycle.startsOn,
    to: cycle.endsOn,
    employee: await formPerson(em, row.employee.id, { positionId: row.position.id, unitId: row.unit.id }),
    evaluator: await formEvaluator(em, signer.id, row.employee.id, dayOf(row.evaluatorSignedAt)),
  };
  const common = {
    ...head,
    signatures: { employee: sign(row.employeeSignedAt), evaluator: sign(row.evaluatorSignedAt) },
  };
  const { expectations, attachment } = row.document;
  return {
    plan: planForm(formOf(row.approach, row), { ...common, expectations }, row.document),
    attachment: { ...common, kind: 'A.1.8', ...attachment },
    manual: {
      ...head,
      ...{ kind: 'A.1.3', isExecutive: plansAsExecutive(row), manuals: indicatorManuals(row.document.results) },
    },
    row,
  };
}

/** The plan in the form its approach and its holder ask for (p.32-59). */
function planForm(
  form: FormPlan['kind'],
  common: Omit<FormA12, 'kind' | 'main' | 'additional'>,
  { results }: PlanDocument,
): FormPlan {
  const sections = <R>(make: (results: readonly StoredResult[]) => readonly R[]) => ({
    main: make(results.filter(({ priority }) => priority === 'MAIN')),
    additional: make(results.filter(({ priority }) => priority === 'ADDITIONAL')),
  });
  if (form === 'A.1.2') return { ...common, kind: form, ...sections(executiveResults) };
  if (form === 'A.1.7') return { ...common, kind: form, ...sections(interventionGroups) };
  if (form === 'A.1.1') return { ...common, kind: form, ...sections(narrativeResults) };
  return { ...common, kind: form, ...sections((all) => narrativeResults(withoutPerspectives(all))) };
}

/** An edition without manuals is printed as such only where an earlier one had some, to take its place. */
const hasManual = async (ctx: Ctx, { manuals }: FormA13, series: string): Promise<boolean> =>
  manuals.length > 0 || (await ctx.em.fork().count(IssuedDocument, { series })) > 0;

/**
 * Issues a signed plan together with its attachment, which is an inseparable part of it (p.60-61), and the manuals of its
 * indicators where there are any (p.37-38).
 */
export async function issuePlanDocuments(
  ctx: Ctx,
  input: { planId: string },
): Promise<{ planId: string; attachmentId: string; manualId: string | null }> {
  await mustSee(ctx, planReads, input.planId);
  const { plan, attachment, manual, row } = await formDataOfPlan(ctx, input.planId);
  const owner = {
    employeeId: row.employee.id,
    evaluatorId: row.evaluator?.id ?? null,
    evaluatorSuperiorId: row.evaluatorSuperior?.id ?? null,
    unitId: row.unit.id,
  };
  if (!mayIssue(actorOf(ctx), owner)) throw notFound();
  const toIssue = (form: FormPlan | FormA13 | FormA18): DocumentToIssue => ({
    form,
    objectId: row.id,
    series: seriesOf(form.kind, row.cycle.id, row.employee.id),
    owner,
    signedOn: row.signedOn ?? '',
    signerOffice: form.evaluator.position,
  });
  const manualToIssue = toIssue(manual);
  return {
    planId: await issueDocument(ctx, toIssue(plan)),
    attachmentId: await issueDocument(ctx, toIssue(attachment)),
    manualId: (await hasManual(ctx, manual, manualToIssue.series)) ? await issueDocument(ctx, manualToIssue) : null,
  };
}
