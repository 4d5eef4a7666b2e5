import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DayRecord, type DayResult, dayResult, MINUTE_BANDS } from './attendance.rules.js';
import { DEDUCTION_EXAMPLES, type DeductionRegulation, deductionOf, type MonthExtras } from './deduction.rules.js';

const hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const at = (day: number, given: Partial<DayRecord>): DayResult =>
  dayResult(
    { day: `2026-09-${String(day).padStart(2, '0')}`, in: '07:00', out: '16:30', remark: null, ...given },
    hours,
    MINUTE_BANDS,
  );
const none: MonthExtras = { leftWithoutPermit: [], missedCeremonies: 0 };
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

  test('leaving without permit counts by the day in one and by the hour in the other', () => {
    const extras = {
      ...none,
      leftWithoutPermit: [
        { day: '2026-09-01', hours: 2 },
        { day: '2026-09-01', hours: 1 },
      ],
    };
    expect(deductionOf('2026-09', [], extras, MINISTRY).percent).toBe(2);
    expect(deductionOf('2026-09', [], extras, SAMARINDA).percent).toBe(7.5);
  });

  test('a ceremony costs only where the regulation names it', () => {
    const extras = { ...none, missedCeremonies: 2 };
    expect(deductionOf('2026-09', [], extras, MINISTRY).lines).toEqual([]);
    expect(deductionOf('2026-09', [], extras, SAMARINDA).percent).toBe(6);
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
    expect(deductionOf('2026-08', [at(1, { in: '09:30' })], none, SAMARINDA).percent).toBe(0));

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
        fc.nat(5),
        fc.constantFrom<DeductionRegulation>(MINISTRY, SAMARINDA),
        (days, missed, regulation) => {
          const result = deductionOf('2026-09', days, { ...none, missedCeremonies: missed }, regulation);
          expect(result.lines.reduce((sum, line) => sum + Math.round(line.percent * 100), 0)).toBe(
            Math.round(result.uncapped * 100),
          );
          expect(result.percent).toBeLessThanOrEqual(regulation.cap ?? Number.POSITIVE_INFINITY);
        },
      ),
    );
  });
});
