import { expect, test } from '@jest/globals';
import type { StoredResult } from '../plans/document.rules.js';
import { feedbackOnRecord, NOTHING_SAID, type WordOnRecord } from './onRecord.rules.js';
import { evaluatedExecutive, evaluatedGroups, evaluatedNarratives } from './planForm.rules.js';

const word = (text: string, about: Partial<WordOnRecord>): WordOnRecord => ({
  ...{ giver: 'LEADER', giverName: 'Budi', capacity: null, tone: 'APPRECIATION', resultKey: null },
  ...{ behaviour: null, text },
  ...about,
});
const said = feedbackOnRecord([
  word('sudah baik', { resultKey: 'a' }),
  word('teliti', { behaviour: 'ACCOUNTABLE' }),
  word('ramah', { resultKey: 'a', giver: 'PEER', giverName: 'Rina' }),
  word('cepat', { behaviour: 'ACCOUNTABLE', giver: 'SUBORDINATE', giverName: 'Eko' }),
  word('sigap', { behaviour: 'LOYAL', giver: 'OTHER', giverName: 'Citra' }),
]);

test('words stand with their result or their value, in order, begun by their giver', () => {
  expect(said.ofResult('a')).toEqual(['Pimpinan (Budi): sudah baik', 'Rekan kerja setingkat (Rina): ramah']);
  expect(said.ofResult('b')).toEqual([]);
  expect(said.ofBehaviour).toEqual({
    ACCOUNTABLE: ['Pimpinan (Budi): teliti', 'Bawahan (Eko): cepat'],
    LOYAL: ['Pegawai (Citra): sigap'],
  });
});

test('somebody outside is named by capacity, and by name only after agreeing; a symbol stands in words', () => {
  const outside = { giver: null, giverName: null, capacity: 'Pasien', behaviour: 'HARMONIOUS' } as const;
  expect(
    feedbackOnRecord([
      word('cekatan', outside),
      word('ramah', { ...outside, giverName: 'Ibu Sari' }),
      word('', outside),
      word('', { ...outside, tone: 'SUGGESTION' }),
    ]).ofBehaviour,
  ).toEqual({
    HARMONIOUS: [
      'Pasien: cekatan',
      'Pasien (Ibu Sari): ramah',
      'Pasien: sudah baik (simbol)',
      'Pasien: perlu diperbaiki (simbol)',
    ],
  });
});

const target = { kind: 'NARRATIVE' as const, text: 'rapi' };
const result = (key: string): StoredResult => ({
  ...{ key, text: key, priority: 'MAIN', source: null, controlLevel: null, supports: null, supported: null },
  ...{ assignedByOther: false, approvedByEvaluator: false, assignedBy: '', concerns: [] },
  indicators: [1, 2].map((n) => ({ key: `${key}${n}`, text: `${n}`, aspects: [], perspective: null, target })),
});

test.each([
  ['C.1.1', (all: StoredResult[]) => evaluatedNarratives(all, [], said).map(({ feedback }) => feedback)],
  [
    'C.1.2',
    (all: StoredResult[]) => evaluatedExecutive(all, [], said).flatMap((one) => one.indicators.map((i) => i.feedback)),
  ],
  [
    'C.1.3',
    (all: StoredResult[]) =>
      evaluatedGroups(all, [], said).flatMap(({ results }) =>
        results.flatMap((one) => one.indicators.map((i) => i.feedback)),
      ),
  ],
])('%s prints what was said of a result once, in its first row', (_form, cells) => {
  expect(cells([result('a'), result('b')]).flat()).toEqual([...said.ofResult('a')]);
  expect(cells([result('a')])[0]).toEqual([...said.ofResult('a')]);
  expect(NOTHING_SAID.ofResult('a')).toEqual([]);
});
