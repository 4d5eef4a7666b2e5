import { constant, type Sql, sql } from '../../kernel/sql.js';
import { periodicDuties } from '../given/rhythm.reads.js';
import { RESULTS } from '../objections/result.reads.js';

// One statement for each source of duties. `event` is the day a statutory term runs from; `dueOn` a day that is set.
// Who left the population has no duties any more.

const UNIT = constant('u.id as "unitId", u.work_week as week');
const MEMBER = constant(
  `exists (select 1 from participant m where m.cycle_id = e.cycle_id and m.employee_id = e.employee_id and m.status <> 'LEFT')`,
);
const PUBLISHED_ON = constant(`(c.published_at at time zone 'Asia/Jakarta')::date`);

/** First plans of the year that are not signed, with where they stand. */
export const PLANS: Sql = sql`
  select m.id as "objectId", m.employee_id as "employeeId", coalesce(p.evaluator_id, b.superior_id) as "evaluatorId",
    coalesce(p.status, 'DRAFTED') as status, coalesce(p.duty_since, m.since)::text as "dutySince", c.year,
    p.employee_signed_at is not null as "employeeSigned", p.evaluator_signed_at is not null as "evaluatorSigned", ${UNIT}
  from participant m join evaluation_cycle c on c.id = m.cycle_id join unit u on u.id = m.unit_id
    join employee b on b.id = m.employee_id
    left join performance_plan p on p.cycle_id = m.cycle_id and p.employee_id = m.employee_id and p.edition = 1
  where c.phase in ('PLANNING', 'RUNNING') and m.status <> 'LEFT' and coalesce(p.status, 'DRAFTED') in ('DRAFTED', 'PROPOSED', 'AGREED')`;

/** Requests for feedback not sent, with the rater's own last day. */
export const FEEDBACK: Sql = sql`
  select r.id as "objectId", r.rater_id as "ownerId", ${UNIT},
    greatest(w.closes_on, x.until)::text as "dueOn"
  from feedback_request r join evaluation_cycle c on c.id = r.cycle_id
    join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
    join employee b on b.id = r.rater_id join unit u on u.id = b.unit_id
    left join phase_extension x on x.cycle_id = c.id and x.phase = 'FEEDBACK' and x.employee_id = r.rater_id
  where c.phase = 'FEEDBACK' and r.status in ('INVITED', 'DRAFT')`;

/** Periodic feedback of the leaders, with the day as agreed. */
export const periodicFeedback = (today: string): Sql => sql`
  select d.employee_id as "objectId", d.leader_id as "ownerId", ${UNIT}, d.due_on::text as "dueOn"
  from (${periodicDuties(today)}) d join unit u on u.id = d.unit_id`;

/** Annual and periodic evaluations that wait for their evaluator. */
export const RATINGS: Sql = sql`
  select e.id as "objectId", e.evaluator_id as "ownerId", ${UNIT}, greatest(w.closes_on, x.until)::text as "dueOn"
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id join unit u on u.id = e.unit_id
    join phase_window w on w.cycle_id = c.id and w.phase = 'RATING'
    left join phase_extension x on x.cycle_id = c.id and x.phase = 'RATING' and x.employee_id = e.evaluator_id
  where c.phase = 'RATING' and e.status = 'OPEN' and e.evaluator_id is not null and ${MEMBER}
  union all
  select e.id, e.evaluator_id, ${UNIT}, r.closes_on::text
  from periodic_evaluation e join periodic_round r on r.id = e.round_id join unit u on u.id = e.unit_id
  where r.published_at is null and e.status = 'OPEN' and e.evaluator_id is not null`;

/** What the evaluator left undone, with the end of the window the superior's term runs from (p.115-116 A.8). */
export const DEFAULTS: Sql = sql`
  select e.id as "objectId", e.evaluator_superior_id as "ownerId", ${UNIT}, w.closes_on::text as event
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id join unit u on u.id = e.unit_id
    join phase_window w on w.cycle_id = c.id and w.phase = 'RATING'
  where c.phase = 'CALIBRATION' and e.status = 'OPEN' and e.evaluator_superior_id is not null and ${MEMBER}`;

