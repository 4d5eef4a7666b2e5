import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BEHAVIOURS, BehaviourCode, behaviourOf } from '../rulesets/behaviours.rules.js';
import {
  isLate,
  mayMovePlan,
  mayTurnToSuperior,
  PLAN_TRANSITIONS,
  type PlanActor,
  type PlanFacts,
  PlanGuard,
  PlanState,
} from './plan.rules.js';

const everything: PlanFacts = Object.fromEntries(Object.values(PlanGuard).map((guard) => [guard, true]));
const actors: PlanActor[] = ['EMPLOYEE', 'EVALUATOR', 'EVALUATOR_SUPERIOR'];

describe('moves of a plan', () => {
  test.each(PLAN_TRANSITIONS)('$from to $to is open to the named and closed to all others', ({ from, to, who }) => {
    for (const actor of actors) expect(mayMovePlan(from, to, actor, everything).ok).toBe(who.includes(actor));
    for (const actor of who) expect(mayMovePlan(from, to, actor, {}).ok).toBe(false);
  });

  test('every other pair of states is no move', () => {
    for (const from of Object.values(PlanState))
      for (const to of Object.values(PlanState)) {
        const known = PLAN_TRANSITIONS.some((one) => one.from === from && one.to === to);
        expect(actors.some((actor) => mayMovePlan(from, to, actor, everything).ok)).toBe(known);
      }
  });

  test('a signature of one side is not enough', () =>
    expect(mayMovePlan('AGREED', 'SIGNED', 'EMPLOYEE', { COMPLETE: true, SIGNED_BY_EMPLOYEE: true })).toEqual({
      ok: false,
      reasons: ['plans.refused.SIGNED_BY_EVALUATOR'],
    }));

  test('the superior agrees only when the evaluator is late', () => {
    expect(mayMovePlan('PROPOSED', 'AGREED', 'EVALUATOR_SUPERIOR', { COMPLETE: true }).ok).toBe(false);
    expect(
      mayMovePlan('PROPOSED', 'AGREED', 'EVALUATOR_SUPERIOR', { COMPLETE: true, EVALUATOR_IS_LATE: true }).ok,
    ).toBe(true);
  });

  test('nothing leads out of a signed version but a later one', () =>
    expect(PLAN_TRANSITIONS.filter(({ from }) => from === 'SIGNED').map(({ to, must }) => [to, must])).toEqual([
      ['REVISED', ['NEXT_VERSION_SIGNED']],
    ]));
});

describe('31 January', () => {
  test.each([
    ['signed on the day', '2026-01-31', '2025-03-01', '2026-06-01', false],
    ['signed a day later', '2026-02-01', '2025-03-01', '2026-06-01', true],
    ['not signed on the day', null, '2025-03-01', '2026-01-31', false],
    ['not signed the day after', null, '2025-03-01', '2026-02-01', true],
    ['joined in May, signed in June', '2026-06-01', '2026-05-04', '2026-06-01', false],
  ])('%s', (_name, signedOn, dutySince, today, late) =>
    expect(isLate(2026, { signedOn, dutySince }, today)).toBe(late),
  );

  test.each([
    [false, '2026-01-31', false],
    [false, '2026-02-01', true],
    [true, '2026-02-01', false],
  ])('expectations set: %p, on %s: may turn to the superior: %p', (set, today, may) =>
    expect(mayTurnToSuperior(2026, set, today)).toBe(may),
  );
});

describe('the seven values', () => {
  test('they are seven with three guides each, in the order of the forms', () => {
    expect(BEHAVIOURS.map(({ code }) => code)).toEqual(Object.values(BehaviourCode));
    expect(BEHAVIOURS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const guides = BEHAVIOURS.flatMap(({ guides }) => guides);
    expect(guides).toHaveLength(21);
    expect(new Set(guides).size).toBe(21);
  });

  test('their initials spell BerAKHLAK', () => expect(BEHAVIOURS.map(({ name }) => name[0]).join('')).toBe('BAKHLAK'));

  test.each(BEHAVIOURS)('$name is printed without the slips of the print', ({ description, guides }) => {
    for (const text of [description, ...guides]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\d{3}esame|masyakarat|[.;]$|\s{2}/);
    }
  });

  test('an unknown code has no value', () =>
    fc.assert(
      fc.property(fc.string(), (text) => (behaviourOf(text) === null) === !Object.hasOwn(BehaviourCode, text)),
    ));
});
