import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ORGANISATION_PREDICATE_LABEL,
  OrganisationPredicate,
  PREDICATE_LABEL,
  Predicate,
  predicateOf,
  predicateOfSiasn,
  QUADRANT,
  RATING_LABEL,
  Rating,
  ratingOfSiasn,
  SIASN_PREDICATE,
  SIASN_RATING,
} from './quadrant.rules.js';

const ratings = Object.values(Rating);

// E1, written out a second time by SIASN codes, so that a slip in one table shows against the other.
const E1: [results: number, behaviour: number, predicate: number][] = [
  [1, 3, 4],
  [1, 2, 2],
  [1, 1, 1],
  [2, 3, 4],
  [2, 2, 2],
  [2, 1, 2],
  [3, 3, 5],
  [3, 2, 3],
  [3, 1, 3],
];

describe('the quadrant (p.99, 102)', () => {
  test.each(E1)(
    'E1: hasil %i and perilaku %i give kuadran %i, and a code goes there and back',
    (results, behaviour, predicate) => {
      const [r, b] = [ratingOfSiasn(results), ratingOfSiasn(behaviour)];
      if (!r || !b) throw new Error('a code without rating');
      const found = predicateOf(r, b);
      expect(SIASN_PREDICATE[found]).toBe(predicate);
      expect(predicateOfSiasn(predicate)).toBe(found);
      expect([SIASN_RATING[r], SIASN_RATING[b]]).toEqual([results, behaviour]);
    },
  );

  test('E1 names each of the nine pairs once', () => {
    expect(new Set(E1.map(([results, behaviour]) => `${results}${behaviour}`)).size).toBe(9);
  });

  test('whatever the two ratings, the table names exactly one predikat for them, and it is the one that is given', () => {
    const rating = fc.constantFrom(...ratings);
    fc.assert(
      fc.property(rating, rating, (r, b) => {
        const rows = E1.filter(([results, behaviour]) => results === SIASN_RATING[r] && behaviour === SIASN_RATING[b]);
        expect(rows.map(([, , predicate]) => predicate)).toEqual([SIASN_PREDICATE[predicateOf(r, b)]]);
      }),
      { examples: ratings.flatMap((r) => ratings.map((b): [Rating, Rating] => [r, b])) },
    );
  });

  test('E2: good results never make up for behaviour below: Kurang, not Butuh Perbaikan', () => {
    expect(predicateOf('ABOVE', 'BELOW')).toBe('POOR');
    const shortcut = Math.max(SIASN_RATING.ABOVE, SIASN_RATING.BELOW);
    expect(SIASN_PREDICATE[predicateOf('ABOVE', 'BELOW')]).not.toBe(shortcut);
  });

  test('the quadrant is not symmetric', () => {
    expect(predicateOf('BELOW', 'ABOVE')).not.toBe(predicateOf('ABOVE', 'BELOW'));
  });

  test('a better rating in either direction never worsens the predikat', () => {
    const rank = (predicate: Predicate) => SIASN_PREDICATE[predicate];
    for (const fixed of ratings) {
      const byResults = ratings.map((rating) => rank(QUADRANT[rating][fixed]));
      const byBehaviour = ratings.map((rating) => rank(QUADRANT[fixed][rating]));
      for (const ranks of [byResults, byBehaviour]) expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
    }
  });

  test('numbers that are no code are undefined', () => {
    for (const code of [0, 4, 1.5, Number.NaN]) expect(ratingOfSiasn(code)).toBeUndefined();
    for (const code of [0, 6, -1]) expect(predicateOfSiasn(code)).toBeUndefined();
  });

  test('every value has an Indonesian name of its own', () => {
    expect(new Set(ratings.map((r) => RATING_LABEL[r])).size).toBe(3);
    expect(new Set(Object.values(Predicate).map((p) => PREDICATE_LABEL[p])).size).toBe(5);
    expect(Object.values(OrganisationPredicate).map((p) => ORGANISATION_PREDICATE_LABEL[p])).toContain('Istimewa');
  });
});
