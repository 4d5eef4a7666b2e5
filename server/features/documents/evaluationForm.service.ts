import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { evaluationReads } from '../evaluations/evaluations.reads.js';
import { Objection } from '../objections/objection.entity.js';
import { mayIssue } from './documents.policy.js';
import type { EvaluationForm } from './evaluationDocument.rules.js';
import type { FormResult } from './forms.rules.js';
import { seriesOf } from './issue.rules.js';
import { issueDocument } from './issue.service.js';
import { formPerson } from './people.service.js';
import { type RatedEvaluation, ratedDocument } from './ratedDocument.service.js';
import { ratedResultForm } from './ratedResult.service.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';

/**
 * The annual evaluation document as data: D.1.1, D.1.2 when the evaluator's superior rated after default, D.1.3 when the
 * decision of an objection changed the result. In D.1.3 only the superior has signed in the application: employee and
 * evaluator sign the decision on paper (p.118).
 */
export async function formDataOfEvaluation(ctx: Ctx, id: string): Promise<{ form: EvaluationForm; row: Evaluation }> {
  const em = ctx.em.fork();
  const row = await em.findOne(Evaluation, { id });
  if (!row) throw notFound();
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: row.cycle.id });
  const time = { cycleId: cycle.id, from: cycle.startsOn, to: cycle.endsOn, period: { rhythm: 'YEAR' } as const };
  const form = await ratedDocument(em, row, time, row.acknowledgedOn);
  return { row, form: await afterObjections(em, form, { evaluation: row.id }) };
}

/** The form as it is, or D.1.3 when the decision of an objection changed the result, annual or periodic (p.118 B.7). */
export async function afterObjections(
  em: EntityManager,
  form: EvaluationForm,
  result: { readonly evaluation: string } | { readonly periodicEvaluation: string },
): Promise<EvaluationForm> {
  const objection = await em.findOne(
    Objection,
    { ...result, state: 'CHANGED' },
    { orderBy: { decidedOn: 'desc', id: 'desc' } },
  );
  return objection ? afterObjection(em, form, objection) : form;
}

/** D.1.3: the same with objection, explanation and decision, by whoever decided, also where the superior is another now. */
async function afterObjection(em: EntityManager, form: EvaluationForm, objection: Objection): Promise<EvaluationForm> {
  const { place } = await settingsOf(em);
  return {
    ...form,
    superior: await formPerson(em, objection.evaluatorSuperior.id, { on: objection.decidedOn }),
    kind: 'D.1.3',
    objection: objection.reasons,
    explanation: objection.explanation ?? objection.evaluatorStatement ?? '',
    decision: [objection.decisionReason, objection.recommendation].filter(Boolean).join('\n\n'),
    signatures: {
      employee: signatureOf(place, null),
      evaluator: signatureOf(place, null),
      superior: signatureOf(place, objection.decidedOn),
    },
  };
}

/** What was issued of an evaluation: its document, and its result where the plan is on record. */
export interface IssuedEvaluation {
  readonly documentId: string;
  readonly resultId: string | null;
}

/**
 * Issues a document with its result, which is attached to it (p.100 (f), 103 (f)), for whoever may.
 * @throws NOT_FOUND for whoever may read but not issue
 */
export async function issueRated(
  ctx: Ctx,
  row: RatedEvaluation,
  series: { readonly cycleId: string; readonly periodId?: string },
  form: EvaluationForm,
  resultOf: () => Promise<FormResult | null>,
): Promise<IssuedEvaluation> {
  const owner = {
    employeeId: row.employee.id,
    evaluatorId: row.evaluator?.id ?? null,
    evaluatorSuperiorId: row.evaluatorSuperior?.id ?? null,
    unitId: row.unit.id,
  };
  if (!mayIssue(actorOf(ctx), owner)) throw notFound();
  const result = await resultOf();
  const issue = (one: EvaluationForm | FormResult): Promise<string> =>
    issueDocument(ctx, {
      form: one,
      objectId: row.id,
      series: seriesOf(one.kind, series.cycleId, row.employee.id, series.periodId),
      owner,
      // after a decision this is the day of the decision
      signedOn: dayOf(row.ratedAt) ?? '',
      signerOffice: (one.kind === 'D.1.2' || one.kind === 'D.1.3' ? one.superior : one.evaluator).position,
    });
  return { documentId: await issue(form), resultId: result && (await issue(result)) };
}

/**
 * Issues the document of a published evaluation with its result, in the form of the plan behind it. Again after the
 * employee's return the document carries both signatures.
 */
export async function issueEvaluationDocument(ctx: Ctx, input: { evaluationId: string }): Promise<IssuedEvaluation> {
  await mustSee(ctx, evaluationReads, input.evaluationId);
  const { form, row } = await formDataOfEvaluation(ctx, input.evaluationId);
  const em = ctx.em.fork();
  return issueRated(ctx, row, { cycleId: row.cycle.id }, form, () =>
    ratedResultForm(ctx, em, row, row.cycle.id, null, form),
  );
}
