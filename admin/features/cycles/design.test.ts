import { describe, expect, test } from '@jest/globals';
import type { Cycle } from './cycle.js';
import { cycleInput, cycleValues, nextQuestionId } from './design.js';

const cycle = {
  id: 'c',
  version: 4,
  name: 'Evaluasi 2027',
  rhythm: 'QUARTERLY',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  ruleSet: null,
  design: {
    anonymityThreshold: 3,
    textThreshold: 5,
    leftover: 'ABSORB',
    scaleMin: 1,
    scaleMax: 5,
    groups: [
      { kind: 'PEER', weightPercent: 100, minimum: 3, maximum: 6 },
      { kind: 'SELF', weightPercent: null, minimum: 1, maximum: 1 },
    ],
    anchors: [{ value: 1, text: { id: 'Tidak pernah', en: 'Never' } }],
    questions: [{ id: 'LOYAL_1', value: 'LOYAL', text: { id: 'Setia', en: 'Loyal' } }],
  },
} as unknown as Cycle;

describe('a drafted cycle', () => {
  test('goes from the record through the form to the input without loss', () => {
    expect(cycleInput(cycle, cycleValues(cycle))).toEqual({
      id: 'c',
      version: 4,
      name: 'Evaluasi 2027',
      rhythm: 'QUARTERLY',
      ruleSetId: null,
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      design: {
        groups: [
          { kind: 'PEER', weightPercent: 100, minimum: 3, maximum: 6 },
          { kind: 'SELF', minimum: 1, maximum: 1 },
        ],
        anchors: [{ value: 1, textId: 'Tidak pernah', textEn: 'Never' }],
        questions: [{ id: 'LOYAL_1', value: 'LOYAL', textId: 'Setia', textEn: 'Loyal' }],
        anonymityThreshold: 3,
        textThreshold: 5,
        leftover: 'ABSORB',
        scaleMin: 1,
        scaleMax: 5,
      },
    });
  });
});

test('one more question gets an id that is free', () => {
  expect(nextQuestionId('LOYAL', [{ id: 'LOYAL_1' }, { id: 'LOYAL_3' }])).toBe('LOYAL_2');
  expect(nextQuestionId('LOYAL', [])).toBe('LOYAL_1');
});
