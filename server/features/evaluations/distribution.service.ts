import { actorOf, type Ctx } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { DistributionFinding } from '../rulesets/distribution.rules.js';
import { PREDICATE_LABEL, type Predicate } from '../rulesets/quadrant.rules.js';
import { type UnitDistribution, unitDistributions } from './distribution.reads.js';
import { mayReadFigures } from './evaluations.policy.js';
import type { UnitDistributionView } from './evaluations.views.js';

/** Distributions by unit with findings as sentences. */
export async function distributionViews(
  ctx: Ctx,
  cycleId: string,
  unitSubtreeOf: string | null,
): Promise<UnitDistributionView[]> {
  const actor = actorOf(ctx);
  if (!mayReadFigures(actor)) throw forbidden();
  return distributionSentences(ctx, await unitDistributions(ctx, actor, cycleId, unitSubtreeOf));
}

/** Findings of the guide as sentences in the reader's language. */
export const distributionSentences = (ctx: Ctx, found: readonly UnitDistribution[]): UnitDistributionView[] =>
  found.map(({ counts, check, ...unit }) => ({
    ...unit,
    counts: Object.entries(counts).map(([predicate, count]) => ({ predicate: predicate as Predicate, count })),
    isChecked: check?.applies === true,
    findings: check?.applies
      ? check.findings.map((finding) => ({
          isWarning: finding.severity === 'WARNING',
          message: sentence(ctx, finding),
        }))
      : [],
  }));

function sentence({ locale, say }: Ctx, { key, predicates, actual, limit }: DistributionFinding): string {
  const names = predicates.map((predicate) => PREDICATE_LABEL[predicate]).join(', ');
  return say[locale](key, { names, actual, limit: limit ?? '' });
}
