import { addDays, addMonths, type Day, overlap } from './dated.rules.js';

/** How often the periodic evaluation runs: bulanan or triwulanan, chosen by the agency (Ps 24(2)(3)). */
export const Rhythm = { MONTHLY: 'MONTHLY', QUARTERLY: 'QUARTERLY' } as const;
export type Rhythm = (typeof Rhythm)[keyof typeof Rhythm];

const MONTHS = { MONTHLY: 1, QUARTERLY: 3 } as const satisfies Record<Rhythm, number>;

export interface Period {
  /** 1–12 or 1–4. */
  readonly ordinal: number;
  readonly from: Day;
  readonly to: Day;
}

/** The periods of a year, without gap, from 1 January to 31 December. Throws RangeError for a year out of 1900–2999. */
export const periodsOf = (year: number, rhythm: Rhythm): Period[] => {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) throw new RangeError(`not a year: ${year}`);
  const length = MONTHS[rhythm];
  return Array.from({ length: 12 / length }, (_, n) => {
    const from = addMonths(`${year}-01-01`, n * length);
    return { ordinal: n + 1, from, to: addDays(addMonths(from, length), -1) };
  });
};

/** The periods of a year that lie in a span of it, cut at its ends and numbered as in the whole year. */
export const periodsWithin = (year: number, rhythm: Rhythm, from: Day, to: Day): Period[] =>
  periodsOf(year, rhythm)
    .filter((period) => overlap(period, { from, to }))
    .map((period) => ({
      ordinal: period.ordinal,
      from: period.from < from ? from : period.from,
      to: period.to > to ? to : period.to,
    }));

export interface PeriodOf {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** Pairs of periods that share a day; empty when none do. */
export const overlaps = (periods: readonly PeriodOf[]): [string, string][] =>
  periods.flatMap((a, n) =>
    periods.slice(n + 1).flatMap((b): [string, string][] => (overlap(a, b) ? [[a.id, b.id]] : [])),
  );

export type PeriodProblem = 'cycles.period.order' | 'cycles.period.outsideYear' | 'cycles.period.overlap';

/** What is wrong with a period of a year's cycle beside those that exist already. */
export const periodProblems = (year: number, period: PeriodOf, others: readonly PeriodOf[]): PeriodProblem[] => {
  const problems: PeriodProblem[] = [];
  if (period.from > period.to) problems.push('cycles.period.order');
  if (period.from < `${year}-01-01` || period.to > `${year}-12-31`) problems.push('cycles.period.outsideYear');
  if (others.some((other) => other.id !== period.id && overlap(period, other))) problems.push('cycles.period.overlap');
  return problems;
};

/** More time for one person, with its reason; it never shortens what everybody has. */
export interface Extension {
  readonly until: Day;
  readonly reason: string;
}

/** The last day for one person: the phase's deadline, or the later day of an extension. */
export const deadlineFor = (phaseDeadline: Day, extension: Extension | null): Day =>
  extension !== null && extension.until > phaseDeadline ? extension.until : phaseDeadline;

/** True while the day itself still counts. */
export const isOpenOn = (day: Day, phaseDeadline: Day, extension: Extension | null): boolean =>
  day <= deadlineFor(phaseDeadline, extension);
