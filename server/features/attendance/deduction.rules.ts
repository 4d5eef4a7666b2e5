import { type Day, hundredths, type Provenance } from '../cycles/dated.rules.js';
import type { DayResult, EarlyBand, LateBand } from './attendance.rules.js';

/** Everything a local regulation may put a rate on. */
export type DeductionCode = LateBand | EarlyBand | 'ABSENT' | 'NO_PUNCH' | 'LEFT_WITHOUT_PERMIT' | 'MISSED_CEREMONY';

/** Most minutes away that permits (izin keluar kantor) cover; what lies beyond counts as without permit. */
export interface PermitLimits {
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
}

/**
 * A local regulation on deductions from the allowance (TPP). Rates are percent with at most two decimals; a code without
 * a rate is not deducted there. The city's own Perwali is not known: whatever ships here is somebody else's, as example.
 */
export interface DeductionRegulation extends Provenance {
  readonly rates: Readonly<Partial<Record<DeductionCode, number>>>;
  /** What one LEFT_WITHOUT_PERMIT counts: a day, or each hour begun. */
  readonly leftPer: 'DAY' | 'HOUR';
  /** How much of a departure a permit covers; absent where it covers all. */
  readonly permit?: PermitLimits;
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
    permit: { minutesPerDay: 120, minutesPerWeek: 480 },
    cap: 100,
    delayAboveMinutes: 780,
    minutesPerMissingPunch: 120,
  },
} as const satisfies Record<string, DeductionRegulation>;

/** What events of a day add to its attendance. */
export interface DayExtras {
  readonly day: Day;
  /** Minutes away without permit, or beyond what a permit covers. */
  readonly leftMinutes: number;
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
  /** The days it comes from. */
  readonly days: readonly { readonly day: Day; readonly count: number }[];
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

/** What a day costs for one reason. */
export interface DayDeduction {
  readonly code: DeductionCode;
  readonly count: number;
  /** Percent each, and count × rate. */
  readonly rate: number;
  readonly percent: number;
}

/** Hours begun, or one for the day. */
const leftCount = (minutes: number, per: DeductionRegulation['leftPer']): number =>
  minutes === 0 ? 0 : per === 'DAY' ? 1 : Math.ceil(minutes / 60);

/**
 * What one day costs under a regulation: every code of the judged day and of its events; a code without a rate costs
 * nothing. Throws RangeError when a rate has more than two decimals.
 */
export const dayDeductions = (
  day: DayResult | null,
  extras: Omit<DayExtras, 'day'> | null,
  regulation: DeductionRegulation,
): DayDeduction[] => {
  const counts = new Map<DeductionCode, number>();
  for (const code of day ? dayCodes(day) : []) counts.set(code, (counts.get(code) ?? 0) + 1);
  counts.set('LEFT_WITHOUT_PERMIT', leftCount(extras?.leftMinutes ?? 0, regulation.leftPer));
  counts.set('MISSED_CEREMONY', extras?.missedCeremonies ?? 0);
  return [...counts]
    .map(([code, count]) => ({ code, count, rate: rateInHundredths(regulation, code) }))
    .filter(({ count, rate }) => count > 0 && rate > 0)
    .map(({ code, count, rate }) => ({ code, count, rate: rate / 100, percent: (count * rate) / 100 }));
};

/**
 * The deduction of one month (`2026-09`) under one named regulation, with every line that made it and the days each line
 * comes from. Days of other months are ignored. Throws RangeError when a rate has more than two decimals.
 */
export const deductionOf = (
  month: string,
  days: readonly DayResult[],
  extras: readonly DayExtras[],
  regulation: DeductionRegulation,
): Deduction => {
  const inMonth = ({ day }: { readonly day: Day }) => day.startsWith(`${month}-`);
  const ofMonth = days.filter(inMonth);
  const resultOf = new Map(ofMonth.map((one) => [one.day, one]));
  const extrasOf = new Map(extras.filter(inMonth).map((one) => [one.day, one]));
  const costs = [...new Set([...resultOf.keys(), ...extrasOf.keys()])]
    .sort()
    .flatMap((day) =>
      dayDeductions(resultOf.get(day) ?? null, extrasOf.get(day) ?? null, regulation).map((cost) => ({ ...cost, day })),
    );
  const lines = [...new Set(costs.map(({ code }) => code))].sort().map((code): DeductionLine => {
    const own = costs.filter((cost) => cost.code === code);
    const [count, rate] = [own.reduce((sum, cost) => sum + cost.count, 0), own[0]?.rate ?? 0];
    const percent = (count * Math.round(rate * 100)) / 100;
    return { code, count, rate, percent, days: own.map(({ day, count: times }) => ({ day, count: times })) };
  });
  const uncapped = lines.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
  const capped = regulation.cap !== null && uncapped > regulation.cap * 100;
  const minutes = ofMonth.reduce(
    (sum, day) =>
      sum + day.lateMinutes + day.earlyMinutes + (day.missing === null ? 0 : regulation.minutesPerMissingPunch),
    0,
  );
  const { name, version, validFrom, source, example } = regulation;
  return {
    regulation: { name, version, validFrom, source, example },
    lines,
    uncapped: uncapped / 100,
    percent: capped && regulation.cap !== null ? regulation.cap : uncapped / 100,
    capped,
    minutes,
    delayed: regulation.delayAboveMinutes !== null && minutes > regulation.delayAboveMinutes,
  };
};
