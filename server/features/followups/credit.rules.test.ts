import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  accumulate,
  CREDIT_TABLE,
  creditMonths,
  creditOf,
  creditProgress,
  FunctionalLevel,
  functionalLevelOf,
} from './credit.rules.js';

const predicates = ['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'] as const;
const levels = Object.values(FunctionalLevel);

describe('angka kredit of a year (Peraturan BKN 3/2023)', () => {
  test.each([
    ['BEGINNER', 5.63, 3.75, 2.81, 1.88, 0.94],
    ['SKILLED', 7.5, 5, 3.75, 2.5, 1.25],
    ['PROFICIENT', 18.75, 12.5, 9.38, 6.25, 3.13],
    ['OVERSEER', 37.5, 25, 18.75, 12.5, 6.25],
    ['FIRST_EXPERT', 18.75, 12.5, 9.38, 6.25, 3.13],
    ['JUNIOR_EXPERT', 37.5, 25, 18.75, 12.5, 6.25],
    ['SENIOR_EXPERT', 56.25, 37.5, 28.13, 18.75, 9.38],
    ['PRINCIPAL_EXPERT', 75, 50, 37.5, 25, 12.5],
  ] as const)('%s', (level, ...expected) => {
    const credits = predicates.map((predicate) => creditOf(level, predicate, 12, CREDIT_TABLE));
    expect(credits).toEqual(expected);
    expect(credits[1]).toBe(CREDIT_TABLE.levels[level].coefficient);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
  });
});

describe('angka kredit of a part of a year', () => {
  test.each([
    ['FIRST_EXPERT', 'GOOD', 2, 2.08],
    ['FIRST_EXPERT', 'GOOD', 3, 3.13],
    ['BEGINNER', 'VERY_POOR', 1, 0.08],
    ['SENIOR_EXPERT', 'VERY_GOOD', 6, 28.13],
  ] as const)('%s, %s, %i months: %d', (level, predicate, months, credit) =>
    expect(creditOf(level, predicate, months, CREDIT_TABLE)).toBe(credit),
  );

  test('more months never earn less, and rounding is off by half a hundredth at most', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...predicates),
        fc.integer({ min: 1, max: 11 }),
        (level, predicate, months) => {
          const credit = creditOf(level, predicate, months, CREDIT_TABLE);
          expect(creditOf(level, predicate, months + 1, CREDIT_TABLE)).toBeGreaterThanOrEqual(credit);
          const raw = (CREDIT_TABLE.levels[level].coefficient * CREDIT_TABLE.percent[predicate] * months) / 1200;
          expect(Math.abs(credit - raw)).toBeLessThanOrEqual(0.005 + 1e-9);
        },
      ),
    ));

  test.each([-1, 13, 1.5, Number.NaN])('%p months are refused', (months) =>
    expect(() => creditOf('SKILLED', 'GOOD', months, CREDIT_TABLE)).toThrow(RangeError),
  );
});

describe('accumulation', () => {
  test('18.75 + 2.08 = 20.83 (E4)', () => expect(accumulate([18.75, 2.08])).toBe(20.83));
  test('nothing earned is 0', () => expect(accumulate([])).toBe(0));
  test('a third decimal is refused', () => expect(() => accumulate([2.083])).toThrow(RangeError));

  test('order and grouping do not matter', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(10_000).map((n) => n / 100)), fc.nat(10), (list, at) => {
        const total = accumulate(list);
        expect(accumulate([...list].reverse())).toBe(total);
        expect(accumulate([accumulate(list.slice(0, at)), accumulate(list.slice(at))])).toBe(total);
      }),
    ));

  test('basic credit counts towards the jenjang, not towards the rank', () => {
    expect(creditProgress('JUNIOR_EXPERT', [37.5, 25], 100, CREDIT_TABLE)).toEqual({
      earned: 62.5,
      missingForRank: 37.5,
      missingForLevel: 37.5,
    });
    expect(creditProgress('OVERSEER', [150], 0, CREDIT_TABLE)).toEqual({
      earned: 150,
      missingForRank: 0,
      missingForLevel: null,
    });
  });
});

describe('what a title and a year say', () => {
  test.each([
    ['Guru Ahli Madya (Kepala Sekolah)', 'SENIOR_EXPERT'],
    ['Perawat Terampil', 'SKILLED'],
    ['Bidan Penyelia', 'OVERSEER'],
    ['Dokter  Ahli   Muda', 'JUNIOR_EXPERT'],
    ['Pengelola Keuangan', null],
    ['Ahli Gizi', null],
    // No word of its own: not a jenjang.
    ['Pemulasara Jenazah', null],
  ])('%s is %s', (title, level) => expect(functionalLevelOf(title, CREDIT_TABLE)).toBe(level));

  test('every jenjang is found by its own term', () => {
    for (const [level, { term }] of Object.entries(CREDIT_TABLE.levels))
      expect(functionalLevelOf(`Perawat ${term}`, CREDIT_TABLE)).toBe(level);
  });

  test.each([
    ['2026-01-01', '2026-12-31', 12],
    ['2026-06-10', '2026-12-31', 7],
    ['2026-01-01', '2026-03-31', 3],
    ['2026-05-01', '2026-05-20', 1],
    ['2026-06-01', '2026-05-31', 0],
  ])('%s to %s counts %i months', (from, to, months) => expect(creditMonths(from, to)).toBe(months));
});
