import { actorOf, type Ctx } from '../../kernel/context.js';
import { and, type Sql, sql, TRUE } from '../../kernel/sql.js';
import type { Span } from '../cycles/dated.rules.js';
import type { MemberStatus } from '../cycles/population.rules.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import type { EmployeeKind } from '../people/nip.rules.js';
import type { Predicate, Rating } from '../rulesets/quadrant.rules.js';
import type { Post } from './credit.rules.js';
import { consequencesVisibleTo, figuresVisibleTo } from './followups.policy.js';
import type { PreviousFollowUp } from './followups.views.js';

/** A policy about the row `alias`, in its own parentheses: it may be an "or" and stands beside other conditions. */
const under = (policy: Sql, alias: string): Sql => ({
  ...policy,
  text: `(${policy.text.replace(/@\./g, `${alias}.`)})`,
});

export interface PersonRow {
  readonly id: string;
  readonly kind: EmployeeKind;
  readonly rankSince: string | null;
  readonly level: PositionLevel;
  readonly title: string;
}

/** The employee, when the actor may read what follows from his evaluations; undefined looks like missing. */
export async function personOf(ctx: Ctx, employeeId: string): Promise<PersonRow | undefined> {
  const [row] = await ctx.reader.rows<PersonRow>(sql`
    select e.id, e.kind, e.grade_since::text as "rankSince", p.level, p.title from employee e join position p on p.id = e.position_id
    where e.id = ${employeeId} and ${under(consequencesVisibleTo(actorOf(ctx)), 'e')}`);
  return row;
}

/** Last day of a cycle: the rules in force then hold for what follows from it. No cycle has no day. */
export async function lastDayOf(ctx: Ctx, cycleId: string): Promise<string> {
  const [row] = await ctx.reader.rows<{ day: string }>(
    sql`select ends_on::text as day from evaluation_cycle where id = ${cycleId}`,
  );
  return row?.day ?? '';
}

export interface YearRow {
  readonly cycleId: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly since: string | null;
  readonly leftOn: string | null;
  readonly member: MemberStatus | null;
  readonly level: PositionLevel;
  readonly title: string;
  /** Posts held in the cycle. */
  readonly stays: readonly (Post & Span)[];
  readonly predicate: Predicate;
  readonly planSigned: boolean;
}

/** Posts of the employee of evaluation `e` in cycle `c`, oldest first, as JSON. */
export const stays = (): Sql => sql`coalesce((
  select jsonb_agg(jsonb_build_object('from', a.valid_from, 'to', a.valid_to, 'level', q.level, 'title', q.title) order by a.valid_from)
    from assignment a join position q on q.id = a.position_id where a.employee_id = e.employee_id
     and a.valid_from <= c.ends_on and coalesce(a.valid_to, 'infinity') >= c.starts_on), '[]') as stays`;

/** Published results of an employee, oldest first, with the position of that cycle. */
export const yearsOf = (ctx: Ctx, employeeId: string): Promise<YearRow[]> =>
  ctx.reader.rows<YearRow>(sql`
    select c.id as "cycleId", c.year, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", m.since::text as since,
      m.left_on::text as "leftOn", m.status as member, p.level, p.title, ${stays()}, e.predicate,
      exists (select 1 from performance_plan s where s.cycle_id = e.cycle_id and s.employee_id = e.employee_id and s.status = 'SIGNED') as "planSigned"
    from evaluation e join evaluation_cycle c on c.id = e.cycle_id join employee me on me.id = e.employee_id
      left join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id
      join position p on p.id = coalesce(m.position_id, me.position_id)
    where e.employee_id = ${employeeId} and e.status = 'PUBLISHED' and e.predicate is not null order by c.year, c.starts_on`);

/**
 * Decided sanctions of an employee as spans. A reprimand is spent with its decision; what lasts, lasts until its end, or
 * for ever without one. Who may read the career may read the sanctions: the doors are the same.
 */
export const sanctionsOf = (ctx: Ctx, employeeId: string): Promise<Span[]> =>
  ctx.reader.rows<Span>(sql`
    select s.effective_from::text as "from", s.effective_to::text as "to" from discipline_sanction s
    where s.employee_id = ${employeeId} and s.annulled_on is null and (s.level <> 'LIGHT' or s.effective_to is not null)
    order by s.effective_from`);

const within = (unitId: string | null, column: string): Sql => (unitId === null ? TRUE : inSubtree(column, [unitId]));

export interface TalentRow {
  readonly employeeId: string;
  readonly name: string;
  readonly unitName: string;
  readonly predicate: Predicate;
  readonly potential: number | null;
}

