import type { EditQuestionVersionInput, QuestionVersionListQuery, QuestionVersionOneQuery } from '../../gql/graphql.js';
import { VALUES } from '../cycles/cycle.js';

/** A version as its page reads it. */
export type Version = NonNullable<QuestionVersionOneQuery['record']>;
/** A version as lists read it. */
export type VersionRow = QuestionVersionListQuery['page']['items'][number];
export type Kind = Version['questions'][number]['kinds'][number];

export interface QuestionValues {
  /** Absent for a question that is new. */
  readonly id?: string | null;
  readonly value: string;
  readonly textId?: string | null;
  readonly textEn?: string | null;
  readonly kinds?: readonly Kind[] | null;
}

export interface AnchorValues {
  readonly value: number | null;
  readonly textId?: string | null;
  readonly textEn?: string | null;
}

/** What the editor of a draft holds: the paths are those of the API's input, so that refusals stand at fields. */
export interface VersionValues {
  readonly validFrom: string;
  readonly source: string;
  readonly cannotJudge: boolean;
  readonly commentValues: readonly string[];
  readonly questions: readonly QuestionValues[];
  readonly anchors: readonly AnchorValues[];
}

/** The editor as it opens. */
export const versionValues = ({ questions, anchors, ...rest }: Version): VersionValues => ({
  validFrom: rest.validFrom,
  source: rest.source,
  cannotJudge: rest.cannotJudge,
  commentValues: [...rest.commentValues],
  questions: questions.map(({ id, value, text, kinds }) => ({
    id,
    value,
    textId: text.id,
    textEn: text.en === text.id ? '' : text.en,
    kinds: [...kinds],
  })),
  anchors: anchors.map(({ value, text }) => ({
    value,
    textId: text.id,
    textEn: text.en === text.id ? '' : text.en,
  })),
});

/** The order of the form: by value, and within a value as they were put. */
const inOrder = (questions: readonly QuestionValues[]): QuestionValues[] =>
  VALUES.flatMap((value) => questions.filter((question) => question.value === value));

const withText = ({ textId, textEn }: Pick<QuestionValues, 'textId' | 'textEn'>) => ({
  textId: textId ?? '',
  ...(textEn ? { textEn } : {}),
});

/** The API's input, field by field: questions in the order of the values, comments only on values that have one. */
export const versionInput = (
  { id, version }: Pick<Version, 'id' | 'version'>,
  { validFrom, source, cannotJudge, commentValues, questions, anchors }: VersionValues,
): EditQuestionVersionInput => {
  const asked = new Set(questions.map(({ value }) => value));
  return {
    ...{ id, version, validFrom, source, cannotJudge },
    commentValues: commentValues.filter((value) => asked.has(value)),
    questions: inOrder(questions).map(({ id: own, value, kinds, ...text }) => ({
      ...(own && { id: own }),
      value,
      ...withText(text),
      kinds: [...(kinds ?? [])],
    })),
    anchors: anchors.map(({ value, ...text }) => ({ value: Number(value), ...withText(text) })),
  };
};
