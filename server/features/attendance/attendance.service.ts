import type { EntityManager } from '@mikro-orm/postgresql';
import { isWorkingDay } from '../calendar/calendar.rules.js';
import { workingCalendarsIn } from '../calendar/calendar.service.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { type DayRecord, dayResult } from './attendance.rules.js';
import type { AttendanceChange } from './changeHook.service.js';
import { type Hours, hoursOn } from './hours.rules.js';
import { type WeekSpan, weekOn } from './month.rules.js';
import { attendanceTables } from './tables.service.js';

/** A day to store, as the import or the seed has it. */
export interface AttendanceRow extends DayRecord {
  readonly nip: string;
}

export interface StoredAttendance {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Rows of one statement: few round trips for a month of 90,000 rows, and each far below the time limit of a statement. */
const CHUNK = 5_000;

/** Compared and written as one: what an import says about a day, and what the day came to. */
const VALUES = [
  'time_in',
  'time_out',
  'remark',
  'status',
  'late_minutes',
  'early_minutes',
  'late_band',
  'early_band',
] as const;
const of = (alias: string) => VALUES.map((column) => `${alias}.${column}`).join(', ');
const sentence = (alias: string) =>
  `concat_ws(' ', coalesce(${alias}.time_in, '–'), coalesce(${alias}.time_out, '–'), ${alias}.remark, ${alias}.status)`;

/**
 * Inserts, updates and logs corrections in one statement: every part sees the table as it was before, so `old` is what
 * the correction has to show.
 */
const STORE = `with incoming as materialized (
    select * from json_to_recordset(?::json) as r(employee_id uuid, day date, time_in text, time_out text, remark text,
      status text, late_minutes int, early_minutes int, late_band text, early_band text)),
  changes as materialized (
    select d.id, ${sentence('d')} as before, ${sentence('i')} as after, i.*
    from incoming i join attendance_day d on d.employee_id = i.employee_id and d.day = i.day
    where (${of('d')}) is distinct from (${of('i')})),
  logged as (
    insert into attendance_correction (id, employee_id, day, before, after, import_id)
    select gen_random_uuid(), employee_id, day, before, after, ?::uuid from changes returning 1),
  updated as (
    update attendance_day d set (${VALUES.join(', ')}) = (${of('c')}), version = d.version + 1, updated_at = now()
    from changes c where d.id = c.id returning 1),
  added as (
    insert into attendance_day (id, employee_id, day, ${VALUES.join(', ')})
    select gen_random_uuid(), i.employee_id, i.day, ${of('i')} from incoming i
    where not exists (select 1 from attendance_day d where d.employee_id = i.employee_id and d.day = i.day) returning employee_id)
  select (select count(*) from added)::int as inserted, (select count(*) from updated)::int as changed,
    (select count(*) from logged)::int as logged,
    (select coalesce(json_agg(distinct t.employee_id), '[]') from (select employee_id from changes union all select employee_id from added) t) as touched`;

interface Person {
  readonly nip: string;
  readonly id: string;
  readonly week: WorkWeek;
  readonly stays: readonly WeekSpan[];
}

/** Everybody with the working week of the unit now and of those before: a day is judged by the unit of that day. */
const PEOPLE = `select e.nip, e.id, u.work_week as week, coalesce(s.stays, '[]'::json) as stays
  from employee e join unit u on u.id = e.unit_id
  left join (select a.employee_id, json_agg(json_build_object('from', a.valid_from, 'to', a.valid_to, 'week', au.work_week)) as stays
    from assignment a join unit au on au.id = a.unit_id group by a.employee_id) s on s.employee_id = e.id`;

/**
 * Stores days of attendance, judged by the hours, days off and bands in force; 90,000 rows in one transaction of the
 * caller. The same rows twice change nothing; a day that differs leaves an `AttendanceCorrection`.
 * `told` hears whose days were added or changed, inside the same transaction.
 * Rows of a NIP nobody has are an error of the caller: throws RangeError, nothing is to be committed then.
 */
export async function storeAttendance(
  em: EntityManager,
  rows: readonly AttendanceRow[],
  importId: string | null,
  told: (change: AttendanceChange) => Promise<void> = async () => undefined,
): Promise<StoredAttendance> {
  const people: Person[] = await em.execute(PEOPLE);
  const byNip = new Map(people.map((row) => [row.nip, row]));
  const calendars = await workingCalendarsIn(em);
  const tablesOn = await attendanceTables(em);

  const hours = new Map<string, Hours | null>();
  const hoursOf = (week: WorkWeek, day: string): Hours | null => {
    const key = `${week} ${day}`;
    let known = hours.get(key);
    if (known === undefined) {
      known = isWorkingDay(calendars[week], day) ? hoursOn(day, tablesOn(day).hours[week]) : null;
      hours.set(key, known);
    }
    return known;
  };

  const touched = new Set<string>();
  let inserted = 0;
  let changed = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const judged = rows.slice(start, start + CHUNK).map((row) => {
      const person = byNip.get(row.nip);
      if (!person) throw new RangeError('attendance of nobody');
      const week = weekOn(row.day, person.stays, person.week);
      const result = dayResult(row, hoursOf(week, row.day), tablesOn(row.day).bands);
      return {
        employee_id: person.id,
        day: row.day,
        time_in: row.in,
        time_out: row.out,
        remark: row.remark,
        status: result.status,
        late_minutes: result.lateMinutes,
        early_minutes: result.earlyMinutes,
        late_band: result.lateBand,
        early_band: result.earlyBand,
      };
    });
    const [counts]: { inserted: number; changed: number; touched: string[] }[] = await em.execute(STORE, [
      JSON.stringify(judged),
      importId,
    ]);
    inserted += counts?.inserted ?? 0;
    changed += counts?.changed ?? 0;
    for (const id of counts?.touched ?? []) touched.add(id);
  }
  const days = rows.map(({ day }) => day).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  if (touched.size > 0) await told({ employeeIds: [...touched], from, to, cause: 'ATTENDANCE', importId });
  return { inserted, changed, unchanged: rows.length - inserted - changed };
}
