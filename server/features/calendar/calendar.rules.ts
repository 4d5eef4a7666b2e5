import type { WorkWeek } from '../organization/organization.rules.js';

/** Kind of a day off: libur nasional, cuti bersama, or a local day (pilkada, disaster). None is a working day for ASN. */
export const HolidayKind = { NATIONAL: 'NATIONAL', JOINT_LEAVE: 'JOINT_LEAVE', LOCAL: 'LOCAL' } as const;
export type HolidayKind = (typeof HolidayKind)[keyof typeof HolidayKind];

/** A day off, YYYY-MM-DD, with the decision (SKB, Perwali) that makes it one. */
export interface Holiday {
  readonly date: string;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly source: string;
}

/** The working days of a unit: its week and its days off. */
export interface WorkCalendar {
  readonly week: WorkWeek;
  /** Days off, YYYY-MM-DD. */
  readonly holidays: ReadonlySet<string>;
  /** Years whose days off are known; a term that runs beyond them is provisional. */
  readonly years: ReadonlySet<number>;
}

const DAY = 86_400_000;

/** Milliseconds of midnight UTC; only a vehicle for day arithmetic. Throws RangeError for what is not a day. */
function timeOf(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March; the way back shows it.
  if (Number.isNaN(time) || dateOf(time) !== date) throw new RangeError(`not a calendar day: ${date}`);
  return time;
}
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Working weekdays, 0 = Sunday: Monday to Friday, or to Saturday (Perpres 21/2023; direct services six days). */
const WORKING_WEEKDAYS = {
  FIVE_DAY: new Set([1, 2, 3, 4, 5]),
  SIX_DAY: new Set([1, 2, 3, 4, 5, 6]),
} as const satisfies Record<WorkWeek, ReadonlySet<number>>;

/** The calendar of a unit from its week and the recorded days off; the years known are those with any day off. */
export function workCalendar(week: WorkWeek, holidays: readonly Pick<Holiday, 'date'>[]): WorkCalendar {
  const dates = holidays.map((holiday) => dateOf(timeOf(holiday.date)));
  return { week, holidays: new Set(dates), years: new Set(dates.map((date) => Number(date.slice(0, 4)))) };
}

/** Whether a day is a working day (hari kerja). Throws RangeError for what is not a day. */
export function isWorkingDay(calendar: WorkCalendar, date: string): boolean {
  const weekday = new Date(timeOf(date)).getUTCDay();
  return WORKING_WEEKDAYS[calendar.week].has(weekday) && !calendar.holidays.has(date);
}

/** The day `count` calendar days later. */
export function addCalendarDays(from: string, count: number): string {
  return dateOf(timeOf(from) + count * DAY);
}

/**
 * The `count`-th working day after an event: day 1 is the first working day after it, whether or not the event itself
 * fell on one. 0 is the day of the event. Throws RangeError for a negative or broken count.
 */
export function addWorkingDays(calendar: WorkCalendar, from: string, count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let date = dateOf(timeOf(from));
  for (let left = count; left > 0; ) {
    date = addCalendarDays(date, 1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

/** Working days after `from` up to and including `to`; 0 when `to` does not lie after `from`. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  const end = timeOf(to);
  let count = 0;
  for (let time = timeOf(from) + DAY; time <= end; time += DAY) {
    if (isWorkingDay(calendar, dateOf(time))) count += 1;
  }
  return count;
}

/** How long a statutory term is: working days, calendar days, or until a fixed day of the year of the event. */
export type Term =
  | { readonly unit: 'WORKING_DAYS'; readonly days: number }
  | { readonly unit: 'CALENDAR_DAYS'; readonly days: number }
  | { readonly unit: 'FIXED_DAY'; readonly month: number; readonly day: number; readonly yearOffset: number };

export interface Deadline {
  /** The last day on which the thing is still in time. */
  readonly lastDay: string;
  /** The days off of a year the term runs through are not known yet, so the day can still move. */
  readonly provisional: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The last day of a term that an event began. */
export function deadlineOf(calendar: WorkCalendar, term: Term, event: string): Deadline {
  if (term.unit === 'CALENDAR_DAYS') return { lastDay: addCalendarDays(event, term.days), provisional: false };
  const year = Number(dateOf(timeOf(event)).slice(0, 4));
  if (term.unit === 'FIXED_DAY') {
    const lastDay = `${year + term.yearOffset}-${two(term.month)}-${two(term.day)}`;
    return { lastDay: dateOf(timeOf(lastDay)), provisional: false };
  }
  const lastDay = addWorkingDays(calendar, event, term.days);
  const years = Array.from({ length: Number(lastDay.slice(0, 4)) - year + 1 }, (_, i) => year + i);
  return { lastDay, provisional: years.some((one) => !calendar.years.has(one)) };
}
