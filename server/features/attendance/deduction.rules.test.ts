import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DayRecord, type DayResult, dayResult, MINUTE_BANDS } from './attendance.rules.js';
import { type DayExtras, DEDUCTION_EXAMPLES, type DeductionRegulation, deductionOf } from './deduction.rules.js';

const hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const at = (day: number, given: Partial<DayRecord>): DayResult =>
  dayResult(
    { day: `2026-09-${String(day).padStart(2, '0')}`, in: '07:00', out: '16:30', remark: null, ...given },
    hours,
    MINUTE_BANDS,
  );
const none: DayExtras[] = [];
const on = (day: number, leftMinutes: number, missedCeremonies = 0): DayExtras => ({
  day: `2026-09-${String(day).padStart(2, '0')}`,
  leftMinutes,
  missedCeremonies,
});
const { MINISTRY, SAMARINDA } = DEDUCTION_EXAMPLES;
const gone = { in: null, out: null };

describe('deductions of the two published examples', () => {
  const rows: [string, DayResult, number, number][] = [
    ['TL1', at(1, { in: '07:45' }), 0.5, 2.5],
    ['TL2', at(1, { in: '08:15' }), 1, 3],
    ['TL3', at(1, { in: '08:45' }), 1.25, 4],
    ['TL4', at(1, { in: '09:30' }), 1.5, 5],
    ['PSW1', at(1, { out: '15:45' }), 0.5, 2.5],
    ['PSW4', at(1, { out: '12:00' }), 1.5, 5],
    ['a missing punch', at(1, { out: null }), 1.5, 6],
    ['a missing punch after coming late', at(1, { in: '07:45', out: null }), 2, 8.5],
    ['alpa', at(1, { ...gone, remark: 'ABSENT' }), 2, 7],
    ['sick', at(1, { ...gone, remark: 'SICK' }), 0, 0],
    ['on duty', at(1, { ...gone, remark: 'DUTY' }), 0, 0],
    ['in time', at(1, {}), 0, 0],
  ];
  test.each(rows)('%s', (_name, day, ministry, samarinda) => {
    for (const [regulation, percent] of [
      [MINISTRY, ministry],
      [SAMARINDA, samarinda],
    ] as const) {
      const result = deductionOf('2026-09', [day], none, regulation);
      expect(result.percent).toBe(percent);
      expect(result.regulation.example).toBe(true);
    }
  });

  test.each([
    [0, 0, 0],
    [1, 2, 2.5],
    [60, 2, 2.5],
    [61, 2, 5],
    [180, 2, 7.5],
  ])('%i minutes away without permit: a day in one, hours begun in the other', (minutes, ministry, samarinda) => {
    expect(deductionOf('2026-09', [], [on(1, minutes)], MINISTRY).percent).toBe(ministry);
    expect(deductionOf('2026-09', [], [on(1, minutes)], SAMARINDA).percent).toBe(samarinda);
  });

  test('a ceremony costs only where the regulation names it', () => {
    const extras = [on(7, 0, 1), on(14, 0, 1)];
    expect(deductionOf('2026-09', [], extras, MINISTRY).lines).toEqual([]);
    expect(deductionOf('2026-09', [], extras, SAMARINDA).percent).toBe(6);
  });

  test('each line says the days it comes from', () => {
    const days = [at(1, { in: '07:45' }), at(8, { in: '07:45' }), at(9, {})];
    expect(deductionOf('2026-09', days, [on(8, 90), on(9, 30)], SAMARINDA).lines).toEqual([
      {
        ...{ code: 'LEFT_WITHOUT_PERMIT', count: 3, rate: 2.5, percent: 7.5 },
        days: [
          { day: '2026-09-08', count: 2 },
          { day: '2026-09-09', count: 1 },
        ],
      },
      {
        ...{ code: 'TL1', count: 2, rate: 2.5, percent: 5 },
        days: [
          { day: '2026-09-01', count: 1 },
          { day: '2026-09-08', count: 1 },
        ],
      },
    ]);
  });

  test('the month never costs more than the cap, and says what it would have been', () => {
    const days = Array.from({ length: 20 }, (_, n) => at(n + 1, { ...gone, remark: 'ABSENT' }));
    expect(deductionOf('2026-09', days, none, SAMARINDA)).toMatchObject({ percent: 100, uncapped: 140, capped: true });
    expect(deductionOf('2026-09', days, none, MINISTRY)).toMatchObject({ percent: 40, capped: false });
  });

  test('payment waits above 780 minutes, not at 780', () => {
    const late = (minutes: number) => ({ ...at(1, { in: '09:30' }), lateMinutes: minutes });
    expect(deductionOf('2026-09', [late(780)], none, SAMARINDA).delayed).toBe(false);
    expect(deductionOf('2026-09', [late(781)], none, SAMARINDA).delayed).toBe(true);
    const seven = Array.from({ length: 7 }, (_, n) => at(n + 1, { out: null }));
    expect(deductionOf('2026-09', seven, none, SAMARINDA)).toMatchObject({ minutes: 840, delayed: true });
  });

  test('other months are ignored', () =>
    expect(deductionOf('2026-08', [at(1, { in: '09:30' })], [on(1, 90, 1)], SAMARINDA).percent).toBe(0));

  test('a rate finer than two decimals is refused', () => {
    const bad: DeductionRegulation = { ...SAMARINDA, rates: { TL1: 0.125 } };
    expect(() => deductionOf('2026-09', [at(1, { in: '07:45' })], none, bad)).toThrow(RangeError);
  });

  test('the lines always add up to the uncapped total', () => {
    const day = fc
      .record({
        in: fc.constantFrom('07:00', '07:40', '08:20', null),
        out: fc.constantFrom('16:00', '15:10', null),
        n: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ n, ...given }) => at(n, given));
    fc.assert(
      fc.property(
        fc.array(day),
        fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), minutes: fc.nat(480), missed: fc.nat(2) })),
        fc.constantFrom<DeductionRegulation>(MINISTRY, SAMARINDA),
        (days, events, regulation) => {
          const extras = events.map(({ day, minutes, missed }) => on(day, minutes, missed));
          const result = deductionOf('2026-09', days, extras, regulation);
          for (const line of result.lines)
            expect(line.days.reduce((sum, { count }) => sum + count, 0)).toBe(line.count);
          expect(result.lines.reduce((sum, line) => sum + Math.round(line.percent * 100), 0)).toBe(
            Math.round(result.uncapped * 100),
          );
          expect(result.percent).toBeLessThanOrEqual(regulation.cap ?? Number.POSITIVE_INFINITY);
        },
      ),
    );
  });
});
