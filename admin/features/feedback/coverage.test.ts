import { describe, expect, test } from '@jest/globals';
import { byKind, byUnit, type CoverageRow, mayWithdraw, percentOf } from './coverage.js';

const row = (unitName: string, kind: string, ratees: number, covered: number, invited = 9): CoverageRow => ({
  unitId: unitName,
  unitName,
  kind,
  ratees,
  covered,
  invited,
});
const rows = [row('A', 'PEER', 4, 4), row('A', 'SELF', 4, 4), row('B', 'PEER', 6, 1), row('B', 'SELF', 6, 6)];

describe('coverage', () => {
  test('adds up each group over all units, superiors first, and leaves out groups nobody asks', () => {
    expect(byKind(rows)).toEqual([
      ['PEER', { ratees: 10, covered: 5, invited: 18 }],
      ['SELF', { ratees: 10, covered: 10, invited: 18 }],
    ]);
  });
  test('puts the unit with most missing first', () => {
    expect(byUnit(rows).map(({ unitName, missing }) => [unitName, missing])).toEqual([
      ['B', 5],
      ['A', 0],
    ]);
  });
  test('is complete where there is nobody', () => {
    expect(percentOf({ ratees: 0, covered: 0, invited: 0 })).toBe(100);
    expect(percentOf({ ratees: 4, covered: 1, invited: 0 })).toBe(25);
  });
});

test.each([
  ['PLANNING', null, true],
  ['RUNNING', null, true],
  ['FEEDBACK', null, false],
  ['FEEDBACK', 'konflik', true],
  ['RATING', 'konflik', false],
])('in %s a request declined for %p may be withdrawn: %p', (phase, reason, may) => {
  expect(mayWithdraw(phase, reason)).toBe(may);
});
