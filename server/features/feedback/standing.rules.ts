import type { CategoryValue, Scale, Shown } from './disclosure.rules.js';
import { compareEstimates, type Estimate, estimate, type SingleRaterReliability } from './reliability.rules.js';

export type StandingWord = 'ABOVE' | 'BELOW' | 'TOO_CLOSE';

/** One value beside the mean of all values of the same ratee; null where a figure is missing. */
export interface Standing {
  readonly category: string;
  readonly mean: Shown<number>;
  readonly low: Shown<number>;
  readonly high: Shown<number>;
  readonly word: Shown<StandingWord>;
}

/**
 * Instead of a rank: a value stands above or below the ratee's own mean only when the two intervals do not touch.
 * Everything is derived from shown values (anonymity R6). Without a reliability nothing is said.
 * @param overall mean of the shown values of the same set of raters
 * @param reliability of that set, 0..1, or null
 */
export function standings(
  values: readonly CategoryValue[],
  overall: Shown<number>,
  reliability: number | null,
  scale: Scale,
  table: SingleRaterReliability,
): Standing[] {
  const rangeOf = (mean: Shown<number>): Estimate | null =>
    mean === null || reliability === null ? null : estimate(mean, reliability, scale, table);
  const whole = rangeOf(overall);
  return values.map(({ category, mean }) => {
    const range = rangeOf(mean);
    return {
      category,
      mean,
      low: range?.low ?? null,
      high: range?.high ?? null,
      word: range && whole && WORDS[compareEstimates(range, whole)],
    };
  });
}

const WORDS = { FIRST_HIGHER: 'ABOVE', SECOND_HIGHER: 'BELOW', TOO_CLOSE: 'TOO_CLOSE' } as const;

/**
 * Whether a reader who knows some ratees of a group one by one may see the average of the group: what is left when the
 * known ones are taken away is nobody, or at least as many as any average needs (anonymity R16).
 */
export const mayMeetAverage = (known: readonly boolean[], fewestRatees: number): boolean => {
  const unknown = known.filter((one) => !one).length;
  return unknown === 0 || unknown >= fewestRatees;
};
