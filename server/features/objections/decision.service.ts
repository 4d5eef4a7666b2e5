import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { type AppError, invalidField, precondition } from '../../kernel/errors.js';
import { tell } from '../../kernel/mailbox.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import type { RatedRow } from '../evaluations/rated.entity.js';
import { notCompleted } from '../evaluations/study.service.js';
import { PeriodicEvaluation } from '../periodic/periodic.entity.js';
import { ratedPredicate } from '../rulesets/studyAssignment.rules.js';
import { refused, standing } from './filing.service.js';
import { EvaluationRevision, Objection } from './objection.entity.js';
import { moveRefusals, OBJECTION_TRANSITIONS, type ObjectionFacts, type ObjectionState } from './objection.rules.js';
import type { DecideObjectionInput, ExplainObjectionInput, HearObjectionInput } from './objections.inputs.js';
import { objectionReads } from './objections.reads.js';
import { stepRefusal } from './standing.rules.js';

/** Input field a missing condition belongs to; the others are no matter of input. */
const FIELD_OF: Readonly<Record<string, string>> = {
  EMPLOYEE_EXPLAINED: 'employeeStatement',
  EVALUATOR_EXPLAINED: 'evaluatorStatement',
  REASON_GIVEN: 'reason',
  RESULT_DIFFERS: 'resultsRating',
  NEW_RECOMMENDATION: 'recommendation',
};

/** Throws what stands against a move of the declared state machine, at its input field when it has one. */
function mustMove(from: ObjectionState, to: ObjectionState, facts: ObjectionFacts): void {
  const [key] = moveRefusals(from, to, true, facts);
  if (!key) return;
  const article = OBJECTION_TRANSITIONS.find((one) => one.from === from && one.to === to)?.article ?? 'p.117 B.5';
  const field = FIELD_OF[key.split('.').at(-1) ?? ''];
  throw field ? invalidField(field, key, { article }) : precondition(key, { article });
}

const given = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/** The evaluator explains, once, before the hearing (p.117 B.3). */
export const explainObjection = (ctx: Ctx, input: ExplainObjectionInput): Promise<string> =>
  step(ctx, 'explain', input, (row, today) => {
    row.explanation = input.explanation.trim();
    row.explainedOn = today;
    return { explainedOn: today };
  });

/** The evaluator's superior asks both sides (p.117 B.3-4). What the evaluator explained in writing counts as his word. */
export const hearObjection = (ctx: Ctx, input: HearObjectionInput): Promise<string> =>
  step(ctx, 'hear', input, (row, today) => {
    if (input.heldOn < row.filedOn || input.heldOn > today)
      throw invalidField('heldOn', 'objection.heldOn', { from: row.filedOn, to: today, article: 'p.117 B.3-4' });
    mustMove(row.state, 'HEARD', {
      EMPLOYEE_EXPLAINED: given(input.employeeStatement),
      EVALUATOR_EXPLAINED: row.explanation !== null || given(input.evaluatorStatement),
    });
    row.state = 'HEARD';
    row.heardOn = input.heldOn;
    row.employeeStatement = input.employeeStatement.trim();
    row.evaluatorStatement = input.evaluatorStatement?.trim() || null;
    row.hearingNotes = input.notes?.trim() || null;
    return { state: row.state, heardOn: row.heardOn };
  });

async function step(
  ctx: Ctx,
  name: 'explain' | 'hear',
  input: { readonly id: string; readonly version: number },
  change: (row: Objection, today: string) => Record<string, unknown>,
): Promise<string> {
  const self = selfOf(ctx);
  await mustSee(ctx, objectionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Objection, { id: input.id });
    const refusal = stepRefusal(name, standing(row), self);
    if (refusal) throw refused(refusal);
    mustBeVersion(row, input.version);
    const before = { state: row.state };
    const after = change(row, todayOf(ctx));
    await record(em, ctx, { deed: `${name}Objection`, object: 'objection', objectId: row.id, before, after });
  });
  return input.id;
}

