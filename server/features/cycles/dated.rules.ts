/** A calendar day as YYYY-MM-DD. Days compare as text, so nothing here depends on a time zone. */
export type Day = string;

/** Where a rule comes from and when it holds. Every table of weights, bands or thresholds carries one. */
export interface Provenance {
  readonly name: string;
  readonly version: number;
  /** First day in force; null for an undated example, which is never in force by itself. */
  readonly validFrom: Day | null;
  /** Last day in force; null while open. */
  readonly validTo: Day | null;
  /** Article or decision. */
  readonly source: string;
  /** True for a published table of somebody else, shown with the word "contoh" until the city decides. */
  readonly example: boolean;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const at = (day: Day): number => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`not a calendar day: ${day}`);
  return time;
};
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day `count` calendar days later (earlier when negative). Throws RangeError for what is not a day. */
export const addDays = (day: Day, count: number): Day => dayOf(at(day) + count * MILLISECONDS_PER_DAY);

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => (at(to) - at(from)) / MILLISECONDS_PER_DAY;

/** The same day `count` months later, or the last day of that month when it has no such day (31 January + 1 = 28 February). */
export const addMonths = (day: Day, count: number): Day => {
  at(day);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = Date.UTC(Math.floor(months / 12), months % 12, 1);
  const last = Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0);
  return dayOf(Math.min(first + (Number(day.slice(8)) - 1) * MILLISECONDS_PER_DAY, last));
};

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekdayOf = (day: Day): Weekday => (((new Date(at(day)).getUTCDay() + 6) % 7) + 1) as Weekday;

export interface Span {
  readonly from: Day;
  /** Last day; null while open. */
  readonly to: Day | null;
}

/** True when the day lies in the span, both ends included. */
export const covers = (span: Span, day: Day): boolean => span.from <= day && (span.to === null || day <= span.to);

/** True when two spans share at least one day. */
export const overlap = (a: Span, b: Span): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** The rule in force on a day; the newest version when several are, null when none is. Undated examples never are. */
export const inForce = <T extends Provenance>(rules: readonly T[], day: Day): T | null =>
  rules
    .filter((rule) => rule.validFrom !== null && covers({ from: rule.validFrom, to: rule.validTo }, day))
    .reduce<T | null>((best, rule) => (best === null || rule.version > best.version ? rule : best), null);

/**
 * Exact division of integers, rounded half up: `roundedDivision(15, 2)` is 8. The numerator may not be negative, the
 * divisor must be positive.
 */
export const roundedDivision = (numerator: number, divisor: number): number => {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(divisor) || numerator < 0 || divisor <= 0)
    throw new RangeError(`not a division of whole numbers: ${numerator} / ${divisor}`);
  return Number((2n * BigInt(numerator) + BigInt(divisor)) / (2n * BigInt(divisor)));
};

/** A number of at most two decimals as whole hundredths (33.33 → 3333); null when it has more decimals or is no number. */
export const hundredths = (value: number): number | null => {
  const whole = Math.round(value * 100);
  return Number.isSafeInteger(whole) && Math.abs(value * 100 - whole) < 1e-6 ? whole : null;
};
