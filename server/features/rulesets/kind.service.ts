import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../kernel/context.js';
import { make } from '../../kernel/make.js';
import { type ProvidedTo, slot } from '../../kernel/slot.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { inForceOn } from '../calendar/effective.rules.js';
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
export const editionOf = <D extends Definition>(row: RuleSet): Edition<D> => {
  const { name, edition, validFrom, validTo, source } = row;
  const definition = row.definition as unknown as D;
  return { ...{ name, version: edition, validFrom, validTo, source }, example: definition.example, definition };
};

/**
 * The edition of a kind on any day: of the stored ones the newest in force then, else what ships. One statement; keep
 * the answer for the length of a use case.
 */
export async function editionsOf<D extends Definition>(
  em: EntityManager,
  kind: RuleKind<D>,
): Promise<(day: string) => Edition<D>> {
  const stored = (await em.find(RuleSet, { kind: kind.kind })).map((row) => editionOf<D>(row));
  const known = new Map<string, Edition<D>>();
  return (day) => {
    const kept = known.get(day) ?? inForceOn(stored, day) ?? shippedEdition(kind);
    known.set(day, kept);
    return kept;
  };
}

/** The edition of a kind on one day. */
export const rulesOn = async <D extends Definition>(
  em: EntityManager,
  kind: RuleKind<D>,
  day: string,
): Promise<Edition<D>> => (await editionsOf(em, kind))(day);

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
