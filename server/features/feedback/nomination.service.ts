import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, invalidField, notFound, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { forbiddenPairs } from '../conflicts/conflict.reads.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { insertRequests } from './assign.service.js';
import { isAnonymous } from './kinds.rules.js';
import { RaterNomination } from './nomination.entity.js';
import type { DecideNominationsInput, NominateRatersInput, WithdrawNominationInput } from './nomination.inputs.js';
import { mayDecideNomination } from './nomination.policy.js';
import { nominationReads } from './nomination.reads.js';
import { loadPeople, policyOf } from './people.reads.js';
import { type Colleague, nominationProblem, type RaterRequest } from './raters.rules.js';

/** The ratee proposes raters, before collecting begins, by the rules the matching keeps. */
export async function nominateRaters(ctx: Ctx, input: NominateRatersInput): Promise<number> {
  const rateeId = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    const cycle = await beforeCollecting(em, input.cycleId);
    const people = await peopleOf(em, ctx, cycle.id);
    const ratee = people.get(rateeId);
    if (!ratee) throw precondition('feedback.ratee.unknown', { article: 'Ps 17-19' });
    const proposed: RaterRequest[] = await em.execute(
      `select ratee_id as "rateeId", rater_id as "raterId", kind from rater_nomination where cycle_id = ? and ratee_id = ? and status = 'PROPOSED'
       union all select ratee_id, rater_id, kind from feedback_request where cycle_id = ? and ratee_id = ?`,
      [cycle.id, rateeId, cycle.id, rateeId],
    );
    const day = todayOf(ctx);
    const forbidden = await forbiddenPairs(em, day);
    const fields: Record<string, FieldProblem[]> = {};
    input.raters.forEach(({ raterId, kind }, index) => {
      const rater = people.get(raterId);
      const wanted = { rateeId, raterId, kind };
      const problem = !isAnonymous(kind)
        ? { key: 'feedback.nomination.kind' }
        : rater
          ? nominationProblem(wanted, { ratee, rater, held: proposed, forbidden, day }, policyOf(cycle.design))
          : { key: 'feedback.rater.unknown' };
      if (problem) fields[`raters.${index}.raterId`] = [problem];
      else proposed.push(wanted);
    });
    if (Object.keys(fields).length > 0) throw invalid(fields);
    for (const { raterId, kind } of input.raters)
      make(em, RaterNomination, { cycle: cycle.id, ratee: rateeId, rater: raterId, kind });
    await record(em, ctx, {
      deed: 'nominateRaters',
      object: 'evaluationCycle',
      objectId: cycle.id,
      after: { rateeId, raters: input.raters },
    });
    return input.raters.length;
  });
}

/** The superior approves, asks somebody else instead, or refuses; an approved rater is asked at once. All or none. */
export async function decideNominations(ctx: Ctx, input: DecideNominationsInput): Promise<number> {
  const actor = actorOf(ctx);
  for (const { nominationId } of input.decisions) await mustSee(ctx, nominationReads, nominationId);
  return inTransaction(ctx, async (em) => {
    for (const [index, { nominationId, version, isApproved, reason, insteadId }] of input.decisions.entries()) {
      const nomination = await em.findOneOrFail(RaterNomination, { id: nominationId });
      const ratee = await em.findOneOrFail(Employee, { id: nomination.ratee.id });
      if (!mayDecideNomination(actor, { id: ratee.id, superiorId: ratee.superior?.id ?? null })) throw forbidden();
      mustBeVersion(nomination, version);
      if (nomination.status !== 'PROPOSED') throw precondition('feedback.nomination.decided', { article: 'Ps 17-19' });
      if (!isApproved && !reason) throw invalidField(`decisions.${index}.reason`, 'field.required');
      const cycle = await beforeCollecting(em, nomination.cycle.id);
      if (isApproved && insteadId) nomination.rater = em.getReference(Employee, insteadId, { wrapped: true });
      const field = insteadId ? 'insteadId' : 'nominationId';
      if (isApproved) await ask(em, ctx, cycle, nomination, `decisions.${index}.${field}`);
      nomination.status = isApproved ? 'APPROVED' : 'REFUSED';
      nomination.reason = isApproved ? null : (reason ?? null);
      await em.flush();
    }
    await record(em, ctx, {
      deed: 'decideNominations',
      object: 'raterNomination',
      after: { decisions: input.decisions },
    });
    return input.decisions.length;
  });
}

/** The ratee takes back a nomination that nobody has decided yet. */
export async function withdrawNomination(ctx: Ctx, input: WithdrawNominationInput): Promise<number> {
  const rateeId = selfOf(ctx);
  await mustSee(ctx, nominationReads, input.nominationId);
  return inTransaction(ctx, async (em) => {
    const nomination = await em.findOneOrFail(RaterNomination, { id: input.nominationId });
    if (nomination.ratee.id !== rateeId) throw forbidden();
    mustBeVersion(nomination, input.version);
    if (nomination.status !== 'PROPOSED') throw precondition('feedback.nomination.decided', { article: 'Ps 17-19' });
    em.remove(nomination);
    await record(em, ctx, {
      deed: 'withdrawNomination',
      object: 'raterNomination',
      objectId: nomination.id,
      before: { raterId: nomination.rater.id, kind: nomination.kind },
    });
    return 1;
  });
}

async function ask(
  em: EntityManager,
  ctx: Ctx,
  cycle: EvaluationCycle,
  { ratee, rater, kind }: RaterNomination,
  field: string,
): Promise<void> {
  const people = await peopleOf(em, ctx, cycle.id);
  const [rated, rating] = [people.get(ratee.id), people.get(rater.id)];
  const held: RaterRequest[] = await em.execute(
    'select ratee_id as "rateeId", rater_id as "raterId", kind from feedback_request where cycle_id = ? and (ratee_id = ? or rater_id = ?)',
    [cycle.id, ratee.id, rater.id],
  );
  const wanted = { rateeId: ratee.id, raterId: rater.id, kind };
  const day = todayOf(ctx);
  const forbidden = await forbiddenPairs(em, day);
  const problem =
    rated && rating
      ? nominationProblem(wanted, { ratee: rated, rater: rating, held, forbidden, day }, policyOf(cycle.design))
      : { key: 'feedback.rater.unknown' };
  if (problem) throw invalid({ [field]: [problem] });
  await insertRequests(em, cycle.id, [wanted]);
}

async function peopleOf(em: EntityManager, ctx: Ctx, cycleId: string): Promise<Map<string, Colleague>> {
  return new Map((await loadPeople(em, cycleId, todayOf(ctx))).map((person) => [person.id, person]));
}

async function beforeCollecting(em: EntityManager, cycleId: string): Promise<EvaluationCycle> {
  const cycle = await em.findOne(EvaluationCycle, { id: cycleId, phase: { $ne: 'DRAFTED' } });
  if (!cycle) throw notFound();
  if (cycle.phase !== 'PLANNING' && cycle.phase !== 'RUNNING')
    throw precondition('feedback.nomination.phase', { article: 'Ps 17-19' });
  return cycle;
}
