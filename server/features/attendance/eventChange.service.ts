import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { precondition } from '../../kernel/errors.js';
import type { EventVerb } from './event.entity.js';
import { type EventFacts, type EventKind, monthsTouched, type StoredEvent } from './event.rules.js';
import { type OpenMonth, openMonth } from './eventMonth.service.js';

/** One change: an event that is new, that takes the place of another, or that ends. */
export interface EventChange {
  readonly verb: EventVerb;
  readonly employeeId: string;
  readonly day: string;
  readonly kind: EventKind;
  /** Id of the event that ends. */
  readonly before: string | null;
  readonly after: EventFacts | null;
  readonly why: string | null;
}

/** Who changes: a request or the job of an import. */
export interface ChangedBy extends Pick<Services, 'reader' | 'em' | 'now'> {
  readonly actor: Actor | null;
}

interface Planned extends EventChange {
  /** Id of the event that begins; null for an annulment. */
  readonly afterId: string | null;
  readonly isApplied: boolean;
}

/** What a change does to the deduction of a month. */
interface Figure {
  readonly change: Planned;
  readonly month: string;
  readonly before: number;
  readonly after: number;
}

const ENDED = `with e as (select * from json_to_recordset(?::json) as r(id uuid, ending text, applied boolean))
  update attendance_event t set ending = e.ending, end_is_applied = e.applied, version = t.version + 1, updated_at = ?
  from e where t.id = e.id and t.ending is null returning t.id`;
const ADDED = `insert into attendance_event (id, employee_id, day, kind, outcome, time_from, time_to, unit_id, reference, reason, is_applied, created_at, updated_at)
  select r.*, ?::timestamptz, ?::timestamptz from json_to_recordset(?::json) as r(id uuid, employee_id uuid, day date, kind text, outcome text,
    time_from text, time_to text, unit_id uuid, reference text, reason text, is_applied boolean)`;
/** Changes of one list keep its order: each a microsecond after the one before. */
const TOLD = `insert into attendance_event_change (id, employee_id, day, kind, verb, before_id, after_id, reason, month, percent_before, percent_after,
    is_applied, import_id, by, account_id, at)
  select gen_random_uuid(), r.*, ?, ?::uuid, ?::timestamptz + (row_number() over ()) * interval '1 microsecond'
  from json_to_recordset(?::json) as r(employee_id uuid, day date, kind text, verb text, before_id uuid,
    after_id uuid, reason text, month text, percent_before numeric, percent_after numeric, is_applied boolean, import_id uuid)`;

/**
 * Writes changes of events in the caller's transaction, which holds the lock `attendanceEvents`: nothing is overwritten,
 * and each change says what it does to the deduction of its month. In a closed cycle the figure stays: the change is
 * shown and not applied.
 * @returns for each change the id of the event that stands now, or that ended
 * @throws PRECONDITION_FAILED when an event to be ended no longer stands
 */
export async function applyEventChanges(
  by: ChangedBy,
  em: EntityManager,
  changes: readonly EventChange[],
  importId: string | null,
): Promise<string[]> {
  const closed: { from: string; to: string }[] = await em.execute(
    `select starts_on::text as "from", ends_on::text as "to" from evaluation_cycle where phase = 'CLOSED'`,
  );
  const planned = changes.map(
    (change): Planned => ({
      ...change,
      afterId: change.after && randomUUID(),
      isApplied: !closed.some(({ from, to }) => from <= change.day && change.day <= to),
    }),
  );
  const figures = await figuresOf(by, planned);
  const at = by.now();
  const ended = planned.flatMap(({ before, verb, isApplied }) =>
    before ? [{ id: before, ending: verb, applied: isApplied }] : [],
  );
  const gone: unknown[] = ended.length > 0 ? await em.execute(ENDED, [JSON.stringify(ended), at]) : [];
  if (gone.length !== ended.length) throw precondition('attendance.event.ended');
  await em.execute(ADDED, [at, at, JSON.stringify(planned.flatMap(eventRow))]);
  const { name = '', accountId = null } = by.actor ?? {};
  await em.execute(TOLD, [name, accountId, at, JSON.stringify(figures.map((figure) => changeRow(figure, importId)))]);
  return planned.map(({ afterId, before }) => afterId ?? before ?? '');
}

const eventRow = ({ afterId, after, employeeId, isApplied }: Planned) =>
  after
    ? [
        {
          ...{ id: afterId, employee_id: employeeId, day: after.day, kind: after.kind, outcome: after.outcome },
          ...{ time_from: after.timeFrom, time_to: after.timeTo, unit_id: after.unitId },
          ...{ reference: after.reference, reason: after.reason, is_applied: isApplied },
        },
      ]
    : [];

const changeRow = ({ change, month, before, after }: Figure, importId: string | null) => ({
  ...{ employee_id: change.employeeId, day: change.day, kind: change.kind },
  ...{ verb: change.verb, before_id: change.before, after_id: change.afterId },
  ...{ reason: change.why, month, percent_before: before, percent_after: after, is_applied: change.isApplied },
  import_id: importId,
});

/** What each change does to its month, and to the next where a week reaches into it and the figure moves. */
async function figuresOf(by: ChangedBy, planned: readonly Planned[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const months = [...new Set(planned.flatMap(({ day }) => monthsTouched(day)))].sort();
  for (const month of months) {
    const touching = planned.filter(({ day }) => monthsTouched(day).includes(month));
    const ofPerson = new Map<string, Planned[]>();
    for (const change of touching)
      ofPerson.set(change.employeeId, [...(ofPerson.get(change.employeeId) ?? []), change]);
    const open = await openMonth(by, month, [...ofPerson.keys()]);
    for (const [employeeId, own] of ofPerson) figures.push(...figuresOfPerson(open, month, employeeId, own));
  }
  return figures;
}

function figuresOfPerson(open: OpenMonth, month: string, employeeId: string, changes: readonly Planned[]): Figure[] {
  let events: readonly StoredEvent[] = open.row(employeeId).events;
  let percent = open.percentWith(employeeId, events);
  return changes.flatMap((change): Figure[] => {
    const rest = events.filter(({ id }) => id !== change.before);
    const next = change.after ? [...rest, { ...change.after, id: change.afterId ?? '', isApplied: true }] : rest;
    const figure = { change, month, before: percent, after: open.percentWith(employeeId, next) };
    if (change.isApplied) {
      events = next;
      percent = figure.after;
    }
    return change.day.startsWith(month) || figure.before !== figure.after ? [figure] : [];
  });
}
