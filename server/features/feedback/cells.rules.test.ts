import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf, codedMean, spreadWord, weightedIndex } from './cells.rules.js';
import { standardSpread } from './disclosure.rules.js';
import { exact, over, plus, roundHalfUp, shown } from './exact.rules.js';
import { type AnonymousKind, kindLabels } from './kinds.rules.js';
import { hasProvenance } from './provenance.rules.js';

const scale = { lo: 1, hi: 5 };

describe('a mean', () => {
  test.each<[number[], number]>([
    [[5, 5, 5], 4.7],
    [[5, 5, 4], 4.7],
    [[1, 1, 1], 1.3],
    [[1, 1, 2], 1.3],
    [[5, 5, 5, 5, 5, 5], 4.8],
    [[2, 3, 4], 3],
    [[3, 3, 3, 4], 3.3], // 3.25 goes up
    [[4, 4, 4, 3], 3.8], // 3.75 goes up
  ])('of %j is shown as %p', (ratings, expected) => {
    expect(codedMean(ratings, scale)).toBe(expected);
    expect(codedMean([...ratings].reverse(), scale)).toBe(expected);
  });

  test('P9: a unanimous extreme and one step off look the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 10 }), (m, hi) => {
        const all = (value: number) => Array<number>(m).fill(value);
        const own = { lo: 1, hi };
        expect(codedMean(all(hi), own)).toBe(codedMean([...all(hi).slice(1), hi - 1], own));
        expect(codedMean(all(1), own)).toBe(codedMean([...all(1).slice(1), 2], own));
      }),
    );
  });

  test('P9: is within 0.05 + 1/m of the exact mean and inside the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 40 }), (ratings) => {
        const mean = ratings.reduce((a, b) => a + b, 0) / ratings.length;
        const value = codedMean(ratings, scale) ?? Number.NaN;
        expect(Math.abs(value - mean)).toBeLessThanOrEqual(0.05 + 1 / ratings.length + 1e-9);
        expect(value).toBeGreaterThan(1);
        expect(value).toBeLessThan(5);
      }),
    );
  });

  test('of nothing is not shown, and a rating off the scale is an error', () => {
    expect(codedMean([], scale)).toBeNull();
    for (const bad of [0, 6, 2.5, Number.NaN]) expect(() => codedMean([3, 3, bad], scale)).toThrow(RangeError);
  });
});

describe('exact arithmetic', () => {
  test('rounds half up, also below zero', () => {
    expect([exact(5, 100), exact(-5, 100), exact(149, 100), exact(-15, 100)].map((x) => roundHalfUp(x, 1))).toEqual([
      0.1, 0, 1.5, -0.1,
    ]);
  });

  test('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b, c) => {
        expect(roundHalfUp(over(plus(exact(a, b), exact(a, b)), exact(2, c)), 0)).toBe(
          Math.floor((2 * a * c + b) / (2 * b)),
        );
      }),
    );
    expect(() => over(exact(1), exact(0))).toThrow(RangeError);
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(roundHalfUp(shown(4.7, 1), 1)).toBe(4.7);
  });
});

describe('the spread word', () => {
  test.each<[number[], string | null]>([
    [[3, 3, 3, 3], null],
    [[3, 3, 3, 3, 3], 'NARROW'],
    [[2, 3, 4, 3, 4], 'MIXED'],
    [[1, 5, 1, 5, 1], 'WIDE'],
  ])('of %j is %p', (ratings, word) => {
    expect(spreadWord([ratings], scale, standardSpread)).toBe(word);
  });
});

describe('the index', () => {
  const cell = (kinds: AnonymousKind[], mean: number | null) => ({ kinds, values: [{ category: 'A', mean }] });
  const weights = { PEER: 50, SUBORDINATE: 30, OTHER: 20 };

  test('divides the weight of a kind among the cells in which it appears', () => {
    expect(weightedIndex([cell(['PEER'], 4), cell(['PEER', 'SUBORDINATE'], 3), cell([], 3.5)], weights)).toBe(3.31);
  });

  test('ignores cells without a value, and is not shown without any weight', () => {
    expect(weightedIndex([cell(['PEER'], 4), cell(['OTHER'], null)], weights)).toBe(4);
    expect(weightedIndex([cell(['PEER'], 4)], { ...weights, PEER: 0 })).toBeNull();
    expect(weightedIndex([], weights)).toBeNull();
  });
});

test('cells are labelled by kinds in the fixed order and the cell of all comes last', () => {
  const atom = (...groups: AnonymousKind[]) => ({ groups, members: groups.map((kind) => kind), need: 3 });
  const labels = cellsOf([atom('OTHER'), atom('PEER', 'SUBORDINATE'), atom('PEER'), atom('PEER')]).map((cell) =>
    cell.kinds.join('+'),
  );
  expect(labels).toEqual(['PEER', 'PEER+SUBORDINATE', 'OTHER', '']);
});

test('every kind has an Indonesian and an English label, and every table its provenance', () => {
  for (const label of Object.values(kindLabels)) expect(label.id && label.en).toBeTruthy();
  expect(hasProvenance(standardSpread)).toBe(true);
});
