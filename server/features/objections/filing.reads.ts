import type { EntityManager } from '@mikro-orm/postgresql';
import type { Phase } from '../cycles/cycle.rules.js';
import type { EvaluationStatus } from '../evaluations/evaluations.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';

/** One evaluation as the filing rules judge it. */
export interface FilingCase {
  readonly cycleId: string;
  readonly phase: Phase;
  readonly status: EvaluationStatus;
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
  readonly unitId: string;
  readonly workWeek: WorkWeek;
  readonly acknowledgedOn: string | null;
  /** Day of publication in the offices' zone. */
  readonly deliveredOn: string | null;
  readonly evaluatedOnDefault: boolean;
  readonly evaluatedByRegionHead: boolean;
  readonly leadsIndependentUnit: boolean;
  readonly level: PositionLevel;
  readonly alreadyFiled: boolean;
}

// Whom the region's head evaluates without being JPT leads an independent unit: nobody else has that duty (p.65 C.3).
const CASE = `select e.cycle_id as "cycleId", c.phase, e.status, e.employee_id as "employeeId", e.evaluator_id as "evaluatorId",
    e.evaluator_superior_id as "evaluatorSuperiorId", e.unit_id as "unitId", u.work_week as "workWeek",
    e.acknowledged_on::text as "acknowledgedOn", (c.published_at at time zone 'Asia/Jakarta')::date::text as "deliveredOn",
    e.is_by_default as "evaluatedOnDefault", coalesce(p.level, q.level) as level,
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD' and a.employee_id = coalesce(e.rated_by_id, e.evaluator_id)
      and d.day between a.valid_from and coalesce(a.valid_to, 'infinity')) as "evaluatedByRegionHead",
    exists (select 1 from appointment a where a.kind = 'REGION_HEAD_DUTY' and a.employee_id = e.employee_id
      and d.day between a.valid_from and coalesce(a.valid_to, 'infinity')) as "leadsIndependentUnit",
    exists (select 1 from objection o where o.evaluation_id = e.id and o.state <> 'WITHDRAWN') as "alreadyFiled"
  from evaluation e join evaluation_cycle c on c.id = e.cycle_id join unit u on u.id = e.unit_id
    join employee me on me.id = e.employee_id join position q on q.id = me.position_id
    left join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id
    left join position p on p.id = m.position_id
    cross join lateral (select coalesce((e.rated_at at time zone 'Asia/Jakarta')::date, c.ends_on) as day) d
  where e.id = ?`;

/** The case of an evaluation; undefined for an unknown id. The caller has checked who may see it. */
export async function filingCase(em: EntityManager, evaluationId: string): Promise<FilingCase | undefined> {
  const [row]: FilingCase[] = await em.execute(CASE, [evaluationId]);
  return row;
}
