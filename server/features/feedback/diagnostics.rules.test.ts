import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plantedCycle as cycle } from '../../../test/kit/planted.js';
import { diagnose } from './diagnostics.rules.js';
import { standardPatternBars as bars, type GivenAnswer, RaterPattern, ratersByPattern } from './patterns.rules.js';
import { hasProvenance } from './provenance.rules.js';

const scale = { lo: 1, hi: 5 };
const patterns = Object.values(RaterPattern);

describe('patterns planted in seeded cycles of 600 raters', () => {
  const cycles = [31, 32, 33, 34, 35].map((seed) => cycle(seed, true)) /* not those the bars were tuned on */;
  const results = cycles.map(({ answers, planted }) => ({ planted, found: ratersByPattern(answers, scale, bars) }));

  test.each<[RaterPattern, number, number]>([
    ['LENIENCY', 0.8, 0.8],
    ['SEVERITY', 0.8, 0.8],
    ['STRAIGHT_LINING', 0.95, 0.95],
    ['HALO', 0.8, 0.8],
    ['RECIPROCAL', 0.8, 0.6], // a favour to somebody really excellent cannot be told from the truth
    ['RING', 0.9, 0.8],
    ['BURST', 0.95, 0.95],
  ])('%s is found with a precision of at least %p and a recall of at least %p', (pattern, precision, recall) => {
    let [hits, flagged, real] = [0, 0, 0];
    for (const { planted, found } of results) {
      const [seen, true_] = [found.get(pattern) ?? new Set(), planted.get(pattern) ?? new Set()];
      hits += [...seen].filter((rater) => true_.has(rater)).length;
      flagged += seen.size;
      real += true_.size;
    }
    expect(real).toBeGreaterThan(100);
    expect(hits / flagged).toBeGreaterThanOrEqual(precision);
    expect(hits / real).toBeGreaterThanOrEqual(recall);
  });

  test('a clean cycle raises a false alarm for at most one rater in fifty, per pattern', () => {
    for (const seed of [11, 12, 13]) {
      const found = ratersByPattern(cycle(seed, false).answers, scale, bars);
      for (const pattern of patterns)
        expect({ pattern, few: (found.get(pattern)?.size ?? 0) <= 12 }).toEqual({ pattern, few: true });
    }
  });

  test('nothing is altered, and the order of the answers does not matter', () => {
    const { answers } = cycles[0] ?? { answers: [] };
    const before = JSON.stringify(answers);
    const report = diagnose(answers, scale, bars);
    expect(diagnose([...answers].reverse(), scale, bars)).toEqual(report);
    expect(JSON.stringify(answers)).toBe(before);
  });

  test('what is reported names no rater, no ratee and no answer', () => {
    for (const { answers } of cycles) {
      const report = diagnose(answers, scale, bars);
      expect(report.some(({ raters }) => raters !== null)).toBe(true);
      expect(JSON.stringify(report)).not.toMatch(/t\d+p\d+/);
      for (const row of report) expect(Object.keys(row)).toEqual(['pattern', 'unitId', 'raters', 'of']);
    }
  });
});

describe('what is reported', () => {
  const answers = fc.array(
    fc.record({
      rater: fc.nat(40),
      ratee: fc.nat(6),
      unit: fc.nat(3),
      ratings: fc.constantFrom([5, 5, 5], [2, 4, 3], [null, 3, 4]),
      late: fc.boolean(),
    }),
    { minLength: 60, maxLength: 200 },
  );
  test('covers at least five raters with and five without a pattern, also as the difference of agency and units', () => {
    let shown = 0;
    fc.assert(
      fc.property(answers, (list) => {
        const given = list.map(
          ({ rater, ratee, ratings, late }): GivenAnswer => ({
            raterId: `r${rater}`,
            rateeId: `e${ratee}`,
            unitId: `u${rater % 3}`,
            ratings,
            hoursBeforeClose: late ? 0 : 50,
          }),
        );
        const report = diagnose(given, scale, { ...bars, fewestAnswers: 1 });
        for (const pattern of patterns) {
          const [agency, ...units] = report.filter((row) => row.pattern === pattern);
          const apart = units.map(({ raters, of }) => [raters ?? 0, of ?? 0]);
          for (const [raters, of] of [[agency?.raters, agency?.of], ...units.map((unit) => [unit.raters, unit.of])]) {
            if (raters === null || raters === undefined || of === null || of === undefined) continue;
            shown++;
            expect(Math.min(raters, of - raters)).toBeGreaterThanOrEqual(5);
          }
          if (agency?.raters == null || agency.of == null) continue;
          const rest = agency.raters - apart.reduce((sum, [raters = 0]) => sum + raters, 0);
          const restOf = agency.of - apart.reduce((sum, [, of = 0]) => sum + of, 0);
          if (restOf > 0) expect(Math.min(rest, restOf - rest)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});

test('the bars say where they come from', () => {
  expect(hasProvenance(bars)).toBe(true);
});
