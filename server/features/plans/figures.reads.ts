import { hasRole } from '../../kernel/actor.js';
import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { speaker } from '../../kernel/messages.js';
import { and, sql, TRUE } from '../../kernel/sql.js';
import { fixedDaySql } from '../calendar/fixedDay.reads.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import { changesMessages } from './changes.messages.js';
import { changesInWords } from './changes.rules.js';
import type { PlanDocument } from './document.rules.js';
import type { PlanChangeView, PlanProgress, RoleResultMatrix, SuperiorResult } from './figures.views.js';
import { seesMatrix } from './leaders.reads.js';
import { matrixOf } from './matrix.rules.js';
import type { PlanState } from './plan.rules.js';
import { planReads } from './plans.reads.js';
import { type PlanHolder, plansAsExecutive } from './structure.rules.js';

const say = speaker([changesMessages]);

/**
 * What changed between an edition and another of the same person, by default the one before. Empty for who may not
 * see the plan and for a first edition.
 */
export async function planChanges(ctx: Ctx, planId: string, againstId?: string | null): Promise<PlanChangeView[]> {
  if (!(await ctx.reader.sees(planReads, planId, actorOf(ctx)))) return [];
  const which = againstId ? sql`o.id = ${againstId}` : sql`o.edition = p.edition - 1`;
  const [found] = await ctx.reader.rows<{ now: PlanDocument; before: PlanDocument | null }>(sql`
    select p.document as now, o.document as before from performance_plan p
      left join performance_plan o on o.cycle_id = p.cycle_id and o.employee_id = p.employee_id and ${which}
     where p.id = ${planId}`);
  if (!found?.before) return [];
  return changesInWords(found.before, found.now, (key) => say[ctx.locale](key));
}

/** Results of the evaluator and of his superior that a plan may take up; drafts above are not shown. */
export async function superiorResults(ctx: Ctx, planId: string): Promise<SuperiorResult[]> {
  if (!(await ctx.reader.sees(planReads, planId, actorOf(ctx)))) return [];
  const rows = await ctx.reader.rows<{ superiorId: string; superiorName: string; document: PlanDocument }>(sql`
    select distinct on (s.id) s.id as "superiorId", s.name as "superiorName", l.document, (l.employee_id = p.evaluator_id) as first
      from performance_plan p join performance_plan l on l.cycle_id = p.cycle_id and l.status <> 'DRAFTED'
       and l.employee_id in (p.evaluator_id, p.evaluator_superior_id)
      join employee s on s.id = l.employee_id where p.id = ${planId} order by s.id, l.edition desc`);
  return rows.flatMap(({ superiorId, superiorName, document }) =>
    document.results.map(({ key, text, indicators }) => ({
      key,
      superiorId,
      superiorName,
      text,
      indicators: indicators.map((indicator) => ({ key: indicator.key, text: indicator.text })),
    })),
  );
}

interface TeamRow extends PlanHolder {
  employeeId: string;
  name: string;
  positionTitle: string;
  status: PlanState | null;
  document: PlanDocument | null;
  isLeader: boolean;
}

