import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AXIS_THRESHOLD_EXAMPLES,
  Axis,
  axisOf,
  boxOf,
  NINE_BOXES,
  PREDICATE_SCALE_EXAMPLE,
  placementOf,
  thresholdsHold,
} from './talent.rules.js';

describe('the nine boxes (PermenPAN-RB 3/2020)', () => {
  test.each([
    ['HIGH', 'LOW', 4],
    ['HIGH', 'MIDDLE', 7],
    ['HIGH', 'HIGH', 9],
    ['MIDDLE', 'LOW', 2],
    ['MIDDLE', 'MIDDLE', 5],
    ['MIDDLE', 'HIGH', 8],
    ['LOW', 'LOW', 1],
    ['LOW', 'MIDDLE', 3],
    ['LOW', 'HIGH', 6],
  ] as const)('performance %s, potential %s is box %i (E12)', (performance, potential, number) => {
    const found = boxOf(performance, potential);
    expect(found.box).toBe(number);
    expect(found.actions.length).toBeGreaterThan(0);
    expect(found.succession).toBe(number >= 7);
    expect(found.actions.some((action) => action.startsWith('KRS'))).toBe(found.succession);
  });

  test('each number stands once', () => {
    const numbers = Object.values(NINE_BOXES).flatMap((row) => Object.values(row).map(({ box }) => box));
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('where the scale is cut', () => {
  const { FROM_80, FROM_81, FROM_90 } = AXIS_THRESHOLD_EXAMPLES;
  test.each([
    ['80/60', FROM_80, 'HIGH'],
    ['81/61', FROM_81, 'MIDDLE'],
    ['90/78', FROM_90, 'MIDDLE'],
  ])('under %s Baik = 80 lies in %s', (_name, thresholds, axis) => {
    expect(axisOf(PREDICATE_SCALE_EXAMPLE.values.GOOD, thresholds as typeof FROM_80)).toBe(axis);
    expect((thresholds as typeof FROM_80).example).toBe(true);
  });

  test('lower ends are inclusive', () => {
    expect([100, 80, 79.99, 60, 59.99, 0].map((value) => axisOf(value, FROM_80))).toEqual([
      'HIGH',
      'HIGH',
      'MIDDLE',
      'MIDDLE',
      'LOW',
      'LOW',
    ]);
  });

  test('a higher value never lies lower', () => {
    const rank = Object.values(Axis);
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom(FROM_80, FROM_81, FROM_90), (a, b, thresholds) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          rank.indexOf(axisOf(one, thresholds) ?? 'LOW'),
        );
        return (low ?? 0) <= (high ?? 0) && thresholdsHold(thresholds);
      }),
    );
  });

  test('cuts that do not follow each other are refused', () => {
    expect(thresholdsHold({ ...FROM_80, middle: 80 })).toBe(false);
    expect(thresholdsHold({ ...FROM_80, high: 101 })).toBe(false);
    expect(() => axisOf(101, FROM_80)).toThrow(RangeError);
    expect(() => axisOf(Number.NaN, FROM_80)).toThrow(RangeError);
  });

  test('nobody is placed for want of data', () => {
    const both = { performance: FROM_80, potential: FROM_80 };
    expect(placementOf('VERY_GOOD', null, both, PREDICATE_SCALE_EXAMPLE)).toMatchObject({
      box: null,
      performance: 'HIGH',
    });
    expect(placementOf(null, 90, both, PREDICATE_SCALE_EXAMPLE)).toMatchObject({ box: null, potential: 'HIGH' });
    expect(placementOf('VERY_GOOD', 90, both, PREDICATE_SCALE_EXAMPLE).box?.box).toBe(9);
  });
});
