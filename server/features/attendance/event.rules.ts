import { addDays, type Day, weekdayOf } from '../cycles/dated.rules.js';
import type { DayStatus } from './attendance.rules.js';
import type { DayExtras, PermitLimits } from './deduction.rules.js';
import { clockMinutes, type Hours } from './hours.rules.js';

/** What an attendance list does not tell: who left the office on a day (izin keluar kantor), who was at the ceremony (apel). */
export const EventKind = { DEPARTURE: 'DEPARTURE', CEREMONY: 'CEREMONY' } as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

export const EventOutcome = {
  PERMITTED: 'PERMITTED',
  NOT_PERMITTED: 'NOT_PERMITTED',
  ATTENDED: 'ATTENDED',
  MISSED: 'MISSED',
  EXCUSED: 'EXCUSED',
} as const;
export type EventOutcome = (typeof EventOutcome)[keyof typeof EventOutcome];

/** What may be said about each kind. */
const OUTCOMES: Readonly<Record<EventKind, readonly EventOutcome[]>> = {
  DEPARTURE: ['PERMITTED', 'NOT_PERMITTED'],
  CEREMONY: ['ATTENDED', 'MISSED', 'EXCUSED'],
};

/** What is said of one event. A departure has times and a permit number; a ceremony the unit that held it. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly day: Day;
  readonly outcome: EventOutcome;
  /** HH:MM local; null for a ceremony. */
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly unitId: string | null;
  /** Number of the permit (nomor surat izin). */
  readonly reference: string | null;
  readonly reason: string | null;
}

export type EventField = keyof EventFacts;

/** One thing wrong with an event: the field it stands at and what (`attendance.event.<what>`). */
export interface EventProblem {
  readonly field: EventField;
  readonly what:
    | 'outcome'
    | 'time'
    | 'order'
    | 'unitNeeded'
    | 'permitNeeded'
    | 'reasonNeeded'
    | 'future'
    | 'excused'
    | 'absent'
    | 'noWork'
    | 'outsideHours'
    | 'unit'
    | 'overlap'
    | 'twice';
}

const span = ({ timeFrom, timeTo }: Pick<EventFacts, 'timeFrom' | 'timeTo'>): { from: number; to: number } | null => {
  const [from, to] = [clockMinutes(timeFrom ?? ''), clockMinutes(timeTo ?? '')];
  return from === null || to === null ? null : { from, to };
};

/** What is wrong with an event by itself; null when nothing is. Without a permit somebody says why it is known. */
export function shapeProblem(event: EventFacts): EventProblem | null {
  const { kind, outcome } = event;
  if (!OUTCOMES[kind].includes(outcome)) return { field: 'outcome', what: 'outcome' };
  if (kind === 'CEREMONY') {
    if (event.unitId === null) return { field: 'unitId', what: 'unitNeeded' };
  } else {
    const times = span(event);
    if (times === null)
      return { field: clockMinutes(event.timeFrom ?? '') === null ? 'timeFrom' : 'timeTo', what: 'time' };
    if (times.to <= times.from) return { field: 'timeTo', what: 'order' };
    if (outcome === 'PERMITTED' && !event.reference) return { field: 'reference', what: 'permitNeeded' };
  }
  const needsReason = outcome === 'NOT_PERMITTED' || outcome === 'EXCUSED';
  return needsReason && !event.reason ? { field: 'reason', what: 'reasonNeeded' } : null;
}

/** The day an event falls on, as the attendance list and the plan have it. */
export interface EventDay {
  /** Null on a day without work. */
  readonly hours: Hours | null;
  /** What the recorded day came to; null while nobody recorded it. */
  readonly status: DayStatus | null;
  readonly timeIn: string | null;
  readonly timeOut: string | null;
}

/** What is known about the person on the day of an event. */
export interface EventSetting {
  readonly today: Day;
  readonly day: EventDay;
  /** Events of that day that stand, without the one that is corrected. */
  readonly others: readonly (EventFacts & { readonly id?: string })[];
  /** Whether the unit that held the ceremony is the person's own on that day, or one above it. */
  readonly isOwnUnit: boolean;
}

/** Why an event cannot be recorded on its day; null when it can. Leave and duty elsewhere excuse the whole day. */
export function settingProblem(
  event: EventFacts,
  { today, day, others, isOwnUnit }: EventSetting,
): EventProblem | null {
  if (event.day > today) return { field: 'day', what: 'future' };
  if (day.status === 'EXCUSED') return { field: 'day', what: 'excused' };
  if (day.status === 'ABSENT') return { field: 'day', what: 'absent' };
  if (event.kind === 'CEREMONY') {
    if (!isOwnUnit) return { field: 'unitId', what: 'unit' };
    const same = others.some(({ kind, unitId }) => kind === 'CEREMONY' && unitId === event.unitId);
    return same ? { field: 'unitId', what: 'twice' } : null;
  }
  if (day.hours === null) return { field: 'day', what: 'noWork' };
  const away = span(event);
  if (away === null || minutesAway(event, day) === 0) return { field: 'timeFrom', what: 'outsideHours' };
  const meets = others.some((other) => {
    const theirs = other.kind === 'DEPARTURE' ? span(other) : null;
    return theirs !== null && theirs.from < away.to && away.from < theirs.to;
  });
  return meets ? { field: 'timeFrom', what: 'overlap' } : null;
}

