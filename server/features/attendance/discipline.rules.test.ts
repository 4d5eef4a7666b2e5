import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, weekdayOf } from '../cycles/dated.rules.js';
import { absenceRuns, disciplineCheck, PP_94_2021, Sanction } from './discipline.rules.js';

const fiveDays = (day: Day) => weekdayOf(day) <= 5;

/** `count` absences on every second working day of 2026, so that no run is longer than one. */
const scattered = (count: number): Day[] => {
  const working = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n)).filter(fiveDays);
  return working.filter((_, n) => n % 2 === 0).slice(0, count);
};
/** `count` absences in a row from Monday 5 January 2026. */
const inARow = (count: number, start = '2026-01-05'): Day[] =>
  Array.from({ length: 60 }, (_, n) => addDays(start, n))
    .filter(fiveDays)
    .slice(0, count);

const check = (absent: Day[], kind: 'PNS' | 'PPPK' = 'PNS') =>
  disciplineCheck(2026, absent, kind, fiveDays, PP_94_2021);

describe('PP 94/2021, absence added up over a calendar year', () => {
  test.each([
    [3, 'ORAL_REPRIMAND'],
    [4, 'WRITTEN_REPRIMAND'],
    [6, 'WRITTEN_REPRIMAND'],
    [7, 'WRITTEN_DISSATISFACTION'],
    [10, 'WRITTEN_DISSATISFACTION'],
    [11, 'ALLOWANCE_CUT_6_MONTHS'],
    [13, 'ALLOWANCE_CUT_6_MONTHS'],
    [14, 'ALLOWANCE_CUT_9_MONTHS'],
    [16, 'ALLOWANCE_CUT_9_MONTHS'],
    [17, 'ALLOWANCE_CUT_12_MONTHS'],
    [20, 'ALLOWANCE_CUT_12_MONTHS'],
    [21, 'DEMOTION_12_MONTHS'],
    [24, 'DEMOTION_12_MONTHS'],
    [25, 'RELEASE_TO_EXECUTOR_12_MONTHS'],
    [27, 'RELEASE_TO_EXECUTOR_12_MONTHS'],
    [28, 'DISMISSAL'],
    [90, 'DISMISSAL'],
  ])('%i days are flagged %s (E5)', (days, sanction) => {
    const result = check(scattered(days));
    expect(result.absentDays).toBe(days);
    expect(result.flags).toHaveLength(1);
    expect(result.flags[0]).toMatchObject({
      reason: 'CUMULATIVE',
      sanction,
      needs: ['SUMMONS', 'EXAMINATION', 'DECISION'],
    });
  });

  test.each([0, 1, 2])('%i days carry no flag', (days) => expect(check(scattered(days)).flags).toEqual([]));

  test('the bands follow one another without gap and grow severer', () => {
    const order = Object.values(Sanction);
    PP_94_2021.cumulative.forEach((row, n) => {
      const before = PP_94_2021.cumulative[n - 1];
      expect(row.from).toBe(before ? (before.to ?? 0) + 1 : 3);
      expect(order.indexOf(row.sanction)).toBe(n);
    });
    expect(PP_94_2021.cumulative.at(-1)?.to).toBeNull();
  });

  test('more absence never leads to a milder flag', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (days) => {
        const rank = (n: number) =>
          Object.values(Sanction).indexOf(check(scattered(n)).flags[0]?.sanction ?? ('' as Sanction));
        return rank(days) <= rank(days + 1);
      }),
    ));

  test('days of another year are not added', () =>
    expect(check(['2025-12-30', '2025-12-31', '2026-01-02'])).toMatchObject({ absentDays: 1, flags: [] }));

  test('days without work are not absences', () => expect(check(['2026-01-10', '2026-01-11']).absentDays).toBe(0));

  test('for PPPK the flags are hints, not binding', () => {
    expect(check(scattered(3), 'PPPK')).toMatchObject({ binding: false });
    expect(check(scattered(3), 'PPPK').flags).toHaveLength(1);
  });
});

describe('PP 94/2021, ten consecutive working days', () => {
  test('ten in a row flag dismissal before the written dissatisfaction (E6)', () => {
    const result = check(inARow(10));
    expect(result.flags.map(({ reason, sanction }) => [reason, sanction])).toEqual([
      ['CONSECUTIVE', 'DISMISSAL'],
      ['CUMULATIVE', 'WRITTEN_DISSATISFACTION'],
    ]);
    expect(result.flags[0]).toMatchObject({ from: '2026-01-05', to: '2026-01-16', days: 10 });
  });

  test('nine in a row do not', () =>
    expect(check(inARow(9)).flags.map(({ reason }) => reason)).toEqual(['CUMULATIVE']));

  test('one day of work breaks the run', () => {
    const absent = inARow(11).filter((day) => day !== '2026-01-09');
    expect(check(absent)).toMatchObject({ absentDays: 10, longestRun: 6 });
  });

  test('a run over New Year is seen in the year it ends', () => {
    const absent = inARow(10, '2025-12-29');
    expect(check(absent)).toMatchObject({ absentDays: 7, longestRun: 10 });
    expect(check(absent).flags[0]?.reason).toBe('CONSECUTIVE');
  });

  test('runs hold every absence once, whatever the order', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .nat(90)
            .map((n) => addDays('2026-01-05', n))
            .filter(fiveDays),
        ),
        (absent) => {
          const runs = absenceRuns(absent, fiveDays);
          expect(runs.reduce((sum, { days }) => sum + days, 0)).toBe(absent.length);
          expect(absenceRuns([...absent].reverse(), fiveDays)).toEqual(runs);
        },
      ),
    ));
});
