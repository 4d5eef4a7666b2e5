import type { Day, Provenance, Span, Weekday } from '../cycles/dated.rules.js';
import { covers, weekdayOf } from '../cycles/dated.rules.js';

/** One working day as the office keeps it: clock times HH:MM local, the break in minutes. An end before the start is a night shift. */
export interface Hours {
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: number;
}

export type Week = Readonly<Partial<Record<Weekday, Hours>>>;

/** A season with a week of its own; Ramadan moves every year, so its spans are data. */
export interface Season {
  readonly name: 'RAMADAN';
  readonly spans: readonly Span[];
  readonly week: Week;
  readonly weeklyMinutes: number;
}

/** A working-hours pattern (pola jam kerja): what each weekday asks for, and the week's total it has to reach. */
export interface HoursPattern extends Provenance {
  readonly week: Week;
  /** Minutes of work per week without breaks. */
  readonly weeklyMinutes: number;
  readonly seasons: readonly Season[];
}

/** Minutes after midnight of a clock time HH:MM; null for anything else. */
export const clockMinutes = (time: string): number | null => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
};

/** Minutes of work on a day, without the break. */
export const workMinutes = (hours: Hours): number => {
  const start = clockMinutes(hours.start);
  const end = clockMinutes(hours.end);
  if (start === null || end === null) throw new RangeError(`not clock times: ${hours.start}, ${hours.end}`);
  return end - start + (end <= start ? 1440 : 0) - hours.breakMinutes;
};

/** The season a day lies in; null in the regular weeks. */
export const seasonOn = (day: Day, pattern: HoursPattern): Season | null =>
  pattern.seasons.find(({ spans }) => spans.some((span) => covers(span, day))) ?? null;

/** The hours asked for on a day; null on a weekday without work. Holidays belong to the calendar, not to the pattern. */
export const hoursOn = (day: Day, pattern: HoursPattern): Hours | null =>
  (seasonOn(day, pattern)?.week ?? pattern.week)[weekdayOf(day)] ?? null;
