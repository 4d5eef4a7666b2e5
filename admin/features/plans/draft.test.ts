import { expect, test } from '@jest/globals';
import { indicatorForm, newResult, resultsOf, withEdited, withIndicator, withoutIndicator } from './draft.js';

test('a narrative target leaves the figures out, a range keeps them', () => {
  expect(
    newResult({ text: 'A', indicator: 'B', narrative: 'sesuai standar', min: 1 }, 'MAIN').indicators[0]?.target,
  ).toEqual({
    text: 'sesuai standar',
  });
  expect(newResult({ text: 'A', indicator: 'B', min: 80, max: 90, unit: '%' }, 'ADDITIONAL')).toMatchObject({
    priority: 'ADDITIONAL',
    indicators: [{ target: { min: 80, max: 90, unit: '%' } }],
  });
});

test('what is sent back keeps the keys of results and indicators', () => {
  const results = [
    {
      key: 'r',
      text: 'Hasil',
      priority: 'MAIN',
      source: null,
      controlLevel: null,
      supportsKey: 's',
      assignedBy: '',
      isAssignedByOther: false,
      concerns: [],
      indicators: [
        {
          key: 'i',
          text: 'Indikator',
          aspects: ['QUANTITY'],
          perspective: null,
          target: { isNarrative: false, text: '80–90 %', min: 80, max: 90, unit: '%', direction: null },
        },
      ],
    },
  ];
  expect(resultsOf({ results } as never)).toEqual([
    expect.objectContaining({
      key: 'r',
      supportsKey: 's',
      assignedBy: null,
      indicators: [expect.objectContaining({ key: 'i', target: { min: 80, max: 90, unit: '%', direction: null } })],
    }),
  ]);
});

test('a further indicator joins its own result only', () => {
  const results = [
    { key: 'a', text: 'A', priority: 'MAIN' as const, indicators: [] },
    { key: 'b', text: 'B', priority: 'MAIN' as const, indicators: [] },
  ];
  const [a, b] = withIndicator(results, 'b', { indicator: 'Baru', narrative: 'sesuai standar' });
  expect(a).toBe(results[0]);
  expect(b?.indicators).toEqual([expect.objectContaining({ text: 'Baru', target: { text: 'sesuai standar' } })]);
});

test('an edited result keeps its key, its priority and its indicators', () => {
  const results = [
    { key: 'a', text: 'A', priority: 'MAIN' as const, indicators: [{ key: 'i', text: 'I', target: { text: 'baik' } }] },
    { key: 'b', text: 'B', priority: 'MAIN' as const, indicators: [] },
  ];
  const [a, b] = withEdited(results, 'a', { text: 'A baru', supportsKey: 's', source: 'DIRECTIVE' });
  expect(a).toMatchObject({ ...results[0], text: 'A baru', supportsKey: 's', source: 'DIRECTIVE' });
  expect(b).toBe(results[1]);
});

test('an edited indicator stays in its place under its key; a removed one leaves the others', () => {
  const target = { text: 'baik' };
  const indicators = [
    { key: 'i', text: 'I', target },
    { key: 'j', text: 'J', target },
  ];
  const results = [{ key: 'a', text: 'A', priority: 'MAIN' as const, indicators }];
  const [edited] = withIndicator(results, 'a', { indicator: 'I baru', min: 1, max: 2, unit: 'hari' }, 'i');
  expect(edited?.indicators).toMatchObject([
    { key: 'i', text: 'I baru', target: { min: 1, max: 2, unit: 'hari' } },
    { key: 'j' },
  ]);
  expect(withoutIndicator(results, 'a', 'i')[0]?.indicators.map(({ key }) => key)).toEqual(['j']);
});

test('a range and a narrative come back from their form as they were', () => {
  const shown = { key: 'i', text: 'I', aspects: ['TIME' as const], perspective: null };
  const range = { min: 1, max: 2, unit: 'hari', direction: 'LOWER_IS_BETTER' as const };
  const words = { min: null, max: null, unit: null, direction: null, text: 'sesuai standar', isNarrative: true };
  const back = (target: object) =>
    newResult(indicatorForm({ ...shown, target } as never), 'MAIN').indicators[0]?.target;
  expect(back({ ...range, text: '1 – 2 hari', isNarrative: false })).toEqual(range);
  expect(back(words)).toEqual({ text: 'sesuai standar' });
});
