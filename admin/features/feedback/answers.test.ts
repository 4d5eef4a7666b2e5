import { describe, expect, test } from '@jest/globals';
import { inputOf, spoken, unanswered, writtenOf } from './answers.js';

describe('what a rater wrote', () => {
  const draft = {
    ratings: [
      { questionId: 'A', score: 4 },
      { questionId: 'B', cannotJudge: true },
    ],
    comments: [{ questionId: 'X', text: ' baik ' }],
  };

  test('comes back from a draft as it was left', () => {
    expect(writtenOf(draft)).toEqual({ ratings: { A: 4, B: null }, comments: { X: ' baik ' } });
    expect(writtenOf(null)).toEqual({ ratings: {}, comments: {} });
  });

  test('is sent without blanks and empty comments; "cannot judge" is no number', () => {
    const input = inputOf('r', 3, { ratings: { A: 4, B: null }, comments: { X: ' baik ', Y: '  ' } });
    expect(input).toEqual({
      requestId: 'r',
      version: 3,
      ratings: [
        { questionId: 'A', score: 4 },
        { questionId: 'B', cannotJudge: true },
      ],
      comments: [{ questionId: 'X', text: 'baik' }],
    });
  });

  test('"cannot judge" counts as an answer, silence does not', () => {
    expect(unanswered([{ id: 'A' }, { id: 'B' }, { id: 'C' }], { A: 1, B: null })).toEqual(['C']);
  });

  test('a rating of a draft with neither score nor "cannot judge" is no answer', () => {
    expect(
      writtenOf({ ratings: [{ questionId: 'A', score: null, cannotJudge: false }], comments: [] }).ratings,
    ).toEqual({});
  });

  test('only comments with something in them are looked over', () => {
    expect(spoken({ LOYAL: 'baik', ADAPTIVE: '  ' })).toEqual([['LOYAL', 'baik']]);
  });
});
