import { describe, expect, test } from '@jest/globals';
import { Predicate } from '../rulesets/quadrant.rules.js';
import {
  abilitiesOn,
  assignRefusal,
  type FollowUpActor,
  FollowUpKind,
  FollowUpStatus,
  improvementStep,
  KIND_RULES,
  workRefusal,
} from './followup.rules.js';
import { IMPROVEMENT_TRANSITIONS } from './improvement.rules.js';

const nobody: FollowUpActor = {
  isOfficer: false,
  isEvaluator: false,
  isEvaluatorSuperior: false,
  isOwner: false,
  isEmployee: false,
};
const kinds = Object.values(FollowUpKind);

describe.each(kinds)('%s', (kind) => {
  test('nobody sets or works on the own, whatever else he is', () => {
    const all = { ...nobody, isOfficer: true, isEvaluator: true, isOwner: true, isEmployee: true };
    expect(assignRefusal(kind, all, 'GOOD')?.key).toBe('followups.own');
    expect(workRefusal(kind, 'OPEN', all)?.key).toBe('followups.own');
  });

  test('who has no part in it is refused with the article', () => {
    for (const refusal of [assignRefusal(kind, nobody, 'GOOD'), workRefusal(kind, 'OPEN', nobody)])
      expect(refusal).toMatchObject({ key: 'followups.notYours', article: expect.stringMatching(/Ps/) });
  });

  test('an officer assigns it exactly for the predicates it fits, and never before publication', () => {
    const officer = { ...nobody, isOfficer: true };
    const fits: readonly Predicate[] | null = KIND_RULES[kind].predicates;
    for (const predicate of Object.values(Predicate))
      expect(assignRefusal(kind, officer, predicate) === null).toBe(fits === null || fits.includes(predicate));
    expect(assignRefusal(kind, officer, null)?.key).toBe('followups.notPublished');
  });

  test('what is over stays as it is', () => {
    for (const status of Object.values(FollowUpStatus))
      expect(workRefusal(kind, status, { ...nobody, isOfficer: true }) === null).toBe(status === 'OPEN');
  });

  test('a button is offered exactly when its verb would be let through', () => {
    const row = { kind, status: 'OPEN' as const, employeeId: 'e', ownerId: 'o' };
    for (const [id, isOfficer] of [
      ['e', true],
      ['o', false],
      ['x', false],
      ['x', true],
      [null, false],
    ] as const) {
      const who = { ...nobody, isOfficer, isOwner: id === 'o', isEmployee: id === 'e' };
      expect(abilitiesOn(row, id, isOfficer).finish).toBe(workRefusal(kind, 'OPEN', who) === null);
    }
  });

  test('each outcome on the road of improvement is a declared move', () => {
    for (const outcome of KIND_RULES[kind].outcomes) {
      const step = improvementStep(kind, outcome);
      if (step) expect(IMPROVEMENT_TRANSITIONS.some(({ from, to }) => from === step.from && to === step.to)).toBe(true);
      expect(step !== null).toBe(kind === 'IMPROVEMENT_PLAN' || kind === 'COMPETENCY_TEST');
    }
  });
});
