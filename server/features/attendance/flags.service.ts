import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { pageWindow } from '../../kernel/read/page.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { isWorkingDay } from '../calendar/calendar.rules.js';
import { workingCalendarsIn } from '../calendar/calendar.service.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { EmployeeKind } from '../people/nip.rules.js';
import { attendeesVisibleTo } from './attendance.policy.js';
import { disciplineCheck, Sanction } from './discipline.rules.js';
import type { DisciplineFlagFilter } from './flags.inputs.js';
import type { DisciplineFlagPage, DisciplineFlagView } from './flags.views.js';
import { attendanceTables } from './tables.service.js';

interface AbsentRow {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly unitName: string;
  readonly kind: EmployeeKind;
  readonly week: WorkWeek;
  readonly days: readonly string[];
  readonly decided: number;
}

/** Days absent without valid reason of everybody the actor may see, from the month before the year: one statement. */
function absentRows(ctx: Ctx, year: number, unitSubtreeOf: string | undefined): Promise<AbsentRow[]> {
  const whose: Sql[] = [
    attendeesVisibleTo(actorOf(ctx)),
    ...(unitSubtreeOf ? [inSubtree('@.unit_id', [unitSubtreeOf])] : []),
  ];
  const condition = and(...whose);
  return ctx.reader.rows<AbsentRow>(sql`
    select e.id as "employeeId", e.name as "employeeName", e.nip, u.name as "unitName", e.kind, u.work_week as week,
      array_agg(d.day::text order by d.day) as days,
      (select count(*)::int from discipline_sanction s where s.employee_id = e.id and s.annulled_on is null
        and s.decided_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)) as decided
    from attendance_day d join employee e on e.id = d.employee_id join unit u on u.id = e.unit_id
    where d.status = 'ABSENT' and d.day between make_date(${year - 1}, 12, 1) and make_date(${year}, 12, 31)
      and (${{ text: condition.text.replace(/@\./g, 'e.'), values: condition.values }})
    group by e.id, e.name, e.nip, u.name, e.kind, u.work_week order by e.name, e.id`);
}

const SEVERITY = Object.values(Sanction);

/**
 * Absence that reaches a threshold of PP 94/2021, cumulative in the year or consecutive, severest first. A flag is no
 * sanction: summons, examination and decision are people's. Each read is logged.
 */
export async function disciplineFlags(
  ctx: Ctx,
  filter: DisciplineFlagFilter,
  page: { limit?: number; offset?: number },
): Promise<DisciplineFlagPage> {
  const { limit, offset } = pageWindow({ page });
  const year = filter.year ?? ctx.now().getUTCFullYear();
  const calendars = await workingCalendarsIn(ctx.em.fork());
  const table = (await attendanceTables(ctx.em.fork()))(`${year}-12-31`).absence;
  const rows = await absentRows(ctx, year, filter.unitSubtreeOf);
  await inTransaction(ctx, (em) =>
    record(em, ctx, { deed: 'read', object: 'disciplineFlag', after: { list: 'disciplineFlags', ...filter, year } }),
  );
  const flags = rows.flatMap(({ days, week, kind, decided, ...who }): DisciplineFlagView[] => {
    const check = disciplineCheck(year, days, kind, (day) => isWorkingDay(calendars[week], day), table);
    return check.flags.map(({ needs: _needs, ...flag }) => ({
      ...who,
      ...flag,
      id: `${who.employeeId}-${flag.reason}-${flag.to ?? year}`,
      year,
      isBinding: check.binding,
      decidedSanctions: decided,
      source: table.source,
    }));
  });
  const wanted = flags
    .filter(({ level }) => !filter.level?.length || filter.level.includes(level))
    .sort((a, b) => SEVERITY.indexOf(b.sanction) - SEVERITY.indexOf(a.sanction) || b.days - a.days);
  return { items: wanted.slice(offset, offset + limit), total: wanted.length };
}
