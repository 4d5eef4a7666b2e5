import type { Actor } from '../../kernel/actor.js';
import { type Ctx, todayOf } from '../../kernel/context.js';
import { and, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { openRequests as countOpenRequests } from '../feedback/coverage.reads.js';
import { seesCoverage } from '../feedback/feedback.policy.js';
import { periodicDuties } from '../given/rhythm.reads.js';
import { standardRhythm } from '../given/rhythm.rules.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import type { MyWork, UnitProgress } from './reports.views.js';

/** Units whose figures an actor may see: the agency, or the subtree of a unit officer. */
const unitsOf = (actor: Actor, column: string): Sql =>
  seesWholeAgency(actor) ? TRUE : inSubtree(column, actor.unitIds);

/**
 * Progress of a cycle by agency (the units right below the root): one statement, counts only. The population is
 * counted once and everything else joined to it by agency, so no count multiplies another. Requests for feedback are
 * those of the people who answer, as counted once a day, and for those only who may see them at all (anonymity R10).
 */
export async function cycleProgress(ctx: Ctx, actor: Actor, cycleId: string): Promise<UnitProgress[]> {
  const today = todayOf(ctx);
  const seesRequests = seesCoverage(actor);
  if (seesRequests) await countOpenRequests(ctx, cycleId);
  return ctx.reader.rows<UnitProgress>(sql`
    with agency as (
      select c.descendant_id as unit_id, coalesce(max(a.id::text) filter (where a.kind <> 'GOVERNMENT' and p.kind = 'GOVERNMENT'), c.descendant_id::text)::uuid as agency_id
      from unit_closure c join unit a on a.id = c.ancestor_id left join unit p on p.id = a.parent_id group by c.descendant_id),
    member as (
      select m.employee_id, g.agency_id from participant m join agency g on g.unit_id = m.unit_id
      where m.cycle_id = ${cycleId} and m.status <> 'LEFT' and ${unitsOf(actor, 'm.unit_id')}),
    late as (select phase from phase_window where cycle_id = ${cycleId} and closes_on < ${today}::date),
    feedback as (
      select m.agency_id, sum(o.open)::int as open, sum(o.requests)::int as total
      from feedback_open o join member m on m.employee_id = o.employee_id
      where ${seesRequests} and o.cycle_id = ${cycleId} and o.day = ${today}::date group by 1),
    rating as (
      select m.agency_id, count(*) filter (where e.status <> 'OPEN')::int as rated, count(*) filter (where e.status = 'OPEN')::int as open,
        count(e.acknowledged_on)::int as acknowledged
      from evaluation e join member m on m.employee_id = e.employee_id where e.cycle_id = ${cycleId} group by 1),
    plan as (
      select m.agency_id, count(distinct p.employee_id)::int as signed from performance_plan p join member m on m.employee_id = p.employee_id
      where p.cycle_id = ${cycleId} and p.status in ('SIGNED', 'REVISED') group by 1),
    people as (select agency_id, count(*)::int as n from member group by 1)
    select u.id as "unitId", u.name as "unitName", people.n as participants, coalesce(plan.signed, 0) as "plansSigned",
      case when ${seesRequests} then coalesce(feedback.open, 0) end as "feedbackOpen",
      case when ${seesRequests} then coalesce(feedback.total, 0) end as "feedbackTotal", coalesce(rating.rated, 0) as rated,
      coalesce(rating.acknowledged, 0) as acknowledged,
      case when exists (select 1 from late where phase = 'FEEDBACK') then coalesce(feedback.open, 0) else 0 end
        + case when exists (select 1 from late where phase = 'RATING') then coalesce(rating.open, 0) else 0 end as overdue
    from people join unit u on u.id = people.agency_id left join plan using (agency_id) left join feedback using (agency_id) left join rating using (agency_id)
    order by u.name`);
}

/** What waits for one person: one statement. */
export async function myWork(ctx: Ctx, employeeId: string): Promise<MyWork> {
  const today = todayOf(ctx);
  const [found] = await ctx.reader.rows<MyWork>(sql`
    select
      (select count(*)::int from evaluation e join evaluation_cycle c on c.id = e.cycle_id
        where e.status = 'OPEN' and ((e.evaluator_id = ${employeeId} and c.phase = 'RATING')
          or (e.evaluator_superior_id = ${employeeId} and c.phase = 'CALIBRATION'))) as "evaluationsToRate",
      (select count(*)::int from periodic_evaluation e join periodic_round r on r.id = e.round_id
        where e.status = 'OPEN' and ((e.evaluator_id = ${employeeId} and ${today}::date between r.opens_on and r.closes_on)
          or (e.evaluator_superior_id = ${employeeId} and r.closes_on < ${today}::date))) as "periodicToRate",
      (select count(*)::int from feedback_request r join evaluation_cycle c on c.id = r.cycle_id
        where r.rater_id = ${employeeId} and r.status in ('INVITED', 'DRAFT') and c.phase = 'FEEDBACK') as "feedbackTasks",
      (select count(*)::int from evaluation e where e.employee_id = ${employeeId} and e.status = 'PUBLISHED' and e.acknowledged_on is null) as "resultsToAcknowledge",
      (select count(*)::int from performance_plan p where ${and(sql`p.evaluator_id = ${employeeId}`, sql`p.status in ('PROPOSED', 'AGREED')`)}) as "plansToDecide",
      (select count(*)::int from (${periodicDuties(today)}) d where d.leader_id = ${employeeId}
        and d.due_on <= ${today}::date + ${standardRhythm.soonDays}::int) as "periodicFeedbackDue",
      (select count(*)::int from given_feedback f join employee x on x.id = f.receiver_id
        where f.standing = 'PROPOSED' and x.superior_id = ${employeeId}) as "wordsToConfirm"`);
  const nothing = {
    evaluationsToRate: 0,
    periodicToRate: 0,
    feedbackTasks: 0,
    resultsToAcknowledge: 0,
    plansToDecide: 0,
  };
  return found ?? { ...nothing, periodicFeedbackDue: 0, wordsToConfirm: 0 };
}
