import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../kernel/context.js';
import { make } from '../../kernel/make.js';
import { type ProvidedTo, slot } from '../../kernel/slot.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { inForceOn } from './effective.rules.js';
import { type Definition, type Edition, type RuleKind, type RuleSetKind, shippedEdition } from './kind.rules.js';
import { RuleSet } from './ruleSet.entity.js';

/**
 * Kinds of rule sets. A feature that decides by numbers lists `provides: [provide(ruleKinds, ITS_KIND)]` in its index
 * and asks `editionsOf(em, ITS_KIND)` for the edition of a day; storing, dating and editing are done here.
 */
export const ruleKinds = slot<RuleKind>('ruleKinds');

/** The kind of that name; every kind of the schema is provided by some feature, which a test asserts. */
export function kindOf(provided: ProvidedTo, kind: RuleSetKind): RuleKind {
  const found = provided(ruleKinds).find((one) => one.kind === kind);
  if (!found) throw new RangeError(`nobody provides rules of kind ${kind}`);
  return found;
}

/** A stored row as the rules take it. */
const editionOf = (row: RuleSet): Edition => {
  const { name, edition, validFrom, validTo, source } = row;
  const definition = row.definition as unknown as Definition;
  return { ...{ name, version: edition, validFrom, validTo, source }, example: definition.example, definition };
};

/** Every stored edition of a kind, or what ships: for rules that are chosen one by one by the day of an event. */
export async function allEditions<D extends Definition>(em: EntityManager, kind: RuleKind<D>): Promise<Edition<D>[]> {
  const rows = await em.find(RuleSet, { kind: kind.kind });
  return rows.length === 0 ? [shippedEdition(kind)] : rows.map((row) => editionOf(row) as Edition<D>);
}

/** The edition of a kind on any day: of the stored ones the newest in force then, else what ships. */
export type EditionsOn = <D extends Definition>(kind: RuleKind<D>, day: string) => Edition<D>;

/** Reads all editions of some kinds: one statement; keep the answer for the length of a use case. */
export async function editionsOf(em: EntityManager, ...kinds: readonly RuleKind[]): Promise<EditionsOn> {
  const rows = await em.find(RuleSet, { kind: { $in: kinds.map(({ kind }) => kind) } });
  const stored = new Map(kinds.map(({ kind }) => [kind, rows.filter((row) => row.kind === kind).map(editionOf)]));
  const known = new Map<string, Edition>();
  return <D extends Definition>(kind: RuleKind<D>, day: string): Edition<D> => {
    const editions = stored.get(kind.kind);
    if (!editions) throw new RangeError(`editions of ${kind.kind} were not read`);
    const at = `${kind.kind} ${day}`;
    const kept = known.get(at) ?? inForceOn(editions, day) ?? shippedEdition(kind);
    known.set(at, kept);
    return kept as Edition<D>;
  };
}

/** The edition of a kind on one day. */
export const rulesOn = async <D extends Definition>(
  em: EntityManager,
  kind: RuleKind<D>,
  day: string,
): Promise<Edition<D>> => (await editionsOf(em, kind))(kind, day);

/** Writes what ships where no edition of that kind is stored; safe to run again, also twice at once. */
export const ensureShippedRuleSets = (services: Pick<Services, 'em' | 'provided'>): Promise<void> =>
  inTransaction(services, async (em) => {
    await lock(em, 'ruleSets', 'shipped');
    const there = new Set((await em.find(RuleSet, {})).map(({ kind }) => kind));
    for (const { kind, shipped } of services.provided(ruleKinds))
      if (!there.has(kind))
        make(em, RuleSet, {
          ...{ name: shipped.name, kind, validFrom: shipped.validFrom, validTo: shipped.validTo ?? null },
          ...{ source: shipped.source, edition: 1, definition: { ...shipped.definition } },
        });
    await em.flush();
  });
