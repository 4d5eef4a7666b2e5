import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asnValues, standardDevelopment } from './development.rules.js';
import type { Shown } from './disclosure.rules.js';
import { hasProvenance } from './provenance.rules.js';
import { direction, gaps, groupAverages, standardReportBands, suggestedActions, trends } from './report.rules.js';

const scale = { lo: 1, hi: 5 };
const score: fc.Arbitrary<Shown<number>> = fc.option(fc.integer({ min: 10, max: 50 }).map((n) => n / 10));

describe('self against others', () => {
  test.each<[Shown<number>, Shown<number>, Shown<number>, string | null]>([
    [4.5, 3.7, 0.8, 'BLIND_SPOT'],
    [4.4, 3.7, 0.7, 'AGREES'],
    [3, 3.8, -0.8, 'HIDDEN_STRENGTH'],
    [3, 3, 0, 'AGREES'],
    [null, 3, null, null],
    [3, null, null, null],
  ])('%p and %p differ by %p: %p', (self, others, gap, word) => {
    const [row] = gaps([{ category: 'A', mean: self }], [{ category: 'A', mean: others }], scale, standardReportBands);
    expect(row).toEqual({ category: 'A', self, others, gap, word });
  });
});

describe('the change of a value since the last cycle', () => {
  test('is a word from 0.3 on, and no word without both values', () => {
    fc.assert(
      fc.property(score, score, (now, before) => {
        const word = direction(now, before, standardReportBands);
        if (now === null || before === null) expect(word).toBeNull();
        else if (now - before > 0.29) expect(word).toBe('UP');
        else if (before - now > 0.29) expect(word).toBe('DOWN');
        else expect(word).toBe('STEADY');
      }),
    );
  });
});

describe('suggested actions', () => {
  const values = fc
    .array(score, { minLength: 7, maxLength: 7 })
    .map((means) => asnValues.map((category, i) => ({ category, mean: means[i] ?? null })));

  test('are three from the lowest shown values, each value once before any twice', () => {
    fc.assert(
      fc.property(values, (list) => {
        const shown = list.filter(({ mean }) => mean !== null);
        const found = suggestedActions(list, standardDevelopment);
        expect(found).toHaveLength(Math.min(3, shown.length * 2));
        expect(new Set(found.map(({ action }) => action.key)).size).toBe(found.length);
        const used = new Set(found.map(({ category }) => category));
        expect(used.size).toBe(Math.min(3, shown.length));
        const highest = Math.max(...list.filter(({ category }) => used.has(category)).map(({ mean }) => mean ?? 0));
        for (const { category, mean } of shown) if (!used.has(category)) expect(mean).toBeGreaterThanOrEqual(highest);
      }),
    );
  });

  test('exist for every value, in both languages', () => {
    for (const value of asnValues) {
      const actions = standardDevelopment.actions[value] ?? [];
      expect(actions.length).toBeGreaterThanOrEqual(2);
      for (const { id, en, key } of actions) expect(id && en && key).toBeTruthy();
    }
  });

  test('pass over values that the table does not know', () => {
    expect(suggestedActions([{ category: 'unknown', mean: 1 }], standardDevelopment)).toEqual([]);
  });
});

describe('averages over ratees', () => {
  const groups = fc
    .array(fc.array(score, { maxLength: 9 }), { maxLength: 6 })
    .map((list) => list.map((values, i) => ({ group: `u${i}`, values })));

  test('never show fewer than five ratees, nor let a total minus the parts be fewer than five', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const { groups: shown, total } = groupAverages(list, standardReportBands);
        for (const { ratees } of shown) if (ratees !== null) expect(ratees).toBeGreaterThanOrEqual(5);
        if (total.ratees === null) return;
        const rest = total.ratees - shown.reduce((sum, { ratees }) => sum + (ratees ?? 0), 0);
        expect(rest === 0 || rest >= 5).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('are plain means of the shown values with two decimals', () => {
    const { groups: shown, total } = groupAverages(
      [
        { group: 'a', values: [4, 4, 4, 4, 3.5, null] },
        { group: 'b', values: [3] },
      ],
      standardReportBands,
    );
    expect(shown).toEqual([
      { group: 'a', mean: 3.9, ratees: 5 },
      { group: 'b', mean: null, ratees: null },
    ]);
    expect(total).toEqual({ mean: null, ratees: null });
  });
});

test('every table of the report says where it comes from', () => {
  for (const table of [standardReportBands, standardDevelopment]) expect(hasProvenance(table)).toBe(true);
});

describe('the change since the last cycle', () => {
  const items = ['A_1', 'A_2', 'B_1'].map((id) => ({ id, category: id[0] ?? '' }));
  const seen = (means: Record<string, number | null>) =>
    Object.entries(means).map(([itemId, mean]) => ({ itemId, mean, raters: mean === null ? null : 3 }));
  const now = seen({ A_1: 4, A_2: 2, B_1: 3 });
  const before = seen({ A_1: 3, A_2: 5, B_1: 3 });
  const changes = (comparable: string[] | null, past = before) =>
    trends(items, now, past, comparable && new Set(comparable), standardReportBands).map((one) => [
      one.direction,
      one.compared,
      one.asked,
    ]);

  test('is taken over the questions that are the same in both, and over no other', () => {
    expect(changes(['A_1', 'A_2', 'B_1'])).toEqual([
      ['DOWN', 2, 2],
      ['STEADY', 1, 1],
    ]);
    expect(changes(['A_1'])).toEqual([
      ['UP', 1, 2],
      [null, 0, 1],
    ]);
  });

  test('leaves out a question that one of the two does not show', () =>
    expect(changes(['A_1', 'A_2'], seen({ A_1: 3, A_2: null }))[0]).toEqual(['UP', 2, 2]));

  test('is not there without a cycle before', () =>
    expect(changes(null, [])).toEqual([
      [null, null, 2],
      [null, null, 1],
    ]));
});
