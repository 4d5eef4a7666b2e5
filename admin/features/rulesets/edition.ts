import type { EditRuleSetInput } from '../../gql/graphql.js';
import type { RuleSet } from './RuleSetShow.js';

/** What the form holds: the paths are those of the API's input, so that refusals stand at their fields. */
export interface EditionValues {
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly source: string;
  readonly definition: Record<string, unknown>;
}

/** The form of the next edition as it opens: everything of the newest one, dates to be set anew. */
export const editionValues = (rules: RuleSet): Partial<EditionValues> => ({
  validTo: null,
  source: rules.source,
  definition: structuredClone(rules.definition),
});

/** The API's input; rows stay where they were typed, so that refusals find them. */
export const editionInput = (
  { id, version }: Pick<RuleSet, 'id' | 'version'>,
  { validFrom, validTo, source, definition }: EditionValues,
): EditRuleSetInput => ({ id, version, validFrom, ...(validTo ? { validTo } : {}), source, definition });
