import type { CycleDesignInput, EditCycleInput } from '../../gql/graphql.js';
import type { Cycle } from './cycle.js';

type Design = Cycle['design'];

/** What the form of a drafted cycle holds: the paths are those of the API's input, so that refusals stand at fields. */
export interface CycleValues {
  readonly name: string;
  readonly rhythm: Cycle['rhythm'];
  readonly ruleSetId?: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly design: {
    readonly groups: readonly Design['groups'][number][];
    readonly questions: readonly QuestionValues[];
    readonly anchors: readonly { readonly value: number; readonly textId: string; readonly textEn?: string | null }[];
    readonly scaleMin: number;
    readonly scaleMax: number;
    readonly anonymityThreshold: number;
    readonly textThreshold: number;
    readonly leftover: Design['leftover'];
  };
}

export interface QuestionValues {
  readonly id: string;
  readonly value: string;
  readonly textId: string;
  readonly textEn?: string | null;
}

/** The form as it opens. */
export const cycleValues = ({ name, rhythm, ruleSet, startsOn, endsOn, design }: Cycle): CycleValues => ({
  name,
  rhythm,
  ruleSetId: ruleSet?.id ?? null,
  startsOn,
  endsOn,
  design: {
    groups: design.groups.map((group) => ({ ...group })),
    questions: design.questions.map(({ id, value, text }) => ({ id, value, textId: text.id, textEn: text.en })),
    anchors: design.anchors.map(({ value, text }) => ({ value, textId: text.id, textEn: text.en })),
    scaleMin: design.scaleMin,
    scaleMax: design.scaleMax,
    anonymityThreshold: design.anonymityThreshold,
    textThreshold: design.textThreshold,
    leftover: design.leftover,
  },
});

const withText = ({ textId, textEn }: { readonly textId: string; readonly textEn?: string | null }) => ({
  textId: textId ?? '',
  ...(textEn ? { textEn } : {}),
});

const designInput = (design: CycleValues['design']): CycleDesignInput => ({
  groups: design.groups.map(({ kind, weightPercent, minimum, maximum }) => ({
    kind,
    minimum,
    maximum,
    ...(weightPercent != null && { weightPercent }),
  })),
  questions: design.questions.map((question) => ({ id: question.id, value: question.value, ...withText(question) })),
  anchors: design.anchors.map((anchor) => ({ value: anchor.value, ...withText(anchor) })),
  scaleMin: design.scaleMin,
  scaleMax: design.scaleMax,
  anonymityThreshold: design.anonymityThreshold,
  textThreshold: design.textThreshold,
  leftover: design.leftover,
});

/** The API's input, field by field. */
export const cycleInput = ({ id, version }: Pick<Cycle, 'id' | 'version'>, values: CycleValues): EditCycleInput => ({
  id,
  version,
  name: values.name,
  rhythm: values.rhythm,
  ruleSetId: values.ruleSetId || null,
  startsOn: values.startsOn,
  endsOn: values.endsOn,
  design: designInput(values.design),
});

/** A free id for one more question about a value: `LOYAL_4`. */
export const nextQuestionId = (value: string, questions: readonly { readonly id?: string }[]): string => {
  const taken = new Set(questions.map(({ id }) => id));
  let n = 1;
  while (taken.has(`${value}_${n}`)) n += 1;
  return `${value}_${n}`;
};
