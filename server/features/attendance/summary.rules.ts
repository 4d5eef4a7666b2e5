import { roundedDivision } from '../cycles/dated.rules.js';
import { type DayResult, type EarlyBand, Excuse, type LateBand } from './attendance.rules.js';

/** Counts over the recorded days of a month or a year. Holidays are not working days. */
export interface AttendanceSummary {
  readonly workingDays: number;
  readonly presentDays: number;
  readonly absentDays: number;
  readonly excusedDays: number;
  readonly excused: Readonly<Record<Excuse, number>>;
  readonly lateDays: number;
  readonly lateMinutes: number;
  readonly earlyDays: number;
  readonly earlyMinutes: number;
  readonly missingPunches: number;
  /** Days present on which the person came in time, stayed to the end and has both punches. */
  readonly punctualDays: number;
  readonly bands: Readonly<Partial<Record<LateBand | EarlyBand, number>>>;
  /** Present days per hundred working days that were not excused, two decimals half up; null without such days. */
  readonly attendanceRate: number | null;
}

/** `part` per hundred of `whole`, two decimals half up; null when there is no whole. Never 0 for want of data. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : roundedDivision(part * 10_000, whole) / 100;

/** The summary of any list of judged days; order does not matter. */
export const summarise = (days: readonly DayResult[]): AttendanceSummary => {
  const working = days.filter(({ status }) => status !== 'HOLIDAY');
  const count = (test: (day: DayResult) => boolean) => working.filter(test).length;
  const sum = (pick: (day: DayResult) => number) => working.reduce((total, day) => total + pick(day), 0);
  const excusedDays = count(({ status }) => status === 'EXCUSED');
  const absentDays = count(({ status }) => status === 'ABSENT');
  const presentDays = working.length - excusedDays - absentDays;
  const bands: Partial<Record<LateBand | EarlyBand, number>> = {};
  for (const { lateBand, earlyBand } of working)
    for (const band of [lateBand, earlyBand]) if (band) bands[band] = (bands[band] ?? 0) + 1;
  return {
    workingDays: working.length,
    presentDays,
    absentDays,
    excusedDays,
    excused: Object.fromEntries(
      Object.values(Excuse).map((kind) => [kind, count(({ excuse }) => excuse === kind)]),
    ) as Record<Excuse, number>,
    lateDays: count(({ lateMinutes }) => lateMinutes > 0),
    lateMinutes: sum(({ lateMinutes }) => lateMinutes),
    earlyDays: count(({ earlyMinutes }) => earlyMinutes > 0),
    earlyMinutes: sum(({ earlyMinutes }) => earlyMinutes),
    missingPunches: count(({ missing }) => missing !== null),
    punctualDays: count(({ status }) => status === 'PRESENT'),
    bands,
    attendanceRate: percentOf(presentDays, working.length - excusedDays),
  };
};

/** The summary of one month (`2026-09`). */
export const monthSummary = (month: string, days: readonly DayResult[]): AttendanceSummary =>
  summarise(days.filter(({ day }) => day.startsWith(`${month}-`)));

/** The summary of one calendar year, made from the days, so that rounding happens once. */
export const yearSummary = (year: number, days: readonly DayResult[]): AttendanceSummary =>
  summarise(days.filter(({ day }) => day.startsWith(`${year}-`)));
