import { behaviourOf } from '../rulesets/behaviours.rules.js';
import type { FeedbackGroupKind } from './groups.rules.js';

/** A sentence in both languages; the Indonesian one decides. */
export interface Sentence {
  readonly id: string;
  readonly en: string;
}

/** One question: a behaviour that is rated on the scale. */
export interface BankQuestion {
  /** Stable over all versions of its bank, never given to another question: `ADAPTIVE_1`. */
  readonly id: string;
  /** The value it belongs to (nilai BerAKHLAK): comments are asked per value. */
  readonly value: string;
  readonly text: Sentence;
  /** Groups it is asked of; empty: all. */
  readonly kinds: readonly FeedbackGroupKind[];
}

/** A step of the scale and its word. */
export interface ScaleAnchor {
  readonly value: number;
  readonly text: Sentence;
}

/** What one version of a bank asks: a cycle takes it whole. */
export interface Questionnaire {
  readonly questions: readonly BankQuestion[];
  /** Every step of the scale, from the lowest to the highest. */
  readonly anchors: readonly ScaleAnchor[];
  /** Whether "cannot judge" is an answer; it is no zero. */
  readonly cannotJudge: boolean;
  /** Values on which a comment may be written; empty: no comments. */
  readonly commentValues: readonly string[];
}

/** Both ends of the scale, which every step between has a word for. */
export const scaleOf = ({ anchors }: Pick<Questionnaire, 'anchors'>): { min: number; max: number } => ({
  min: anchors[0]?.value ?? 0,
  max: anchors.at(-1)?.value ?? 0,
});

/** Values in the order of their first question. */
export const valuesOf = ({ questions }: Pick<Questionnaire, 'questions'>): string[] => [
  ...new Set(questions.map(({ value }) => value)),
];

/** What is asked of one group: its questions, and comments on their values only. */
export const askedOf = <Q extends Questionnaire>(questionnaire: Q, kind: string): Q => {
  const questions = questionnaire.questions.filter(
    ({ kinds }) => kinds.length === 0 || (kinds as readonly string[]).includes(kind),
  );
  const commented = new Set(questionnaire.commentValues);
  return {
    ...questionnaire,
    questions,
    commentValues: valuesOf({ questions }).filter((value) => commented.has(value)),
  };
};

/** What a form can be and still be filled in. */
export const QUESTIONNAIRE_LIMITS = { questions: 60, steps: { min: 2, max: 11 }, scale: { min: 0, max: 10 } } as const;

/** One thing wrong: the input's path, a message key and what the sentence needs. */
export interface QuestionnaireProblem {
  readonly path: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What even a draft may not hold: the same question twice, a value that is none, a comment on what is not asked. */
export const draftProblems = ({ questions, anchors, commentValues }: Questionnaire): QuestionnaireProblem[] => [
  ...questions.flatMap(({ id, value }, n): QuestionnaireProblem[] => [
    ...(questions.findIndex((other) => other.id === id) < n
      ? [{ path: `questions.${n}.id`, key: 'questions.question.twice', params: { id } }]
      : []),
    ...(behaviourOf(value) === null ? [{ path: `questions.${n}.value`, key: 'questions.question.value' }] : []),
  ]),
  ...anchors.flatMap(({ value }, n): QuestionnaireProblem[] =>
    anchors.findIndex((other) => other.value === value) < n
      ? [{ path: `anchors.${n}.value`, key: 'questions.anchor.twice', params: { step: value } }]
      : [],
  ),
  ...commentValues.flatMap((value, n): QuestionnaireProblem[] =>
    behaviourOf(value) === null ? [{ path: `commentValues.${n}`, key: 'questions.question.value' }] : [],
  ),
];

const scaleProblems = ({ anchors }: Questionnaire): QuestionnaireProblem[] => {
  const { steps, scale } = QUESTIONNAIRE_LIMITS;
  if (anchors.length < steps.min || anchors.length > steps.max)
    return [{ path: 'anchors', key: 'questions.anchors.count', params: steps }];
  const first = anchors[0]?.value ?? 0;
  return anchors.flatMap(({ value, text }, n): QuestionnaireProblem[] => {
    const problems: QuestionnaireProblem[] = [];
    if (!Number.isInteger(value) || value < scale.min || value > scale.max)
      problems.push({ path: `anchors.${n}.value`, key: 'questions.anchor.range', params: scale });
    else if (value !== first + n)
      problems.push({ path: `anchors.${n}.value`, key: 'questions.anchor.order', params: { step: first + n } });
    if (text.id.trim() === '') problems.push({ path: `anchors.${n}.textId`, key: 'field.required' });
    return problems;
  });
};

/** Everything that stands against publishing, all at once, with the paths of the input; empty when it may be published. */
export const questionnaireProblems = (questionnaire: Questionnaire): QuestionnaireProblem[] => {
  const { questions, commentValues } = questionnaire;
  const { questions: most } = QUESTIONNAIRE_LIMITS;
  const asked = new Set(questions.map(({ value }) => value));
  return [
    ...(questions.length === 0 || questions.length > most
      ? [{ path: 'questions', key: 'questions.count', params: { max: most } }]
      : []),
    ...draftProblems(questionnaire),
    ...questions.flatMap(({ text }, n) =>
      text.id.trim() === '' ? [{ path: `questions.${n}.textId`, key: 'field.required' }] : [],
    ),
    ...commentValues.flatMap((value, n) =>
      asked.has(value) ? [] : [{ path: `commentValues.${n}`, key: 'questions.comment.unasked' }],
    ),
    ...scaleProblems(questionnaire),
  ];
};

/** A free id for one more question on a value: one that no version of the bank has used (`LOYAL_4`). */
export const nextQuestionId = (value: string, used: ReadonlySet<string>): string => {
  let n = 1;
  while (used.has(`${value}_${n}`)) n += 1;
  return `${value}_${n}`;
};
