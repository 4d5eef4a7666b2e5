import { describe, expect, test } from '@jest/globals';
import type { StoredResult } from '../plans/document.rules.js';
import {
  assignment,
  evaluatedExecutive,
  evaluatedGroups,
  evaluatedNarratives,
  executiveResults,
  interventionGroups,
  narrativeResults,
  withoutPerspectives,
} from './planForm.rules.js';

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
      assignedBy: 'penugasan dari KEPALA PUSKESMAS',
      indicators: [{ perspective: 'Anggaran' }],
    });
  });

  test.each([
    ['Kepala Daerah', 'penugasan dari Kepala Daerah'],
    ['Penugasan dari Kepala Puskesmas', 'Penugasan dari Kepala Puskesmas'],
    ['', ''],
  ])('who assigned a result is named as the official examples do: %s', (written, printed) => {
    expect(assignment(written)).toBe(printed);
  });

  const narrated = (text: string, goal: string) =>
    result('a', null, {
      indicators: [
        { key: 'a-i', text, aspects: [], perspective: null, target: { kind: 'NARRATIVE', text: goal } },
        {
          key: 'a-j',
          text: 'Laporan',
          aspects: [],
          perspective: 'BUDGET',
          target: { kind: 'NARRATIVE', text: 'rapi' },
        },
      ],
    });

  test('the qualitative approach writes indicator, target and perspective in one sentence', () => {
    expect(narrativeResults([narrated('Komplain menurun', 'menurun')])[0]?.measures).toEqual([
      'Komplain menurun',
      'Laporan: rapi (Perspektif Anggaran)',
    ]);
    expect(narrativeResults([narrated('Komplain', 'menurun')])[0]?.measures[0]).toBe('Komplain: menurun');
  });

  test('who has no perspectives prints none, whatever the plan holds (p.105 ****; p.184-185, 228)', () => {
    expect(narrativeResults(withoutPerspectives([narrated('Komplain menurun', 'menurun')]))[0]?.measures).toEqual([
      'Komplain menurun',
      'Laporan: rapi',
    ]);
  });

  test('a qualitative result lists what was realised, and leaves out what was not', () => {
    const found = [{ indicatorKey: 'a-j', realisation: 'rapi sejak Maret', value: null }];
    expect(evaluatedNarratives([narrated('Komplain', 'menurun')], found)[0]?.realisations).toEqual([
      'rapi sejak Maret',
    ]);
  });

  test('an executive’s realisation stands beside indicator, target and perspective', () => {
    const found = [{ indicatorKey: 'a-i', realisation: '', value: 3 }];
    expect(evaluatedExecutive([result('a', null)], found)[0]?.indicators[0]).toEqual({
      ...{ text: 'Komplain', target: '2 – 4 komplain', perspective: 'Anggaran' },
      ...{ realisation: '3 komplain', feedback: [] },
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
