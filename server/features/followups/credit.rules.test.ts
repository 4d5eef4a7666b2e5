import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  accumulate,
  CREDIT_TABLE,
  creditMonths,
  creditOf,
  creditParts,
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

describe('a change of jenjang in mid-year', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const post = (
    title: string,
    from: string,
    to: string | null = null,
    level: 'FUNCTIONAL' | 'EXECUTOR' = 'FUNCTIONAL',
  ) => ({
    ...{ title, from, to, level },
  });
  const first = post('Bidan Ahli Pertama', '2020-01-01', '2026-06-30');
  const second = post('Bidan Ahli Muda', '2026-07-01');
  const other = { title: 'Bidan Ahli Pertama', level: 'FUNCTIONAL' } as const;
  const shown = (...args: Parameters<typeof creditParts>) =>
    creditParts(...args).map(({ level, from, to, months }) => `${level} ${from}..${to} ${months}`);

  test.each([
    ['none: the post of the population', [], ['FIRST_EXPERT 2026-01-01..2026-12-31 12']],
    ['on 1 July', [first, second], ['FIRST_EXPERT 2026-01-01..2026-06-30 6', 'JUNIOR_EXPERT 2026-07-01..2026-12-31 6']],
    [
      'on 15 July: the month belongs to the post of its first day',
      [post('Bidan Ahli Pertama', '2020-01-01', '2026-07-14'), post('Bidan Ahli Muda', '2026-07-15')],
      ['FIRST_EXPERT 2026-01-01..2026-07-31 7', 'JUNIOR_EXPERT 2026-08-01..2026-12-31 5'],
    ],
    [
      'from pelaksana on 1 October: only the functional months',
      [post('Pengadministrasi', '2020-01-01', '2026-09-30', 'EXECUTOR'), post('Bidan Terampil', '2026-10-01')],
      ['SKILLED 2026-10-01..2026-12-31 3'],
    ],
    [
      'another unit, the same jenjang: one part',
      [first, post('Bidan Ahli Pertama', '2026-07-01')],
      ['FIRST_EXPERT 2026-01-01..2026-12-31 12'],
    ],
    [
      'known from 1 March only: the months before count for the post of the population',
      [post('Bidan Ahli Muda', '2026-03-01')],
      ['FIRST_EXPERT 2026-01-01..2026-02-28 2', 'JUNIOR_EXPERT 2026-03-01..2026-12-31 10'],
    ],
  ] as const)('%s', (_, stays, expected) => {
    expect(shown(year, stays, other, CREDIT_TABLE)).toEqual(expected);
  });

  test('half a year as Ahli Pertama and half as Ahli Muda, Baik: 6.25 + 12.50, with joined and left days inside', () => {
    const points = (span: { from: string; to: string }) =>
      accumulate(
        creditParts(span, [first, second], other, CREDIT_TABLE).map(({ level, months }) =>
          creditOf(level, 'GOOD', months, CREDIT_TABLE),
        ),
      );
    expect(points(year)).toBe(18.75);
    expect(points({ from: '2026-06-15', to: '2026-07-10' })).toBe(3.12);
  });
});
