import type { Services } from '../../kernel/context.js';
import { type Sql, sql } from '../../kernel/sql.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { StoredEvent } from './event.rules.js';
import type { StoredDay, WeekSpan } from './month.rules.js';

/** A stored day with the last change an import made to it. */
export interface ReadDay extends StoredDay {
  readonly correctedAt: string | null;
  readonly correctedFrom: string | null;
}

/** A stored event that counts, or would but for a closed cycle; with who recorded it. */
export interface ReadEvent extends StoredEvent {
  readonly version: number;
  readonly unitName: string | null;
  /** Null while it stands; set when it ended after its cycle was closed, so that it goes on counting. */
  readonly ending: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
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
  readonly events: readonly ReadEvent[];
  /** Whether the actor may record events of this person. */
  readonly mayRecord: boolean;
}

/** The days that are read: those of the month, and before them those whose permits count towards its first week. */
export interface MonthSpan {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}

const ofEmployee = ({ text, values }: Sql): Sql => ({ text: text.replace(/@\./g, 'e.'), values });

/**
 * The recorded days and events of a month of many people in ONE statement. `whose` is a condition about the employee row
 * `@.`: the policy of who asks goes in there; `writable` says of whom the actor may record events.
 */
export async function monthRows(
  services: Pick<Services, 'reader'>,
  { whose, writable }: { readonly whose: Sql; readonly writable: Sql },
  { since, to }: MonthSpan,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ rows: MonthRow[]; total: number }> {
  const found = await services.reader.rows<MonthRow & { total: number }>(sql`
    select w.id as "employeeId", w.name as "employeeName", w.nip, w.total::int as total, u.name as "unitName",
      u.work_week as week, w.may_record as "mayRecord", s.stays, d.days, v.events
    from (select e.id, e.name, e.nip, e.unit_id, (${ofEmployee(writable)}) as may_record, count(*) over () as total
      from employee e where ${ofEmployee(whose)} order by e.name, e.id limit ${limit} offset ${offset}) w
    join unit u on u.id = w.unit_id
    cross join lateral (select coalesce(json_agg(json_build_object('from', a.valid_from, 'to', a.valid_to, 'week', au.work_week)), '[]') as stays
      from assignment a join unit au on au.id = a.unit_id
      where a.employee_id = w.id and a.valid_from <= ${to}::date and (a.valid_to is null or a.valid_to >= ${since}::date)) s
    cross join lateral (select coalesce(json_agg(json_build_object('day', t.day, 'timeIn', t.time_in, 'timeOut', t.time_out,
        'remark', t.remark, 'status', t.status, 'lateMinutes', t.late_minutes, 'earlyMinutes', t.early_minutes,
        'lateBand', t.late_band, 'earlyBand', t.early_band, 'correctedAt', c.at, 'correctedFrom', c.before) order by t.day), '[]') as days
      from attendance_day t left join lateral (select k.at, k.before from attendance_correction k
        where k.employee_id = t.employee_id and k.day = t.day order by k.at desc, k.id limit 1) c on true
      where t.employee_id = w.id and t.day between ${since}::date and ${to}::date) d
    cross join lateral (select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'kind', t.kind, 'day', t.day,
        'outcome', t.outcome, 'timeFrom', t.time_from, 'timeTo', t.time_to, 'unitId', t.unit_id, 'unitName', tu.name,
        'reference', t.reference, 'reason', t.reason, 'isApplied', t.is_applied, 'ending', t.ending,
        'recordedAt', k.at, 'recordedBy', k.by) order by t.day, t.time_from, t.id), '[]') as events
      from attendance_event t left join unit tu on tu.id = t.unit_id left join lateral (select c.at, c.by
        from attendance_event_change c where c.after_id = t.id order by c.at, c.id limit 1) k on true
      where t.employee_id = w.id and t.day between ${since}::date and ${to}::date
        and (t.ending is null or (t.is_applied and not t.end_is_applied))) v
    order by w.name, w.id`);
  return { rows: found.map(({ total: _total, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** Who left the service is listed only with something recorded in the month. A condition about the employee row `@.`. */
export const isThereIn = ({ from, to }: MonthSpan): Sql =>
  sql`(@.status <> 'LEFT' or exists (select 1 from attendance_day x
      where x.employee_id = @.id and x.day between ${from}::date and ${to}::date)
    or exists (select 1 from attendance_event x
      where x.employee_id = @.id and x.day between ${from}::date and ${to}::date))`;

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
