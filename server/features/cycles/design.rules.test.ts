import { describe, expect, test } from '@jest/globals';
import type { Questionnaire } from '../questions/questionnaire.rules.js';
import { STANDARD_BANK } from '../questions/standardBank.rules.js';
import { type CycleDesign, designProblems } from './design.rules.js';
import { standardDesign } from './standardDesign.rules.js';

const standard: Questionnaire = STANDARD_BANK.content;
const paths = (change: Partial<CycleDesign>, questionnaire: Questionnaire | null = standard) =>
  designProblems({ ...standardDesign(), ...change }, questionnaire).map(({ path }) => path);

describe('the design of a cycle', () => {
  test('the standard design with the standard questions is sound', () => {
    expect(paths({})).toEqual([]);
    expect(standardDesign().feedbackGroups.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('a cycle without feedback needs no questions, any other does', () => {
    expect(paths({ groups: [], feedbackGroups: [] }, null)).toEqual([]);
    expect(paths({}, null)).toEqual(['questionVersionId']);
  });

  test('a group that is asked nothing is found', () => {
    const peersOnly = standard.questions.map((question) => ({ ...question, kinds: ['PEER' as const] }));
    expect(designProblems(standardDesign(), { ...standard, questions: peersOnly }).map(({ key }) => key)).toEqual(
      ['SUPERIOR', 'SUBORDINATE', 'SELF'].map((kind) => `cycles.questions.nothingFor.${kind}`),
    );
  });

  test.each<[string, Partial<CycleDesign>, string]>([
    ['weights that total 90', { feedbackGroups: [{ key: 'SUPERIOR', weight: 90 }] }, 'groups'],
    ['groups without any weight', { feedbackGroups: [] }, 'groups'],
    ['a threshold for comments below that for figures', { anonymityThreshold: 4, textThreshold: 3 }, 'textThreshold'],
    ['a threshold nobody may set', { anonymityThreshold: 2 }, 'anonymityThreshold'],
    [
      'an anonymous group that cannot reach the threshold',
      { groups: [{ kind: 'PEER', minimum: 1, maximum: 2 }] },
      'groups.0.maximum',
    ],
    ['more at least than at most', { groups: [{ kind: 'PEER', minimum: 6, maximum: 5 }] }, 'groups.0.minimum'],
  ])('%s is found at its path', (_what, change, path) => {
    expect(paths(change)).toContain(path);
  });
});
