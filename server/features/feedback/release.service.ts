import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { forbidden, notFound, precondition } from '../../kernel/errors.js';
import type { JobKind } from '../../kernel/jobs.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import type { FeedbackDesign } from '../cycles/design.rules.js';
import { printedName } from '../people/people.rules.js';
import { FeedbackRelease } from './disclosure.entity.js';
import { disclosureOf, type HeldAnswer, namedPart } from './document.rules.js';
import { mayAssignRaters } from './feedback.policy.js';
import { standardPatternBars } from './patterns.rules.js';
import { uuids } from './people.reads.js';

export const RELEASE_FEEDBACK = 'releaseFeedback';

/** Orders the one release of a cycle, in the transaction that ends its collecting. Done before: nothing happens. */
export async function orderRelease(ctx: Ctx, em: EntityManager, cycleId: string): Promise<void> {
  await lock(em, 'feedbackRelease', cycleId);
  if (await em.findOne(FeedbackRelease, { cycle: cycleId })) return;
  make(em, FeedbackRelease, { cycle: cycleId });
  await em.execute(
    "update feedback_request set status = 'CLOSED', draft = null, version = version + 1 where cycle_id = ? and status in ('INVITED', 'DRAFT')",
    [cycleId],
  );
  await ctx.jobs.enqueue(em, actorOf(ctx), ctx.locale, RELEASE_FEEDBACK, { cycleId });
}

/** Starts the release again when its work failed: same answers, and still only once. Returns the job's id. */
export async function resumeRelease(ctx: Ctx, cycleId: string): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayAssignRaters(actor)) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const release = await em.findOne(FeedbackRelease, { cycle: cycleId });
    if (!release) throw notFound();
    if (release.status === 'RELEASED') throw precondition('feedback.release.done', { article: 'Ps 19' });
    const job = await ctx.jobs.enqueue(em, actor, ctx.locale, RELEASE_FEEDBACK, { cycleId });
    await record(em, ctx, { deed: 'resumeRelease', object: 'evaluationCycle', objectId: cycleId });
    return job.id;
  });
}

/** Makes every disclosure of a cycle in one transaction. Runs again after a crash; once released it does nothing. */
export const releaseFeedbackJob: JobKind = {
  kind: RELEASE_FEEDBACK,
  run: async ({ job, services, actor, progress }) => {
    const cycleId = String(job.input.cycleId);
    await inTransaction(services, async (em) => {
      await lock(em, 'feedbackRelease', cycleId);
      const release = await em.findOneOrFail(FeedbackRelease, { cycle: cycleId });
      if (release.status === 'RELEASED') return;
      const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId }, { populate: ['questionVersion'] });
      const asked = cycle.questionVersion?.unwrap().content;
      if (!asked) throw new Error(`a cycle with feedback and without questions: ${cycleId}`);
      const releasedOn = todayOf(services);
      // Neither the order nor the transaction of a row may pair it with its request any longer.
      await em.execute('select trusted.settle_answers(?::uuid)', [cycleId]);
      const ratees: { id: string }[] = await em.execute(
        `select employee_id as id from participant where cycle_id = ? union select ratee_id from feedback_request where cycle_id = ? order by 1`,
        [cycleId, cycleId],
      );
      for (let at = 0; at < ratees.length; at += CHUNK) {
        await discloseSome(
          em,
          cycleId,
          ratees.slice(at, at + CHUNK).map(({ id }) => id),
          { ...cycle.design, ...asked },
          releasedOn,
        );
        await progress(Math.min(at + CHUNK, ratees.length), ratees.length);
      }
      // Looked for where authorship is known, and counted there: nothing but suppressed counts comes out.
      await em.execute('select trusted.find_patterns(?::uuid, ?::jsonb)', [
        cycleId,
        JSON.stringify(standardPatternBars),
      ]);
      release.status = 'RELEASED';
      release.releasedOn = releasedOn;
      const counts: { kind: string; n: number }[] = await em.execute(
        'select kind, count(*)::int as n from feedback_answer where cycle_id = ? group by kind order by kind',
        [cycleId],
      );
      const answers = Object.fromEntries(counts.map(({ kind, n }) => [kind, n]));
      const after = { ratees: ratees.length, answers };
      await record(
        em,
        { actor, requestId: job.id },
        { deed: 'releaseFeedback', object: 'evaluationCycle', objectId: cycleId, after },
      );
    });
    return { message: 'feedback.released' };
  },
};

const CHUNK = 200;

interface NamedRow {
  rateeId: string;
  kind: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  position: string;
  ratings: Record<string, number | null>;
  comments: { value: string; text: string }[];
}

async function discloseSome(
  em: EntityManager,
  cycleId: string,
  ratees: readonly string[],
  design: FeedbackDesign,
  releasedOn: string,
): Promise<void> {
  const answers: HeldAnswer[] = await em.execute(
    'select id, ratee_id as "rateeId", kind, ratings, comments from feedback_answer where cycle_id = ? and ratee_id = any(?::uuid[]) order by id',
    [cycleId, uuids(ratees)],
  );
  const named: NamedRow[] = await em.execute(
    `select n.ratee_id as "rateeId", n.kind, e.name, e.front_title as "frontTitle", e.back_title as "backTitle", p.title as position, n.ratings, n.comments
       from named_feedback n join employee e on e.id = n.rater_id join position p on p.id = e.position_id
      where n.cycle_id = ? and n.ratee_id = any(?::uuid[]) order by e.name, n.id`,
    [cycleId, uuids(ratees)],
  );
  const answersOf = byRatee(answers);
  const namedOf = byRatee(named);
  const rows = ratees.map((rateeId) => {
    const parts = (namedOf.get(rateeId) ?? []).map((row) => ({
      kind: row.kind,
      part: namedPart({ ...row, name: printedName(row) }, design),
    }));
    const shuffleKey = randomBytes(32);
    const { document, atoms } = disclosureOf(answersOf.get(rateeId) ?? [], design, releasedOn, shuffleKey);
    const superior = parts.filter(({ kind }) => kind === 'SUPERIOR').map(({ part }) => part);
    const self = parts.find(({ kind }) => kind === 'SELF')?.part ?? null;
    return { rateeId, document: { ...document, superior, self }, atoms };
  });
  await em.execute(
    `insert into feedback_disclosure (cycle_id, ratee_id, released_on, document, atoms)
     select ?::uuid, d."rateeId", ?::date, d.document, d.atoms from json_to_recordset(?::json) as d("rateeId" uuid, document jsonb, atoms jsonb)`,
    [cycleId, releasedOn, JSON.stringify(rows)],
  );
}

function byRatee<T extends { rateeId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.rateeId, [...(groups.get(row.rateeId) ?? []), row]);
  return groups;
}
