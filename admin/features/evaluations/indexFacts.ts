/** A figure behind a component as the API names it: `presence.workingDays`, `PEER`, `resultsRating`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Identifiers and dates of single decisions explain nothing to a reader of the table. */
const UNSAID = /\.(id|effectiveFrom)$/;

/** The order in which the figures are read: the stored computation has none. What is not listed stands last. */
const ORDER = [
  'presence.percent',
  'presence.workingDays',
  'presence.absentDays',
  'presence.excusedDays',
  'punctuality.percent',
  'punctuality.keptDays',
  'punctuality.irregularDays',
];
const place = ({ name }: Fact): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/**
 * Figures with the message keys of their names: `presence.workingDays` → `evaluations.fact.presence_workingDays`.
 * A name without words keeps its own text as the default. Pure.
 */
export const saidFacts = (
  facts: readonly Fact[],
): readonly { readonly key: string; readonly name: string; readonly value: string }[] =>
  facts
    .filter(({ name }) => !UNSAID.test(name))
    .toSorted((a, b) => place(a) - place(b))
    .map(({ name, value }) => ({ key: `evaluations.fact.${name.replace(/#\d+/, '').replace('.', '_')}`, name, value }));

/** Why a component has no value, as a message key. Pure. */
export const missingKey = (missing: string): string => `evaluations.missing.${missing.replace('index.', '')}`;
