import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { and, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { mayAssignRaters, seesCoverage } from './feedback.policy.js';
import type { FeedbackInvitation } from './feedback.views.js';
import type { FeedbackKind } from './kinds.rules.js';
import { standardMatching } from './raters.rules.js';

export interface UnitCoverage {
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: FeedbackKind;
  /** Ratees of the population in this unit. */
  readonly ratees: number;
  /** Of them with at least the asked minimum of invited raters. */
  readonly covered: number;
  readonly invited: number;
}

const mustSeeCoverage = (ctx: Ctx): void => {
  if (!seesCoverage(actorOf(ctx))) throw notFound();
};

const within = (column: string, unitId: string | null | undefined): Sql =>
  unitId ? inSubtree(column, [unitId]) : TRUE;

/** Per unit and group: how many ratees have enough invited raters. Says nothing about answers. */
export async function feedbackCoverage(
  ctx: Ctx,
  cycleId: string,
  unitSubtreeOf?: string | null,
): Promise<UnitCoverage[]> {
  mustSeeCoverage(ctx);
  return ctx.reader.rows<UnitCoverage>(sql`
    with asked as (
      select p.employee_id, p.unit_id, g.kind, g.minimum,
             (select count(*) from feedback_request r where r.cycle_id = p.cycle_id and r.ratee_id = p.employee_id
                 and r.kind = g.kind and r.status <> 'DECLINED')::int as invited
        from participant p
        join evaluation_cycle c on c.id = p.cycle_id
        cross join lateral jsonb_to_recordset(c.design->'groups') as g(kind text, minimum int)
       where p.cycle_id = ${cycleId} and p.status <> 'LEFT' and ${within('p.unit_id', unitSubtreeOf)})
    select a.unit_id as "unitId", u.name as "unitName", a.kind, count(*)::int as ratees,
           count(*) filter (where a.invited >= a.minimum)::int as covered, sum(a.invited)::int as invited
      from asked a join unit u on u.id = a.unit_id group by a.unit_id, u.name, a.kind order by u.name, a.unit_id, a.kind`);
}

/** Raters assigned to one ratee, for the officer who changes them. A sent answer looks like an open request. */
export async function feedbackInvitations(ctx: Ctx, cycleId: string, rateeId: string): Promise<FeedbackInvitation[]> {
  if (!mayAssignRaters(actorOf(ctx))) throw notFound();
  return ctx.reader.rows<FeedbackInvitation>(sql`
    select r.id as "requestId", r.ratee_id as "rateeId", r.rater_id as "raterId", e.name as "raterName", u.name as "raterUnit",
           r.kind, r.decline_reason as "declineReason"
      from feedback_request r join employee e on e.id = r.rater_id join unit u on u.id = e.unit_id
     where r.cycle_id = ${cycleId} and r.ratee_id = ${rateeId} order by r.kind, e.name, r.rater_id`);
}

export interface UnitLoad {
  readonly unitId: string;
  readonly unitName: string;
  readonly raters: number;
  readonly requests: number;
  /** Most requests of one person. */
  readonly most: number;
  /** People with as many requests as one person gets. */
  readonly full: number;
}

/**
 * Requests per unit of those who are asked: how the work is spread. Duties (SELF, SUPERIOR) do not count, declined
 * requests neither. Says nothing about answers: a sent one counts as an open one.
 */
export async function feedbackLoad(ctx: Ctx, cycleId: string, unitSubtreeOf?: string | null): Promise<UnitLoad[]> {
  mustSeeCoverage(ctx);
  return ctx.reader.rows<UnitLoad>(sql`
    with held as (
      select p.unit_id, r.rater_id, count(*)::int as n
        from feedback_request r join participant p on p.cycle_id = r.cycle_id and p.employee_id = r.rater_id
       where r.cycle_id = ${cycleId} and r.kind not in ('SELF', 'SUPERIOR') and r.status <> 'DECLINED'
         and ${within('p.unit_id', unitSubtreeOf)} group by 1, 2)
    select h.unit_id as "unitId", u.name as "unitName", count(*)::int as raters, sum(h.n)::int as requests,
           max(h.n)::int as most, count(*) filter (where h.n >= ${standardMatching.loadCap})::int as full
      from held h join unit u on u.id = h.unit_id group by 1, 2 order by avg(h.n) desc, u.name, h.unit_id`);
}

export interface OpenPerson {
  readonly employeeId: string;
  readonly name: string;
  readonly unitName: string;
  readonly requests: number;
  readonly open: number;
}

/**
 * Open requests per person as counted at the first look of the day: what arrives later that day changes nothing here
 * (anonymity R10). Never per ratee. At most 500 people, those with most open requests first.
 */
export async function openRequests(ctx: Ctx, cycleId: string, unitSubtreeOf?: string | null): Promise<OpenPerson[]> {
  mustSeeCoverage(ctx);
  const day = todayOf(ctx);
  const known = await ctx.reader.rows(
    sql`select 1 from feedback_open where cycle_id = ${cycleId} and day = ${day} limit 1`,
  );
  if (known.length === 0)
    await ctx.em.fork().execute(
      `insert into feedback_open (cycle_id, day, employee_id, requests, open)
       select r.cycle_id, ?::date, r.rater_id, count(*), count(*) filter (where r.status in ('INVITED', 'DRAFT'))
         from feedback_request r where r.cycle_id = ? and r.rater_id is not null group by 1, 3 on conflict do nothing`,
      [day, cycleId],
    );
  const where = and(sql`o.cycle_id = ${cycleId} and o.day = ${day} and o.open > 0`, within('e.unit_id', unitSubtreeOf));
  return ctx.reader.rows<OpenPerson>(sql`
    select o.employee_id as "employeeId", e.name, u.name as "unitName", o.requests, o.open
      from feedback_open o join employee e on e.id = o.employee_id join unit u on u.id = e.unit_id
     where ${where} order by o.open desc, e.name, o.employee_id limit 500`);
}
