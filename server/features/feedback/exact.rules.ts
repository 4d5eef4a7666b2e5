/** A rational number in exact integer arithmetic; `den` is positive. Not reduced: the numbers stay small. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

/** The exact value num / den. Throws a RangeError when den is not positive or one of them is not an integer. */
export function exact(num: number, den = 1): Exact {
  if (den <= 0) throw new RangeError('Denominator must be positive');
  return { num: BigInt(num), den: BigInt(den) };
}

export const zero: Exact = exact(0);
export const plus = (a: Exact, b: Exact): Exact => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
export const times = (a: Exact, b: Exact): Exact => ({ num: a.num * b.num, den: a.den * b.den });
export const sum = (values: readonly Exact[]): Exact => values.reduce(plus, zero);

/** a / b for positive b. */
export function over(a: Exact, b: Exact): Exact {
  if (b.num <= 0n) throw new RangeError('Divisor must be positive');
  return { num: a.num * b.den, den: a.den * b.num };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds half up to the given number of decimals; the result is the double nearest to that decimal. */
export function roundHalfUp(value: Exact, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const twice = 2n * value.num * scale + value.den;
  const divisor = 2n * value.den;
  const floor = twice / divisor - (twice < 0n && twice % divisor !== 0n ? 1n : 0n);
  return Number(floor) / Number(scale);
}

/** The exact value of a shown number with at most the given number of decimals. */
export function shown(value: number, decimals: number): Exact {
  const scale = 10 ** decimals;
  return exact(Math.round(value * scale), scale);
}
