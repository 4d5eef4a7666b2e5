import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Role } from '../../kernel/actor.js';
import { type Facts, Guard, mayMove, nextMoves, Phase, TRANSITIONS } from './cycle.rules.js';

const officer = [Role.PERSONNEL_OFFICER];
const everything: Facts = Object.fromEntries(Object.values(Guard).map((guard) => [guard, true]));

describe('the table of moves', () => {
  test.each(TRANSITIONS)('$from to $to names who, a reason, and no move twice', (transition) => {
    expect(transition.who.length).toBeGreaterThan(0);
    expect(transition.must.length).toBeGreaterThan(0);
    expect(transition.why).not.toBe('');
    expect(transition.from).not.toBe(transition.to);
    expect(TRANSITIONS.filter(({ from, to }) => from === transition.from && to === transition.to)).toHaveLength(1);
  });

  test('every phase can be reached from the draft, and CLOSED is the only end', () => {
    const reached = new Set<Phase>(['DRAFTED']);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of TRANSITIONS) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.values(Phase).sort());
    const ends = Object.values(Phase).filter((phase) => !TRANSITIONS.some(({ from }) => from === phase));
    expect(ends).toEqual(['CLOSED']);
  });

  test('nothing published goes back to rating: corrections run through an objection', () => {
    expect(TRANSITIONS.filter(({ from }) => from === 'PUBLISHED').map(({ to }) => to)).toEqual(['CLOSED']);
  });
});

describe('next moves', () => {
  test('allowed and refused together are all moves of the phase; a refusal has a reason', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(Phase)),
        fc.subarray(Object.values(Guard)),
        fc.subarray(Object.values(Role)),
        (phase, guards, roles) => {
          const facts = Object.fromEntries(guards.map((guard) => [guard, true]));
          const { allowed, refused } = nextMoves(phase, facts, roles);
          expect(allowed.length + refused.length).toBe(TRANSITIONS.filter(({ from }) => from === phase).length);
          for (const { must, who } of allowed) {
            expect(must.every((guard) => guards.includes(guard))).toBe(true);
            expect(who.some((role) => roles.includes(role))).toBe(true);
          }
          for (const { reasons } of refused) expect(reasons.length).toBeGreaterThan(0);
        },
      ),
    ));

  test('a missing role and every missing fact are all named, not the first only', () =>
    expect(mayMove('DRAFTED', 'PLANNING', { POPULATION_NOT_EMPTY: true }, [Role.EMPLOYEE])).toEqual({
      ok: false,
      reasons: ['cycles.refused.ROLE', 'cycles.refused.TEMPLATE_VALID', 'cycles.refused.NO_OVERLAPPING_CYCLE'],
    }));

  test('only the personnel officer moves a cycle', () => {
    for (const role of Object.values(Role))
      expect(mayMove('PLANNING', 'RUNNING', everything, [role]).ok).toBe(role === Role.PERSONNEL_OFFICER);
  });

  test('a cycle without 360° goes from running straight to rating', () => {
    const facts: Facts = { NO_FEEDBACK_IN_TEMPLATE: true, ORGANISATION_PREDICATES_KNOWN: true };
    expect(nextMoves('RUNNING', facts, officer).allowed.map(({ to }) => to)).toEqual(['RATING']);
  });

  test('a phase cannot be jumped over', () =>
    expect(mayMove('PLANNING', 'PUBLISHED', everything, officer)).toEqual({
      ok: false,
      reasons: ['cycles.refused.NO_SUCH_MOVE'],
    }));

  test('an open objection keeps the cycle open', () =>
    expect(mayMove('PUBLISHED', 'CLOSED', { OBJECTION_WINDOWS_OVER: true }, officer)).toEqual({
      ok: false,
      reasons: ['cycles.refused.NO_OPEN_OBJECTION'],
    }));
});
