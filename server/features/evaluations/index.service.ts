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
import type { IndexRevisionCause } from './indexRevision.rules.js';
import { type NewIndex, showDifferences, takeOver } from './indexRevision.service.js';
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

/** Why and for whom indexes are computed again. */
export interface Recomputation {
  readonly cause: IndexRevisionCause;
  readonly importId?: string | null;
  /** Only these employees; absent: everybody of the cycle. */
  readonly employeeIds?: readonly string[];
  /** Part of closing the cycle itself: the figure of record is being made, not compared with. */
  readonly isClosing?: boolean;
}

/** Puts the computation in the queue, inside the transaction of whatever makes it necessary. */
export async function orderIndexes(
  by: Pick<Ctx, 'jobs' | 'actor' | 'locale'>,
  em: EntityManager,
  cycleId: string,
  why: Recomputation = { cause: 'RECOMPUTED' },
): Promise<string | null> {
  if (!by.actor) throw forbidden();
  const { id } = await by.jobs.enqueue(em, by.actor, by.locale, COMPUTE_INDEXES, { cycleId, ...why });
  return id;
}

interface Person {
  readonly id: string;
  readonly employeeId: string;
  readonly resultsRating: Rating | null;
  /** What is stored now; null before the first computation. */
  readonly stored: IndexResult | null;
}

const PEOPLE = `select e.id, e.employee_id as "employeeId", e.results_rating as "resultsRating", e.index_result as stored
  from evaluation e where e.cycle_id = ?`;
const SOME = ` and e.employee_id in (select a.id::uuid from jsonb_array_elements_text(?::jsonb) as a(id))`;

/**
 * Set-based: everybody's inputs in a few statements, pure rules, one update per batch together with what it changed. A
 * closed cycle keeps its figures: there the differences are only shown.
 */
export const computeIndexesJob: JobKind = {
  kind: COMPUTE_INDEXES,
  run: async ({ job, actor, services, progress }) => {
    const { cycleId, ...why } = job.input as unknown as Recomputation & { readonly cycleId: string };
    const em = services.em.fork();
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId }, { populate: ['ruleSet'] });
    const ruleSet = cycle.ruleSet?.getEntity();
    if (!ruleSet) return { message: 'index.none' };
    const isFrozen = cycle.phase === 'CLOSED' && why.isClosing !== true;
    const only = why.employeeIds ? JSON.stringify(why.employeeIds) : null;
    const people: Person[] = await em.execute(
      `${PEOPLE}${only === null ? '' : SOME} order by e.id`,
      only === null ? [cycle.id] : [cycle.id, only],
    );
    let differences = 0;
    for (let at = 0; at < people.length; at += BATCH) {
      const batch = people.slice(at, at + BATCH);
      const results = await resultsOf(services, cycle, ruleSet, batch);
      differences += await inTransaction(services, (tx) =>
        isFrozen ? showDifferences(tx, results, why) : takeOver(tx, results, why),
      );
      await progress(Math.min(at + BATCH, people.length), people.length);
    }
    if (differences > 0)
      await inTransaction(services, (tx) =>
        record(
          tx,
          { actor, requestId: job.id },
          {
            deed: isFrozen ? 'compareIndexes' : 'recomputeIndexes',
            object: 'evaluationCycle',
            objectId: cycle.id,
            after: { differences, cause: why.cause, importId: why.importId ?? null },
          },
        ),
      );
    return { message: isFrozen ? 'index.compared' : 'index.computed' };
  },
};

async function resultsOf(
  services: Services,
  cycle: EvaluationCycle,
  ruleSet: RuleSet,
  people: readonly Person[],
): Promise<NewIndex[]> {
  const employeeIds = people.map(({ employeeId }) => employeeId);
  const attendance = await attendanceIndicators(services, {
    employeeIds,
    from: cycle.startsOn,
    to: cycle.endsOn,
    ruleSet,
  });
  const scores = await disclosedScores(services.em.fork(), cycle.id, employeeIds);
  const rules = indexRuleSetOf(ruleSet);
  return people.map(({ id, employeeId, resultsRating, stored }) => {
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
    return { id, stored, result };
  });
}

/** Peers are the shown anonymous sets that hold peers; what is not shown does not count. */
const scoresOf = (score: DisclosedScore | undefined): Scores | null => {
  if (!score) return null;
  const peers = score.cells.find(({ kinds }) => kinds.includes('PEER'))?.mean ?? null;
  return { scale: { min: score.scale.lo, max: score.scale.hi }, superior: score.superior, peers };
};
