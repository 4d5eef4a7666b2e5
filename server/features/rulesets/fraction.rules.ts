/** An exact rational number in lowest terms; `den` is positive. Every figure of an index is one until it is printed. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** num / den in lowest terms. Throws RangeError when den is zero. */
export function fraction(num: bigint, den = 1n): Fraction {
  if (den === 0n) throw new RangeError('division by zero');
  const [n, d] = den < 0n ? [-num, -den] : [num, den];
  const divisor = commonDivisor(n, d);
  return { num: n / divisor, den: d / divisor };
}

export const ZERO = fraction(0n);

/**
 * The exact value of a decimal ('87.25', 0.1) or of a ratio ('600/7'). A number is taken as it is written in decimal,
 * so 0.1 is one tenth. Throws RangeError for anything else: exponents, infinities, more than 40 characters.
 */
export function fractionOf(value: string | number): Fraction {
  const match = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(String(value));
  const [text = '', whole = '', decimals, den] = match ?? [];
  if (text === '' || text.length > 40) throw new RangeError(`not a decimal or a ratio: ${String(value).slice(0, 40)}`);
  if (den !== undefined) return fraction(BigInt(whole), BigInt(den));
  return fraction(BigInt(whole + (decimals ?? '')), 10n ** BigInt(decimals?.length ?? 0));
}

/** 'n/d', or 'n' for a whole number; {@link fractionOf} reads it back. */
export const fractionText = ({ num, den }: Fraction): string => (den === 1n ? `${num}` : `${num}/${den}`);

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
/** Throws RangeError when b is zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num);
export const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO);

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const { num } = subtract(a, b);
  return num < 0n ? -1 : num > 0n ? 1 : 0;
}

function floorDivision(num: bigint, den: bigint): bigint {
  const quotient = num / den;
  return num % den < 0n ? quotient - 1n : quotient;
}

function decimalText(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/** Rounded half up (.5 goes up) to a number of decimals, as text: '97.00'. */
export function roundHalfUp(value: Fraction, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  return decimalText(floorDivision(2n * value.num * scale + value.den, 2n * value.den), decimals);
}

/**
 * Prints parts so that they add up exactly to their printed total: each is cut, and the units missing go to the
 * largest remainders (the earlier part when equal). No part moves by a whole unit from its value.
 */
export function apportion(parts: readonly Fraction[], decimals = 2): string[] {
  const scale = 10n ** BigInt(decimals);
  const cut = parts.map(({ num, den }, i) => {
    const units = floorDivision(num * scale, den);
    return { i, units, rest: fraction(num * scale - units * den, den) };
  });
  const total = BigInt(roundHalfUp(multiply(sumOf(parts), fraction(scale)), 0));
  const missing = Number(total - cut.reduce((sum, part) => sum + part.units, 0n));
  const raised = new Set(
    [...cut]
      .sort((a, b) => compare(b.rest, a.rest) || a.i - b.i)
      .slice(0, missing)
      .map((part) => part.i),
  );
  return cut.map(({ i, units }) => decimalText(raised.has(i) ? units + 1n : units, decimals));
}
