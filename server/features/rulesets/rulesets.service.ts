import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { fieldsOf, type RuleField } from './field.rules.js';
import { INDEX_KIND } from './indexKind.rules.js';
import { checkedDefinition, type Definition, type RuleKind, type RuleSetKind } from './kind.rules.js';
import { kindOf, ruleKinds } from './kind.service.js';
import { RuleSet } from './ruleSet.entity.js';
import type { CreateRuleSetInput, EditRuleSetInput } from './rulesets.inputs.js';
import { mayChangeRuleSets } from './rulesets.policy.js';
import { ruleSetReads } from './rulesets.reads.js';
import type { DefinitionProblemView, RuleFieldView, RuleSetKindView } from './rulesets.views.js';

/** The entered definition when all is well; else every problem at its path of the input. */
function mustBeSound(kind: RuleKind, input: { definition: unknown; validFrom: string; validTo?: string }): Definition {
  const { definition, problems } = checkedDefinition(kind, input.definition);
  const fields: Record<string, FieldProblem[]> = {};
  for (const { path, key, params } of problems) {
    const at = path ? `definition.${path}` : 'definition';
    fields[at] = [...(fields[at] ?? []), { key, params }];
  }
  if (input.validTo && input.validTo < input.validFrom) fields.validTo = [{ key: 'rulesets.validTo.order' }];
  if (definition === null || Object.keys(fields).length > 0) throw invalid(fields);
  return definition;
}

/**
 * Makes a rule set for the local index, edition 1; every other kind has one line of editions, which is followed.
 * @throws BAD_USER_INPUT at the paths of the input: weights that do not total 100, bands out of order, a name in use
 */
export async function createRuleSet(ctx: Ctx, input: CreateRuleSetInput): Promise<string> {
  if (!mayChangeRuleSets(actorOf(ctx))) throw forbidden();
  const definition = mustBeSound(INDEX_KIND, input);
  return inTransaction(ctx, async (em) => {
    if ((await em.count(RuleSet, { name: input.name })) > 0) throw invalidField('name', 'rulesets.name.taken');
    const { name, validFrom, validTo, source } = input;
    const row = make(em, RuleSet, {
      ...{ name, edition: 1, kind: INDEX_KIND.kind, validFrom, validTo: validTo ?? null, source },
      definition: { ...definition },
    });
    await record(em, ctx, {
      ...{ deed: 'createRuleSet', object: 'ruleSet', objectId: row.id },
      after: { name, edition: 1, definition },
    });
    return row.id;
  });
}

/**
 * Makes the next edition of any kind; what was decided with the edition before keeps it. Only the newest edition can be
 * followed, and the next one begins no earlier.
 * @throws PRECONDITION_FAILED for an older edition or a kind that is history; BAD_USER_INPUT at the paths of the input
 */
export async function editRuleSet(ctx: Ctx, input: EditRuleSetInput): Promise<string> {
  if (!mayChangeRuleSets(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, ruleSetReads, input.id);
  return inTransaction(ctx, async (em) => {
    const old = await em.findOneOrFail(RuleSet, { id: input.id });
    mustBeVersion(old, input.version);
    const kind = kindOf(ctx.provided, old.kind);
    if (kind.isFixed) throw precondition('rulesets.kind.fixed', { article: old.source });
    const newest = await em.findOneOrFail(RuleSet, { name: old.name }, { orderBy: { edition: 'desc' } });
    if (newest.id !== old.id)
      throw precondition('rulesets.edition.old', { edition: newest.edition, article: 'rumah: edisi terbaru saja' });
    const definition = mustBeSound(kind, input);
    const { validFrom, validTo, source } = input;
    if (validFrom < old.validFrom)
      throw invalidField('validFrom', 'rulesets.validFrom.before', { edition: old.edition, day: old.validFrom });
    const today = todayOf(ctx);
    if (kind.isOnlyAhead && validFrom <= today)
      throw invalidField('validFrom', 'rulesets.validFrom.ahead', { day: today });
    const row = make(em, RuleSet, {
      ...{ name: old.name, edition: old.edition + 1, kind: old.kind, validFrom, validTo: validTo ?? null, source },
      definition: { ...definition },
    });
    await record(em, ctx, {
      ...{ deed: 'editRuleSet', object: 'ruleSet', objectId: row.id },
      before: { edition: old.edition, definition: old.definition },
      after: { edition: row.edition, definition },
    });
    return row.id;
  });
}

/** Everything wrong with a definition, in the language of the request; saves nothing. */
export function definitionProblems(ctx: Ctx, kind: RuleSetKind, given: unknown): DefinitionProblemView[] {
  const say = ctx.say[ctx.locale];
  return checkedDefinition(kindOf(ctx.provided, kind), given).problems.map(({ path, key, params }) => ({
    ...{ path, key, message: say(key, params) },
  }));
}

/** Every kind with the fields of its definitions, named in the language of the request. */
export const kindViews = (ctx: Ctx): RuleSetKindView[] => ctx.provided(ruleKinds).map((kind) => kindView(ctx, kind));

function kindView(ctx: Ctx, { kind, isFixed = false, shape }: RuleKind): RuleSetKindView {
  const say = ctx.say[ctx.locale];
  const fieldView = ({ label, help, unit, names, choices, ...field }: RuleField): RuleFieldView => ({
    ...field,
    label: say(label),
    help: help ? say(help) : null,
    unit: unit && (unit.split('.').at(-1) ?? null),
    unitLabel: unit && say(unit),
    choices: choices.map((value) => ({ value, label: say(`${names}.${value}`) })),
  });
  return { kind, label: say(`rulesets.kind.${kind}`), isFixed, fields: fieldsOf(shape).map(fieldView) };
}

/** The kind of a row, named and described in the language of the request. */
export const kindViewOf = (ctx: Ctx, kind: RuleSetKind): RuleSetKindView => kindView(ctx, kindOf(ctx.provided, kind));