/** Cycles whose evaluations are all signed and not handed over, with the day of the last signature of some of them. */
const signed = (which: Sql): Sql => sql`
  select c.id as "objectId", null as "ownerId", null as "unitId", 'FIVE_DAY' as week,
    max(e.rated_at at time zone 'Asia/Jakarta') filter (where ${which})::date::text as event
  from evaluation_cycle c join evaluation e on e.cycle_id = c.id
  where c.phase = 'CALIBRATION' group by c.id
  having bool_and(e.status <> 'OPEN' or e.evaluator_id is null) and count(*) filter (where ${which}) > 0`;

/** Signed by the evaluators themselves (p.114 A.5). */
export const DELIVERIES: Sql = signed(constant('e.rated_at is not null and not e.is_by_default'));
/** Signed by the superior after default (p.116 A.9). */
export const DEFAULT_DELIVERIES: Sql = signed(constant('e.rated_at is not null and e.is_by_default'));

/**
 * Evaluation documents that are not back with whoever signed them, and so not with the PyB, with the end of the window the
 * term runs from (p.115 A.7; after default p.117 A.11).
 */
export const REPORTS: Sql = sql`
  select e.id as "objectId", coalesce(e.rated_by_id, e.evaluator_superior_id, e.evaluator_id) as "ownerId", ${UNIT}, w.closes_on::text as event
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id join unit u on u.id = e.unit_id
    join phase_window w on w.cycle_id = c.id and w.phase = 'RATING'
  where c.phase in ('CALIBRATION', 'PUBLISHED') and e.acknowledged_on is null and e.evaluator_id is not null and ${MEMBER}`;

/** Evaluation documents not acknowledged, with the day they were handed over. */
export const RECEIPTS: Sql = sql`
  select e.id as "objectId", e.employee_id as "ownerId", ${UNIT}, ${PUBLISHED_ON}::text as event, e.is_by_default as "byDefault"
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id join unit u on u.id = e.unit_id
  where c.phase = 'PUBLISHED' and e.status = 'PUBLISHED' and e.acknowledged_on is null and ${MEMBER}`;

/** Results, annual and periodic, somebody may still object to, with what decides whether they are final and the day of receipt. */
export const OBJECTABLE: Sql = sql`
  select e.id as "objectId", e.employee_id as "ownerId", ${UNIT}, coalesce(e.acknowledged_on, e.delivered_on)::text as event,
    e.is_by_default as "evaluatedOnDefault", q.level,
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD' and a.employee_id = coalesce(e.rated_by_id, e.evaluator_id)
      and e.ends_on between a.valid_from and coalesce(a.valid_to, 'infinity')) as "evaluatedByRegionHead",
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD_DUTY' and a.employee_id = e.employee_id
      and e.ends_on between a.valid_from and coalesce(a.valid_to, 'infinity')) as "leadsIndependentUnit"
  from ${RESULTS} e join unit u on u.id = e.unit_id
    join employee b on b.id = e.employee_id join position q on q.id = b.position_id
  where e.takes_objections and e.status = 'PUBLISHED' and e.evaluator_superior_id is not null and ${MEMBER}
    and not exists (select 1 from objection o where e.id = coalesce(o.evaluation_id, o.periodic_evaluation_id) and o.state <> 'WITHDRAWN')`;

/** Objections not decided, with the day of filing. */
export const OBJECTIONS: Sql = sql`
  select o.id as "objectId", o.evaluator_superior_id as "ownerId", ${UNIT}, o.filed_on::text as event
  from objection o join unit u on u.id = o.unit_id where o.state in ('FILED', 'HEARD')`;

/** Checkpoints not held and follow-ups not finished. */
export const CHECKPOINTS: Sql = sql`
  select k.id as "objectId", f.owner_id as "ownerId", ${UNIT}, k.due_on::text as "dueOn"
  from follow_up_checkpoint k join follow_up f on f.id = k.follow_up_id join unit u on u.id = f.unit_id
  where f.status = 'OPEN' and k.held_on is null`;
export const FOLLOW_UPS: Sql = sql`
  select f.id as "objectId", f.owner_id as "ownerId", ${UNIT}, f.due_on::text as "dueOn"
  from follow_up f join unit u on u.id = f.unit_id where f.status = 'OPEN'`;
