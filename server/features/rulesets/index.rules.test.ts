import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, fractionOf, roundHalfUp, sumOf } from './fraction.rules.js';
import { computeIndex, normalise, type Observation, recompute } from './index.rules.js';
import { DEMONSTRATION_INDEX, type IndexRuleSet, MissingData } from './indexRuleSet.rules.js';
import { type RuleSetProblem, validateRuleSet } from './indexValidation.rules.js';

const full: Record<string, Observation> = {
  ATTENDANCE: { raw: 95, facts: { workingDays: 21, present: 20 }, evidence: ['attendance:2026-09'] },
  DISCIPLINE: { raw: 100 },
  WORK_QUALITY: { raw: '600/7' },
  TEAM_CONTRIBUTION: { raw: '80' },
  SUPERIOR_FEEDBACK: { raw: 4.5 },
  PEER_FEEDBACK: { raw: 4 },
};
const without = (...codes: string[]) =>
  Object.fromEntries(Object.entries(full).filter(([code]) => !codes.includes(code)));
const set = (change: Partial<IndexRuleSet>): IndexRuleSet => ({ ...DEMONSTRATION_INDEX, ...change });
const columnSum = (texts: (string | null)[]) =>
  roundHalfUp(sumOf(texts.flatMap((t) => (t === null ? [] : [fractionOf(t)]))));

describe("the city's index", () => {
  test('every figure can be followed to the total', () => {
    const result = computeIndex(DEMONSTRATION_INDEX, full);
    // 95x20 + 100x15 + 600/7x30 + 80x15 + 87.5x10 + 75x10, through 100
    expect(result).toMatchObject({ status: 'RATED', total: '87.96', coverage: '100.00', reason: null });
    expect(result.trace.map((line) => line.contribution)).toEqual(['19.00', '15.00', '25.71', '12.00', '8.75', '7.50']);
    expect(result.trace[0]).toMatchObject({
      raw: '95',
      normalised: '95',
      weightPercent: '20',
      effectiveWeight: '20.00',
      facts: { workingDays: 21, present: 20 },
      evidence: ['attendance:2026-09'],
      missing: null,
    });
    expect(result.ruleSet).toEqual({
      name: 'Indeks kinerja lokal (contoh)',
      version: 1,
      source: 'contoh',
      example: true,
    });
  });

  test('missing data is left out and the other weights are scaled up', () => {
    const result = computeIndex(DEMONSTRATION_INDEX, {
      ...without('PEER_FEEDBACK'),
      PEER_FEEDBACK: { raw: null, missing: 'index.belowAnonymityThreshold' },
    });
    expect(result).toMatchObject({ status: 'RATED', coverage: '90.00', total: '89.40' });
    expect(result.trace.at(-1)).toMatchObject({
      normalised: null,
      effectiveWeight: null,
      contribution: null,
      missing: 'index.belowAnonymityThreshold',
    });
    expect(columnSum(result.trace.map((line) => line.effectiveWeight))).toBe('100.00');
  });

  test.each([
    ['RENORMALISE, exactly at the threshold', 'RENORMALISE', ['WORK_QUALITY', 'PEER_FEEDBACK'], 'RATED', null],
    ['RENORMALISE, below the threshold', 'RENORMALISE', ['WORK_QUALITY', 'DISCIPLINE'], 'NOT_RATED', 'index.coverage'],
    ['PENDING, one missing', 'PENDING', ['DISCIPLINE'], 'PENDING', 'index.missing'],
    ['NOT_RATED, one missing', 'NOT_RATED', ['DISCIPLINE'], 'NOT_RATED', 'index.missing'],
    ['PENDING, nothing missing', 'PENDING', [], 'RATED', null],
    ['nothing there at all', 'RENORMALISE', Object.keys(full), 'NOT_RATED', 'index.noData'],
  ] as const)('%s', (_, missingData, missing, status, reason) => {
    const result = computeIndex(set({ missingData }), without(...missing));
    expect([result.status, result.reason]).toEqual([status, reason]);
    expect(result.total === null).toBe(status !== 'RATED');
    if (status !== 'RATED') expect(result.trace.every((line) => line.contribution === null)).toBe(true);
  });

  test.each([
    [1, 'HIGHER', '0'],
    [5, 'HIGHER', '100'],
    [3, 'HIGHER', '50'],
    [0, 'HIGHER', '0'],
    [9, 'HIGHER', '100'],
    [1, 'LOWER', '100'],
    [4, 'LOWER', '25'],
  ] as const)('%d on a scale of 1 to 5, %s better, is %s', (raw, better, expected) => {
    expect(compare(normalise(raw, { min: 1, max: 5, better }), fractionOf(expected))).toBe(0);
  });

  test('what is no number is refused', () => {
    expect(() => computeIndex(DEMONSTRATION_INDEX, { ATTENDANCE: { raw: 'baik' } })).toThrow(RangeError);
    expect(() => computeIndex(DEMONSTRATION_INDEX, { ATTENDANCE: { raw: Number.NaN } })).toThrow(RangeError);
  });
});

const weights = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 9 }).map((parts) => {
  // Cuts 100.00 into parts of whole hundredths.
  const sum = parts.reduce((a, b) => a + b, 0);
  const scaled = parts.map((part) => Math.max(1, Math.floor((part * 9900) / sum)));
  const rest = 10_000 - scaled.reduce((a, b) => a + b, 0);
  return scaled.map((hundredths, i) => (i === 0 ? hundredths + rest : hundredths) / 100);
});
const world = weights.chain((parts) =>
  fc.record({
    rules: fc.record({
      missingData: fc.constantFrom(...Object.values(MissingData)),
      coverageThreshold: fc.integer({ min: 0, max: 100 }),
    }),
    weights: fc.constant(parts),
    raws: fc.array(
      fc.option(
        fc.tuple(fc.integer({ min: -50, max: 5000 }), fc.integer({ min: 1, max: 60 })).map(([a, b]) => `${a}/${b}`),
      ),
      { minLength: parts.length, maxLength: parts.length },
    ),
  }),
);

