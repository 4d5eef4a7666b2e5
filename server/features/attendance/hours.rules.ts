import type { Day, Provenance, Span, Weekday } from '../cycles/dated.rules.js';
import { covers, weekdayOf } from '../cycles/dated.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';

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

const REGULAR: Hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const FRIDAY: Hours = { start: '07:30', end: '16:30', breakMinutes: 90 };
const FASTING: Hours = { start: '08:00', end: '15:00', breakMinutes: 30 };
const FASTING_FRIDAY: Hours = { start: '08:00', end: '15:30', breakMinutes: 60 };

/** Dates of Ramadan 1445 to 1448 H; each year's circular decides, so these are examples until it is entered. */
export const RAMADAN_SPANS_EXAMPLE: readonly Span[] = [
  { from: '2024-03-12', to: '2024-04-09' },
  { from: '2025-03-01', to: '2025-03-30' },
  { from: '2026-02-19', to: '2026-03-20' },
  { from: '2027-02-08', to: '2027-03-09' },
];

/**
 * Five days, Perpres 21/2023 (secondary source): 37 h 30 m a week from 07.30, breaks 60 minutes and 90 on Friday;
 * Ramadan 32 h 30 m from 08.00, breaks 30 and 60. The closing times are the usual reading, to confirm with BKPSDM.
 */
export const FIVE_DAYS: HoursPattern = {
  name: 'Lima hari kerja (contoh)',
  version: 1,
  validFrom: '2023-04-12',
  validTo: null,
  source: 'Perpres 21/2023',
  example: true,
  week: { 1: REGULAR, 2: REGULAR, 3: REGULAR, 4: REGULAR, 5: FRIDAY },
  weeklyMinutes: 2250,
  seasons: [
    {
      name: 'RAMADAN',
      spans: RAMADAN_SPANS_EXAMPLE,
      week: { 1: FASTING, 2: FASTING, 3: FASTING, 4: FASTING, 5: FASTING_FRIDAY },
      weeklyMinutes: 1950,
    },
  ],
};

const SHORT: Hours = { start: '07:30', end: '14:30', breakMinutes: 30 };
const SHORT_FASTING: Hours = { start: '08:00', end: '14:00', breakMinutes: 30 };

/** Six days for schools and direct services, the exception of Perpres 21/2023; the times are an invented example. */
export const SIX_DAYS: HoursPattern = {
  name: 'Enam hari kerja (contoh)',
  version: 1,
  validFrom: '2023-04-12',
  validTo: null,
  source: 'Perpres 21/2023, pengecualian pelayanan langsung',
  example: true,
  week: { 1: SHORT, 2: SHORT, 3: SHORT, 4: SHORT, 5: { start: '07:30', end: '12:30', breakMinutes: 0 }, 6: SHORT },
  weeklyMinutes: 2250,
  seasons: [
    {
      name: 'RAMADAN',
      spans: RAMADAN_SPANS_EXAMPLE,
      week: {
        ...{ 1: SHORT_FASTING, 2: SHORT_FASTING, 3: SHORT_FASTING, 4: SHORT_FASTING },
        ...{ 5: { start: '08:00', end: '13:00', breakMinutes: 0 }, 6: SHORT_FASTING },
      },
      weeklyMinutes: 1950,
    },
  ],
};

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

/** The pattern of each working week. */
export const patternOf = (week: WorkWeek): HoursPattern => (week === 'SIX_DAY' ? SIX_DAYS : FIVE_DAYS);

/** Weeks of a pattern whose hours do not add up to the total the regulation asks for; empty when all is well. */
export const patternProblems = (pattern: HoursPattern): { week: string; expected: number; actual: number }[] =>
  [{ name: 'REGULAR', week: pattern.week, weeklyMinutes: pattern.weeklyMinutes }, ...pattern.seasons]
    .map(({ name, week, weeklyMinutes }) => ({
      week: name,
      expected: weeklyMinutes,
      actual: Object.values(week).reduce((sum, hours) => sum + workMinutes(hours), 0),
    }))
    .filter(({ expected, actual }) => expected !== actual);
