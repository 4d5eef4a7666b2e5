import type { Services } from '../../kernel/context.js';
import { headerKey } from '../../kernel/sheet/headers.rules.js';
import { FALSE, sql } from '../../kernel/sql.js';
import type { EventFacts, EventSetting, StoredEvent } from './event.rules.js';
import { type MonthRow, monthRows, type ReadEvent } from './month.reads.js';
import { type MadeSheet, sheetMaker, spanOf } from './month.service.js';

/** One month of some people, read to see what events may be recorded and what they do to the deduction. */
export interface OpenMonth {
  readonly row: (employeeId: string) => MonthRow;
  /** The deduction of the month with other events in place of those recorded. */
  readonly percentWith: (employeeId: string, events: readonly StoredEvent[]) => number;
  /** What is known about the day of an event; `except` is the event that is corrected. */
  /** The unit of that name the person served in on the day, or one above it. */
  readonly unitNamed: (employeeId: string, day: string, name: string) => string | null;
  readonly settingOf: (employeeId: string, event: EventFacts, except?: string) => Omit<EventSetting, 'today'>;
}

/** Units of each person in a span of days, those above included. */
interface Stay {
  readonly employeeId: string;
  /** Null for the unit of today. */
  readonly from: string | null;
  readonly to: string | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

const staysOf = (
  services: Pick<Services, 'reader'>,
  ids: readonly string[],
  { since, to }: ReturnType<typeof spanOf>,
) =>
  services.reader.rows<Stay>(sql`
    select s.employee_id as "employeeId", s.valid_from::text as "from", s.valid_to::text as "to", 
      json_agg(json_build_object('id', u.id, 'name', u.name) order by c.depth) as units
    from (select a.employee_id, a.valid_from, a.valid_to, a.unit_id from assignment a
        where a.employee_id = any(${ids}::uuid[]) and a.valid_from <= ${to}::date and (a.valid_to is null or a.valid_to >= ${since}::date)
      union all select e.id, null, null, e.unit_id from employee e where e.id = any(${ids}::uuid[])) s
    join unit_closure c on c.descendant_id = s.unit_id join unit u on u.id = c.ancestor_id group by s.employee_id, s.valid_from, s.valid_to, s.unit_id order by s.valid_from nulls last`);

const covers = ({ from, to }: Stay, day: string): boolean =>
  from === null || (from <= day && (to === null || day <= to));

/** Opens a month of people; five statements whatever their number. No policy inside: the caller decided. */
export async function openMonth(
  services: Pick<Services, 'reader' | 'em'>,
  month: string,
  employeeIds: readonly string[],
): Promise<OpenMonth> {
  const span = spanOf(month);
  const ids = [...new Set(employeeIds)];
  const [{ rows }, sheetOf, stays] = await Promise.all([
    monthRows(services, { whose: sql`@.id = any(${ids}::uuid[])`, writable: FALSE }, span, {
      limit: ids.length,
      offset: 0,
    }),
    sheetMaker(services, month),
    staysOf(services, ids, span),
  ]);
  const byId = new Map(rows.map((row) => [row.employeeId, row]));
  const staysBy = new Map(ids.map((id): [string, Stay[]] => [id, []]));
  for (const stay of stays) staysBy.get(stay.employeeId)?.push(stay);
  const unitsOn = (employeeId: string, day: string) =>
    staysBy.get(employeeId)?.find((stay) => covers(stay, day))?.units ?? [];
  const sheets = new Map<string, MadeSheet>();
  const row = (employeeId: string): MonthRow => {
    const found = byId.get(employeeId);
    if (!found) throw new RangeError('an event of nobody');
    return found;
  };
  const ownSheet = (employeeId: string): MadeSheet => {
    const made = sheets.get(employeeId) ?? sheetOf(row(employeeId));
    sheets.set(employeeId, made);
    return made;
  };
  return {
    row,
    percentWith: (employeeId, events) =>
      sheetOf({ ...row(employeeId), events: events as readonly ReadEvent[] }).sheet.deduction.percent,
    unitNamed: (employeeId, day, name) =>
      unitsOn(employeeId, day).find((one) => headerKey(one.name) === headerKey(name))?.id ?? null,
    settingOf: (employeeId, event, except) => {
      const day = ownSheet(employeeId).sheet.days.find((one) => one.day === event.day);
      const { status = null, timeIn = null, timeOut = null } = day?.stored ?? {};
      return {
        day: { hours: day?.plan.hours ?? null, status, timeIn, timeOut },
        others: row(employeeId).events.filter(
          ({ id, day: on, ending }) => on === event.day && ending === null && id !== except,
        ),
        isOwnUnit: unitsOn(employeeId, event.day).some(({ id }) => id === event.unitId),
      };
    },
  };
}
