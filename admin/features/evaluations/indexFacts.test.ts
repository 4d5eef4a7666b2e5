import { expect, test } from '@jest/globals';
import { evaluationsMessages } from './evaluations.messages.js';
import { missingKey, saidFacts } from './indexFacts.js';

const told = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], evaluationsMessages.id);

test('every figure the server puts behind a component has words, single decisions keep their ids to themselves', () => {
  const names = [
    'presence.workingDays',
    'presence.absentDays',
    'presence.excusedDays',
    'presence.percent',
    'punctuality.keptDays',
    'punctuality.irregularDays',
    'punctuality.percent',
    'resultsRating',
    'PEER',
    'SUPERIOR',
  ];
  for (const { key } of saidFacts(names.map((name) => ({ name, value: '1' }))))
    expect([key, typeof told(key)]).toEqual([key, 'string']);
  expect(saidFacts([{ name: 'WRITTEN_WARNING.id', value: 'x' }])).toEqual([]);
});

test('every reason for a missing value has words', () => {
  for (const missing of ['index.noData', 'index.belowAnonymityThreshold'])
    expect(typeof told(missingKey(missing))).toBe('string');
});
