import { addDays, type Day, type Span } from '../cycles/dated.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { type DayResult, type DayStatus, dayResult, type MinuteBands, type Remark } from './attendance.rules.js';
import {
  type DayDeduction,
  type Deduction,
  type DeductionRegulation,
  dayDeductions,
  deductionOf,
} from './deduction.rules.js';
import { type EventDay, extrasOf, type JudgedEvent, judgeEvents, type StoredEvent } from './event.rules.js';
import { type Hours, type HoursPattern, hoursOn, type Season, seasonOn, workMinutes } from './hours.rules.js';
import { type AttendanceSummary, monthSummary } from './summary.rules.js';

/** A month as YYYY-MM. */
export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The days of a month in order. */
export const daysOfMonth = (month: string): Day[] => {
  const days: Day[] = [];
  for (let day = `${month}-01`; day.startsWith(`${month}-`); day = addDays(day, 1)) days.push(day);
  return days;
};

/** A day as it is stored: what the import said and what it came to then. */
export interface StoredDay {
  readonly day: Day;
  readonly timeIn: string | null;
  readonly timeOut: string | null;
  readonly remark: Remark | null;
  readonly status: DayStatus;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly lateBand: DayResult['lateBand'];
  readonly earlyBand: DayResult['earlyBand'];
}

/** A stored day as the other rules take it: nothing is judged again. */
export const resultOf = (stored: StoredDay): DayResult => ({
  day: stored.day,
  status: stored.status,
  excuse: stored.status === 'EXCUSED' && stored.remark !== 'ABSENT' ? stored.remark : null,
  missing: stored.status === 'MISSING_PUNCH' ? (stored.timeIn === null ? 'IN' : 'OUT') : null,
  lateMinutes: stored.lateMinutes,
  earlyMinutes: stored.earlyMinutes,
  lateBand: stored.lateBand,
  earlyBand: stored.earlyBand,
  conflict: null,
});

/** What a day asks for: hours of work with the season they belong to, or why there are none. */
export interface DayPlan {
  readonly hours: Hours | null;
  /** Minutes of work without the break; 0 on a day off. */
  readonly minutes: number;
  readonly season: Season['name'] | null;
  /** Name of the day off (libur nasional, cuti bersama); null on other days. */
  readonly dayOff: string | null;
}

/** The plan of a day under the pattern in force on it, days off taken out. */
export const planOn = (day: Day, pattern: HoursPattern, daysOff: ReadonlyMap<Day, string>): DayPlan => {
  const dayOff = daysOff.get(day) ?? null;
  const hours = dayOff === null ? hoursOn(day, pattern) : null;
  return {
    hours,
    minutes: hours ? workMinutes(hours) : 0,
    season: hours ? (seasonOn(day, pattern)?.name ?? null) : null,
    dayOff,
  };
};

/** A stay in a unit of some working week. */
export interface WeekSpan extends Span {
  readonly week: WorkWeek;
}

/** The working week of a person on a day: of the unit then, else of the unit now. */
export const weekOn = (day: Day, stays: readonly WeekSpan[], now: WorkWeek): WorkWeek =>
  stays.find(({ from, to }) => from <= day && (to === null || day <= to))?.week ?? now;

export interface SheetDay<Stored extends StoredDay = StoredDay> {
  readonly day: Day;
  readonly plan: DayPlan;
  /** Null on a day nobody recorded: silence costs nothing. */
  readonly stored: Stored | null;
  readonly missing: DayResult['missing'];
  /** What the recorded day and its events cost. */
  readonly deductions: readonly DayDeduction[];
  /** Percent of the day, the sum of its deductions. */
  readonly percent: number;
  /** The calendar or the bands changed since the day was judged: importing it again would judge it otherwise. */
  readonly outdated: boolean;
}

export interface MonthSheet<Stored extends StoredDay = StoredDay, Event extends StoredEvent = StoredEvent> {
  readonly days: readonly SheetDay<Stored>[];
  /** Departures and ceremonies of the month, each with what it comes to. */
  readonly events: readonly JudgedEvent<Event>[];
  readonly summary: AttendanceSummary;
  readonly deduction: Deduction;
}

const SAME = ['status', 'lateMinutes', 'earlyMinutes', 'lateBand', 'earlyBand'] as const;

/** What an attendance sheet holds of one person: recorded days, and events that stand. */
export interface Recorded<Stored extends StoredDay = StoredDay, Event extends StoredEvent = StoredEvent> {
  readonly days: readonly Stored[];
  readonly events: readonly Event[];
}

/**
 * One person's month: every day with its plan, what was recorded and what it costs, and the totals. The days' percents
 * add up to the uncapped deduction. Days and events of the days before the month count towards its first week only.
 */
export function monthSheet<Stored extends StoredDay, Event extends StoredEvent>(
  month: string,
  recorded: Recorded<Stored, Event>,
  planOf: (day: Day) => DayPlan,
  bandsOf: (day: Day) => MinuteBands,
  regulation: DeductionRegulation,
): MonthSheet<Stored, Event> {
  const byDay = new Map(recorded.days.map((one) => [one.day, one]));
  const results = recorded.days.map(resultOf);
  const eventDay = (day: Day): EventDay => {
    const { status = null, timeIn = null, timeOut = null } = byDay.get(day) ?? {};
    return { hours: planOf(day).hours, status, timeIn, timeOut };
  };
  const judged = judgeEvents(recorded.events, eventDay, regulation.permit ?? null);
  const extras = extrasOf(judged);
  const extrasOn = new Map(extras.map((one) => [one.day, one]));
  const days = daysOfMonth(month).map((day): SheetDay<Stored> => {
    const plan = planOf(day);
    const found = byDay.get(day) ?? null;
    const result = found && resultOf(found);
    const deductions = dayDeductions(result, extrasOn.get(day) ?? null, regulation);
    return {
      day,
      plan,
      stored: found,
      missing: result?.missing ?? null,
      deductions,
      percent: deductions.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0) / 100,
      outdated: found !== null && isOutdated(found, plan, bandsOf(day)),
    };
  });
  return {
    days,
    events: judged.filter(({ event }) => event.day.startsWith(`${month}-`)),
    summary: monthSummary(month, results),
    deduction: deductionOf(month, results, extras, regulation),
  };
}

function isOutdated(stored: StoredDay, plan: DayPlan, bands: MinuteBands): boolean {
  const record = { day: stored.day, in: stored.timeIn, out: stored.timeOut, remark: stored.remark };
  const again = dayResult(record, plan.hours, bands);
  return SAME.some((key) => again[key] !== stored[key]);
}
