import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DayRecord, type DayResult, dayResult, MINUTE_BANDS } from './attendance.rules.js';
import { Sanction } from './discipline.rules.js';
import {
  ATTENDANCE_INDICATOR_EXAMPLE,
  attendanceIndicator,
  attendanceRulesProblems,
  type DecidedSanction,
  DISCIPLINE_INDICATOR_EXAMPLE,
  disciplineIndicator,
} from './indicator.rules.js';
import { summarise } from './summary.rules.js';

const hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const day = (given: Partial<DayRecord> = {}): DayResult =>
  dayResult({ day: '2026-09-01', in: '07:00', out: '16:30', remark: null, ...given }, hours, MINUTE_BANDS);
const present = day();
const late = day({ in: '08:00' });
const absent = day({ in: null, out: null, remark: 'ABSENT' });
const excused = day({ in: null, out: null, remark: 'SICK' });
const days = (...groups: [DayResult, number][]) =>
  groups.flatMap(([one, count]) => Array.from({ length: count }, () => one));
const attendance = (list: DayResult[]) => attendanceIndicator(summarise(list), ATTENDANCE_INDICATOR_EXAMPLE);

describe('attendance indicator', () => {
  test.each([
    ['always there and in time', days([present, 20]), 100],
    ['2 of 100 days absent', days([present, 98], [absent, 2]), 93],
    ['always late', days([late, 20]), 70],
    ['half the days late', days([present, 10], [late, 10]), 70],
    ['never there', days([absent, 5]), 0],
  ])('%s', (_name, list, value) => {
    const result = attendance(list);
    expect(result.value).toBe(value);
    expect(result.trace.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(value, 10);
    expect(result.rules).toMatchObject({ version: 1, example: true });
  });

  test('no data is null, never zero', () => {
    expect(attendanceIndicator(null, ATTENDANCE_INDICATOR_EXAMPLE).value).toBeNull();
    expect(attendance([]).value).toBeNull();
    expect(attendance(days([excused, 20])).value).toBeNull();
  });

  const some = fc.array(fc.constantFrom(present, late, absent, excused), { minLength: 1, maxLength: 60 });

  test('an excused day never lowers it, whether added or put in the place of another day', () =>
    fc.assert(
      fc.property(some, fc.nat(59), (list, at) => {
        const before = attendance(list).value ?? 0;
        const added = attendance([...list, excused]).value;
        if (added !== null) expect(added).toBeGreaterThanOrEqual(before);
        const replaced = attendance(list.map((one, n) => (n === at ? excused : one))).value;
        if (replaced !== null) expect(replaced).toBeGreaterThanOrEqual(before);
      }),
    ));

  test('it stays between 0 and 100 and one more absence never raises it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(present, absent), { minLength: 1 }), (list) => {
        const value = attendance(list).value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(attendance([...list, absent]).value ?? Number.NaN).toBeLessThanOrEqual(value);
      }),
    ));

  test('tables that do not hold together are named', () => {
    expect(attendanceRulesProblems(ATTENDANCE_INDICATOR_EXAMPLE)).toEqual([]);
    const { presence, punctuality } = ATTENDANCE_INDICATOR_EXAMPLE;
    const broken = {
      ...ATTENDANCE_INDICATOR_EXAMPLE,
      presence: { ...presence, weight: 60 },
      punctuality: {
        ...punctuality,
        steps: [
          { from: 10, value: 5 },
          { from: 20, value: 101 },
        ],
      },
    };
    expect(attendanceRulesProblems(broken).sort()).toEqual([
      'OUT_OF_SCALE',
      'STEPS_NOT_DESCENDING',
      'STEPS_NOT_FROM_0',
      'WEIGHTS_NOT_100',
    ]);
  });
});

describe('discipline indicator', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const decided = (sanction: Sanction, more: Partial<DecidedSanction> = {}): DecidedSanction => ({
    id: 's',
    sanction,
    decidedOn: '2026-05-01',
    effectiveFrom: '2026-05-15',
    annulledOn: null,
    ...more,
  });
  const of = (sanctions: DecidedSanction[], list = [present]) =>
    disciplineIndicator(summarise(list), sanctions, year, DISCIPLINE_INDICATOR_EXAMPLE);

  test.each([
    ['nothing decided', [], 100],
    ['one oral reprimand', [decided('ORAL_REPRIMAND')], 90],
    ['two decisions', [decided('ORAL_REPRIMAND'), decided('ALLOWANCE_CUT_6_MONTHS')], 40],
    ['more points than there are', [decided('DISMISSAL'), decided('DEMOTION_12_MONTHS')], 0],
    ['annulled on appeal', [decided('DEMOTION_12_MONTHS', { annulledOn: '2026-08-01' })], 100],
    ['of another year', [decided('DEMOTION_12_MONTHS', { effectiveFrom: '2025-12-31' })], 100],
  ])('%s', (_name, sanctions, value) => {
    const result = of(sanctions);
    expect(result.value).toBe(value);
    const sum = result.trace.reduce((total, { contribution }) => total + contribution, 0);
    expect(Math.max(0, sum)).toBe(value);
  });

  test('absence alone, however flagged, does not lower it', () => expect(of([], days([absent, 30])).value).toBe(100));

  test('no data is null; a decision is data', () => {
    expect(of([], []).value).toBeNull();
    expect(disciplineIndicator(null, [], year, DISCIPLINE_INDICATOR_EXAMPLE).value).toBeNull();
    expect(of([decided('ORAL_REPRIMAND')], []).value).toBe(90);
  });

  test('the example names points for every sanction, growing with severity', () => {
    const points = Object.values(Sanction).map((sanction) => DISCIPLINE_INDICATOR_EXAMPLE.points[sanction]);
    expect(points).toEqual([...points].sort((a, b) => a - b));
  });
});
