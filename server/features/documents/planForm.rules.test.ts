import { describe, expect, test } from '@jest/globals';
import type { StoredResult } from '../plans/document.rules.js';
import { evaluatedGroups, executiveResults, interventionGroups } from './planForm.rules.js';

const result = (key: string, supports: string | null, more: Partial<StoredResult> = {}): StoredResult => ({
  ...{ key, text: `Hasil ${key}`, priority: 'MAIN', source: null, controlLevel: null, supports },
  ...{ assignedByOther: false, approvedByEvaluator: false, assignedBy: 'KEPALA PUSKESMAS', concerns: [] },
  supported: supports ? { planId: 'p', text: `Atasan ${supports}`, indicators: ['IKI atasan'] } : null,
  indicators: [
    {
      key: `${key}-i`,
      text: 'Komplain',
      aspects: ['QUANTITY', 'TIME'],
      perspective: 'BUDGET',
      target: { kind: 'RANGE', min: 2, max: 4, unit: 'komplain', direction: 'LOWER_IS_BETTER' },
    },
  ],
  ...more,
});

describe('a stored plan on paper', () => {
  test('own results under one result of the superior stand together, in order of first mention', () => {
    const groups = interventionGroups([result('a', 's1'), result('b', 's2'), result('c', 's1'), result('d', null)]);
    expect(groups.map(({ superior, results }) => [superior.text, results.map(({ text }) => text)])).toEqual([
      ['Atasan s1', ['Hasil a', 'Hasil c']],
      ['Atasan s2', ['Hasil b']],
      ['', ['Hasil d']],
    ]);
  });

  test('aspects are joined, targets are ranges in words, perspectives are named', () => {
    expect(interventionGroups([result('a', 's')])[0]?.results[0]?.indicators).toEqual([
      { aspect: 'Kuantitas/ Waktu', text: 'Komplain', target: '2 – 4 komplain' },
    ]);
    expect(executiveResults([result('a', null)])[0]).toMatchObject({
      assignedBy: 'KEPALA PUSKESMAS',
      indicators: [{ perspective: 'Anggaran' }],
    });
  });

  test.each([
    [{ indicatorKey: 'a-i', realisation: 'menurut kotak saran', value: 2.5 }, '2,5 komplain; menurut kotak saran'],
    [{ indicatorKey: 'a-i', realisation: 'baik sekali', value: null }, 'baik sekali'],
    [{ indicatorKey: 'other', realisation: 'x', value: 1 }, ''],
  ])('a realisation stands beside its indicator: %j', (found, printed) => {
    expect(evaluatedGroups([result('a', 's')], [found])[0]?.results[0]?.indicators[0]?.realisation).toBe(printed);
  });
});
