import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, type Services } from '../../kernel/context.js';
import { forbidden, notFound, precondition } from '../../kernel/errors.js';
import type { JobKind } from '../../kernel/jobs.js';
import { inTransaction } from '../../kernel/transaction.js';
import { attendanceIndicators } from '../attendance/indicators.service.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { type DisclosedScore, disclosedScores } from '../feedback/scores.reads.js';
import { type IndexDefinition, indexRuleSetOf } from '../rulesets/definition.rules.js';
import { computeIndex, type IndexResult } from '../rulesets/index.rules.js';
import type { Rating } from '../rulesets/quadrant.rules.js';
import type { RuleSet } from '../rulesets/ruleSet.entity.js';
import { mayRunEvaluations } from './evaluations.policy.js';
import { givenOf } from './given.rules.js';
import { observationsOf, type Scores } from './observations.rules.js';

export const COMPUTE_INDEXES = 'computeIndexes';
const BATCH = 500;

/** Computes the local indexes of a cycle in the background; a cycle that is closed keeps what it has. */
export async function computeIndexes(ctx: Ctx, cycleId: string): Promise<string> {
  if (!mayRunEvaluations(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const cycle = await em.findOne(EvaluationCycle, { id: cycleId });
    if (!cycle) throw notFound();
    if (!cycle.ruleSet) throw precondition('index.noRuleSet');
    if (['DRAFTED', 'PLANNING', 'CLOSED'].includes(cycle.phase)) throw precondition('index.phase');
    const jobId = await orderIndexes(ctx, em, cycleId);
    await record(em, ctx, { deed: 'computeIndexes', object: 'evaluationCycle', objectId: cycleId });
    return jobId ?? '';
  });
}

/** Puts the computation in the queue, inside the transaction of whatever makes it necessary. */
export async function orderIndexes(ctx: Ctx, em: EntityManager, cycleId: string): Promise<string | null> {
  const { id } = await ctx.jobs.enqueue(em, actorOf(ctx), ctx.locale, COMPUTE_INDEXES, { cycleId });
  return id;
}

interface Person {
  id: string;
  employeeId: string;
  resultsRating: Rating | null;
}

/** Set-based: everybody's inputs in a few statements, pure rules, one update per batch. */
export const computeIndexesJob: JobKind = {
  kind: COMPUTE_INDEXES,
  run: async ({ job, services, progress }) => {
    const em = services.em.fork();
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: String(job.input.cycleId) }, { populate: ['ruleSet'] });
    const ruleSet = cycle.ruleSet?.getEntity();
    if (!ruleSet) return { message: 'index.none' };
    const people: Person[] = await em.execute(
      'select id, employee_id as "employeeId", results_rating as "resultsRating" from evaluation where cycle_id = ? order by id',
      [cycle.id],
    );
    for (let at = 0; at < people.length; at += BATCH) {
      const batch = people.slice(at, at + BATCH);
      await store(em, await resultsOf(services, cycle, ruleSet, batch));
      await progress(Math.min(at + BATCH, people.length), people.length);
    }
    return { message: 'index.computed' };
  },
};

async function resultsOf(
  services: Services,
  cycle: EvaluationCycle,
  ruleSet: RuleSet,
  people: readonly Person[],
): Promise<{ id: string; total: string | null; result: IndexResult }[]> {
  const employeeIds = people.map(({ employeeId }) => employeeId);
  const attendance = await attendanceIndicators(services, {
    employeeIds,
    from: cycle.startsOn,
    to: cycle.endsOn,
    ruleSet,
  });
  const scores = await disclosedScores(services.em.fork(), cycle.id, employeeIds);
  const rules = indexRuleSetOf(ruleSet);
  return people.map(({ id, employeeId, resultsRating }) => {
    const found = attendance.get(employeeId);
    const result = computeIndex(
      rules,
      observationsOf(ruleSet.definition as unknown as IndexDefinition, {
        attendance: givenOf(found?.attendance),
        discipline: givenOf(found?.discipline),
        resultsRating,
        scores: scoresOf(scores.get(employeeId)),
      }),
    );
    return { id, total: result.total, result };
  });
}

/** Peers are the shown anonymous sets that hold peers; what is not shown does not count. */
const scoresOf = (score: DisclosedScore | undefined): Scores | null => {
  if (!score) return null;
  const peers = score.cells.find(({ kinds }) => kinds.includes('PEER'))?.mean ?? null;
  return { scale: { min: score.scale.lo, max: score.scale.hi }, superior: score.superior, peers };
};

async function store(
  em: EntityManager,
  rows: readonly { id: string; total: string | null; result: IndexResult }[],
): Promise<void> {
  await em.execute(
    `update evaluation e set index_total = r.total, index_result = r.result, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(id uuid, total numeric, result jsonb) where e.id = r.id`,
    [JSON.stringify(rows)],
  );
}
