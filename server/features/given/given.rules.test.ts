import { describe, expect, test } from '@jest/globals';
import { hasProvenance } from '../feedback/provenance.rules.js';
import { standardAsking } from './ask.rules.js';
import { givenProblem } from './given.rules.js';

describe('a word to a colleague', () => {
  const word = { tone: 'SUGGESTION', visibility: 'SUPERIOR', giverId: 'ani', receiverId: 'budi' } as const;
  test.each<[string, Partial<Parameters<typeof givenProblem>[0]>, string | null]>([
    ['in passing, between two', { visibility: 'PAIR' }, null],
    ['about a result', { resultKey: 'r' }, null],
    ['about a value', { behaviour: 'LOYAL' }, null],
    ['about both', { resultKey: 'r', behaviour: 'LOYAL' }, 'feedback.given.oneMatter'],
    ['on record, but between two', { resultKey: 'r', visibility: 'PAIR' }, 'feedback.given.onRecord'],
    ['to oneself', { receiverId: 'ani' }, 'feedback.given.self'],
    ['a suggestion in front of the unit', { visibility: 'UNIT' }, 'feedback.given.praiseOnly'],
    ['praise in front of the unit', { visibility: 'UNIT', tone: 'APPRECIATION' }, null],
  ])('%s', (_what, change, key) => {
    expect(givenProblem({ ...word, ...change })?.key ?? null).toBe(key);
  });
});

test('the standard rules of asking say where they come from', () => {
  expect(hasProvenance(standardAsking)).toBe(true);
});
