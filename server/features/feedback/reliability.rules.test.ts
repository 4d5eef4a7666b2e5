import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasProvenance } from './provenance.rules.js';
import {
  cellReliability,
  compareEstimates,
  estimate,
  ratersFor,
  recommendedRaters,
  spearmanBrown,
  standardReliability,
} from './reliability.rules.js';

const scale = { lo: 1, hi: 5 };
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

describe('the Spearman-Brown estimate', () => {
  test.each([
    [0.37, 3, '0.638'],
    [0.37, 4, '0.701'],
    [0.3, 6, '0.720'],
    [0.5, 3, '0.750'],
    [0.3, 1, '0.300'],
  ])('of single raters of %p, %p of them, is %s', (single, raters, expected) => {
    expect(spearmanBrown(single, raters).toFixed(3)).toBe(expected);
  });

  test('rises with raters, stays below one, and the recommended number is the first that reaches the target', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 50 }), (single, target, raters) => {
        expect(spearmanBrown(single, raters + 1)).toBeGreaterThan(spearmanBrown(single, raters));
        expect(spearmanBrown(single, raters)).toBeLessThan(1);
        const needed = ratersFor(single, target);
        expect(spearmanBrown(single, needed)).toBeGreaterThanOrEqual(target - 1e-6);
        if (needed > 1) expect(spearmanBrown(single, needed - 1)).toBeLessThan(target + 1e-6);
      }),
    );
  });

  test('recommends six subordinates, four peers and three superiors, and nothing without a figure', () => {
    const kinds = ['SUBORDINATE', 'PEER', 'SUPERIOR', 'OTHER'] as const;
    expect(kinds.map((kind) => recommendedRaters(kind, standardReliability))).toEqual([6, 4, 3, null]);
  });

  test('uses the lowest figure of a mixed cell', () => {
    expect(cellReliability({ kinds: ['PEER', 'SUBORDINATE'], raters: 5 }, standardReliability)).toBe(
      spearmanBrown(0.3, 5),
    );
    expect(cellReliability({ kinds: [], raters: 9 }, standardReliability)).toBe(spearmanBrown(0.3, 9));
    expect(cellReliability({ kinds: ['PEER', 'OTHER'], raters: 5 }, standardReliability)).toBeNull();
    expect(cellReliability({ kinds: ['PEER'], raters: 0 }, standardReliability)).toBeNull();
  });
});

describe('comparing two people', () => {
  const score = fc.record({ mean: fc.double({ min: 1, max: 5, noNaN: true }), reliability: share });

  test('orders them only when their intervals are apart, and the same way from both sides', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [first, second] = [a, b].map(({ mean, reliability }) =>
          estimate(mean, reliability, scale, standardReliability),
        );
        if (!first || !second) return;
        expect(first.low).toBeLessThanOrEqual(first.mean);
        expect(first.high).toBeGreaterThanOrEqual(first.mean);
        const apart = first.high < second.low || second.high < first.low;
        expect(compareEstimates(first, second) !== 'TOO_CLOSE').toBe(apart);
        const mirror = { FIRST_HIGHER: 'SECOND_HIGHER', SECOND_HIGHER: 'FIRST_HIGHER', TOO_CLOSE: 'TOO_CLOSE' };
        expect(compareEstimates(second, first)).toBe(mirror[compareEstimates(first, second)]);
      }),
    );
  });

  test('three peers each with 4.2 and 4.0 are too close, fifty with 4.8 and 2.0 are not', () => {
    const of = (mean: number, raters: number) =>
      estimate(mean, spearmanBrown(0.37, raters), scale, standardReliability);
    expect(compareEstimates(of(4.2, 3), of(4, 3))).toBe('TOO_CLOSE');
    expect(compareEstimates(of(4.8, 50), of(2, 50))).toBe('FIRST_HIGHER');
  });
});

test('the figures say where they come from', () => {
  expect(hasProvenance(standardReliability)).toBe(true);
});
