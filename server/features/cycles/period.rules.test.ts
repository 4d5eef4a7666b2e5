import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './dated.rules.js';
import { deadlineFor, isOpenOn, overlaps, periodProblems, periodsOf, Rhythm } from './period.rules.js';

const year = fc.integer({ min: 1900, max: 2999 });

describe('periods of a year', () => {
  test.each([
    [2026, 'QUARTERLY', 4, ['2026-01-01', '2026-03-31'], ['2026-10-01', '2026-12-31']],
    [2024, 'MONTHLY', 12, ['2024-01-01', '2024-01-31'], ['2024-12-01', '2024-12-31']],
  ] as const)('%i %s', (of, rhythm, count, first, last) => {
    const periods = periodsOf(of, rhythm);
    expect(periods).toHaveLength(count);
    expect([periods[0]?.from, periods[0]?.to]).toEqual(first);
    expect([periods.at(-1)?.from, periods.at(-1)?.to]).toEqual(last);
  });

  test('they follow each other without gap or overlap inside the year', () =>
    fc.assert(
      fc.property(year, fc.constantFrom(...Object.values(Rhythm)), (of, rhythm) => {
        const periods = periodsOf(of, rhythm);
        periods.slice(1).forEach((period, n) => {
          expect(addDays(periods[n]?.to ?? '', 1)).toBe(period.from);
        });
        const named = periods.map((period) => ({ ...period, id: String(period.ordinal) }));
        expect(overlaps(named)).toEqual([]);
        for (const period of named) expect(periodProblems(of, period, named)).toEqual([]);
      }),
    ));

  test('February ends on the 29th in a leap year', () => expect(periodsOf(2028, 'MONTHLY')[1]?.to).toBe('2028-02-29'));
  test('a year that is none is refused', () => expect(() => periodsOf(26, 'MONTHLY')).toThrow(RangeError));
});

describe('a period beside others', () => {
  const q1 = { id: 'q1', from: '2026-01-01', to: '2026-03-31' };
  test.each([
    ['next to it', '2026-04-01', '2026-06-30', []],
    ['sharing one day', '2026-03-31', '2026-06-30', ['cycles.period.overlap']],
    ['inside it', '2026-02-01', '2026-02-02', ['cycles.period.overlap']],
    ['past the year', '2026-12-01', '2027-01-01', ['cycles.period.outsideYear']],
    ['backwards', '2026-06-30', '2026-05-01', ['cycles.period.order']],
  ])('%s', (_name, from, to, problems) => expect(periodProblems(2026, { id: 'x', from, to }, [q1])).toEqual(problems));

  test('each overlapping pair is named once', () =>
    expect(overlaps([q1, { ...q1, id: 'again' }, { id: 'q2', from: '2026-04-01', to: '2026-06-30' }])).toEqual([
      ['q1', 'again'],
    ]));
});

describe('deadlines', () => {
  test.each([
    ['no extension', null, '2026-01-31'],
    ['a later day', { until: '2026-02-07', reason: 'sakit' }, '2026-02-07'],
    ['an earlier day, which does not shorten', { until: '2026-01-15', reason: '-' }, '2026-01-31'],
  ])('%s', (_name, extension, last) => {
    expect(deadlineFor('2026-01-31', extension)).toBe(last);
    expect(isOpenOn(last, '2026-01-31', extension)).toBe(true);
    expect(isOpenOn(addDays(last, 1), '2026-01-31', extension)).toBe(false);
  });
});
