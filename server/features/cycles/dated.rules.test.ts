import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  hundredths,
  inForce,
  overlap,
  roundedDivision,
  weekdayOf,
} from './dated.rules.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1970-01-01', count));

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-15', -12, '2025-03-15'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s plus %i months is %s', (from, count, to) => expect(addMonths(from, count)).toBe(to));

  test('weekdays run from Monday 1 to Sunday 7 without a gap', () => {
    expect(weekdayOf('2026-01-05')).toBe(1);
    fc.assert(fc.property(day, (d) => weekdayOf(addDays(d, 1)) === (weekdayOf(d) % 7) + 1));
  });

  test('what is not a day is refused', () => expect(() => addDays('5 Januari', 1)).toThrow(RangeError));
});

describe('dated rules', () => {
  const rule = (version: number, validFrom: string | null, validTo: string | null) => ({
    name: 'r',
    version,
    validFrom,
    validTo,
    source: 's',
    example: false,
  });

  test('the newest version in force wins, an undated example never does', () => {
    const rules = [rule(1, '2020-01-01', null), rule(2, '2025-01-01', '2025-12-31'), rule(9, null, null)];
    expect(inForce(rules, '2019-12-31')).toBeNull();
    expect(inForce(rules, '2024-06-01')?.version).toBe(1);
    expect(inForce(rules, '2025-12-31')?.version).toBe(2);
    expect(inForce(rules, '2026-01-01')?.version).toBe(1);
  });

  test('overlap is symmetric and a span overlaps itself', () => {
    const span = fc
      .tuple(day, fc.option(fc.nat(400)))
      .map(([from, n]) => ({ from, to: n === null ? null : addDays(from, n) }));
    fc.assert(fc.property(span, span, (a, b) => overlap(a, b) === overlap(b, a) && overlap(a, a)));
  });
});

describe('whole-number arithmetic', () => {
  test('rounding is half up and never off by more than half a unit', () => {
    expect(roundedDivision(1, 2)).toBe(1);
    expect(roundedDivision(5625, 10)).toBe(563);
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
        const twice = 2 * roundedDivision(n, d) * d - 2 * n;
        return -d < twice && twice <= d;
      }),
    );
  });

  test('two decimals are exact, three are refused', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (n) => hundredths(n / 100) === n));
    for (const bad of [33.333, Number.NaN, Number.POSITIVE_INFINITY]) expect(hundredths(bad)).toBeNull();
  });
});
