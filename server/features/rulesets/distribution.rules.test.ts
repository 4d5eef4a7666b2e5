import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDistribution, type PredicateCounts } from './distribution.rules.js';
import { DISTRIBUTION_CURVE, SE_3_2023 } from './distributionGuide.rules.js';
import { headRating } from './organisation.rules.js';
import { OrganisationPredicate, Predicate } from './quadrant.rules.js';

const counts = (
  VERY_GOOD: number,
  GOOD: number,
  NEEDS_IMPROVEMENT: number,
  POOR = 0,
  VERY_POOR = 0,
): PredicateCounts => ({
  VERY_GOOD,
  GOOD,
  NEEDS_IMPROVEMENT,
  POOR,
  VERY_POOR,
});
const organisations = Object.values(OrganisationPredicate);

/** All ways to give n persons a predikat each, the fullest first for the predikat named first. */
function* distributionsOf(n: number, [first, ...others]: readonly Predicate[]): Generator<Partial<PredicateCounts>> {
  if (first === undefined) return;
  if (others.length === 0) yield { [first]: n };
  else for (let k = n; k >= 0; k -= 1) for (const rest of distributionsOf(n - k, others)) yield { [first]: k, ...rest };
}
const none = counts(0, 0, 0);
const steps = Object.values(Predicate);
const peakOf = (organisation: OrganisationPredicate) => steps[organisations.indexOf(organisation)] ?? 'GOOD';

