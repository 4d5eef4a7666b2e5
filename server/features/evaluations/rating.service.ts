import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, notFound, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { ratedPredicate } from '../rulesets/studyAssignment.rules.js';
import { DistributionReason, Evaluation, OrganisationResult } from './evaluation.entity.js';
import type {
  AcknowledgeResultInput,
  RateEvaluationInput,
  RecordDistributionReasonInput,
  SetOrganisationResultInput,
} from './evaluations.inputs.js';
import { mayRunEvaluations } from './evaluations.policy.js';
import { evaluationReads } from './evaluations.reads.js';
import { needsReason, type RatingCase, ratingRefusal } from './evaluations.rules.js';
import { applyOrganisationResults } from './opening.service.js';
import { notCompleted } from './study.service.js';

/** The case of one evaluation as the rules judge it: phase, people, last day with extensions. */
export async function ratingCase(em: EntityManager, id: string): Promise<RatingCase> {
  const [row]: RatingCase[] = await em.execute(
    `select e.status, c.phase, e.evaluator_id as "evaluatorId", e.evaluator_superior_id as "evaluatorSuperiorId", e.employee_id as "employeeId",
       greatest(w.closes_on, x.until)::text as "lastDay"
     from evaluation e join evaluation_cycle c on c.id = e.cycle_id
     left join phase_window w on w.cycle_id = c.id and w.phase = 'RATING'
     left join phase_extension x on x.cycle_id = c.id and x.phase = 'RATING' and x.employee_id = e.evaluator_id
     where e.id = ?`,
    [id],
  );
  if (!row) throw notFound();
  return row;
}

/**
 * Sets both ratings; the predicate follows from the quadrant (p.99, 102), but for a study not completed. In RATING by the evaluator of that date, in
 * CALIBRATION by the evaluator with a reason or, after default, by the evaluator's superior.
 */
export async function rateEvaluation(ctx: Ctx, input: RateEvaluationInput): Promise<string> {
  const self = selfOf(ctx);
  await mustSee(ctx, evaluationReads, input.id);
  await inTransaction(ctx, async (em) => {
    const found = await ratingCase(em, input.id);
    const refusal = ratingRefusal(found, self, todayOf(ctx));
    if (refusal) throw precondition(refusal.key, { article: refusal.article });
    const byDefault = self === found.evaluatorSuperiorId && self !== found.evaluatorId;
    if (needsReason(found.phase) && !byDefault && !input.reason?.trim())
      throw invalidField('reason', 'evaluation.reason', { article: 'p.98, 101' });
    const row = await em.findOneOrFail(Evaluation, { id: input.id });
    mustBeVersion(row, input.version);
    const before = { resultsRating: row.resultsRating, behaviourRating: row.behaviourRating, predicate: row.predicate };
    row.resultsRating = input.resultsRating;
    row.behaviourRating = input.behaviourRating;
    row.notCompletedPredicate = await notCompleted(
      em,
      { cycleId: row.cycle.id, employeeId: found.employeeId },
      input.notCompletedPredicate,
    );
    row.predicate = ratedPredicate(input.resultsRating, input.behaviourRating, row.notCompletedPredicate);
    if (input.note !== undefined) row.note = input.note?.trim() || null;
    row.calibrationReason = needsReason(found.phase) ? input.reason?.trim() || null : row.calibrationReason;
    row.status = 'RATED';
    row.ratedAt = ctx.now();
    row.isByDefault = byDefault;
    em.assign(row, { ratedBy: self });
    const after = {
      resultsRating: row.resultsRating,
      behaviourRating: row.behaviourRating,
      predicate: row.predicate,
      isByDefault: byDefault,
    };
    await record(em, ctx, { deed: 'rateEvaluation', object: 'evaluation', objectId: row.id, before, after });
  });
  return input.id;
}

/** The employee has received the result (p.114 A.6). */
export async function acknowledgeResult(ctx: Ctx, input: AcknowledgeResultInput): Promise<string> {
  const self = selfOf(ctx);
  await mustSee(ctx, evaluationReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Evaluation, { id: input.id });
    if (row.employee.id !== self) throw forbidden('evaluation.notOwn', { article: 'p.114 A.6' });
    mustBeVersion(row, input.version);
    if (row.status !== 'PUBLISHED') throw precondition('evaluation.notPublished', { article: 'p.114 A.5' });
    if (row.acknowledgedOn) throw precondition('evaluation.acknowledged', { article: 'p.114 A.6' });
    row.acknowledgedOn = todayOf(ctx);
    await record(em, ctx, { deed: 'acknowledgeResult', object: 'evaluation', objectId: row.id });
  });
  return input.id;
}

/** Enters what an organisation achieved; open evaluations of its cycle take it over. */
export async function setOrganisationResult(ctx: Ctx, input: SetOrganisationResultInput): Promise<string> {
  if (!mayRunEvaluations(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    if (!(await em.findOne(Unit, { id: input.unitId }))) throw invalidField('unitId', 'unit.unknown');
    const { predicate, issuedOn, document } = input;
    const old = await em.findOne(OrganisationResult, { unit: input.unitId, year: input.year });
    if (old) mustBeVersion(old, input.version ?? 0);
    const before = old && { predicate: old.predicate, issuedOn: old.issuedOn, document: old.document };
    const row =
      old ?? make(em, OrganisationResult, { unit: input.unitId, year: input.year, predicate, issuedOn, document });
    Object.assign(row, { predicate, issuedOn, document });
    await em.flush();
    await applyOrganisationResults(em);
    await record(em, ctx, {
      deed: 'setOrganisationResult',
      object: 'organisationResult',
      objectId: row.id,
      before,
      after: { predicate, issuedOn, document },
    });
    return row.id;
  });
}

/** Records why a unit's distribution is right although it differs from the guide. */
export async function recordDistributionReason(ctx: Ctx, input: RecordDistributionReasonInput): Promise<string> {
  if (!mayRunEvaluations(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const cycle = await em.findOne(EvaluationCycle, { id: input.cycleId });
    if (!cycle) throw notFound();
    if (cycle.phase !== 'RATING' && cycle.phase !== 'CALIBRATION')
      throw precondition('distribution.phase', { article: 'p.98, 101; SE MenPAN-RB 3/2023' });
    const old = await em.findOne(DistributionReason, { cycle: input.cycleId, unit: input.unitId });
    const before = old && { reason: old.reason };
    const row =
      old ?? make(em, DistributionReason, { cycle: input.cycleId, unit: input.unitId, reason: input.reason.trim() });
    row.reason = input.reason.trim();
    await record(em, ctx, {
      deed: 'recordDistributionReason',
      object: 'distributionReason',
      objectId: row.id,
      before,
      after: { reason: row.reason },
    });
    return row.id;
  });
}
