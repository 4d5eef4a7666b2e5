import { actorOf, type Ctx } from '../../kernel/context.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';
import { isWithheldFrom } from '../evaluations/withheld.reads.js';
import { inSubtree } from '../organization/organization.policy.js';
import { type Questionnaire, scaleOf } from '../questions/questionnaire.rules.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import type { Predicate, Rating } from '../rulesets/quadrant.rules.js';

export interface CycleRow {
  readonly phase: string;
  readonly from: string;
  readonly to: string;
  readonly scale: { readonly min: number; readonly max: number };
}

export const cycleOf = async (ctx: Ctx, cycleId: string): Promise<CycleRow | undefined> => {
  const [row] = await ctx.reader.rows<Omit<CycleRow, 'scale'> & { asked: Questionnaire | null }>(sql`
    select c.phase, c.starts_on::text as "from", c.ends_on::text as "to", v.content as asked
    from evaluation_cycle c left join question_version v on v.id = c.question_version_id where c.id = ${cycleId}`);
  return row && { ...row, scale: scaleOf(row.asked ?? { anchors: [] }) };
};

export interface StoredRow {
  readonly evaluationId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly unitName: string;
  readonly predicate: Predicate | null;
  readonly resultsRating: Rating | null;
  readonly result: IndexResult;
}

/**
 * Stored results of a cycle the actor may see, in one statement. What stands on answers this reader gave without name is
 * left out, as everywhere else (anonymity R14).
 */
export function storedResults(
  ctx: Ctx,
  asked: { readonly cycleId: string; readonly unitSubtreeOf?: string; readonly evaluationId?: string },
): Promise<StoredRow[]> {
  const actor = actorOf(ctx);
  const visible = evaluationsVisibleTo(actor);
  const conditions: Sql[] = [
    sql`e.cycle_id = ${asked.cycleId} and e.index_result is not null`,
    { text: visible.text.replace(/@\./g, 'e.'), values: visible.values },
    sql`not ${isWithheldFrom(actor.employeeId)}`,
    ...(asked.unitSubtreeOf ? [inSubtree('e.unit_id', [asked.unitSubtreeOf])] : []),
    ...(asked.evaluationId ? [sql`e.id = ${asked.evaluationId}`] : []),
  ];
  return ctx.reader.rows<StoredRow>(sql`
    select e.id as "evaluationId", p.name as "employeeName", p.nip, u.name as "unitName", e.predicate,
      e.results_rating as "resultsRating", e.index_result as result
    from evaluation e join employee p on p.id = e.employee_id join unit u on u.id = e.unit_id
    where ${and(...conditions)} order by p.name, e.id`);
}
