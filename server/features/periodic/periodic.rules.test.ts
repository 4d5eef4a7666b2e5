import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../cycles/dated.rules.js';
import { periodsOf } from '../cycles/period.rules.js';
import { EvaluationStatus } from '../evaluations/evaluations.rules.js';
import { evaluatorOn } from '../people/evaluator.rules.js';
import { indexFacts } from '../people/evaluatorFacts.rules.js';
import {
  evaluatorDay,
  type PeriodicCase,
  periodicNeedsReason,
  periodicRefusal,
  proposedSpan,
  SPAN_PROPOSALS,
  spanProblem,
} from './periodic.rules.js';

const thirdQuarter = { startsOn: '2022-07-01', endsOn: '2022-09-30' };
const span = { opensOn: '2022-09-20', closesOn: '2022-10-10' };
const open: PeriodicCase = { ...span, status: 'OPEN', evaluatorId: 'e', evaluatorSuperiorId: 's', employeeId: 'p' };

describe('the span of a period', () => {
  test('the example of p.91 no.14: 25 September lies inside the third quarter’s, 25 August outside', () => {
    const proposed = proposedSpan(thirdQuarter.endsOn);
    if (!proposed) throw new Error('no proposal in force');
    expect('2022-08-25' < proposed.opensOn).toBe(true);
    expect('2022-09-25' >= proposed.opensOn && '2022-09-25' <= proposed.closesOn).toBe(true);
  });

  test('what is proposed for any month or quarter is sound', () => {
    for (const rhythm of ['MONTHLY', 'QUARTERLY'] as const)
      for (let year = 2022; year <= 2040; year++)
        for (const { from, to } of periodsOf(year, rhythm)) {
          const proposed = proposedSpan(to);
          expect(proposed && spanProblem({ startsOn: from, endsOn: to }, proposed)).toBeNull();
        }
  });

  test('there was no periodic evaluation before the regulation', () => {
    expect(proposedSpan('2021-12-31')).toBeNull();
    expect(SPAN_PROPOSALS.every(({ source }) => source.includes('p.91'))).toBe(true);
  });

  test.each([
    ['begins before the period', '2022-06-30', '2022-10-10', 'opensOn'],
    ['begins after its end', '2022-10-02', '2022-10-10', 'opensOn'],
    ['begins the day after its end', '2022-10-01', '2022-10-10', null],
    ['ends before the period does', '2022-09-20', '2022-09-29', 'closesOn'],
    ['ends with the period', '2022-09-20', '2022-09-30', null],
    ['ends later than three months after', '2022-09-20', '2022-12-31', 'closesOn'],
  ] as const)('%s', (_, opensOn, closesOn, problem) => {
    expect(spanProblem(thirdQuarter, { opensOn, closesOn })).toBe(problem);
  });
});

describe('who evaluates', () => {
  test.each([
    ['nobody moved: the evaluator of the eve of the span', null, '2022-09-19'],
    ['the employee moved before the span', '2022-08-25', '2022-09-19'],
    ['the employee moved on its first day: the new evaluator', '2022-09-20', '2022-09-20'],
    ['the employee moved inside the span: the new evaluator', '2022-09-25', '2022-09-25'],
    ['the employee will move', '2022-10-05', '2022-09-19'],
  ])('%s', (_, movedOn, day) => {
    expect(evaluatorDay(span, movedOn, '2022-09-28')).toBe(day);
  });

  test.each([
    ['2022-08-25', 'successor'],
    ['2022-09-19', 'successor'],
    ['2022-09-20', 'purnama'],
    ['2022-09-25', 'purnama'],
    ['2022-10-10', 'purnama'],
  ])('the evaluator moved on %s: %s evaluates the third quarter (p.91 no.14)', (date, evaluator) => {
    const line = (employeeId: string, superiorId: string, from = '2020-01-01') => ({
      employeeId,
      superiorId,
      from,
      to: null,
    });
    const facts = indexFacts({
      moves: [{ employeeId: 'purnama', date }],
      lines: [
        line('staff', 'purnama'),
        line('purnama', 'head'),
        line('staff', 'successor', date),
        line('successor', 'head'),
      ],
    });
    expect(evaluatorOn(facts, 'staff', evaluatorDay(span, null, '2022-10-05')).evaluatorId).toBe(evaluator);
  });
});

describe('who may rate', () => {
  test.each<[string, Partial<PeriodicCase>, string, string, string | null]>([
    ['the evaluator on the first day', {}, 'e', '2022-09-20', null],
    ['the evaluator on the last day', {}, 'e', '2022-10-10', null],
    ['the evaluator again inside the span', { status: 'RATED' }, 'e', '2022-10-10', null],
    ['before the span', {}, 'e', '2022-09-19', 'periodic.tooEarly'],
    ['the evaluator in default', {}, 'e', '2022-10-11', 'evaluation.defaulted'],
    ['the evaluator corrects after the span', { status: 'RATED' }, 'e', '2022-10-11', null],
    ['the superior inside the span', {}, 's', '2022-10-10', 'evaluation.superiorTooEarly'],
    ['the superior after default', {}, 's', '2022-10-11', null],
    ['the superior where it is rated', { status: 'RATED' }, 's', '2022-10-11', 'evaluation.notDefaulted'],
    ['oneself', {}, 'p', '2022-10-01', 'evaluation.own'],
    ['somebody else', {}, 'x', '2022-10-01', 'evaluation.notEvaluator'],
    ['what was handed over', { status: 'PUBLISHED' }, 'e', '2022-10-01', 'periodic.published'],
  ])('%s', (_, change, actor, day, key) => {
    expect(periodicRefusal({ ...open, ...change }, actor, day)?.key ?? null).toBe(key);
  });

  test('a correction after the span needs its reason, a first rating and one inside the span do not', () => {
    expect(periodicNeedsReason({ ...open, status: 'RATED' }, '2022-10-11')).toBe(true);
    expect(periodicNeedsReason({ ...open, status: 'RATED' }, '2022-10-10')).toBe(false);
    expect(periodicNeedsReason(open, '2022-10-11')).toBe(false);
  });

  test('on any day at most one of evaluator and superior may rate what is open, and every refusal names its article', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom(...Object.values(EvaluationStatus)),
        (offset, status) => {
          const day = addDays(span.opensOn, offset);
          const answers = ['e', 's', 'p', 'x'].map((actor) => periodicRefusal({ ...open, status }, actor, day));
          expect(answers.filter((answer) => answer === null).length).toBeLessThanOrEqual(1);
          for (const answer of answers) if (answer) expect(answer.article).toMatch(/Ps \d+|p\.\d+/);
          if (status === 'OPEN' && offset >= 0) expect(answers.some((answer) => answer === null)).toBe(true);
        },
      ),
    );
  });
});
