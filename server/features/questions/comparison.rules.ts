import type { BankQuestion, Questionnaire } from './questionnaire.rules.js';

const said = (text: string): string => text.trim().replace(/\s+/g, ' ');

const sameKinds = (one: BankQuestion, other: BankQuestion): boolean =>
  one.kinds.length === other.kinds.length && one.kinds.every((kind) => other.kinds.includes(kind));

/** Whether both scales have the same steps with the same words. */
const sameScale = (one: Questionnaire, other: Questionnaire): boolean =>
  one.anchors.length === other.anchors.length &&
  one.anchors.every(({ value, text }, n) => {
    const there = other.anchors[n];
    return there?.value === value && said(there.text.id) === said(text.id);
  });

/**
 * Ids of the questions whose answers may be compared between two versions, in the order of the first: same id, value,
 * Indonesian sentence and groups, on the same scale. An answer to another sentence is the answer to another question.
 */
export const comparableQuestions = (one: Questionnaire, other: Questionnaire): string[] => {
  if (!sameScale(one, other)) return [];
  const there = new Map(other.questions.map((question) => [question.id, question]));
  return one.questions
    .filter((question) => {
      const twin = there.get(question.id);
      return (
        twin !== undefined &&
        twin.value === question.value &&
        said(twin.text.id) === said(question.text.id) &&
        sameKinds(twin, question)
      );
    })
    .map(({ id }) => id);
};