describe('the distribution check', () => {
  test.each<[string, OrganisationPredicate, PredicateCounts, boolean, string[]]>([
    ['E8a: 70 % Baik and two in Butuh Perbaikan', 'GOOD', counts(4, 14, 2), true, []],
    ['E8b: 75 % Baik', 'GOOD', counts(3, 15, 2), false, ['distribution.maximum']],
    ['E8c: nobody in Butuh Perbaikan or Kurang', 'GOOD', counts(6, 14, 0), false, ['distribution.missing']],
    [
      'nobody below, and too many Baik',
      'GOOD',
      counts(0, 20, 0),
      false,
      ['distribution.maximum', 'distribution.missing'],
    ],
    ['one in Kurang is enough', 'GOOD', counts(6, 13, 0, 1), true, []],
    ['most Sangat Baik instead of Baik is only a note', 'GOOD', counts(12, 6, 2), true, ['distribution.most']],
    ['Istimewa with 70 % Sangat Baik', 'EXCELLENT', counts(14, 6, 0), true, []],
    ['Istimewa with 75 % Sangat Baik', 'EXCELLENT', counts(15, 5, 0), false, ['distribution.maximum']],
    ['Butuh Perbaikan at its limits', 'NEEDS_IMPROVEMENT', counts(2, 6, 12), true, []],
    ['Butuh Perbaikan with three Sangat Baik', 'NEEDS_IMPROVEMENT', counts(3, 5, 12), false, ['distribution.maximum']],
    ['Kurang without Butuh Perbaikan', 'POOR', counts(0, 8, 0, 12), false, ['distribution.minimum']],
    ['Sangat Kurang with one Sangat Baik', 'VERY_POOR', counts(1, 5, 1, 1, 12), false, ['distribution.maximum']],
    ['Sangat Kurang: Butuh Perbaikan and Kurang count together', 'VERY_POOR', counts(0, 6, 1, 1, 12), true, []],
  ])('%s', (_, organisation, given, inOrder, keys) => {
    const check = checkDistribution(given, organisation, SE_3_2023);
    if (!check.applies) throw new Error(check.reason);
    expect([check.inOrder, check.findings.map((finding) => finding.key)]).toEqual([inOrder, keys]);
    for (const finding of check.findings) expect(finding.actualPercent).toBe((finding.actual * 100) / check.total);
  });

  test('a warning shows its figures', () => {
    expect(checkDistribution(counts(3, 15, 2), 'GOOD', SE_3_2023)).toMatchObject({
      total: 20,
      findings: [{ predicates: ['GOOD'], actual: 15, limit: 14, limitPercent: 70, actualPercent: 75 }],
    });
  });

  test('fewer than five persons are not checked', () => {
    expect(checkDistribution(counts(4, 0, 0), 'VERY_POOR', SE_3_2023)).toMatchObject({ applies: false, total: 4 });
    expect(checkDistribution(counts(0, 0, 0), 'GOOD', { ...SE_3_2023, minimumSize: 0 })).toMatchObject({
      applies: false,
    });
  });

  test('seventy per cent of ten is seven, whatever floating point says', () => {
    for (const n of [10, 20, 30, 50, 100]) {
      const seven = (n * 7) / 10;
      expect(checkDistribution(counts(seven, n - seven, 0), 'EXCELLENT', SE_3_2023)).toMatchObject({ findings: [] });
    }
  });

  test.each(organisations)(
    'organisation %s: for 1 to 50 persons some distribution is in order, or nothing is checked',
    (organisation) => {
      const order = [peakOf(organisation), ...steps.filter((step) => step !== peakOf(organisation))];
      const infeasible: number[] = [];
      for (let n = 1; n <= 50; n += 1) {
        let feasible = false;
        for (const given of distributionsOf(n, order)) {
          const check = checkDistribution({ ...none, ...given }, organisation, SE_3_2023);
          const skipped = n < SE_3_2023.minimumSize && !check.applies;
          feasible = skipped || (check.applies && check.findings.length === 0);
          if (feasible) break;
        }
        if (!feasible) infeasible.push(n);
      }
      expect(infeasible).toEqual([]);
    },
  );

  test('the rounding belongs to the guide', () => {
    const given = counts(4, 1, 0);
    expect(checkDistribution(given, 'EXCELLENT', SE_3_2023)).toMatchObject({ inOrder: false });
    expect(checkDistribution(given, 'EXCELLENT', { ...SE_3_2023, roundMaximum: 'CEIL' })).toMatchObject({
      inOrder: true,
    });
    expect(checkDistribution(given, 'EXCELLENT', { ...SE_3_2023, roundMaximum: 'HALF_UP' })).toMatchObject({
      inOrder: true,
    });
  });

  test('in order means no warning, and every finding concerns persons of the unit', () => {
    const n = fc.integer({ min: 0, max: 40 });
    const given = fc.tuple(n, n, n, n, n).map(([a, b, c, d, e]) => counts(a, b, c, d, e));
    fc.assert(
      fc.property(given, fc.constantFrom(...organisations), (some, organisation) => {
        const check = checkDistribution(some, organisation, SE_3_2023);
        if (!check.applies) return;
        expect(check.inOrder).toBe(!check.findings.some((finding) => finding.severity === 'WARNING'));
        for (const finding of check.findings) expect(finding.actual).toBeLessThanOrEqual(check.total);
      }),
    );
  });

  test('broken counts are refused', () => {
    expect(() => checkDistribution(counts(-1, 6, 0), 'GOOD', SE_3_2023)).toThrow(RangeError);
    expect(() => checkDistribution(counts(1.5, 6, 0), 'GOOD', SE_3_2023)).toThrow(RangeError);
  });
});

describe('the organisation', () => {
  test('the curve of each organisation peaks at the predikat of the same step (p.94-97)', () => {
    organisations.forEach((organisation, i) => {
      const curve = DISTRIBUTION_CURVE[organisation];
      expect(steps.filter((step) => curve[step] === Math.max(...Object.values(curve)))).toEqual([steps[i]]);
    });
  });

  test('a better organisation never suggests a lower rating for its head', () => {
    const worth = organisations.map((organisation) => ['BELOW', 'MEETS', 'ABOVE'].indexOf(headRating(organisation)));
    expect([...worth].sort((a, b) => b - a)).toEqual(worth);
  });
});
