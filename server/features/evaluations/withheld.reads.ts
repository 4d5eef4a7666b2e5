import { actorOf, type Ctx } from '../../kernel/context.js';
import { type Sql, sql } from '../../kernel/sql.js';
import type { AboutEvaluation } from './evaluations.rules.js';

/** Requests a person has answered without name: what is made of such answers is withheld from him (anonymity R14). */
const HIDDEN = `q.answered and q.kind not in ('SUPERIOR', 'SELF')`;

/** Condition on an evaluation `e.`: its index stands on answers of this reader. */
export const isWithheldFrom = (employeeId: string | null): Sql => sql`exists (select 1 from feedback_request q
  where q.cycle_id = e.cycle_id and q.ratee_id = e.employee_id and q.rater_id = ${employeeId}::uuid and ${{ text: HIDDEN, values: [] }})`;

const known = new WeakMap<Ctx, Promise<ReadonlySet<string>>>();

const read = async (ctx: Ctx, me: string): Promise<ReadonlySet<string>> => {
  const rows = await ctx.reader.rows<{ key: string }>(
    sql`select q.cycle_id || ':' || q.ratee_id as key from feedback_request q where q.rater_id = ${me} and ${{ text: HIDDEN, values: [] }}`,
  );
  return new Set(rows.map(({ key }) => key));
};

/** A figure that stands on feedback, or null for who gave some of it without name: one statement per request. */
export async function unlessWithheld<T>(ctx: Ctx, row: AboutEvaluation, figure: T | null): Promise<T | null> {
  const me = actorOf(ctx).employeeId;
  if (me === null || figure === null) return figure;
  const hidden = known.get(ctx) ?? read(ctx, me);
  known.set(ctx, hidden);
  return (await hidden).has(`${row.cycleId}:${row.employeeId}`) ? null : figure;
}
