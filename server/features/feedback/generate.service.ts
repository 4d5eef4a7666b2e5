import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { forbidden, notFound, precondition } from '../../kernel/errors.js';
import type { JobKind } from '../../kernel/jobs.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { forbiddenPairs } from '../conflicts/conflict.reads.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { insertRequests } from './assign.service.js';
import { mayAssignRaters } from './feedback.policy.js';
import { type Matching, matchRaters, type Unmet } from './matching.rules.js';
import { loadPeople, policyOf } from './people.reads.js';
import type { RaterRequest } from './raters.rules.js';

export const GENERATE_RATERS = 'generateRaters';

/** Starts proposing raters for a whole cycle; what stands already stays and counts. Returns the job's id. */
export async function generateRaters(ctx: Ctx, cycleId: string): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayAssignRaters(actor)) throw forbidden();
  return inTransaction(ctx, async (em) => {
    await preparing(em, cycleId);
    const job = await ctx.jobs.enqueue(em, actor, ctx.locale, GENERATE_RATERS, { cycleId });
    await record(em, ctx, { deed: 'generateRaters', object: 'evaluationCycle', objectId: cycleId });
    return job.id;
  });
}

async function preparing(em: EntityManager, cycleId: string): Promise<EvaluationCycle> {
  const cycle = await em.findOne(EvaluationCycle, { id: cycleId });
  if (!cycle) throw notFound();
  if (!['PLANNING', 'RUNNING', 'FEEDBACK'].includes(cycle.phase))
    throw precondition('feedback.raters.phase', { article: 'Ps 17-19' });
  return cycle;
}

/** Runs the matching and writes requests and gaps, all in one transaction: a crash leaves nothing half done. */
export const generateRatersJob: JobKind = {
  kind: GENERATE_RATERS,
  run: async ({ job, services, progress }) => {
    const cycleId = String(job.input.cycleId);
    const message = await inTransaction(services, async (em) => {
      await lock(em, 'feedbackRelease', cycleId);
      const cycle = await preparing(em, cycleId);
      const day = todayOf(services);
      const people = await loadPeople(em, cycleId, day);
      const present = new Set(people.map(({ id }) => id));
      const held: (RaterRequest & { status: string })[] = await em.execute(
        'select ratee_id as "rateeId", rater_id as "raterId", kind, status from feedback_request where cycle_id = ?',
        [cycleId],
      );
      const usable = held.filter(({ rateeId, raterId }) => present.has(rateeId) && present.has(raterId));
      const matching = matchRaters(
        {
          people,
          day,
          seed: cycleId,
          forbidden: await forbiddenPairs(em, day),
          fixed: usable.filter(({ status }) => status !== 'DECLINED'),
          declined: usable.filter(({ status }) => status === 'DECLINED'),
        },
        policyOf(cycle.design),
      );
      await write(em, cycleId, matching, progress);
      return 'feedback.raters.generated';
    });
    return { message };
  },
};

const CHUNK = 5_000;

async function write(
  em: EntityManager,
  cycleId: string,
  { requests, unmet }: Matching,
  progress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const total = requests.length + unmet.length;
  await progress(0, total);
  for (let at = 0; at < requests.length; at += CHUNK) {
    await insertRequests(em, cycleId, requests.slice(at, at + CHUNK));
    await progress(Math.min(at + CHUNK, requests.length), total);
  }
  await em.execute('delete from rater_gap where cycle_id = ?', [cycleId]);
  for (let at = 0; at < unmet.length; at += CHUNK) await insertGaps(em, cycleId, unmet.slice(at, at + CHUNK));
  await progress(total, total);
}

async function insertGaps(em: EntityManager, cycleId: string, unmet: readonly Unmet[]): Promise<void> {
  const rows = unmet.map(({ forbidden: barred, ...gap }) => ({
    ...gap,
    barred: Object.values(barred).reduce((a, b) => a + b, 0),
  }));
  await em.execute(
    `insert into rater_gap (id, version, cycle_id, ratee_id, kind, minimum, found, in_line, too_short_together, barred, at_load_cap)
     select gen_random_uuid(), 1, ?::uuid, g."rateeId", g.kind, g.minimum, g.found, g."inLine", g."tooShortTogether", g.barred, g."atLoadCap"
       from json_to_recordset(?::json) as g("rateeId" uuid, kind text, minimum int, found int, "inLine" int, "tooShortTogether" int, barred int, "atLoadCap" int)`,
    [cycleId, JSON.stringify(rows)],
  );
}
