import { workCalendar } from '../calendar/calendar.rules.js';
import { type DeadlineCode, statutory, statutoryDeadline } from '../calendar/deadlines.rules.js';
import type { Phase } from './cycle.rules.js';
import { addDays, addMonths, type Day } from './dated.rules.js';

/** A window as it is planned. */
export interface PlannedWindow {
  readonly phase: Phase;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

type Row = [phase: Phase, opens: string, closes: string, nextYear: 'NONE' | 'END' | 'BOTH', article: string];

/** Usual windows of a year; where no article is named the house proposes one. The officer changes them. */
const ROWS: readonly Row[] = [
  ['PLANNING', '01-01', '01-31', 'NONE', 'Ps 14(1)(3); p.65 C.4'],
  ['RUNNING', '02-01', '12-31', 'NONE', 'Ps 15-21'],
  ['FEEDBACK', '11-01', '12-15', 'NONE', 'Ps 17-19; rumah: sebelum penilaian'],
  ['RATING', '12-16', '01-24', 'END', 'p.90 no.8b'],
  ['CALIBRATION', '01-25', '01-31', 'BOTH', 'p.90 no.8b; SE MenPAN-RB 3/2023'],
  ['PUBLISHED', '02-01', '03-31', 'BOTH', 'p.114-119: penyampaian 14 hk, keberatan 14 hk, putusan 7 hk'],
];

/** The usual windows of a year, in order. */
export const usualWindows = (year: number): PlannedWindow[] =>
  ROWS.map(([phase, opens, closes, nextYear]) => ({
    phase,
    opensOn: `${nextYear === 'BOTH' ? year + 1 : year}-${opens}`,
    closesOn: `${nextYear === 'NONE' ? year : year + 1}-${closes}`,
  }));

/** A day of one year in another; the last day of a month stays the last one (29 February becomes 28). */
export const shiftYears = (day: Day, years: number): Day => {
  const shifted = addMonths(day, years * 12);
  const wasLast = addDays(day, 1).endsWith('-01');
  return wasLast ? addDays(addMonths(`${shifted.slice(0, 7)}-01`, 1), -1) : shifted;
};

/** Windows of last year's cycle for another year. */
export const shiftWindows = (windows: readonly PlannedWindow[], years: number): PlannedWindow[] =>
  windows.map(({ phase, opensOn, closesOn }) => ({
    phase,
    opensOn: shiftYears(opensOn, years),
    closesOn: shiftYears(closesOn, years),
  }));

/** Which statutory day ends the window of a phase: the plans', and the annual evaluation's with its review. */
const LIMITS: Readonly<Partial<Record<Phase, DeadlineCode>>> = {
  PLANNING: 'PLAN_FIXED',
  RATING: 'ANNUAL_EVALUATION',
  CALIBRATION: 'ANNUAL_EVALUATION',
};

/**
 * The last day the law gives the window of a phase, where it gives one (p.65 C.4; p.90 no.8b), and the article; null for
 * other phases and while the window keeps to it.
 */
export function windowBeyond(phase: Phase, year: number, closesOn: Day): { lastDay: Day; article: string } | null {
  const code = LIMITS[phase];
  // Fixed days of the year of performance: no working day is counted, so the calendar may be empty.
  const found = code && statutoryDeadline(statutory(workCalendar('FIVE_DAY', [])), code, `${year}-12-31`);
  return found && closesOn > found.lastDay ? { lastDay: found.lastDay, article: found.rule.article } : null;
}