/**
 * Minutes of a departure that fall into working hours while the person was there: what lies before the punch in or after
 * the punch out is lateness or early leave already, and is not counted twice.
 */
export function minutesAway(
  event: Pick<EventFacts, 'timeFrom' | 'timeTo'>,
  { hours, timeIn, timeOut }: EventDay,
): number {
  const away = span(event);
  const [start, end] = [clockMinutes(hours?.start ?? ''), clockMinutes(hours?.end ?? '')];
  if (away === null || start === null || end === null) return 0;
  const from = Math.max(away.from, start, clockMinutes(timeIn ?? '') ?? 0);
  const to = Math.min(away.to, end <= start ? 1440 : end, clockMinutes(timeOut ?? '') ?? 1440);
  return Math.max(0, to - from);
}

/** What an event does to the month. */
export const EventEffect = {
  CHARGED: 'CHARGED',
  COVERED: 'COVERED',
  NONE: 'NONE',
  DAY_EXCUSED: 'DAY_EXCUSED',
  DAY_ABSENT: 'DAY_ABSENT',
  OUTSIDE_HOURS: 'OUTSIDE_HOURS',
  CYCLE_CLOSED: 'CYCLE_CLOSED',
} as const;
export type EventEffect = (typeof EventEffect)[keyof typeof EventEffect];

/** An event as it is stored: whether it counts is decided when it is recorded and when it ends. */
export interface StoredEvent extends EventFacts {
  readonly id: string;
  /** False for one recorded after the cycle of its day was closed. */
  readonly isApplied: boolean;
}

export interface JudgedEvent<Event extends StoredEvent = StoredEvent> {
  readonly event: Event;
  readonly effect: EventEffect;
  /** Minutes away in working hours; 0 for a ceremony. */
  readonly minutes: number;
  /** Of these covered by the permit, and charged. */
  readonly covered: number;
  readonly charged: number;
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The first day whose permits count towards the weeks of a month. */
export const permitsSince = (month: string): Day => mondayOf(`${month}-01`);

/** Months whose deduction an event of the day can change: its own, and the next where its week reaches into it. */
export const monthsTouched = (day: Day): string[] => [
  ...new Set([day.slice(0, 7), addDays(mondayOf(day), 6).slice(0, 7)]),
];

/**
 * What each event comes to, in order of day and time. A permit covers so many minutes a day and a week (Monday to
 * Sunday), the earlier departure first; what lies beyond is as without permit. Without limits a permit covers all.
 */
export function judgeEvents<Event extends StoredEvent>(
  events: readonly Event[],
  dayOf: (day: Day) => EventDay,
  limits: PermitLimits | null,
): JudgedEvent<Event>[] {
  const used = new Map<string, number>();
  const left = (key: string, limit: number) => Math.max(0, limit - (used.get(key) ?? 0));
  const inOrder = [...events].sort((a, b) => `${a.day}${a.timeFrom}`.localeCompare(`${b.day}${b.timeFrom}`));
  return inOrder.map((event) => {
    const day = dayOf(event.day);
    const without = (effect: EventEffect) => ({ event, effect, minutes: 0, covered: 0, charged: 0 });
    if (!event.isApplied) return without('CYCLE_CLOSED');
    if (day.status === 'EXCUSED') return without('DAY_EXCUSED');
    if (day.status === 'ABSENT') return without('DAY_ABSENT');
    if (event.kind === 'CEREMONY') return without(event.outcome === 'MISSED' ? 'CHARGED' : 'NONE');
    const minutes = minutesAway(event, day);
    if (minutes === 0) return without('OUTSIDE_HOURS');
    if (event.outcome !== 'PERMITTED') return { event, effect: 'CHARGED', minutes, covered: 0, charged: minutes };
    const [ofDay, ofWeek] = [event.day, `week ${mondayOf(event.day)}`];
    const covered = limits
      ? Math.min(minutes, left(ofDay, limits.minutesPerDay), left(ofWeek, limits.minutesPerWeek))
      : minutes;
    for (const key of [ofDay, ofWeek]) used.set(key, (used.get(key) ?? 0) + covered);
    return { event, effect: covered < minutes ? 'CHARGED' : 'COVERED', minutes, covered, charged: minutes - covered };
  });
}

/** What the judged events of each day put on the deduction. */
export function extrasOf(judged: readonly JudgedEvent[]): DayExtras[] {
  const days = new Map<Day, { day: Day; leftMinutes: number; missedCeremonies: number }>();
  for (const { event, effect, charged } of judged) {
    if (effect !== 'CHARGED') continue;
    const found = days.get(event.day) ?? { day: event.day, leftMinutes: 0, missedCeremonies: 0 };
    found.leftMinutes += charged;
    if (event.kind === 'CEREMONY') found.missedCeremonies += 1;
    days.set(event.day, found);
  }
  return [...days.values()];
}

/** Whether two descriptions of an event say the same. */
export const sameFacts = (a: EventFacts, b: EventFacts): boolean =>
  (['kind', 'day', 'outcome', 'timeFrom', 'timeTo', 'unitId', 'reference', 'reason'] as const).every(
    (key) => a[key] === b[key],
  );
