import { describe, expect, test } from '@jest/globals';
import type { Cycle } from './cycle.js';
import { cycleInput, cycleValues } from './design.js';

const cycle = {
  id: 'c',
  version: 4,
  name: 'Evaluasi 2027',
  rhythm: 'QUARTERLY',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  ruleSet: null,
  questionVersion: { id: 'q' },
  design: {
    anonymityThreshold: 3,
    textThreshold: 5,
    leftover: 'ABSORB',
    groups: [
      { kind: 'PEER', weightPercent: 100, minimum: 3, maximum: 6 },
      { kind: 'SELF', weightPercent: null, minimum: 1, maximum: 1 },
    ],
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
        questionVersionId: 'q',
        anonymityThreshold: 3,
        textThreshold: 5,
        leftover: 'ABSORB',
      },
    });
  });
});
