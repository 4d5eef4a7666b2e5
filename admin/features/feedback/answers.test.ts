import { describe, expect, test } from '@jest/globals';
import { inputOf, missing, writtenOf } from './answers.js';

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
    expect(missing([{ id: 'A' }, { id: 'B' }, { id: 'C' }], { A: 1, B: null })).toBe(1);
  });
});
