import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CycleTemplate, templateProblems, weightProblems } from './template.rules.js';

const weights = (...list: number[]) => list.map((weight, n) => ({ key: `k${n}`, weight }));
const template = (more: Partial<CycleTemplate> = {}): CycleTemplate => ({
  indicators: weights(20, 15, 30, 15, 10, 10),
  feedbackGroups: weights(50, 30, 20),
  anonymityThreshold: 3,
  ...more,
});
const keys = (more: Partial<CycleTemplate>) =>
  templateProblems(template(more)).map(({ path, key }) => `${path} ${key}`);

describe('a template', () => {
  test.each<[string, Partial<CycleTemplate>]>([
    ['the demonstration weights', {}],
    ['thirds with two decimals', { indicators: weights(33.33, 33.33, 33.34) }],
    ['tenths that binary fractions cannot hold', { indicators: weights(0.1, 0.2, 99.7) }],
    ['no index and no feedback', { indicators: [], feedbackGroups: [], anonymityThreshold: 0 }],
    ['k = 10', { anonymityThreshold: 10 }],
  ])('may be opened with %s', (_name, more) => expect(keys(more)).toEqual([]));

  test.each<[string, Partial<CycleTemplate>, string[]]>([
    ['99.99 in all', { indicators: weights(33.33, 33.33, 33.33) }, ['indicators cycles.weight.total']],
    ['100.01 in all', { feedbackGroups: weights(50.01, 50) }, ['feedbackGroups cycles.weight.total']],
    [
      'three decimals',
      { indicators: weights(33.333, 66.667) },
      ['indicators.0.weight cycles.weight.twoDecimals', 'indicators.1.weight cycles.weight.twoDecimals'],
    ],
    ['a weight of zero', { indicators: weights(0, 100) }, ['indicators.0.weight cycles.weight.range']],
    [
      'a negative weight',
      { indicators: weights(-10, 110) },
      ['indicators.0.weight cycles.weight.range', 'indicators.1.weight cycles.weight.range'],
    ],
    [
      'a key twice',
      {
        indicators: [
          { key: 'a', weight: 50 },
          { key: 'a', weight: 50 },
        ],
      },
      ['indicators.1.key cycles.weight.twice'],
    ],
    ['k = 2', { anonymityThreshold: 2 }, ['anonymityThreshold cycles.threshold.range']],
    ['k = 11', { anonymityThreshold: 11 }, ['anonymityThreshold cycles.threshold.range']],
    ['k = 3.5', { anonymityThreshold: 3.5 }, ['anonymityThreshold cycles.threshold.range']],
  ])('is refused with %s', (_name, more, problems) => expect(keys(more)).toEqual(problems));

  test('all problems are named at once', () =>
    expect(keys({ indicators: weights(1), feedbackGroups: weights(2), anonymityThreshold: 1 })).toHaveLength(3));

  test('any split of 100 into hundredths is accepted, and no other total is', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 12 }),
        fc.integer({ min: -5, max: 5 }),
        (cuts, slip) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 10_000];
          const parts = edges.slice(1).map((edge, n) => edge - (edges[n] ?? 0));
          const first = (parts[0] ?? 0) + slip;
          fc.pre(first > 0 && first <= 10_000);
          const list = weights(...[first, ...parts.slice(1)].map((part) => part / 100));
          expect(weightProblems('w', list).length === 0).toBe(slip === 0);
        },
      ),
    ));
});
