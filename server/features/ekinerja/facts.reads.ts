import type { Actor } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { searchPattern } from '../../kernel/search.js';
import { and, constant, type Sql, sql } from '../../kernel/sql.js';
import { CREDIT_TABLE, functionalLevelOf } from '../followups/credit.rules.js';
import { figuresVisibleTo } from '../followups/followups.policy.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import type { EmployeeKind, Sex } from '../people/nip.rules.js';
import type { BknFacts } from './findings.rules.js';

/** A participant as the report names it, with the facts of the check. */
export interface Examined {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly unitName: string;
  readonly positionTitle: string;
  readonly evaluatorName: string | null;
  readonly facts: BknFacts;
}

interface Row {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly kind: EmployeeKind;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
  readonly grade: string;
  readonly unitName: string;
  readonly positionTitle: string;
  readonly level: PositionLevel;
  readonly superiorId: string | null;
  readonly isPlanSigned: boolean;
  readonly evaluation: BknFacts['evaluation'];
  readonly isByDefault: boolean;
  readonly rule: string | null;
  readonly isByRegionHead: boolean;
  readonly evaluatorId: string | null;
  readonly evaluatorName: string | null;
  readonly evaluatorNip: string;
  readonly evaluatorKind: EmployeeKind;
  readonly evaluatorGrade: string;
  readonly evaluatorLevel: PositionLevel;
  readonly evaluatorStatus: string;
  readonly isEvaluatorPlanSigned: boolean;
  readonly withoutAction: number;
  readonly notWhole: number;
  readonly withoutLink: number;
}

export interface Scope {
  readonly cycleId: string;
  readonly unitSubtreeOf?: string | null;
  readonly q?: string | null;
}

/** Cycles before their rating have no evaluations yet: nothing is missing there. */
const RATED = ['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'];

/** Id and phase of the wanted cycle, or of the newest that is not being set up. */
export async function reportCycle(
  reader: Services['reader'],
  cycleId: string | null | undefined,
): Promise<{ id: string; phase: string; endsOn: string } | undefined> {
  const [row] = await reader.rows<{ id: string; phase: string; endsOn: string }>(sql`
    select c.id, c.phase, c.ends_on::text as "endsOn" from evaluation_cycle c
    where c.phase <> 'DRAFTED' and ${cycleId ? sql`c.id = ${cycleId}` : constant('true')}
    order by c.phase not in ('RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'), c.year desc, c.id limit 1`);
  return row;
}

const SIGNED = `select distinct employee_id from performance_plan where cycle_id = ? and status in ('SIGNED', 'REVISED')`;

/**
 * Everybody of a cycle in the actor's reach with all facts of the check: one statement for a whole city. The own
 * evaluation stays unknown until it is published, whatever the role.
 */
export async function examined(
  reader: Services['reader'],
  actor: Actor,
  cycle: { readonly id: string; readonly phase: string; readonly endsOn: string },
  scope: Omit<Scope, 'cycleId'>,
): Promise<Examined[]> {
  const visible = figuresVisibleTo(actor);
  const where: Sql[] = [
    sql`m.cycle_id = ${cycle.id} and m.status <> 'LEFT'`,
    { text: visible.text.replace(/@\./g, 'm.'), values: visible.values },
    ...(scope.unitSubtreeOf ? [inSubtree('m.unit_id', [scope.unitSubtreeOf])] : []),
    ...(scope.q ? [sql`p.search_text like ${searchPattern(scope.q)}`] : []),
  ];
  const rows = await reader.rows<Row>(sql`
    with signed as (${{ text: SIGNED, values: [cycle.id] }}),
    progress as (
      select x.employee_id, count(*) filter (where x.action_id is null)::int as without_action,
        count(*) filter (where x.value is null or x.value <> trunc(x.value))::int as not_whole,
        count(*) filter (where not exists (select 1 from jsonb_array_elements(x.evidence) v where v->>'url' is not null))::int as without_link
      from progress_entry x where x.cycle_id = ${cycle.id} and not x.is_final group by x.employee_id)
    select p.id as "employeeId", p.name as "employeeName", p.nip, p.kind, p.birth_date::text as "birthDate", p.sex, p.grade,
      u.name as "unitName", t.title as "positionTitle", t.level, p.superior_id as "superiorId",
      exists (select 1 from signed s where s.employee_id = p.id) as "isPlanSigned",
      e.status as evaluation, coalesce(e.is_by_default, false) as "isByDefault", e.evaluator_rule as rule,
      exists (select 1 from appointment a where a.kind = 'REGION_HEAD' and a.employee_id = v.id
        and ${cycle.endsOn}::date between a.valid_from and coalesce(a.valid_to, 'infinity')) as "isByRegionHead",
      v.id as "evaluatorId", v.name as "evaluatorName", v.nip as "evaluatorNip", v.kind as "evaluatorKind", v.grade as "evaluatorGrade",
      vt.level as "evaluatorLevel", v.status as "evaluatorStatus",
      exists (select 1 from signed s where s.employee_id = v.id) as "isEvaluatorPlanSigned",
      coalesce(g.without_action, 0) as "withoutAction", coalesce(g.not_whole, 0) as "notWhole", coalesce(g.without_link, 0) as "withoutLink"
    from participant m join employee p on p.id = m.employee_id join unit u on u.id = m.unit_id join position t on t.id = m.position_id
    left join evaluation e on e.cycle_id = m.cycle_id and e.employee_id = m.employee_id
      and (e.status = 'PUBLISHED' or e.employee_id is distinct from ${actor.employeeId}::uuid)
    left join employee v on v.id = case when e.id is null then p.superior_id else e.evaluator_id end
    left join position vt on vt.id = v.position_id
    left join progress g on g.employee_id = p.id
    where ${and(...where)} order by u.name, p.name, p.id`);
  return rows.map((row) => examinedOf(row, RATED.includes(cycle.phase)));
}

function examinedOf(row: Row, isExpected: boolean): Examined {
  const { employeeId, employeeName, nip, unitName, positionTitle, evaluatorName, rule } = row;
  const evaluator = row.evaluatorId
    ? {
        id: row.evaluatorId,
        nip: row.evaluatorNip,
        kind: row.evaluatorKind,
        grade: row.evaluatorGrade,
        level: row.evaluatorLevel,
        hasLeft: row.evaluatorStatus === 'LEFT',
        isRegionHead: row.isByRegionHead,
        isDelegate: rule === 'DELEGATION',
        isPlanSigned: row.isEvaluatorPlanSigned,
      }
    : null;
  return {
    ...{ employeeId, employeeName, nip, unitName, positionTitle, evaluatorName },
    facts: {
      ...{ nip, kind: row.kind, birthDate: row.birthDate, sex: row.sex, grade: row.grade, level: row.level },
      hasFunctionalLevel: functionalLevelOf(positionTitle, CREDIT_TABLE) !== null,
      superiorId: row.superiorId,
      isPlanSigned: row.isPlanSigned,
      evaluation: row.evaluation,
      isExpected,
      isByDefault: row.isByDefault,
      isOwnEvaluator: row.evaluatorId === employeeId,
      evaluator,
      progress: { withoutAction: row.withoutAction, notWhole: row.notWhole, withoutLink: row.withoutLink },
    },
  };
}
