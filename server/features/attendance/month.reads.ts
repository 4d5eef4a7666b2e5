import type { Services } from '../../kernel/context.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { StoredDay, WeekSpan } from './month.rules.js';

/** A stored day with the last change an import made to it. */
export interface ReadDay extends StoredDay {
  readonly correctedAt: string | null;
  readonly correctedFrom: string | null;
}

/** One person with the stored days of a month. */
export interface MonthRow {
  readonly employeeId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly unitName: string;
  readonly week: WorkWeek;
  readonly stays: readonly WeekSpan[];
  readonly days: readonly ReadDay[];
}

/**
 * The recorded days of a month of many people in ONE statement. `whose` is a condition about the employee row `@.`: the
 * policy of who asks goes in there. Who left the service is listed only with recorded days.
 */
export async function monthRows(
  services: Pick<Services, 'reader'>,
  whose: Sql,
  { from, to }: { readonly from: string; readonly to: string },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ rows: MonthRow[]; total: number }> {
  const condition = and(
    whose,
    sql`(@.status <> 'LEFT' or exists (select 1 from attendance_day x
      where x.employee_id = @.id and x.day between ${from}::date and ${to}::date))`,
  );
  const of = { text: condition.text.replace(/@\./g, 'e.'), values: condition.values };
  const found = await services.reader.rows<MonthRow & { total: number }>(sql`
    select w.id as "employeeId", w.name as "employeeName", w.nip, w.total::int as total, u.name as "unitName",
      u.work_week as week, s.stays, d.days
    from (select e.id, e.name, e.nip, e.unit_id, count(*) over () as total from employee e where ${of}
      order by e.name, e.id limit ${limit} offset ${offset}) w
    join unit u on u.id = w.unit_id
    cross join lateral (select coalesce(json_agg(json_build_object('from', a.valid_from, 'to', a.valid_to, 'week', au.work_week)), '[]') as stays
      from assignment a join unit au on au.id = a.unit_id
      where a.employee_id = w.id and a.valid_from <= ${to}::date and (a.valid_to is null or a.valid_to >= ${from}::date)) s
    cross join lateral (select coalesce(json_agg(json_build_object('day', t.day, 'timeIn', t.time_in, 'timeOut', t.time_out,
        'remark', t.remark, 'status', t.status, 'lateMinutes', t.late_minutes, 'earlyMinutes', t.early_minutes,
        'lateBand', t.late_band, 'earlyBand', t.early_band, 'correctedAt', c.at, 'correctedFrom', c.before) order by t.day), '[]') as days
      from attendance_day t left join lateral (select k.at, k.before from attendance_correction k
        where k.employee_id = t.employee_id and k.day = t.day order by k.at desc, k.id limit 1) c on true
      where t.employee_id = w.id and t.day between ${from}::date and ${to}::date) d
    order by w.name, w.id`);
  return { rows: found.map(({ total: _total, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** Days off of a span with their names: national, joint leave and local. */
export async function daysOffIn(
  services: Pick<Services, 'reader'>,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await services.reader.rows<{ day: string; name: string }>(
    sql`select h.day::text as day, h.name from holiday h where h.day between ${from}::date and ${to}::date`,
  );
  return new Map(rows.map(({ day, name }) => [day, name]));
}

/** The latest month with recorded days; null before the first import. */
export async function latestMonth(services: Pick<Services, 'reader'>): Promise<string | null> {
  const [row] = await services.reader.rows<{ month: string | null }>(
    sql`select to_char(max(d.day), 'YYYY-MM') as month from attendance_day d`,
  );
  return row?.month ?? null;
}
