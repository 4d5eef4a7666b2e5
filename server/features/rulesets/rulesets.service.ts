import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { inForceOn } from '../calendar/effective.rules.js';
import { DEFAULT_RULE_SETS } from './defaults.rules.js';
import { type DefinitionProblem, type IndexDefinition, indexProblems } from './definition.rules.js';
import { RuleSet } from './ruleSet.entity.js';
import type { CreateRuleSetInput, EditRuleSetInput, IndexDefinitionInput } from './rulesets.inputs.js';
import { mayChangeRuleSets } from './rulesets.policy.js';
import { ruleSetReads } from './rulesets.reads.js';
import { SIASN_CODES, type SiasnCodes } from './siasnCodes.rules.js';

/** The stored shape of an entered definition. */
export const definitionOf = (input: IndexDefinitionInput): IndexDefinition => ({
  example: input.isExample ?? true,
  missingData: input.missingData,
  minimumCoverage: input.minimumCoveragePercent,
  components: input.components.map((component) => ({
    key: component.key,
    weight: component.weightPercent,
    source: component.source,
    parts: component.parts.map((part) => ({
      key: part.key,
      weight: part.weightPercent,
      bands: part.bands.map((band) => ({ key: band.key ?? null, from: band.from ?? null, value: band.value })),
    })),
  })),
});

const asFields = (problems: readonly DefinitionProblem[], prefix: string): Record<string, FieldProblem[]> => {
  const fields: Record<string, FieldProblem[]> = {};
  for (const { path, key, params } of problems) {
    const at = `${prefix}.${path}`;
    fields[at] = [...(fields[at] ?? []), { key, params }];
  }
  return fields;
};

const mustBeSound = (input: {
  definition: IndexDefinitionInput;
  validFrom: string;
  validTo?: string;
}): IndexDefinition => {
  const definition = definitionOf(input.definition);
  const fields = asFields(indexProblems(definition), 'definition');
  if (input.validTo && input.validTo < input.validFrom) fields.validTo = [{ key: 'rulesets.validTo.order' }];
  if (Object.keys(fields).length > 0) throw invalid(fields);
  return definition;
};

/**
 * Makes a rule set for the local index, edition 1.
 * @throws BAD_USER_INPUT at the paths of the input: weights that do not total 100, bands out of order, a name in use
 */
export async function createRuleSet(ctx: Ctx, input: CreateRuleSetInput): Promise<string> {
  if (!mayChangeRuleSets(actorOf(ctx))) throw forbidden();
  const definition = mustBeSound(input);
  return inTransaction(ctx, async (em) => {
    if ((await em.count(RuleSet, { name: input.name })) > 0) throw invalidField('name', 'rulesets.name.taken');
    const { name, validFrom, validTo, source } = input;
    const row = make(em, RuleSet, {
      name,
      edition: 1,
      kind: 'INDEX',
      validFrom,
      validTo: validTo ?? null,
      source,
      definition: { ...definition },
    });
    await record(em, ctx, {
      deed: 'createRuleSet',
      object: 'ruleSet',
      objectId: row.id,
      after: { name, edition: 1, definition },
    });
    return row.id;
  });
}

/**
 * Makes the next edition; what was computed with the edition before keeps it. Only the newest edition can be followed.
 * @throws PRECONDITION_FAILED for an older edition or another kind; BAD_USER_INPUT as `createRuleSet`
 */
export async function editRuleSet(ctx: Ctx, input: EditRuleSetInput): Promise<string> {
  if (!mayChangeRuleSets(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, ruleSetReads, input.id);
  const definition = mustBeSound(input);
  return inTransaction(ctx, async (em) => {
    const old = await em.findOneOrFail(RuleSet, { id: input.id });
    mustBeVersion(old, input.version);
    if (old.kind !== 'INDEX') throw precondition('rulesets.kind.fixed', { article: old.source });
    const newest = await em.findOneOrFail(RuleSet, { name: old.name }, { orderBy: { edition: 'desc' } });
    if (newest.id !== old.id)
      throw precondition('rulesets.edition.old', { edition: newest.edition, article: 'rumah: edisi terbaru saja' });
    const { validFrom, validTo, source } = input;
    const row = make(em, RuleSet, {
      name: old.name,
      edition: old.edition + 1,
      kind: old.kind,
      validFrom,
      validTo: validTo ?? null,
      source,
      definition: { ...definition },
    });
    await record(em, ctx, {
      deed: 'editRuleSet',
      object: 'ruleSet',
      objectId: row.id,
      before: { edition: old.edition, definition: old.definition },
      after: { edition: row.edition, definition },
    });
    return row.id;
  });
}

/** Writes the rule sets that ship where no edition of that name is there; safe to run again. Caller's transaction. */
export async function ensureDefaultRuleSets(em: EntityManager): Promise<void> {
  await lock(em, 'ruleSets', 'shipped');
  const there = new Set((await em.find(RuleSet, {})).map(({ name }) => name));
  for (const { name, kind, validFrom, validTo = null, source, definition } of DEFAULT_RULE_SETS)
    if (!there.has(name))
      make(em, RuleSet, { name, kind, validFrom, validTo, source, edition: 1, definition: { ...definition } });
  await em.flush();
}

/** Codes of SIASN in force on a day: the newest stored edition, else what ships. */
export async function siasnCodesOn(em: EntityManager, day: string): Promise<SiasnCodes> {
  const sets = await em.find(RuleSet, { kind: 'CODES' });
  const found = inForceOn(
    sets.map(({ edition: version, validFrom, validTo, definition }) => ({ version, validFrom, validTo, definition })),
    day,
  );
  return (found?.definition as unknown as SiasnCodes | undefined) ?? SIASN_CODES.definition;
}