/** Everybody with a published predicate of a cycle in the actor's reach, with the newest potential: one statement. */
export const talentsOf = (ctx: Ctx, cycleId: string, unitId: string | null): Promise<TalentRow[]> =>
  ctx.reader.rows<TalentRow>(sql`
    select e.employee_id as "employeeId", n.name, u.name as "unitName", e.predicate, (
        select a.score::float8 from potential_assessment a where a.employee_id = e.employee_id order by a.assessed_on desc limit 1) as potential
    from evaluation e join employee n on n.id = e.employee_id join unit u on u.id = e.unit_id
    where e.cycle_id = ${cycleId} and e.status = 'PUBLISHED' and e.predicate is not null
      and ${and(under(figuresVisibleTo(actorOf(ctx)), 'e'), within(unitId, 'e.unit_id'))}
    order by n.name, n.id`);

export interface PerformerRow {
  readonly evaluationId: string;
  readonly employeeId: string;
  readonly name: string;
  readonly nip: string;
  readonly unitName: string;
  readonly predicate: Predicate;
  readonly resultsRating: Rating;
  readonly behaviourRating: Rating;
  readonly note: string | null;
  readonly before: Predicate | null;
  readonly objected: boolean;
  readonly followUps: number;
  readonly total: number;
}

/** Published results with one of the predicates, worst or best first. */
export const performersOf = (
  ctx: Ctx,
  asked: { cycleId: string; unitId: string | null; predicates: readonly Predicate[]; limit: number; offset: number },
): Promise<PerformerRow[]> =>
  ctx.reader.rows<PerformerRow>(sql`
    select e.id as "evaluationId", e.employee_id as "employeeId", n.name, n.nip, u.name as "unitName", e.predicate,
      e.results_rating as "resultsRating", e.behaviour_rating as "behaviourRating", e.note, (
        select b.predicate from evaluation b join evaluation_cycle y on y.id = b.cycle_id
        where b.employee_id = e.employee_id and b.status = 'PUBLISHED' and y.year = c.year - 1 limit 1) as before,
      exists (select 1 from objection o where o.evaluation_id = e.id and o.state = 'CHANGED') as objected,
      (select count(*)::int from follow_up f where f.evaluation_id = e.id and f.status <> 'CANCELLED') as "followUps",
      (count(*) over ())::int as total
    from evaluation e join evaluation_cycle c on c.id = e.cycle_id join employee n on n.id = e.employee_id join unit u on u.id = e.unit_id
    where e.cycle_id = ${asked.cycleId} and e.status = 'PUBLISHED' and e.predicate = any(${[...asked.predicates]})
      and ${and(under(figuresVisibleTo(actorOf(ctx)), 'e'), within(asked.unitId, 'e.unit_id'))}
    order by array_position(${[...asked.predicates]}::text[], e.predicate), n.name, e.id limit ${asked.limit} offset ${asked.offset}`);

interface Batch {
  readonly ids: string[];
  readonly rows: Promise<ReadonlyMap<string, PreviousFollowUp[]>>;
}
const waiting = new WeakMap<Ctx, Batch>();

/**
 * Follow-ups of the year before, and older ones still open, of the employee of an evaluation. Whoever sees the
 * evaluation sees them. All evaluations of one reply are read in one statement.
 */
export async function previousFollowUps(ctx: Ctx, evaluationId: string): Promise<PreviousFollowUp[]> {
  let batch = waiting.get(ctx);
  if (!batch) {
    const ids: string[] = [];
    const rows = Promise.resolve().then(() => {
      waiting.delete(ctx);
      return readPrevious(ctx, ids);
    });
    batch = { ids, rows };
    waiting.set(ctx, batch);
  }
  batch.ids.push(evaluationId);
  return (await batch.rows).get(evaluationId) ?? [];
}

async function readPrevious(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PreviousFollowUp[]>> {
  const rows = await ctx.reader.rows<PreviousFollowUp & { of: string }>(sql`
    select e.id as of, f.id, y.year, f.kind, f.task, o.name as "ownerName", f.due_on::text as "dueOn", f.status, f.outcome, f.result,
      (select count(*)::int from follow_up_checkpoint k where k.follow_up_id = f.id) as checkpoints,
      (select count(*)::int from follow_up_checkpoint k where k.follow_up_id = f.id and k.held_on is not null) as "checkpointsHeld"
    from evaluation e join evaluation_cycle c on c.id = e.cycle_id join follow_up f on f.employee_id = e.employee_id
      join evaluation_cycle y on y.id = f.cycle_id join employee o on o.id = f.owner_id
    where e.id = any(${[...ids]}) and f.status <> 'CANCELLED' and (y.year = c.year - 1 or (y.year < c.year and f.status = 'OPEN'))
    order by y.year desc, f.due_on, f.id`);
  const found = new Map<string, PreviousFollowUp[]>();
  for (const { of, ...row } of rows) found.set(of, [...(found.get(of) ?? []), row]);
  return found;
}
