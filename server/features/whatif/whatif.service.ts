import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, notFound, precondition } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { indicatorRulesOf } from '../attendance/indicators.service.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import { indexView } from '../evaluations/evidence.service.js';
import { type IndexDefinition, indexRuleSetOf } from '../rulesets/definition.rules.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import { RuleSet } from '../rulesets/ruleSet.entity.js';
import { ruleSetReads } from '../rulesets/rulesets.reads.js';
import { inputsOf } from './inputs.rules.js';
import { changeOf, type Edition, IndexChange, isSameResult, recomputeUnder } from './recompute.rules.js';
import type { WhatIfInput } from './whatif.inputs.js';
import { mayTryRules } from './whatif.policy.js';
import { cycleOf, type StoredRow, storedResults } from './whatif.reads.js';
import type { WhatIfChange, WhatIfResult, WhatIfRuleSet, WhatIfView } from './whatif.views.js';

const editionOf = (row: RuleSet): Edition => ({
  definition: row.definition as unknown as IndexDefinition,
  index: indexRuleSetOf(row),
  ...indicatorRulesOf(row),
});

/** What one stored result is, what its own edition gives again, and what the tried one would give. */
interface Tried {
  readonly row: StoredRow;
  readonly after: IndexResult;
  readonly isReproduced: boolean;
}

interface Asked {
  readonly cycleId: string;
  readonly ruleSetId: string;
  readonly unitSubtreeOf?: string;
  readonly evaluationId?: string;
}

/** Loads the cycle, the editions and the stored results, and computes both ways; nothing is written. */
async function tryRules(ctx: Ctx, asked: Asked): Promise<{ tried: Tried[]; ruleSet: RuleSet }> {
  if (!mayTryRules(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, asked.cycleId);
  await mustSee(ctx, ruleSetReads, asked.ruleSetId);
  const at = await cycleOf(ctx, asked.cycleId);
  if (!at) throw notFound();
  if (at.phase !== 'PUBLISHED' && at.phase !== 'CLOSED')
    throw precondition('whatif.phase', { article: 'regulation.md 8 (b) 1' });
  const sets = await ctx.em.fork().find(RuleSet, { kind: 'INDEX' });
  const ruleSet = sets.find(({ id }) => id === asked.ruleSetId);
  if (!ruleSet) throw precondition('whatif.kind', { article: 'regulation.md 8 (b)' });
  const editions = new Map(sets.map((set) => [`${set.name} ${set.edition}`, editionOf(set)]));
  const trial = editionOf(ruleSet);
  const cycle = { span: { from: at.from, to: at.to }, scale: at.scale };
  const rows = await storedResults(ctx, asked);
  const tried = rows.map((row): Tried => {
    const inputs = inputsOf(row.result, row.resultsRating);
    const own = editions.get(`${row.result.ruleSet.name} ${row.result.ruleSet.version}`);
    return {
      row,
      after: recomputeUnder(trial, inputs, cycle),
      isReproduced: own !== undefined && isSameResult(recomputeUnder(own, inputs, cycle), row.result),
    };
  });
  return { tried, ruleSet };
}

const asNumber = (total: string | null): number | null => (total === null ? null : Number(total));

function changesOf(tried: readonly Tried[]): WhatIfChange[] {
  return tried
    .flatMap(({ row, after }): WhatIfChange[] => {
      const { result, resultsRating: _rating, ...who } = row;
      const change = changeOf(result, after);
      if (change === null) return [];
      const [was, would] = [asNumber(result.total), asNumber(after.total)];
      const difference = was === null || would === null ? null : Math.round((would - was) * 100) / 100;
      return [{ ...who, change, before: was, after: would, difference }];
    })
    .sort((a, b) => Math.abs(b.difference ?? 101) - Math.abs(a.difference ?? 101));
}

function storedWith(tried: readonly Tried[]): WhatIfRuleSet[] {
  const found = new Map(
    tried.map(({ row: { result } }) => {
      const { name, version: edition, source, example: isExample } = result.ruleSet;
      return [`${name} ${edition}`, { name, edition, source, isExample }] as const;
    }),
  );
  return [...found.values()];
}

/**
 * Applies a rule set to a published or closed cycle and lists whose index would change. Works on the stored inputs, is
 * stored nowhere, and is logged as a read of everybody's evaluations.
 * @throws PRECONDITION_FAILED for a cycle before publication, or a rule set that is no index
 */
export async function whatIf(ctx: Ctx, input: WhatIfInput): Promise<WhatIfView> {
  const { tried, ruleSet } = await tryRules(ctx, input);
  await logged(ctx, { ...input });
  const changes = changesOf(tried);
  const shown = input.change?.length ? changes.filter(({ change }) => input.change?.includes(change)) : changes;
  const differences = changes.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  const sum = differences.reduce((total, one) => total + one, 0);
  const { limit = 25, offset = 0 } = input;
  return {
    storedWith: storedWith(tried),
    triedWith: {
      name: ruleSet.name,
      edition: ruleSet.edition,
      source: ruleSet.source,
      isExample: ruleSet.definition.example === true,
    },
    people: tried.length,
    reproduced: tried.filter(({ isReproduced }) => isReproduced).length,
    unchanged: tried.length - changes.length,
    counts: Object.values(IndexChange).map((change) => ({
      change,
      count: changes.filter((one) => one.change === change).length,
    })),
    meanDifference: differences.length === 0 ? null : Math.round((sum / differences.length) * 100) / 100,
    items: shown.slice(offset, offset + limit),
    total: shown.length,
  };
}

/** Both computations of one person, line by line; null looks like missing. */
export async function whatIfResult(
  ctx: Ctx,
  asked: { readonly cycleId: string; readonly ruleSetId: string; readonly evaluationId: string },
): Promise<WhatIfResult | null> {
  const { tried } = await tryRules(ctx, asked);
  const [one] = tried;
  if (!one) return null;
  await logged(ctx, { ...asked });
  const [before, after] = [indexView(one.row.result), indexView(one.after)];
  return before && after ? { employeeName: one.row.employeeName, before, after, isReproduced: one.isReproduced } : null;
}

const logged = (ctx: Ctx, about: Record<string, unknown>): Promise<void> =>
  inTransaction(ctx, (em) =>
    record(em, ctx, { deed: 'read', object: 'evaluation', after: { list: 'whatIf', ...about } }),
  );
