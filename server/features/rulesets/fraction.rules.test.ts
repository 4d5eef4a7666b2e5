import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  apportion,
  compare,
  divide,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  roundHalfUp,
  sumOf,
} from './fraction.rules.js';

const some = fc
  .tuple(fc.bigInt({ min: -100_000n, max: 100_000n }), fc.bigInt({ min: 1n, max: 5000n }))
  .map(([num, den]) => fraction(num, den));

describe('exact numbers', () => {
  test.each<[string | number, string]>([
    ['87.25', '349/4'],
    [0.1, '1/10'],
    ['600/7', '600/7'],
    ['12/4', '3'],
    [-0.5, '-1/2'],
    ['0', '0'],
  ])('%j is %s', (value, text) => {
    expect(fractionText(fractionOf(value))).toBe(text);
  });

  test.each<string | number>([
    '',
    '1e5',
    1e-7,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1/0',
    '1.',
    '.5',
    ' 1',
    '١',
    '9'.repeat(41),
  ])('%j is refused', (value) => {
    expect(() => fractionOf(value)).toThrow(RangeError);
  });

  test.each<[string, number, string]>([
    ['2.345', 2, '2.35'],
    ['2.344999', 2, '2.34'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.00'],
    ['0.5', 0, '1'],
    ['100', 2, '100.00'],
    ['2/3', 2, '0.67'],
    ['-0.001', 2, '0.00'],
  ])('%s rounded half up to %i decimals is %s', (value, decimals, text) => {
    expect(roundHalfUp(fractionOf(value), decimals)).toBe(text);
  });

  test('text and back is the same number, and rounding moves it by half a unit at most', () => {
    fc.assert(
      fc.property(some, (value) => {
        expect(fractionOf(fractionText(value))).toEqual(value);
        const distance = sumOf([fractionOf(roundHalfUp(value)), multiply(value, fraction(-1n))]);
        expect(compare(distance, fractionOf('-0.005'))).toBeGreaterThan(0);
        expect(compare(distance, fractionOf('0.005'))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('printed parts add up to the printed total and none moves by a whole unit', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (parts) => {
        const printed = apportion(parts).map(fractionOf);
        expect(roundHalfUp(sumOf(printed))).toBe(roundHalfUp(sumOf(parts)));
        printed.forEach((shown, i) => {
          const off = sumOf([shown, multiply(parts[i] ?? shown, fraction(-1n))]);
          expect(compare(multiply(off, off), fractionOf('0.0001'))).toBeLessThan(0);
        });
      }),
    );
  });

  test('a third three times is printed as one', () => {
    const third = divide(fractionOf(100), fractionOf(3));
    expect(apportion([third, third, third])).toEqual(['33.34', '33.33', '33.33']);
  });
});
