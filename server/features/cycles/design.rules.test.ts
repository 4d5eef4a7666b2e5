import { describe, expect, test } from '@jest/globals';
import { type CycleDesign, designProblems } from './design.rules.js';
import { standardDesign } from './standardDesign.rules.js';

const paths = (change: Partial<CycleDesign>) =>
  designProblems({ ...standardDesign(), ...change }).map(({ path }) => path);

describe('the design of a cycle', () => {
  test('the standard design is sound: 21 questions, three for each of the seven values', () => {
    const design = standardDesign();
    expect(designProblems(design)).toEqual([]);
    expect(design.questions).toHaveLength(21);
    for (const { text } of design.questions)
      expect([text.id.length > 0, text.en.length > 0, text.en === text.id]).toEqual([true, true, false]);
    expect(design.feedbackGroups.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test('a cycle without feedback needs neither questions nor anchors', () => {
    expect(paths({ groups: [], feedbackGroups: [], questions: [], anchors: [] })).toEqual([]);
  });

  test.each<[string, Partial<CycleDesign>, string]>([
    ['weights that total 90', { feedbackGroups: [{ key: 'SUPERIOR', weight: 90 }] }, 'groups'],
    ['groups without any weight', { feedbackGroups: [] }, 'groups'],
    ['a threshold for comments below that for figures', { anonymityThreshold: 4, textThreshold: 3 }, 'textThreshold'],
    ['a threshold nobody may set', { anonymityThreshold: 2 }, 'anonymityThreshold'],
    ['a scale without a word at its end', { scale: { min: 1, max: 6 } }, 'anchors'],
    [
      'an anonymous group that cannot reach the threshold',
      { groups: [{ kind: 'PEER', minimum: 1, maximum: 2 }] },
      'groups.0.maximum',
    ],
    ['more at least than at most', { groups: [{ kind: 'PEER', minimum: 6, maximum: 5 }] }, 'groups.0.minimum'],
    ['no question', { questions: [] }, 'questions'],
    [
      'a value that is none',
      { questions: [{ id: 'A', value: 'KIND', text: { id: 'a', en: 'a' } }] },
      'questions.0.value',
    ],
  ])('%s is found at its path', (_what, change, path) => {
    expect(paths(change)).toContain(path);
  });
});
