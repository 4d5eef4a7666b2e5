import { describe, expect, test } from '@jest/globals';
import { hasProvenance } from '../feedback/provenance.rules.js';
import { periodicStateOn, rhythmAbilities, standardRhythm } from './rhythm.rules.js';

describe('periodic feedback of the leader', () => {
  test.each([
    ['2026-11-20', 'OVERDUE'],
    ['2026-11-21', 'SOON'],
    ['2026-12-05', 'SOON'],
    ['2026-12-06', 'LATER'],
  ])('due on %s is on 21 November %s', (dueOn, state) => {
    expect(periodicStateOn(dueOn, '2026-11-21')).toBe(state);
  });

  test.each([
    ['LEADER', null, true, false],
    ['LEADER', 'EMPLOYEE', true, true],
    ['LEADER', 'LEADER', true, false],
    ['EMPLOYEE', 'LEADER', true, true],
    [null, 'LEADER', false, false],
  ] as const)('%s, after a proposal of %s', (side, proposedBy, propose, agree) => {
    expect(rhythmAbilities(side, proposedBy)).toEqual({ propose, agree });
  });

  test('has an interval that can be agreed on, and says where it comes from', () => {
    expect(standardRhythm.choices).toContain(standardRhythm.everyMonths);
    expect(hasProvenance(standardRhythm)).toBe(true);
  });
});