describe('whatever the weights and the data', () => {
  test('the columns add up exactly, the stored trace gives the stored total, and the total lies within the values', () => {
    fc.assert(
      fc.property(world, ({ rules, weights: parts, raws }) => {
        const [model] = DEMONSTRATION_INDEX.components;
        if (!model) throw new Error('the demonstration has components');
        const components = parts.map((weightPercent, i) => ({ ...model, code: `C${i}`, weightPercent }));
        const ruleSet = set({ ...rules, components });
        expect(validateRuleSet(ruleSet)).toEqual([]);
        const result = computeIndex(ruleSet, Object.fromEntries(raws.map((raw, i) => [`C${i}`, { raw }])));
        const stored = JSON.parse(JSON.stringify(result)) as typeof result;
        expect(recompute(stored.trace)).toBe(result.total);
        if (result.total === null) return;
        expect(columnSum(result.trace.map((line) => line.contribution))).toBe(result.total);
        expect(columnSum(result.trace.map((line) => line.effectiveWeight))).toBe('100.00');
        const values = result.trace.flatMap((line) =>
          line.normalised ? [Number(roundHalfUp(fractionOf(line.normalised)))] : [],
        );
        expect(Number(result.total)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(Number(result.total)).toBeLessThanOrEqual(Math.max(...values));
      }),
      { numRuns: 500 },
    );
  });

  test('a better raw value never lowers the index', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.constantFrom(...Object.keys(full)), (raw, code) => {
        const at = (value: number) =>
          Number(computeIndex(DEMONSTRATION_INDEX, { ...full, [code]: { raw: value } }).total);
        expect(at(raw + 1)).toBeGreaterThanOrEqual(at(raw));
      }),
    );
  });
});

describe('a rule set before it is used', () => {
  const [first, second, ...others] = DEMONSTRATION_INDEX.components;
  if (!first || !second) throw new Error('the demonstration has components');
  const withFirst = (change: Partial<typeof first>) =>
    set({ components: [{ ...first, ...change }, second, ...others] });
  const scale = { min: 0, max: 100, better: 'HIGHER' } as const;

  test('the demonstration set is in order and marked as an example', () => {
    expect(validateRuleSet(DEMONSTRATION_INDEX)).toEqual([]);
    expect(DEMONSTRATION_INDEX).toMatchObject({ example: true, source: 'contoh', coverageThreshold: 60 });
    expect(DEMONSTRATION_INDEX.components.map((component) => component.weightPercent)).toEqual([
      20, 15, 30, 15, 10, 10,
    ]);
  });

  test.each<[string, IndexRuleSet, string, RuleSetProblem['key']]>([
    ['no name', set({ name: ' ' }), 'name', 'ruleset.required'],
    ['no source', set({ source: '' }), 'source', 'ruleset.required'],
    ['version 0', set({ version: 0 }), 'version', 'ruleset.version'],
    ['a day that does not exist', set({ validFrom: '2026-02-30' }), 'validFrom', 'ruleset.date'],
    ['an end before the start', set({ validTo: '2025-12-31' }), 'validTo', 'ruleset.dateOrder'],
    ['a coverage above 100', set({ coverageThreshold: 101 }), 'coverageThreshold', 'ruleset.coverage'],
    ['an unknown policy', set({ missingData: 'ZERO' as MissingData }), 'missingData', 'ruleset.choice'],
    ['no components', set({ components: [] }), 'components', 'ruleset.noComponents'],
    ['weights that total 99.99', withFirst({ weightPercent: 19.99 }), 'components', 'ruleset.weightTotal'],
    ['a weight of nothing', withFirst({ weightPercent: 0 }), 'components[0].weightPercent', 'ruleset.weight'],
    ['three decimals', withFirst({ weightPercent: 20.001 }), 'components[0].weightPercent', 'ruleset.weight'],
    ['a negative weight', withFirst({ weightPercent: -1 }), 'components[0].weightPercent', 'ruleset.weight'],
    [
      'a weight that is no number',
      withFirst({ weightPercent: Number.NaN }),
      'components[0].weightPercent',
      'ruleset.weight',
    ],
    [
      'a code twice',
      set({ components: [first, { ...second, code: first.code }, ...others] }),
      'components[1].code',
      'ruleset.duplicateCode',
    ],
    ['a code in small letters', withFirst({ code: 'kehadiran' }), 'components[0].code', 'ruleset.code'],
    ['a scale upside down', withFirst({ scale: { ...scale, min: 100 } }), 'components[0].scale', 'ruleset.scale'],
    ['an endless scale', withFirst({ scale: { ...scale, max: Infinity } }), 'components[0].scale', 'ruleset.scale'],
    [
      'no English label',
      withFirst({ label: { id: 'Kehadiran', en: '' } }),
      'components[0].label.en',
      'ruleset.required',
    ],
  ])('%s is named with its field', (_, definition, field, key) => {
    expect(validateRuleSet(definition)).toMatchObject([{ field, key }]);
  });

  test('weights that only floating point would miss total 100', () => {
    const parts = [0.1, 0.2, 33.3, 33.3, 33.1];
    const components = parts.map((weightPercent, i) => ({ ...first, code: `C${i}`, weightPercent }));
    expect(validateRuleSet(set({ components }))).toEqual([]);
  });
});
