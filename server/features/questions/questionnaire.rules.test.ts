import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BEHAVIOURS } from '../rulesets/behaviours.rules.js';
import { comparableQuestions } from './comparison.rules.js';
import {
  askedOf,
  type BankQuestion,
  draftProblems,
  nextQuestionId,
  type Questionnaire,
  questionnaireProblems,
  scaleOf,
} from './questionnaire.rules.js';
import { STANDARD_BANK } from './standardBank.rules.js';
import { choiceProblem } from './version.rules.js';

const standard: Questionnaire = STANDARD_BANK.content;
const said = (word: string) => ({ id: word, en: word });
const question = (id: string, more: Partial<BankQuestion> = {}): BankQuestion => ({
  id,
  value: id.replace(/_\d+$/, ''),
  text: said(id),
  kinds: [],
  ...more,
});
const small: Questionnaire = {
  questions: [question('LOYAL_1'), question('ADAPTIVE_1'), question('LOYAL_2')],
  anchors: [1, 2, 3].map((value) => ({ value, text: said(String(value)) })),
  cannotJudge: true,
  commentValues: ['ADAPTIVE', 'LOYAL'],
};
const found = (change: Partial<Questionnaire>) =>
  questionnaireProblems({ ...small, ...change }).map(({ path, key }) => `${path} ${key}`);

describe('the standard bank', () => {
  test('asks the 21 guides of the seven values word for word, with an English wording of its own', () => {
    expect(questionnaireProblems(standard)).toEqual([]);
    expect(standard.questions.map(({ text }) => text.id)).toEqual(BEHAVIOURS.flatMap(({ guides }) => [...guides]));
    expect(standard.questions.filter(({ text }) => text.en === text.id || text.en === '')).toEqual([]);
    expect(standard.questions.map(({ value }) => value)).toEqual(BEHAVIOURS.flatMap(({ code }) => [code, code, code]));
    expect(scaleOf(standard)).toEqual({ min: 1, max: 5 });
  });
});

describe('a questionnaire', () => {
  test('that is whole may be published', () => expect(found({})).toEqual([]));

  test.each<[string, Partial<Questionnaire>, string[]]>([
    ['no question', { questions: [], commentValues: [] }, ['questions questions.count']],
    [
      'a question without words',
      { questions: [question('LOYAL_1', { text: said(' ') })], commentValues: [] },
      ['questions.0.textId field.required'],
    ],
    [
      'a question twice',
      { questions: [question('LOYAL_1'), question('LOYAL_1')], commentValues: [] },
      ['questions.1.id questions.question.twice'],
    ],
    [
      'a value that is none',
      { questions: [question('KIND_1')], commentValues: [] },
      ['questions.0.value questions.question.value'],
    ],
    ['a comment on what is not asked', { commentValues: ['COMPETENT'] }, ['commentValues.0 questions.comment.unasked']],
    ['one step', { anchors: small.anchors.slice(0, 1) }, ['anchors questions.anchors.count']],
    [
      'a step without a word',
      { anchors: [{ value: 1, text: said('') }, ...small.anchors.slice(1)] },
      ['anchors.0.textId field.required'],
    ],
    [
      'a gap in the scale',
      { anchors: [1, 3].map((value) => ({ value, text: said('x') })) },
      ['anchors.1.value questions.anchor.order'],
    ],
    [
      'a scale upside down',
      { anchors: [2, 1].map((value) => ({ value, text: said('x') })) },
      ['anchors.1.value questions.anchor.order'],
    ],
    [
      'a step above ten',
      { anchors: [10, 11].map((value) => ({ value, text: said('x') })) },
      ['anchors.1.value questions.anchor.range'],
    ],
  ])('with %s may not', (_what, change, problems) => expect(found(change)).toEqual(problems));

  test('may have gaps as a draft, but no contradictions', () => {
    const gaps = { ...small, questions: [question('LOYAL_1', { text: said('') })], anchors: [] };
    expect(draftProblems(gaps)).toEqual([]);
    expect(draftProblems({ ...gaps, questions: [question('LOYAL_1'), question('LOYAL_1')] })).toHaveLength(1);
  });

  test('asks a group only what is meant for it, and comments only on that', () => {
    const limited = { ...small, questions: [question('LOYAL_1'), question('ADAPTIVE_1', { kinds: ['SUBORDINATE'] })] };
    expect(askedOf(limited, 'SUBORDINATE').questions).toHaveLength(2);
    const { questions, commentValues } = askedOf(limited, 'PEER');
    expect([questions.map(({ id }) => id), commentValues]).toEqual([['LOYAL_1'], ['LOYAL']]);
  });
});

describe('two versions', () => {
  test('are compared in all questions when nothing changed', () =>
    expect(comparableQuestions(small, small)).toEqual(['LOYAL_1', 'ADAPTIVE_1', 'LOYAL_2']));

  test.each<[string, Partial<BankQuestion>]>([
    ['another sentence', { text: { id: 'Lain', en: 'LOYAL_1' } }],
    ['another value', { value: 'COMPETENT' }],
    ['other groups', { kinds: ['PEER'] }],
    ['another id', { id: 'LOYAL_9' }],
  ])('are not compared in a question with %s', (_what, change) => {
    const other = { ...small, questions: small.questions.map((one, n) => (n === 0 ? { ...one, ...change } : one)) };
    expect(comparableQuestions(small, other)).toEqual(['ADAPTIVE_1', 'LOYAL_2']);
  });

  test('are compared whatever the order, the English wording and the blank space', () => {
    const other = {
      ...small,
      questions: [...small.questions].reverse().map((one) => ({ ...one, text: { id: ` ${one.text.id} `, en: 'x' } })),
    };
    expect(comparableQuestions(small, other)).toHaveLength(3);
  });

  test('are not compared at all on another scale, or under other words', () => {
    for (const anchors of [
      small.anchors.slice(1),
      [...small.anchors, { value: 4, text: said('4') }],
      small.anchors.map((anchor) => ({ ...anchor, text: said('lain') })),
    ])
      expect(comparableQuestions(small, { ...small, anchors })).toEqual([]);
  });
});

test('one more question gets an id no version has used', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (numbers) => {
      const used = new Set(numbers.map((n) => `LOYAL_${n}`));
      expect(used.has(nextQuestionId('LOYAL', used))).toBe(false);
    }),
  );
});

test.each<[string, Parameters<typeof choiceProblem>[0], string | undefined]>([
  ['a published one in force', { status: 'PUBLISHED', validFrom: '2026-12-31' }, undefined],
  ['none', null, 'questions.choice.unknown'],
  ['a draft', { status: 'DRAFT', validFrom: '2020-01-01' }, 'questions.choice.draft'],
  ['one of next year', { status: 'PUBLISHED', validFrom: '2027-01-01' }, 'questions.choice.notYet'],
])('a cycle of 2026 and %s', (_what, version, key) => expect(choiceProblem(version, '2026-12-31')?.key).toBe(key));
