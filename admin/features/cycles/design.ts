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
    readonly questionVersionId?: string | null;
    readonly anonymityThreshold: number;
    readonly textThreshold: number;
    readonly leftover: Design['leftover'];
  };
}

/** The form as it opens. */
export const cycleValues = ({
  name,
  rhythm,
  ruleSet,
  startsOn,
  endsOn,
  design,
  questionVersion,
}: Cycle): CycleValues => ({
  name,
  rhythm,
  ruleSetId: ruleSet?.id ?? null,
  startsOn,
  endsOn,
  design: {
    groups: design.groups.map((group) => ({ ...group })),
    questionVersionId: questionVersion?.id ?? null,
    anonymityThreshold: design.anonymityThreshold,
    textThreshold: design.textThreshold,
    leftover: design.leftover,
  },
});

const designInput = (design: CycleValues['design']): CycleDesignInput => ({
  groups: design.groups.map(({ kind, weightPercent, minimum, maximum }) => ({
    kind,
    minimum,
    maximum,
    ...(weightPercent != null && { weightPercent }),
  })),
  ...(design.questionVersionId && { questionVersionId: design.questionVersionId }),
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
