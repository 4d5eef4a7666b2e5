import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerProblems, type QuestionSet, type Submission } from './answers.rules.js';

const set: QuestionSet = {
  questions: [
    { id: 'q1', kind: 'RATING', required: true },
    { id: 'q2', kind: 'RATING', required: false },
    { id: 't1', kind: 'TEXT', required: false },
    { id: 't2', kind: 'TEXT', required: true },
  ],
  scale: { lo: 1, hi: 5 },
  cannotJudge: true,
  commentLength: 2000,
};
const good: Submission = { ratings: [{ questionId: 'q1', score: 4 }], comments: [{ questionId: 't2', text: 'Rapi' }] };
const rated = (score: number | null, cannotJudge?: boolean): Submission => ({
  ...good,
  ratings: [{ questionId: 'q1', score, cannotJudge }],
});
const said = (text: string): Submission => ({ ...good, comments: [{ questionId: 't2', text }] });

describe('a submission', () => {
  test.each<[string, Submission, [string, string][]]>([
    ['that is complete', good, []],
    ['with "cannot judge"', rated(null, true), []],
    [
      'at both ends of the scale',
      {
        ...good,
        ratings: [
          { questionId: 'q1', score: 1 },
          { questionId: 'q2', score: 5 },
        ],
      },
      [],
    ],
    ['below the scale', rated(0), [['ratings.0.score', 'outOfScale']]],
    ['above the scale', rated(6), [['ratings.0.score', 'outOfScale']]],
    ['with half a point', rated(3.5), [['ratings.0.score', 'notInteger']]],
    ['with NaN', rated(Number.NaN), [['ratings.0.score', 'notInteger']]],
    ['with infinity', rated(Number.POSITIVE_INFINITY), [['ratings.0.score', 'notInteger']]],
    ['with neither score nor "cannot judge"', rated(null), [['ratings.0.score', 'missing']]],
    ['with both', rated(3, true), [['ratings.0.score', 'bothScoreAndCannotJudge']]],
    ['without a required rating', { ...good, ratings: [] }, [['questions.q1', 'missing']]],
    ['without a required text', { ...good, comments: [] }, [['questions.t2', 'missing']]],
    ['with blank space for a required text', said(' \n'), [['comments.0.text', 'missing']]],
    ['of 2,000 characters', said('é'.repeat(2000)), []],
    ['of 2,000 astral characters', said('😀'.repeat(2000)), []],
    ['of 2,001 characters', said('x'.repeat(2001)), [['comments.0.text', 'tooLong']]],
    ['of 10,000 characters', said('x'.repeat(10_000)), [['comments.0.text', 'tooLong']]],
    ['with a null character', said('a\u0000b'), [['comments.0.text', 'badCharacters']]],
    ['with half a character', said('a\ud800'), [['comments.0.text', 'badCharacters']]],
    [
      'with a foreign question',
      { ...good, ratings: [...good.ratings, { questionId: 'x', score: 3 }] },
      [['ratings.1.questionId', 'unknownQuestion']],
    ],
    [
      'with a property name as question',
      { ...good, comments: [...good.comments, { questionId: '__proto__', text: '' }] },
      [['comments.1.questionId', 'unknownQuestion']],
    ],
    [
      'that rates a text',
      { ...good, ratings: [...good.ratings, { questionId: 't1', score: 3 }] },
      [['ratings.1.questionId', 'wrongKind']],
    ],
    [
      'that comments a rating',
      { ...good, comments: [...good.comments, { questionId: 'q2', text: '' }] },
      [['comments.1.questionId', 'wrongKind']],
    ],
    [
      'that answers twice',
      { ...good, ratings: [...good.ratings, { questionId: 'q1', score: 1 }] },
      [['ratings.1.questionId', 'twice']],
    ],
  ])('%s', (_, submission, problems) => {
    expect(answerProblems(submission, set, 'SUBMIT')).toEqual(
      problems.map(([field, key]) => ({ field, key: `feedback.answer.${key}` })),
    );
  });

  test('cannot be "cannot judge" where the form does not offer it, not even as a draft', () => {
    for (const stage of ['DRAFT', 'SUBMIT'] as const)
      expect(answerProblems(rated(null, true), { ...set, cannotJudge: false }, stage)).toEqual([
        { field: 'ratings.0.cannotJudge', key: 'feedback.answer.mustJudge' },
      ]);
    expect(answerProblems(good, { ...set, cannotJudge: false }, 'SUBMIT')).toEqual([]);
  });

  test('may have gaps as a draft, but nothing wrong', () => {
    expect(answerProblems({ ratings: [], comments: [] }, set, 'DRAFT')).toEqual([]);
    expect(answerProblems({ ratings: [{ questionId: 'q1' }], comments: [] }, set, 'DRAFT')).toEqual([]);
    expect(answerProblems(rated(9), set, 'DRAFT')).toHaveLength(1);
  });

  test('without problems holds only whole scores on the scale, one per known question', () => {
    const id = fc.constantFrom('q1', 'q2', 't1', 't2', 'x');
    const score = fc.option(fc.oneof(fc.integer({ min: -1, max: 7 }), fc.double()), { nil: null });
    const submissions = fc.record({
      ratings: fc.array(fc.record({ questionId: id, score, cannotJudge: fc.boolean() }), { maxLength: 3 }),
      comments: fc.array(fc.record({ questionId: id, text: fc.string({ maxLength: 20 }) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(submissions, (submission) => {
        const problems = answerProblems(submission, set, 'SUBMIT');
        const ids = [...submission.ratings, ...submission.comments].map(({ questionId }) => questionId);
        const fine =
          ids.includes('q1') &&
          ids.includes('t2') &&
          new Set(ids).size === ids.length &&
          !ids.includes('x') &&
          submission.ratings.every((r) => r.questionId.startsWith('q')) &&
          submission.comments.every(
            (c) =>
              c.questionId.startsWith('t') && (c.questionId === 't1' || c.text.trim()) && !c.text.includes('\u0000'),
          ) &&
          submission.ratings.every((r) =>
            r.score === null
              ? r.cannotJudge || r.questionId === 'q2'
              : !r.cannotJudge && [1, 2, 3, 4, 5].includes(r.score),
          );
        expect(problems.length === 0).toBe(fine);
      }),
      { numRuns: 2000 },
    );
  });
});
