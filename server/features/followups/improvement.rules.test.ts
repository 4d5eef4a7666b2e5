import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../cycles/dated.rules.js';
import {
  type CheckpointRecord,
  IMPROVEMENT_TERMS,
  IMPROVEMENT_TRANSITIONS,
  ImprovementGuard,
  ImprovementState,
  improvementPlan,
  improvementProgress,
  improvementRefusals,
  temporaryPostEnds,
} from './improvement.rules.js';

const all = Object.fromEntries(Object.values(ImprovementGuard).map((guard) => [guard, true]));

describe('steps of an improvement plan (PP 30/2019 Ps 56-58)', () => {
  test('only the declared steps exist', () => {
    for (const from of Object.values(ImprovementState))
      for (const to of Object.values(ImprovementState)) {
        const known = IMPROVEMENT_TRANSITIONS.some((one) => one.from === from && one.to === to);
        expect(improvementRefusals(from, to, all).length === 0).toBe(known);
      }
  });

  test.each(IMPROVEMENT_TRANSITIONS)('$from to $to needs every one of its facts', ({ from, to, must, article }) => {
    expect(article).not.toBe('');
    for (const guard of must)
      expect(improvementRefusals(from, to, { ...all, [guard]: false })).toEqual([`followups.refused.${guard}`]);
  });

  test('a person decides every step after the plan has begun', () => {
    for (const { from, must } of IMPROVEMENT_TRANSITIONS)
      if (from !== 'WARNED') expect(must).toContain('DECIDED_BY_PERSON');
  });

  test('discharge is proposed only after a year in a temporary post', () =>
    expect(
      IMPROVEMENT_TRANSITIONS.filter(({ to }) => to === 'DISCHARGE_PROPOSED').map(({ from, must }) => [
        from,
        must.includes('YEAR_OVER'),
      ]),
    ).toEqual([['TEMPORARY_POST', true]]));
});

describe('dates of an improvement plan', () => {
  test('six monthly checkpoints, the last at the end', () =>
    expect(improvementPlan('2026-08-31', IMPROVEMENT_TERMS)).toEqual({
      startsOn: '2026-08-31',
      endsOn: '2027-02-28',
      checkpoints: ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    }));

  test('checkpoints rise and end with the term, whatever the rhythm', () =>
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 7 }),
        (offset, months, every) => {
          const plan = improvementPlan(addDays('2024-01-01', offset), {
            ...IMPROVEMENT_TERMS,
            months,
            checkpointEveryMonths: every,
          });
          expect(plan.checkpoints.at(-1)).toBe(plan.endsOn);
          plan.checkpoints.forEach((day, n) => {
            expect(day > (plan.checkpoints[n - 1] ?? plan.startsOn)).toBe(true);
          });
        },
      ),
    ));

  test('a temporary post lasts a year at most', () =>
    expect(temporaryPostEnds('2026-03-01', IMPROVEMENT_TERMS)).toBe('2027-03-01'));
});

describe('progress', () => {
  const plan = improvementPlan('2026-01-15', { ...IMPROVEMENT_TERMS, months: 2 });
  const held = (n: number, progress: CheckpointRecord['progress']): CheckpointRecord => ({
    due: plan.checkpoints[n] ?? '',
    heldOn: plan.checkpoints[n] ?? null,
    progress,
  });

  test('a plan nobody looked at is neither met nor missed', () =>
    expect(improvementProgress(plan, [], '2026-03-16')).toEqual({
      held: 0,
      missed: ['2026-02-15', '2026-03-15'],
      next: null,
      facts: { TERM_OVER: true, ALL_CHECKPOINTS_HELD: false, TARGET_MET: false, TARGET_NOT_MET: false },
    }));

  test('the last checkpoint held decides', () => {
    const rising = improvementProgress(plan, [held(1, 'MET'), held(0, 'NOT_MET')], '2026-03-15');
    expect(rising).toMatchObject({ held: 2, facts: { TERM_OVER: false, TARGET_MET: true, TARGET_NOT_MET: false } });
    const falling = improvementProgress(plan, [held(0, 'MET'), held(1, 'PARTLY')], '2026-03-16');
    expect(falling.facts).toEqual({
      TERM_OVER: true,
      ALL_CHECKPOINTS_HELD: true,
      TARGET_MET: false,
      TARGET_NOT_MET: true,
    });
  });

  test('the next checkpoint is the first one open from today', () =>
    expect(improvementProgress(plan, [held(0, 'PARTLY')], '2026-02-20').next).toBe('2026-03-15'));
});
