import type { EntityManager } from '@mikro-orm/postgresql';
import type { EvaluationStatus } from '../evaluations/evaluations.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import { RESULTS } from './result.reads.js';

/** One result, annual or periodic, as the filing rules judge it. */
export interface FilingCase {
  readonly cycleId: string;
  /** Its cycle is in a phase in which this kind of result is objected to. */
  readonly takesObjections: boolean;
  readonly status: EvaluationStatus;
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
  readonly unitId: string;
  readonly workWeek: WorkWeek;
  readonly acknowledgedOn: string | null;
  /** Day of publication or hand-over in the offices' zone. */
  readonly deliveredOn: string | null;
  readonly evaluatedOnDefault: boolean;
  readonly evaluatedByRegionHead: boolean;
  readonly leadsIndependentUnit: boolean;
  readonly level: PositionLevel;
  readonly alreadyFiled: boolean;
}

// Whom the region's head evaluates without being JPT leads an independent unit: nobody else has that duty (p.65 C.3).
const CASE = `select e.cycle_id as "cycleId", e.takes_objections as "takesObjections", e.status, e.employee_id as "employeeId", e.evaluator_id as "evaluatorId",
    e.evaluator_superior_id as "evaluatorSuperiorId", e.unit_id as "unitId", u.work_week as "workWeek",
    e.acknowledged_on::text as "acknowledgedOn", e.delivered_on::text as "deliveredOn",
    e.is_by_default as "evaluatedOnDefault", coalesce(p.level, q.level) as level,
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD' and a.employee_id = coalesce(e.rated_by_id, e.evaluator_id)
      and d.day between a.valid_from and coalesce(a.valid_to, 'infinity')) as "evaluatedByRegionHead",
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD_DUTY' and a.employee_id = e.employee_id
      and d.day between a.valid_from and coalesce(a.valid_to, 'infinity')) as "leadsIndependentUnit",
    exists (select 1 from objection o where e.id = coalesce(o.evaluation_id, o.periodic_evaluation_id) and o.state <> 'WITHDRAWN') as "alreadyFiled"
  from ${RESULTS.text} e join unit u on u.id = e.unit_id
    join employee me on me.id = e.employee_id join position q on q.id = me.position_id
    left join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id
    left join position p on p.id = m.position_id
    cross join lateral (select coalesce((e.rated_at at time zone 'Asia/Jakarta')::date, e.ends_on) as day) d
  where e.id = ?`;

/** The case of a result by its id, annual or periodic; undefined for an unknown id. The caller has checked who may see it. */
export async function filingCase(em: EntityManager, resultId: string): Promise<FilingCase | undefined> {
  const [row]: FilingCase[] = await em.execute(CASE, [resultId]);
  return row;
}
