import type { Scale } from './disclosure.rules.js';

/** A question of a frozen set. */
export interface Question {
  readonly id: string;
  readonly kind: 'RATING' | 'TEXT';
  readonly required: boolean;
}

/** The question set as frozen at the first answer of the cycle (R13). */
export interface QuestionSet {
  readonly questions: readonly Question[];
  readonly scale: Scale;
  /** Whether "cannot judge" is an answer; where it is not, every question needs a score. */
  readonly cannotJudge: boolean;
  /** Longest comment, in characters as a person counts them (code points). */
  readonly commentLength: number;
}

/** Longest comment of a form. */
export const standardCommentLength = 2000;

/** What a rater sends. `score` null with `cannotJudge` is an answer; it is not a zero (R2). */
export interface Submission {
  readonly ratings: readonly {
    readonly questionId: string;
    readonly score?: number | null;
    readonly cannotJudge?: boolean | null;
  }[];
  readonly comments: readonly { readonly questionId: string; readonly text: string }[];
}

/** A problem at one field of the input, `ratings.3.score`; the sentence of the key lives in the message files. */
export interface AnswerProblem {
  readonly field: string;
  readonly key: AnswerProblemKey;
}
export const answerProblemKeys = [
  'feedback.answer.unknownQuestion',
  'feedback.answer.wrongKind',
  'feedback.answer.twice',
  'feedback.answer.missing',
  'feedback.answer.bothScoreAndCannotJudge',
  'feedback.answer.mustJudge',
  'feedback.answer.notInteger',
  'feedback.answer.outOfScale',
  'feedback.answer.tooLong',
  'feedback.answer.badCharacters',
] as const;
export type AnswerProblemKey = (typeof answerProblemKeys)[number];

/** Halves of characters: no database text can hold them. */
const HALF = /[\uD800-\uDFFF]/u;

/**
 * Every problem of one submission against its frozen question set; empty when it may be stored.
 * @param stage a DRAFT may have gaps; a SUBMIT needs every required question
 */
export function answerProblems(submission: Submission, set: QuestionSet, stage: 'DRAFT' | 'SUBMIT'): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const known = new Map(set.questions.map((question) => [question.id, question]));
  const answered = new Set<string>();
  const report = (field: string, key: AnswerProblemKey | null) => {
    if (key) problems.push({ field, key });
    return key !== null;
  };
  const misplaced = (questionId: string, kind: Question['kind']): AnswerProblemKey | null => {
    const question = known.get(questionId);
    if (!question) return 'feedback.answer.unknownQuestion';
    if (question.kind !== kind) return 'feedback.answer.wrongKind';
    return answered.has(questionId) ? 'feedback.answer.twice' : null;
  };

  submission.ratings.forEach(({ questionId, score = null, cannotJudge }, i) => {
    if (report(`ratings.${i}.questionId`, misplaced(questionId, 'RATING'))) return;
    answered.add(questionId);
    if (cannotJudge && !set.cannotJudge) {
      report(`ratings.${i}.cannotJudge`, 'feedback.answer.mustJudge');
      return;
    }
    const missing = stage === 'SUBMIT' && known.get(questionId)?.required && score === null && !cannotJudge;
    report(
      `ratings.${i}.score`,
      missing ? 'feedback.answer.missing' : scoreProblem(score, Boolean(cannotJudge), set.scale),
    );
  });
  submission.comments.forEach(({ questionId, text }, i) => {
    if (report(`comments.${i}.questionId`, misplaced(questionId, 'TEXT'))) return;
    answered.add(questionId);
    const missing = stage === 'SUBMIT' && known.get(questionId)?.required && !text.trim();
    report(`comments.${i}.text`, missing ? 'feedback.answer.missing' : textProblem(text, set.commentLength));
  });
  if (stage === 'SUBMIT') {
    for (const question of set.questions) {
      const absent = question.required && !answered.has(question.id);
      report(`questions.${question.id}`, absent ? 'feedback.answer.missing' : null);
    }
  }
  return problems;
}

function scoreProblem(score: number | null, cannotJudge: boolean, { lo, hi }: Scale): AnswerProblemKey | null {
  if (score === null) return null;
  if (cannotJudge) return 'feedback.answer.bothScoreAndCannotJudge';
  if (!Number.isInteger(score)) return 'feedback.answer.notInteger';
  return score < lo || score > hi ? 'feedback.answer.outOfScale' : null;
}

function textProblem(text: string, longest: number): AnswerProblemKey | null {
  if (text.includes('\0') || HALF.test(text)) return 'feedback.answer.badCharacters';
  return [...text].length > longest ? 'feedback.answer.tooLong' : null;
}
