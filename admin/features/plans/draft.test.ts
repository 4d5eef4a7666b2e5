import { expect, test } from '@jest/globals';
import { newResult, resultsOf, withIndicator, withWords } from './draft.js';

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

test('other words keep every key', () => {
  const results = [
    { key: 'a', text: 'A', priority: 'MAIN' as const, indicators: [{ key: 'i', text: 'I', target: { text: 'baik' } }] },
  ];
  expect(withWords(results, 'a', 'A baru', ['I baru'])).toEqual([
    {
      key: 'a',
      text: 'A baru',
      priority: 'MAIN',
      indicators: [{ key: 'i', text: 'I baru', target: { text: 'baik' } }],
    },
  ]);
});
