import { describe, expect, test } from '@jest/globals';
import { Phase } from '../cycles/cycle.rules.js';
import { abilitiesIn, type PlanAbilityFlags } from './plans.policy.js';

const everything: PlanAbilityFlags = {
  ...{ edit: true, setExpectations: true, propose: true, return: true, agree: true, sign: true, revise: true },
  ...{ monitor: true, guide: true, counsel: true, giveFeedback: true },
};
const nothing = Object.fromEntries(Object.keys(everything).map((deed) => [deed, false])) as unknown as PlanAbilityFlags;
const PLANNING = ['edit', 'setExpectations', 'propose', 'return', 'agree', 'sign', 'revise'];
const MONITORING = ['monitor', 'giveFeedback'];
const GUIDING = ['guide', 'counsel'];

describe('what is offered in each phase of the cycle', () => {
  test.each([
    ['PLANNING', [...PLANNING, ...MONITORING, ...GUIDING]],
    ['RUNNING', [...PLANNING, ...MONITORING, ...GUIDING]],
    ['FEEDBACK', [...PLANNING, ...MONITORING, ...GUIDING]],
    ['RATING', [...MONITORING, ...GUIDING]],
    ['CALIBRATION', GUIDING],
    ['PUBLISHED', GUIDING],
    ['CLOSED', GUIDING],
  ] as const)('%s', (phase, deeds) => {
    const may = Object.entries(abilitiesIn(phase, everything)).flatMap(([deed, isOffered]) =>
      isOffered ? [deed] : [],
    );
    expect(may.sort()).toEqual([...deeds].sort());
  });

  test('a phase never adds a deed', () => {
    for (const phase of Object.values(Phase)) expect(abilitiesIn(phase, nothing)).toEqual(nothing);
  });
});
