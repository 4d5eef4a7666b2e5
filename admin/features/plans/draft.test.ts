import { expect, test } from '@jest/globals';
import { newResult, resultsOf } from './draft.js';

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
