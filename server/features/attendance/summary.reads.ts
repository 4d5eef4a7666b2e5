import type { Services } from '../../kernel/context.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import { Excuse } from './attendance.rules.js';
import type { AttendanceSummary } from './summary.rules.js';

const BANDS = ['TL1', 'TL2', 'TL3', 'TL4', 'PSW1', 'PSW2', 'PSW3', 'PSW4'] as const;

/** Counts of one employee as PostgreSQL makes them; `excused` and `bands` as JSON. */
interface SummaryRow extends Omit<AttendanceSummary, 'attendanceRate'> {
  readonly employeeId: string;
  readonly name: string;
  readonly nip: string;
  readonly attendanceRate: string | null;
  readonly total: string;
}

export interface SummaryOf {
  readonly employeeId: string;
  readonly name: string;
  readonly nip: string;
  readonly summary: AttendanceSummary;
}

const counting = (name: string, condition: string) => `count(*) filter (where ${condition})::int as "${name}"`;
const working = `d.status <> 'HOLIDAY'`;

/** The same counts as `summarise` (summary.rules.ts), made by the database over the stored days. */
const COUNTS = [
  counting('workingDays', working),
  counting('presentDays', `d.status not in ('HOLIDAY', 'EXCUSED', 'ABSENT')`),
  counting('absentDays', `d.status = 'ABSENT'`),
  counting('excusedDays', `d.status = 'EXCUSED'`),
  `json_build_object(${Object.values(Excuse)
    .map((kind) => `'${kind}', count(*) filter (where d.status = 'EXCUSED' and d.remark = '${kind}')`)
    .join(', ')}) as "excused"`,
  counting('lateDays', `${working} and d.late_minutes > 0`),
  `coalesce(sum(d.late_minutes) filter (where ${working}), 0)::int as "lateMinutes"`,
  counting('earlyDays', `${working} and d.early_minutes > 0`),
  `coalesce(sum(d.early_minutes) filter (where ${working}), 0)::int as "earlyMinutes"`,
  counting('missingPunches', `d.status = 'MISSING_PUNCH'`),
  counting('punctualDays', `d.status = 'PRESENT'`),
  `json_build_object(${BANDS.map((band) => `'${band}', count(*) filter (where '${band}' in (d.late_band, d.early_band))`).join(', ')}) as "bands"`,
].join(',\n    ');

/**
 * Attendance summaries of many people in ONE statement. `whose` is a condition about the employee row `@.`: the policy
 * of who asks goes in there. People without a recorded day come with zeros and a null rate.
 */
export async function attendanceSummaries(
  services: Pick<Services, 'reader'>,
  whose: Sql,
  period: { readonly from: string; readonly to: string },
  page?: { readonly limit: number; readonly offset: number },
): Promise<{ items: SummaryOf[]; total: number }> {
  const cut = page ? sql`limit ${page.limit} offset ${page.offset}` : sql``;
  const condition = and(whose);
  const of = { text: condition.text.replace(/@\./g, 'e.'), values: condition.values };
  const rows = await services.reader.rows<SummaryRow>(sql`
    select w.id as "employeeId", w.name, w.nip, w.total, s.*,
      round(100.0 * s."presentDays" / nullif(s."workingDays" - s."excusedDays", 0), 2)::text as "attendanceRate"
    from (select e.id, e.name, e.nip, count(*) over () as total from employee e where ${of} order by e.name, e.id ${cut}) w
    cross join lateral (select
    ${{ text: COUNTS, values: [] }}
      from attendance_day d where d.employee_id = w.id and d.day between ${period.from}::date and ${period.to}::date) s
    order by w.name, w.id`);
  const items = rows.map(({ employeeId, name, nip, total: _total, attendanceRate, ...counts }) => ({
    employeeId,
    name,
    nip,
    summary: { ...counts, attendanceRate: attendanceRate === null ? null : Number(attendanceRate) },
  }));
  return { items, total: Number(rows[0]?.total ?? 0) };
}