/** The result an objection is to, with what tells whether a revision is of it. */
async function objected(em: EntityManager, row: Objection) {
  const of = { evaluation: row.evaluation?.id ?? null, periodicEvaluation: row.periodicEvaluation?.id ?? null };
  const result: RatedRow = of.evaluation
    ? await em.findOneOrFail(Evaluation, { id: of.evaluation })
    : await em.findOneOrFail(PeriodicEvaluation, { id: of.periodicEvaluation ?? '' });
  return { of, result };
}

/**
 * The evaluator's superior decides (p.117 B.5). CHANGED keeps the evaluation as it was as a revision and gives it the
 * decided ratings, the predicate of the quadrant and the new recommendation, in one transaction. Being late does not
 * take the decision away; it shows as overdue.
 */
export async function decideObjection(ctx: Ctx, input: DecideObjectionInput): Promise<string> {
  const self = selfOf(ctx);
  await mustSee(ctx, objectionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Objection, { id: input.id });
    const refusal = stepRefusal('decide', standing(row), self);
    if (refusal) throw refused(refusal);
    mustBeVersion(row, input.version);
    const { of, result: evaluation } = await objected(em, row);
    const { resultsRating: results, behaviourRating: behaviour } = input;
    mustMove(row.state, input.decision, {
      REASON_GIVEN: given(input.reason),
      RESULT_DIFFERS:
        results != null &&
        behaviour != null &&
        (results !== evaluation.resultsRating ||
          behaviour !== evaluation.behaviourRating ||
          (input.notCompletedPredicate ?? null) !== evaluation.notCompletedPredicate),
      NEW_RECOMMENDATION: given(input.recommendation),
    });
    const extra = stray(input);
    if (extra) throw extra;
    const before = { state: row.state, predicate: evaluation.predicate };
    row.state = input.decision;
    row.decisionReason = input.reason.trim();
    row.decidedOn = todayOf(ctx);
    if (input.decision === 'CHANGED' && results != null && behaviour != null) {
      if (!evaluation.resultsRating || !evaluation.behaviourRating || !evaluation.predicate)
        throw precondition('objection.phase', { article: 'Ps 29' });
      const edition = (await em.count(EvaluationRevision, of)) + 1;
      const { resultsRating, behaviourRating, predicate, note, ratedAt, ratedBy } = evaluation;
      make(em, EvaluationRevision, {
        ...{ ...of, objection: row.id, edition, replacedOn: row.decidedOn },
        ...{ resultsRating, behaviourRating, predicate, note, ratedAt, ratedBy: ratedBy?.id ?? null },
      });
      const recommendation = input.recommendation?.trim() ?? null;
      const about = { cycleId: row.cycle.id, employeeId: row.employee.id };
      const notCompletedPredicate = await notCompleted(em, about, input.notCompletedPredicate);
      const decided = {
        ...{ resultsRating: results, behaviourRating: behaviour, notCompletedPredicate },
        predicate: ratedPredicate(results, behaviour, notCompletedPredicate),
      };
      em.assign(evaluation, { ...decided, note: recommendation, ratedAt: ctx.now(), ratedBy: self });
      row.newResultsRating = results;
      row.newBehaviourRating = behaviour;
      row.newPredicate = decided.predicate;
      row.recommendation = recommendation;
    }
    await tell(ctx, em, {
      kind: 'OBJECTION_DECIDED',
      objectId: row.id,
      employeeIds: [row.employee.id, row.evaluator.id],
    });
    await record(em, ctx, {
      deed: 'decideObjection',
      object: 'objection',
      objectId: row.id,
      before,
      after: { state: row.state, resultId: evaluation.id, predicate: evaluation.predicate },
    });
  });
  return input.id;
}

/** Ratings or a recommendation beside UPHELD mean that somebody chose the wrong decision. */
function stray(input: DecideObjectionInput): AppError | null {
  if (input.decision === 'CHANGED') return null;
  const field = (['resultsRating', 'behaviourRating', 'notCompletedPredicate', 'recommendation'] as const).find(
    (one) => input[one] != null,
  );
  return field ? invalidField(field, 'objection.upholds', { article: 'p.117 B.5' }) : null;
}
