import { actorOf, type Ctx, selfOf, todayOf } from '../../kernel/context.js';
import { type Sql, sql } from '../../kernel/sql.js';
import { unitsWorkedFor } from './outside.policy.js';
import { about } from './outside.reads.js';
import { periodicStateOn, type RhythmSide, rhythmAbilities, standardRhythm } from './rhythm.rules.js';
import type { LeaderPeriodicFeedback, PeriodicFeedback } from './rhythm.views.js';

/**
 * Every duty of a leader on a day: an employee with a plan in force that year, the present leader, and the day by which
 * the next word is due. It runs from the last word of the leader or of the plan's evaluator, at the earliest from the
 * signing of the plan and from the day the two began to work together. Columns: employee_id, employee_name, unit_id,
 * leader_id, leader_name, every_months, agreed_on, proposed_months, proposed_by, version, last_on, due_on.
 */
export const periodicDuties = (today: string): Sql => sql`
  select e.id as employee_id, e.name as employee_name, e.unit_id, s.id as leader_id, s.name as leader_name,
    t.every_months, r.agreed_on, r.proposed_months, r.proposed_by, coalesce(r.version, 0) as version, w.last_on,
    (greatest(w.last_on, b.began_on) + make_interval(months => t.every_months))::date as due_on
  from employee e
    join employee s on s.id = e.superior_id and s.status = 'ACTIVE'
    join lateral (select min(q.signed_on) as signed_on, array_agg(q.evaluator_id) as evaluators,
        bool_or(q.status = 'SIGNED') as in_force
      from performance_plan q where q.employee_id = e.id and q.year = extract(year from ${today}::date)
        and q.status in ('SIGNED', 'REVISED')) p on p.in_force
    left join feedback_rhythm r on r.employee_id = e.id
    cross join lateral (select coalesce(r.every_months, ${standardRhythm.everyMonths}::int) as every_months) t
    cross join lateral (select greatest(p.signed_on, max(l.valid_from)) as began_on from reporting_line l
      where l.employee_id = e.id and l.superior_id = e.superior_id and l.valid_to is null) b
    cross join lateral (select max(f.given_on) as last_on from given_feedback f where f.receiver_id = e.id
      and (f.giver_id = e.superior_id or f.giver_id = any(p.evaluators))) w
  where e.status = 'ACTIVE'`;

interface DutyRow extends Omit<PeriodicFeedback, 'state' | 'viewerCan'> {
  readonly leaderId: string;
}

const COLUMNS: Sql = sql`d.employee_id as "employeeId", d.employee_name as "employeeName", d.leader_id as "leaderId",
  d.leader_name as "leaderName", d.every_months as "everyMonths", d.agreed_on::text as "agreedOn",
  d.proposed_months as "proposedMonths", d.proposed_by as "proposedBy", d.version, d.last_on::text as "lastOn",
  d.due_on::text as "dueOn"`;

/** Periodic feedback between the actor and those who report to him, and what he gets himself; the oldest day first. */
export async function periodicFeedback(ctx: Ctx): Promise<PeriodicFeedback[]> {
  const [me, today] = [selfOf(ctx), todayOf(ctx)];
  const rows = await ctx.reader.rows<DutyRow>(sql`
    select ${COLUMNS} from (${periodicDuties(today)}) d where ${me}::uuid in (d.leader_id, d.employee_id)
     order by d.employee_id = ${me}::uuid, d.due_on, d.employee_name limit 300`);
  return rows.map(({ leaderId, ...row }) => {
    const side: RhythmSide = leaderId === me ? 'LEADER' : 'EMPLOYEE';
    const viewerCan = { give: side === 'LEADER', ...rhythmAbilities(side, row.proposedBy) };
    return { ...row, state: periodicStateOn(row.dueOn, today), viewerCan };
  });
}

/** Leaders of the officer's units with their duties in numbers, who owes most first; at most 500. */
export async function periodicFeedbackByLeader(ctx: Ctx): Promise<LeaderPeriodicFeedback[]> {
  const today = todayOf(ctx);
  return ctx.reader.rows<LeaderPeriodicFeedback>(sql`
    with duty as (${periodicDuties(today)})
    select d.leader_id as "leaderId", d.leader_name as "leaderName", u.name as "unitName", count(*)::int as employees,
      count(d.agreed_on)::int as agreed, count(*) filter (where d.due_on < ${today}::date)::int as overdue,
      count(*) filter (where d.due_on between ${today}::date and ${today}::date + ${standardRhythm.soonDays}::int)::int as soon,
      (min(d.due_on) filter (where d.due_on < ${today}::date))::text as "oldestDueOn"
    from duty d join employee e on e.id = d.leader_id join unit u on u.id = e.unit_id
   where ${about(unitsWorkedFor(actorOf(ctx)))}
   group by d.leader_id, d.leader_name, u.name order by overdue desc, soon desc, d.leader_name, d.leader_id limit 500`);
}
