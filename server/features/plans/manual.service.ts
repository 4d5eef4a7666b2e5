import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee } from '../../kernel/context.js';
import { type FieldProblem, invalid, invalidField } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { indicatorOf, withManual } from './document.rules.js';
import type { RemoveIndicatorManualInput, WriteIndicatorManualInput } from './manual.inputs.js';
import type { IndicatorManual } from './manual.rules.js';
import { ownDraft } from './plan.service.js';
import { planReads } from './plans.reads.js';
import { manualProblems, type PlanContent, type PlanIndicator } from './structure.rules.js';

/** One manual of the caller's draft becomes another, or none. */
async function changeManual(
  ctx: Ctx,
  input: RemoveIndicatorManualInput,
  deed: string,
  manualFor: (indicator: PlanIndicator, approach: PlanContent['approach']) => IndicatorManual | null,
): Promise<string> {
  await mustSee(ctx, planReads, input.id);
  await inTransaction(ctx, async (em) => {
    const plan = await ownDraft(ctx, em, input);
    const indicator = indicatorOf(plan.document, input.indicatorKey);
    if (indicator === null) throw invalidField('indicatorKey', 'plans.indicator.unknown');
    plan.document = withManual(plan.document, indicator.key, manualFor(indicator, plan.approach));
    const after = { indicatorKey: indicator.key };
    await record(em, ctx, { deed, object: 'performancePlan', objectId: plan.id, after });
  });
  return input.id;
}

/**
 * Writes the manual of an indicator of the caller's draft (form A.1.3); the signature freezes it with the plan.
 * @throws BAD_USER_INPUT at every part that is empty and may not be; PRECONDITION_FAILED when it is no draft
 */
export const writeIndicatorManual = (ctx: Ctx, input: WriteIndicatorManualInput): Promise<string> =>
  changeManual(ctx, input, 'writeIndicatorManual', ({ target }, approach) => {
    const { purpose, definition, formula, unit, dataSource, reportedEvery } = input;
    const manual: IndicatorManual = {
      ...{ purpose: purpose.trim(), definition: definition.trim(), formula: formula?.trim() ?? '' },
      unit: target.kind === 'RANGE' ? '' : (unit?.trim() ?? ''),
      ...{ dataSource: dataSource.trim(), reportedEvery },
    };
    mustBeWhole(manualProblems('manual', { manual, target }, approach));
    return manual;
  });

function mustBeWhole(problems: ReturnType<typeof manualProblems>): void {
  const fields = problems.map(({ path, key, article }): [string, FieldProblem[]] => [
    path.replace('manual.', ''),
    [{ key, params: { article } }],
  ]);
  if (fields.length > 0) throw invalid(Object.fromEntries(fields));
}

/** Takes the manual of an indicator out of the caller's draft. @throws PRECONDITION_FAILED when it is no draft */
export const removeIndicatorManual = (ctx: Ctx, input: RemoveIndicatorManualInput): Promise<string> =>
  changeManual(ctx, input, 'removeIndicatorManual', () => null);
