import { type Day, hundredths, type Provenance } from '../cycles/dated.rules.js';
import type { DayResult, EarlyBand, LateBand } from './attendance.rules.js';

/** Everything a local regulation may put a rate on. */
export type DeductionCode = LateBand | EarlyBand | 'ABSENT' | 'NO_PUNCH' | 'LEFT_WITHOUT_PERMIT' | 'MISSED_CEREMONY';

/**
 * A local regulation on deductions from the allowance (TPP). Rates are percent with at most two decimals; a code without
 * a rate is not deducted there. The city's own Perwali is not known: whatever ships here is somebody else's, as example.
 */
export interface DeductionRegulation extends Provenance {
  readonly rates: Readonly<Partial<Record<DeductionCode, number>>>;
  /** What one LEFT_WITHOUT_PERMIT counts: a day, or each hour. */
  readonly leftPer: 'DAY' | 'HOUR';
  /** Most that may be deducted in a month, percent; null without a cap. */
  readonly cap: number | null;
  /** Above so many minutes in a month the payment waits a month; null where it never does. */
  readonly delayAboveMinutes: number | null;
  /** Minutes one missing punch adds to the count above. */
  readonly minutesPerMissingPunch: number;
}

const bandRates = (one: number, two: number, three: number, four: number) => ({
  TL1: one,
  TL2: two,
  TL3: three,
  TL4: four,
  PSW1: one,
  PSW2: two,
  PSW3: three,
  PSW4: four,
});

/** The two published examples of the domain notes 3.3 (secondary source). Neither is the city's rule. */
export const DEDUCTION_EXAMPLES = {
  MINISTRY: {
    name: 'Contoh sebuah kementerian',
    version: 1,
    validFrom: null,
    validTo: null,
    source: 'Tabel kementerian tanpa tanggal',
    example: true,
    // A missing punch belongs to band 4 there, so it costs what band 4 costs.
    rates: { ...bandRates(0.5, 1, 1.25, 1.5), NO_PUNCH: 1.5, ABSENT: 2, LEFT_WITHOUT_PERMIT: 2 },
    leftPer: 'DAY',
    cap: null,
    delayAboveMinutes: null,
    minutesPerMissingPunch: 0,
  },
  SAMARINDA: {
    name: 'Contoh Perwali Samarinda 31/2022',
    version: 1,
    validFrom: '2022-01-01',
    validTo: null,
    source: 'Perwali Samarinda 31/2022 Ps 13',
    example: true,
    rates: { ...bandRates(2.5, 3, 4, 5), NO_PUNCH: 6, ABSENT: 7, LEFT_WITHOUT_PERMIT: 2.5, MISSED_CEREMONY: 3 },
    leftPer: 'HOUR',
    cap: 100,
    delayAboveMinutes: 780,
    minutesPerMissingPunch: 120,
  },
} as const satisfies Record<string, DeductionRegulation>;

export interface MonthExtras {
  /** Departures without permit: whole hours away on a day. */
  readonly leftWithoutPermit: readonly { readonly day: Day; readonly hours: number }[];
  /** Ceremonies (apel) missed. */
  readonly missedCeremonies: number;
}

export interface DeductionLine {
  readonly code: DeductionCode;
  readonly count: number;
  /** Percent each. */
  readonly rate: number;
  /** Percent, count × rate. */
  readonly percent: number;
}

export interface Deduction {
  readonly regulation: Pick<Provenance, 'name' | 'version' | 'validFrom' | 'source' | 'example'>;
  readonly lines: readonly DeductionLine[];
  /** Percent before and after the cap. */
  readonly uncapped: number;
  readonly percent: number;
  readonly capped: boolean;
  readonly minutes: number;
  /** The payment waits a month. */
  readonly delayed: boolean;
}

/** The codes one judged day costs. A missing punch is charged as such, not also as a band; excused days cost nothing. */
export const dayCodes = (day: DayResult): DeductionCode[] => {
  if (day.status === 'ABSENT') return ['ABSENT'];
  const late: DeductionCode | null = day.missing === 'IN' ? 'NO_PUNCH' : day.lateBand;
  const early: DeductionCode | null = day.missing === 'OUT' ? 'NO_PUNCH' : day.earlyBand;
  return [late, early].filter((code) => code !== null);
};

const rateInHundredths = (regulation: DeductionRegulation, code: DeductionCode): number => {
  const rate = hundredths(regulation.rates[code] ?? 0);
  if (rate === null || rate < 0) throw new RangeError(`rate of ${code} is not a percentage with two decimals`);
  return rate;
};

/** What one judged day costs under a regulation: every code with its percent; a code without a rate costs nothing. */
export const dayDeductions = (
  day: DayResult,
  regulation: DeductionRegulation,
): { readonly code: DeductionCode; readonly rate: number }[] =>
  dayCodes(day)
    .map((code) => ({ code, rate: rateInHundredths(regulation, code) / 100 }))
    .filter(({ rate }) => rate > 0);

/**
 * The deduction of one month (`2026-09`) under one named regulation, with every line that made it. Days of other months
 * are ignored. Throws RangeError when a rate has more than two decimals.
 */
export const deductionOf = (
  month: string,
  days: readonly DayResult[],
  extras: MonthExtras,
  regulation: DeductionRegulation,
): Deduction => {
  const inMonth = (day: Day) => day.startsWith(`${month}-`);
  const ofMonth = days.filter(({ day }) => inMonth(day));
  const counts = new Map<DeductionCode, number>();
  const add = (code: DeductionCode, count = 1) => counts.set(code, (counts.get(code) ?? 0) + count);
  for (const day of ofMonth) for (const code of dayCodes(day)) add(code);
  const left = extras.leftWithoutPermit.filter(({ day }) => inMonth(day));
  add(
    'LEFT_WITHOUT_PERMIT',
    regulation.leftPer === 'DAY'
      ? new Set(left.map(({ day }) => day)).size
      : left.reduce((sum, { hours }) => sum + hours, 0),
  );
  add('MISSED_CEREMONY', extras.missedCeremonies);

  const lines = [...counts]
    .map(([code, count]) => ({ code, count, rate: rateInHundredths(regulation, code) }))
    .filter(({ count, rate }) => count > 0 && rate > 0)
    .sort((a, b) => a.code.localeCompare(b.code));
  const uncapped = lines.reduce((sum, { count, rate }) => sum + count * rate, 0);
  const capped = regulation.cap !== null && uncapped > regulation.cap * 100;
  const minutes = ofMonth.reduce(
    (sum, day) =>
      sum + day.lateMinutes + day.earlyMinutes + (day.missing === null ? 0 : regulation.minutesPerMissingPunch),
    0,
  );
  const { name, version, validFrom, source, example } = regulation;
  return {
    regulation: { name, version, validFrom, source, example },
    lines: lines.map(({ code, count, rate }) => ({ code, count, rate: rate / 100, percent: (count * rate) / 100 })),
    uncapped: uncapped / 100,
    percent: capped && regulation.cap !== null ? regulation.cap : uncapped / 100,
    capped,
    minutes,
    delayed: regulation.delayAboveMinutes !== null && minutes > regulation.delayAboveMinutes,
  };
};