/** The matrix of one leader's team in a cycle, from the newest editions; null when it is not for the caller. */
export async function roleResultMatrix(
  ctx: Ctx,
  cycleId: string,
  superiorId: string,
): Promise<RoleResultMatrix | null> {
  const rows = await ctx.reader.rows<TeamRow>(sql`
    select e.id as "employeeId", e.name, t.title as "positionTitle", p.status, p.document, coalesce(p.level, t.level) as level,
           coalesce(p.leads_independent_unit, false) as "leadsIndependentUnit", coalesce(p.leads_team, false) as "leadsTeam",
           e.id = l.id as "isLeader"
      from employee l
      join employee e on e.id = l.id or e.superior_id = l.id
        or exists (select 1 from performance_plan m where m.cycle_id = ${cycleId} and m.employee_id = e.id and m.evaluator_id = l.id)
      join position t on t.id = e.position_id
      left join lateral (select * from performance_plan n where n.cycle_id = ${cycleId} and n.employee_id = e.id
                          order by n.edition desc limit 1) p on true
     where l.id = ${superiorId} and (${seesMatrix(ctx)}) and e.status <> 'LEFT' order by e.name, e.id`);
  const leader = rows.find((row) => row.isLeader);
  if (!leader) return null;
  const results = leader.document?.results ?? [];
  const isExecutive = plansAsExecutive(leader);
  const columns = results.flatMap(({ key, text, indicators }) =>
    isExecutive && indicators.length > 0
      ? indicators.map((one) => ({ key: one.key, text: `${text} — ${one.text}`, result: key }))
      : [{ key, text, result: key }],
  );
  // A role that takes up the whole result of an executive stands in the first column of that result.
  const columnOf = (key: string) =>
    (columns.find((one) => one.key === key) ?? columns.find((one) => one.result === key) ?? resultColumn(key))?.key;
  const resultColumn = (indicatorKey: string) => {
    const result = results.find(({ indicators }) => indicators.some(({ key }) => key === indicatorKey));
    return columns.find((one) => one.result === result?.key);
  };
  const team = rows.filter((row) => !row.isLeader);
  const roles = team.flatMap(({ employeeId, document }) =>
    (document?.results ?? []).map(({ supports, text }) => ({
      memberId: employeeId,
      columnKey: (supports === null ? undefined : columnOf(supports)) ?? '',
      text,
    })),
  );
  const members = team.map(({ employeeId, name, positionTitle }) => ({
    id: employeeId,
    name,
    position: positionTitle,
  }));
  const matrix = matrixOf(columns, members, roles);
  const status = new Map(team.map((row) => [row.employeeId, row.status]));
  return {
    superiorId,
    columns: matrix.columns.map(({ key, text }) => ({ key, text, isCovered: !matrix.uncovered.includes(key) })),
    rows: matrix.rows.map(({ member, cells }) => ({
      employeeId: member.id,
      name: member.name,
      positionTitle: member.position,
      planStatus: status.get(member.id) ?? null,
      cells: matrix.columns.map(({ key }, n) => ({ columnKey: key, roles: [...(cells[n] ?? [])] })),
      otherRoles: matrix.stray.filter(({ memberId }) => memberId === member.id).map(({ text }) => text),
      isIdle: matrix.idle.includes(member.id),
    })),
  };
}

/** How far planning is, per unit of the participants the caller may count. */
export async function planProgress(ctx: Ctx, cycleId: string, unitSubtreeOf?: string | null): Promise<PlanProgress[]> {
  const actor = actorOf(ctx);
  const visible = seesWholeAgency(actor)
    ? TRUE
    : inSubtree('a.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);
  const where = and(
    sql`a.cycle_id = ${cycleId} and a.status <> 'LEFT'`,
    visible,
    unitSubtreeOf ? inSubtree('a.unit_id', [unitSubtreeOf]) : TRUE,
  );
  const today = todayOf(ctx);
  return ctx.reader.rows<PlanProgress>(sql`
    select u.id as "unitId", u.name as "unitName", count(*)::int as participants,
           (count(*) filter (where p.id is null))::int as "withoutPlan",
           (count(*) filter (where p.status = 'DRAFTED'))::int as drafted, (count(*) filter (where p.status = 'PROPOSED'))::int as proposed,
           (count(*) filter (where p.status = 'AGREED'))::int as agreed, (count(*) filter (where f.signed))::int as signed,
           (count(*) filter (where a.since <= ${fixedDaySql('PLAN_FIXED', 'c.year')}
              and coalesce(f.first_signed, ${today}::date) > ${fixedDaySql('PLAN_FIXED', 'c.year')}))::int as late
      from participant a join unit u on u.id = a.unit_id join evaluation_cycle c on c.id = a.cycle_id
      left join lateral (select n.id, n.status from performance_plan n where n.cycle_id = a.cycle_id and n.employee_id = a.employee_id
                          order by n.edition desc limit 1) p on true
      left join lateral (select bool_or(n.status = 'SIGNED') as signed, min(n.signed_on) as first_signed
                           from performance_plan n where n.cycle_id = a.cycle_id and n.employee_id = a.employee_id) f on true
     where ${where} group by u.id, u.name order by u.name, u.id`);
}
