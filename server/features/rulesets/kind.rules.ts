import type { z } from 'zod';
import type { Provenance } from './effective.rules.js';

/** What a rule set is for. Each kind has its own definition, described and checked by the feature that uses it. */
export const RuleSetKind = {
  INDEX: 'INDEX',
  DISTRIBUTION: 'DISTRIBUTION',
  DISCIPLINE: 'DISCIPLINE',
  HOURS: 'HOURS',
  DEADLINES: 'DEADLINES',
  SUGGESTION: 'SUGGESTION',
  TALENT: 'TALENT',
  CREDIT: 'CREDIT',
  IMPROVEMENT: 'IMPROVEMENT',
  PROMOTION: 'PROMOTION',
  LEGACY: 'LEGACY',
  CODES: 'CODES',
} as const;
export type RuleSetKind = (typeof RuleSetKind)[keyof typeof RuleSetKind];

/** What every definition says: whether it is invented or another agency's, shown with the word "contoh". */
export interface Definition {
  readonly example: boolean;
}

/** One thing wrong with a definition: its path (`weeks.FIVE_DAY.days.0.end`), a message key, what the sentence needs. */
export interface DefinitionProblem {
  readonly path: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A rule set as it ships: data with a name, dates and a source. */
export interface Shipped<D extends Definition> {
  readonly name: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly source: string;
  readonly definition: D;
}

/**
 * A kind of rule set, provided by the feature that decides by it: the shape of a definition, what ships, and what no
 * single field can know is wrong. Everything else (editions, dates, audit, the editor) is the same for all kinds.
 */
export interface RuleKind<D extends Definition = Definition> {
  readonly kind: RuleSetKind;
  /** Made of the fields of `field.rules.ts`, so that it can be described to people. */
  readonly shape: z.ZodType<D>;
  readonly shipped: Shipped<D>;
  /** What is wrong although every field is well formed; empty when nothing is. */
  problems(definition: D): readonly DefinitionProblem[];
  /** History that nobody changes. */
  readonly isFixed?: boolean;
  /** An edition begins after today: what runs already keeps what it was given. */
  readonly isOnlyAhead?: boolean;
}

/** An edition with its dates and source, as the rules take it. */
export interface Edition<D extends Definition = Definition> extends Provenance {
  readonly definition: D;
}

/** What ships as an edition: in force before the first stored one, and where nothing is stored. */
export const shippedEdition = <D extends Definition>({ shipped }: RuleKind<D>): Edition<D> => ({
  ...{ name: shipped.name, version: 1, validFrom: shipped.validFrom, validTo: shipped.validTo ?? null },
  ...{ source: shipped.source, example: shipped.definition.example, definition: shipped.definition },
});

type Issue = z.core.$ZodIssue;

const LIMITS = {
  number: { too_small: 'rulesets.field.min', too_big: 'rulesets.field.max' },
  array: { too_small: 'rulesets.field.rowsMin', too_big: 'rulesets.field.rowsMax' },
  string: { too_small: 'field.required', too_big: 'rulesets.field.length' },
} as const;

const WANTED: Readonly<Record<string, string>> = {
  number: 'rulesets.field.number',
  int: 'rulesets.field.whole',
  boolean: 'rulesets.field.flag',
  array: 'rulesets.field.rows',
  object: 'rulesets.field.group',
  record: 'rulesets.field.group',
  string: 'rulesets.field.text',
};

/** Message key and parameters of what the shape refused; every sentence says what would be right. */
function sentenceOf(issue: Issue): Omit<DefinitionProblem, 'path'> {
  const isMissing = issue.input === undefined || issue.input === null;
  if (isMissing && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return { key: 'field.required' };
  switch (issue.code) {
    case 'invalid_type':
      return { key: WANTED[issue.expected] ?? 'field.invalid' };
    case 'too_small':
    case 'too_big': {
      const keys = LIMITS[issue.origin as keyof typeof LIMITS] ?? LIMITS.number;
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      return { key: keys[issue.code], params: { limit } };
    }
    case 'not_multiple_of':
      return { key: 'rulesets.weight.twoDecimals' };
    case 'invalid_value':
      return { key: 'rulesets.field.choice', params: { choices: issue.values.join(', ') } };
    case 'unrecognized_keys':
      return { key: 'rulesets.field.unknown', params: { names: issue.keys.join(', ') } };
    case 'invalid_format':
      return { key: issue.message };
    default:
      return { key: 'field.invalid' };
  }
}

/** A definition that is sound, or everything wrong with what was given: first the fields, then what they say together. */
export function checkedDefinition<D extends Definition>(
  kind: RuleKind<D>,
  given: unknown,
): { definition: D; problems: readonly [] } | { definition: null; problems: readonly DefinitionProblem[] } {
  const parsed = kind.shape.safeParse(given, { reportInput: true });
  if (!parsed.success)
    return {
      definition: null,
      problems: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), ...sentenceOf(issue) })),
    };
  const problems = kind.problems(parsed.data);
  return problems.length > 0 ? { definition: null, problems } : { definition: parsed.data, problems: [] };
}
