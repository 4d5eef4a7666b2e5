import { constant } from '../../kernel/sql.js';

/**
 * Results that can be objected to, annual and periodic, in the same columns: every statement of this matter reads from
 * here. A periodic result is not acknowledged in the application: its hand-over counts as receipt, as the publication does
 * for an annual one nobody acknowledged. It may be objected to until its cycle closes.
 */
export const RESULTS = constant(`(
  select e.id, e.cycle_id, c.ends_on, c.phase = 'PUBLISHED' as takes_objections, e.status, e.employee_id, e.evaluator_id, e.evaluator_superior_id,
    e.unit_id, e.acknowledged_on, (c.published_at at time zone 'Asia/Jakarta')::date as delivered_on, e.is_by_default, e.rated_at, e.rated_by_id
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id
  union all
  select e.id, r.cycle_id, d.ends_on, c.phase <> 'CLOSED', e.status, e.employee_id, e.evaluator_id, e.evaluator_superior_id,
    e.unit_id, null, e.handed_over_on, e.is_by_default, e.rated_at, e.rated_by_id
  from periodic_evaluation e join periodic_round r on r.id = e.round_id join cycle_period d on d.id = r.period_id
    join evaluation_cycle c on c.id = r.cycle_id)`);
