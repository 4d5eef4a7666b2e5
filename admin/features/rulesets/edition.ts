import type { EditRuleSetInput } from '../../gql/graphql.js';
import type { RuleSet } from './RuleSetShow.js';

type Index = NonNullable<RuleSet['index']>;

/** What the form holds: the paths are those of the API's input, so that refusals stand at their fields. */
export interface EditionValues {
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly source: string;
  readonly definition: Omit<Index, 'components'> & {
    readonly components: Index['components'];
    readonly isExample: boolean;
  };
}

/** The form of the next edition as it opens: everything of the newest one, dates to be set anew. */
export const editionValues = (rules: RuleSet, index: Index): Partial<EditionValues> => ({
  validTo: null,
  source: rules.source,
  definition: { ...structuredClone(index), isExample: rules.isExample },
});

const bandInput = ({ key, from, value }: Index['components'][number]['parts'][number]['bands'][number]) => ({
  ...(key != null && { key }),
  ...(from != null && { from }),
  value,
});

/** The API's input, field by field; rows stay where they were typed, so that refusals find them. */
export const editionInput = (
  { id, version }: Pick<RuleSet, 'id' | 'version'>,
  { validFrom, validTo, source, definition }: EditionValues,
): EditRuleSetInput => ({
  id,
  version,
  validFrom,
  ...(validTo ? { validTo } : {}),
  source,
  definition: {
    isExample: definition.isExample,
    missingData: definition.missingData,
    minimumCoveragePercent: definition.minimumCoveragePercent,
    components: definition.components.map((component) => ({
      key: component.key,
      source: component.source,
      weightPercent: component.weightPercent,
      parts: component.parts.map((part) => ({
        key: part.key,
        weightPercent: part.weightPercent,
        bands: part.bands.map(bandInput),
      })),
    })),
  },
});
