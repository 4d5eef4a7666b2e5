import { expect, test } from '@jest/globals';
import { type Version, versionInput, versionValues } from './version.js';

const version = {
  id: 'v',
  version: 3,
  validFrom: '2027-01-01',
  source: 'contoh',
  cannotJudge: true,
  commentValues: ['LOYAL', 'ADAPTIVE'],
  anchors: [
    { value: 1, text: { id: 'Belum', en: 'Not yet' } },
    { value: 2, text: { id: 'Ya', en: 'Ya' } },
  ],
  questions: [
    { id: 'ADAPTIVE_1', value: 'ADAPTIVE', text: { id: 'Cepat belajar', en: 'Learns fast' }, kinds: ['PEER'] },
    { id: 'LOYAL_1', value: 'LOYAL', text: { id: 'Setia', en: 'Setia' }, kinds: [] },
  ],
} as unknown as Version;

test('a draft goes through the editor in the order of the values, English only where it differs', () => {
  expect(versionInput(version, versionValues(version))).toEqual({
    id: 'v',
    version: 3,
    validFrom: '2027-01-01',
    source: 'contoh',
    cannotJudge: true,
    commentValues: ['LOYAL', 'ADAPTIVE'],
    anchors: [
      { value: 1, textId: 'Belum', textEn: 'Not yet' },
      { value: 2, textId: 'Ya' },
    ],
    questions: [
      { id: 'LOYAL_1', value: 'LOYAL', textId: 'Setia', kinds: [] },
      { id: 'ADAPTIVE_1', value: 'ADAPTIVE', textId: 'Cepat belajar', textEn: 'Learns fast', kinds: ['PEER'] },
    ],
  });
});

test('a new question goes without an id, an emptied field as empty, a comment on nothing not at all', () => {
  const values = versionValues(version);
  const entered = { ...values, questions: [{ value: 'COMPETENT', textId: null, kinds: null }] };
  expect(versionInput(version, entered)).toMatchObject({
    commentValues: [],
    questions: [{ value: 'COMPETENT', textId: '', kinds: [] }],
  });
});
