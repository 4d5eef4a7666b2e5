import { describe, expect, test } from '@jest/globals';
import { byAgency, ofAll, type PatternRow, shareOf } from './patterns.js';

const row = (pattern: PatternRow['pattern'], unitId: string | null, raters: number | null): PatternRow => ({
  pattern,
  unitId,
  unitName: unitId && `Dinas ${unitId}`,
  raters,
  lookedAt: raters === null ? null : 40,
});

describe('patterns on the screen', () => {
  const rows = [
    row('HALO', null, 20),
    row('HALO', 'b', 10),
    row('RING', 'b', null),
    row('HALO', 'a', null),
    row('HALO', 'c', 8),
  ];

  test('all agencies together stand apart', () => {
    expect([...ofAll(rows).keys()]).toEqual(['HALO']);
  });

  test('an agency of which everything is withheld is not listed, and names decide the order', () => {
    expect(byAgency(rows).map(({ unitId }) => unitId)).toEqual(['b', 'c']);
    expect(byAgency(rows)[0]?.patterns.RING?.raters).toBeNull();
  });

  test('a share is of the raters looked at, and withheld stays withheld', () => {
    expect(shareOf({ raters: 10, lookedAt: 40 })).toBe(25);
    expect(shareOf({ raters: null, lookedAt: null })).toBeNull();
  });
});
