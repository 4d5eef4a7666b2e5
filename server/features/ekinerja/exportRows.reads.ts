import type { Actor } from '../../kernel/actor.js';
import { and, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';
import { stays } from '../followups/consequences.reads.js';
import { inSubtree } from '../organization/organization.policy.js';
import { periodicEvaluationsVisibleTo } from '../periodic/periodic.policy.js';
import { monitoringVisibleTo } from '../plans/monitoring.policy.js';

/** Which rows an export takes. */
export interface ExportScope {
  readonly cycleId: string;
  readonly unitSubtreeOf?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Where the page before ended; null for the first page. */
export type After = readonly string[] | null;

/** How one kind of row is counted and read, page by page behind the last row. */
export interface RowSource {
  readonly count: Sql;
  page(after: After, limit: number): Sql;
}

const under = (policy: Sql, alias: string): Sql => ({
  text: policy.text.replace(/@\./g, `${alias}.`),
  values: policy.values,
});
const within = (scope: ExportScope, column: string): Sql =>
  scope.unitSubtreeOf ? inSubtree(column, [scope.unitSubtreeOf]) : TRUE;
const behind = (key: Sql, after: After): Sql =>
  after === null ? TRUE : sql`${key} > (${after[0]}, ${after[1]}::date, ${after[2]}::uuid)`;

/** Whether the evaluator was kepala daerah when the period ended, by whatever rule he came to evaluate. */
const BY_REGION_HEAD = (endsOn: Sql): Sql => sql`exists (select 1 from appointment a where a.kind = 'REGION_HEAD'
  and a.employee_id = e.evaluator_id and ${endsOn} between a.valid_from and coalesce(a.valid_to, 'infinity')) as "isByRegionHead"`;
const EVALUATOR = sql`v.nip as "evaluatorNip", v.name as "evaluatorName", v.kind as "evaluatorKind", v.grade as "evaluatorGrade",
  vt.title as "evaluatorPosition", vu.name as "evaluatorUnit"`;
const EVALUATOR_JOINS = sql`left join employee v on v.id = e.evaluator_id left join position vt on vt.id = v.position_id
  left join unit vu on vu.id = coalesce(e.evaluator_unit_id, v.unit_id)`;

/** Published annual evaluations with what SIASN asks about the evaluator, and what the credit points need. */
export function annualRows(actor: Actor, scope: ExportScope): RowSource {
  const where = and(
    under(evaluationsVisibleTo(actor), 'e'),
    sql`e.cycle_id = ${scope.cycleId} and e.status = 'PUBLISHED' and e.predicate is not null`,
    within(scope, 'e.unit_id'),
  );
  return {
    count: sql`select count(*)::int as n from evaluation e where ${where}`,
    page: (after, limit) => sql`
      select e.id, p.nip, p.name, p.kind, c.year, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
        e.results_rating as results, e.behaviour_rating as behaviour, e.predicate, ${BY_REGION_HEAD(sql`c.ends_on`)}, ${EVALUATOR},
        t.title as position, t.level, ${stays()}, m.status as member, m.since::text as since, m.left_on::text as "leftOn",
        array[p.nip, c.ends_on::text, e.id::text] as key
      from evaluation e join evaluation_cycle c on c.id = e.cycle_id join employee p on p.id = e.employee_id
      left join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id
      join position t on t.id = coalesce(m.position_id, p.position_id) ${EVALUATOR_JOINS}
      where ${and(where, behind(sql`(p.nip, c.ends_on, e.id)`, after))} order by p.nip, c.ends_on, e.id limit ${limit}`,
  };
}

/** Published periodic evaluations of a cycle, or of its periods inside a span. */
export function periodicRows(actor: Actor, scope: ExportScope): RowSource {
  const where = and(
    under(periodicEvaluationsVisibleTo(actor), 'e'),
    sql`r.cycle_id = ${scope.cycleId} and e.status = 'PUBLISHED' and e.predicate is not null`,
    within(scope, 'e.unit_id'),
    scope.from ? sql`d.starts_on >= ${scope.from}::date` : TRUE,
    scope.to ? sql`d.ends_on <= ${scope.to}::date` : TRUE,
  );
  const from = sql`from periodic_evaluation e join periodic_round r on r.id = e.round_id join cycle_period d on d.id = r.period_id`;
  return {
    count: sql`select count(*)::int as n ${from} where ${where}`,
    page: (after, limit) => sql`
      select e.id, p.nip, p.name, p.kind, extract(year from d.ends_on)::int as year, d.starts_on::text as "startsOn",
        d.ends_on::text as "endsOn", e.results_rating as results, e.behaviour_rating as behaviour, e.predicate,
        ${BY_REGION_HEAD(sql`d.ends_on`)}, ${EVALUATOR}, array[p.nip, d.ends_on::text, e.id::text] as key
      ${from} join employee p on p.id = e.employee_id ${EVALUATOR_JOINS}
      where ${and(where, behind(sql`(p.nip, d.ends_on, e.id)`, after))} order by p.nip, d.ends_on, e.id limit ${limit}`,
  };
}

/** Progress on the way, of plans the actor may read; final realisations belong to the evaluation. */
export function progressRows(actor: Actor, scope: ExportScope): RowSource {
  const where = and(
    under(monitoringVisibleTo(actor), 'e'),
    sql`e.cycle_id = ${scope.cycleId} and not e.is_final`,
    within(scope, 'p.unit_id'),
    scope.from ? sql`e.happened_on >= ${scope.from}::date` : TRUE,
    scope.to ? sql`e.happened_on <= ${scope.to}::date` : TRUE,
  );
  const from = sql`from progress_entry e join employee p on p.id = e.employee_id`;
  return {
    count: sql`select count(*)::int as n ${from} where ${where}`,
    page: (after, limit) => sql`
      select e.id, p.nip, p.name, e.employee_id as "employeeId", e.indicator_key as "indicatorKey", a.text as action,
        e.happened_on::text as day, e.realisation, e.value, e.evidence, array[p.nip, e.happened_on::text, e.id::text] as key
      ${from} left join action_item a on a.id = e.action_id
      where ${and(where, behind(sql`(p.nip, e.happened_on, e.id)`, after))} order by p.nip, e.happened_on, e.id limit ${limit}`,
  };
}
