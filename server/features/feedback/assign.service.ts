import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { AppError, type FieldProblem, forbidden, invalid, notFound, precondition } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { forbiddenPairs } from '../conflicts/conflict.reads.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import type { AddRatersInput, RaterInput, RemoveRatersInput, ReplaceRaterInput } from './feedback.inputs.js';
import { mayAssignRaters } from './feedback.policy.js';
import { loadPeople, policyOf, uuids } from './people.reads.js';
import { type Colleague, nominationProblem, type RaterRequest } from './raters.rules.js';

/** Adds raters by hand, all or none, by the same rules as the matching. Allowed until collecting ends. */
export async function addRaters(ctx: Ctx, input: AddRatersInput): Promise<number> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    await add(em, ctx, input.cycleId, input.raters);
    await record(em, ctx, {
      deed: 'addRaters',
      object: 'evaluationCycle',
      objectId: input.cycleId,
      after: { raters: input.raters },
    });
    return input.raters.length;
  });
}

/**
 * Withdraws requests. While feedback is collected only declined ones: a refusal would otherwise tell who has answered
 * (anonymity R10).
 */
export async function removeRaters(ctx: Ctx, input: RemoveRatersInput): Promise<number> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const removed = await removeRequests(em, input.requestIds);
    const before = { requests: removed.map(({ rateeId, raterId, kind }) => ({ rateeId, raterId, kind })) };
    await record(em, ctx, { deed: 'removeRaters', object: 'feedbackRequest', before });
    return removed.length;
  });
}

/** Another rater instead of one who declined, or before collecting begins; the capacity stays. */
export async function replaceRater(ctx: Ctx, input: ReplaceRaterInput): Promise<number> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const [removed] = await removeRequests(em, [input.requestId]);
    if (!removed) throw notFound();
    const { cycleId, rateeId, kind } = removed;
    await add(em, ctx, cycleId, [{ rateeId, raterId: input.raterId, kind }], () => 'raterId');
    const after = { rateeId, raterId: input.raterId, kind };
    await record(em, ctx, {
      deed: 'replaceRater',
      object: 'feedbackRequest',
      objectId: input.requestId,
      before: { raterId: removed.raterId },
      after,
    });
    return 1;
  });
}

async function add(
  em: EntityManager,
  ctx: Ctx,
  cycleId: string,
  raters: readonly RaterInput[],
  fieldOf = (index: number) => `raters.${index}.raterId`,
): Promise<void> {
  const cycle = await em.findOne(EvaluationCycle, { id: cycleId });
  if (!cycle) throw notFound();
  if (!['PLANNING', 'RUNNING', 'FEEDBACK'].includes(cycle.phase))
    throw precondition('feedback.raters.phase', { article: 'Ps 17-19' });
  const day = todayOf(ctx);
  const people = await loadPeople(em, cycleId, day);
  const forbidden = await forbiddenPairs(em, day);
  const byId = new Map<string, Colleague>(people.map((person) => [person.id, person]));
  const held = await requestsOf(em, cycleId, raters);
  const policy = policyOf(cycle.design);
  const fields: Record<string, FieldProblem[]> = {};
  raters.forEach((wanted, index) => {
    const ratee = byId.get(wanted.rateeId);
    const rater = byId.get(wanted.raterId);
    const unknown = { key: ratee ? 'feedback.rater.unknown' : 'feedback.ratee.unknown' };
    const problem =
      ratee && rater ? nominationProblem(wanted, { ratee, rater, held, forbidden, day }, policy) : unknown;
    if (problem) fields[fieldOf(index)] = [problem];
    else held.push(wanted);
  });
  if (Object.keys(fields).length > 0) throw invalid(fields);
  await insertRequests(em, cycleId, raters);
}

async function requestsOf(em: EntityManager, cycleId: string, raters: readonly RaterInput[]): Promise<RaterRequest[]> {
  return em.execute(
    `select ratee_id as "rateeId", rater_id as "raterId", kind from feedback_request
      where cycle_id = ? and (ratee_id = any(?::uuid[]) or rater_id = any(?::uuid[]))`,
    [cycleId, uuids(raters.map(({ rateeId }) => rateeId)), uuids(raters.map(({ raterId }) => raterId))],
  );
}

interface Removed extends RaterInput {
  cycleId: string;
}

/**
 * Takes requests back and returns what they were; the caller asked who may. While feedback is collected only declined
 * ones go.
 */
export async function removeRequests(em: EntityManager, requestIds: readonly string[]): Promise<Removed[]> {
  const ids = [...new Set(requestIds)];
  const rows: (Removed & { phase: string; status: string })[] = await em.execute(
    `select r.cycle_id as "cycleId", r.ratee_id as "rateeId", r.rater_id as "raterId", r.kind, r.status, c.phase
       from feedback_request r join evaluation_cycle c on c.id = r.cycle_id where r.id = any(?::uuid[]) for update of r`,
    [uuids(ids)],
  );
  if (rows.length !== ids.length) throw notFound();
  const free = ({ phase, status }: { phase: string; status: string }) =>
    phase === 'PLANNING' || phase === 'RUNNING' || (phase === 'FEEDBACK' && status === 'DECLINED');
  if (!rows.every(free))
    throw new AppError('PRECONDITION_FAILED', 'feedback.raters.collecting', { params: { article: 'Ps 17-19' } });
  await em.execute('delete from feedback_request where id = any(?::uuid[])', [uuids(ids)]);
  return rows;
}

/** Many requests in one statement; ids are random, so their order tells nothing. */
export async function insertRequests(
  em: EntityManager,
  cycleId: string,
  requests: readonly RaterRequest[],
): Promise<void> {
  await em.execute(
    `insert into feedback_request (id, version, cycle_id, ratee_id, rater_id, kind, status, answered)
     select gen_random_uuid(), 1, ?::uuid, r."rateeId", r."raterId", r.kind, 'INVITED', false
       from json_to_recordset(?::json) as r("rateeId" uuid, "raterId" uuid, kind text)`,
    [cycleId, JSON.stringify(requests.map(({ rateeId, raterId, kind }) => ({ rateeId, raterId, kind })))],
  );
}
