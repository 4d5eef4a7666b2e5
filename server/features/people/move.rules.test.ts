import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MoveInPeriod, movedInPeriod } from './move.rules.js';

// Third quarter, evaluated from mid-September to mid-October: the span of the regulation's own example.
const quarter = { period: { from: '2026-07-01', to: '2026-09-30' }, window: { from: '2026-09-15', to: '2026-10-15' } };
const year = { period: { from: '2026-01-01', to: '2026-12-31' }, window: { from: '2026-12-21', to: '2027-01-31' } };

describe('a move in the light of an evaluation (p.91-92 no.13-14)', () => {
  test.each<[string, MoveInPeriod, Partial<ReturnType<typeof movedInPeriod>>]>([
    [
      'an evaluator moved on 25 August does not evaluate the third quarter',
      { moved: 'EVALUATOR', evaluation: 'PERIODIC', date: '2026-08-25', ...quarter },
      { evaluator: 'NEW', reason: 'move.evaluatorOutsideWindow' },
    ],
    [
      'an evaluator moved on 25 September evaluates the third quarter of his old unit',
      { moved: 'EVALUATOR', evaluation: 'PERIODIC', date: '2026-09-25', ...quarter },
      { evaluator: 'OLD', organisation: 'OLD_UNIT', reason: 'move.evaluatorInsideWindow' },
    ],
    [
      'the first day of the window is inside',
      { moved: 'EVALUATOR', evaluation: 'PERIODIC', date: '2026-09-15', ...quarter },
      { evaluator: 'OLD' },
    ],
    [
      'the day before the window is outside',
      { moved: 'EVALUATOR', evaluation: 'PERIODIC', date: '2026-09-14', ...quarter },
      { evaluator: 'NEW' },
    ],
    [
      'a moved employee is evaluated by the new evaluator, or by agreement keeps the previous result',
      { moved: 'EMPLOYEE', evaluation: 'PERIODIC', date: '2026-08-03', ...quarter },
      { evaluator: 'NEW', organisation: 'NEW_UNIT', mayUsePreviousResult: true },
    ],
    [
      'in the annual evaluation a moved employee has no such choice',
      { moved: 'EMPLOYEE', evaluation: 'ANNUAL', date: '2026-12-28', ...year },
      { evaluator: 'NEW', organisation: 'NEW_UNIT', mayUsePreviousResult: false },
    ],
    [
      'a move after the window changes nothing',
      { moved: 'EMPLOYEE', evaluation: 'ANNUAL', date: '2027-02-01', ...year },
      { evaluator: 'OLD', organisation: 'OLD_UNIT' },
    ],
  ])('%s', (_, move, expected) => {
    expect(movedInPeriod(move)).toMatchObject(expected);
  });

  test('only a moved employee in a periodic evaluation may use the previous result, and only he changes the unit', () => {
    const day = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const moved = fc.constantFrom('EMPLOYEE' as const, 'EVALUATOR' as const);
    fc.assert(
      fc.property(moved, fc.constantFrom('PERIODIC' as const, 'ANNUAL' as const), day, (who, evaluation, date) => {
        const spans = evaluation === 'ANNUAL' ? year : quarter;
        const answer = movedInPeriod({ moved: who, evaluation, date, ...spans });
        expect(answer.article).toMatch(/^p\.9/);
        if (answer.mayUsePreviousResult) expect([who, evaluation]).toEqual(['EMPLOYEE', 'PERIODIC']);
        if (answer.organisation === 'NEW_UNIT') expect([who, answer.evaluator]).toEqual(['EMPLOYEE', 'NEW']);
      }),
    );
  });
});
