/** Sum of percents in whole hundredths, so that 33.33 + 33.33 + 33.34 is 100; null while one is no number. */
const hundredths = (weights: readonly unknown[]): number | null => {
  let total = 0;
  for (const weight of weights) {
    const whole = typeof weight === 'number' ? Math.round(weight * 100) : Number.NaN;
    if (!Number.isSafeInteger(whole)) return null;
    total += whole;
  }
  return total;
};

export interface Total {
  /** Percent; null while a weight is missing. */
  readonly percent: number | null;
  readonly isHundred: boolean;
}

/** What weights add up to, and whether that is exactly 100.00. */
export const totalOf = (weights: readonly unknown[]): Total => {
  const total = hundredths(weights);
  return { percent: total === null ? null : total / 100, isHundred: total === 10_000 };
};
