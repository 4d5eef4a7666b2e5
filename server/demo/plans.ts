import type { PlanDocument } from '../features/plans/document.rules.js';
import { setPlanExpectations } from '../features/plans/expectations.service.js';
import type { IndicatorManual } from '../features/plans/manual.rules.js';
import { writeIndicatorManual } from '../features/plans/manual.service.js';
import { PerformancePlan, type PlanApproach } from '../features/plans/plan.entity.js';
import { createPlan, savePlanDraft } from '../features/plans/plan.service.js';
import { agreePlan, proposePlan, signPlan } from '../features/plans/planMoves.service.js';
import type { SavePlanDraftInput } from '../features/plans/plans.inputs.js';
import type { BehaviourCode } from '../features/rulesets/behaviours.rules.js';
import type { Ctx } from '../kernel/context.js';
import type { Stage } from './stage.js';

/** Somebody of the city with an account. */
export interface Person {
  readonly id: string;
  readonly account: string;
}

/** How far a plan of the demonstration gets. */
export type Reach = 'DRAFTED' | 'PROPOSED' | 'AGREED' | 'SIGNED';

export interface Wanted {
  readonly cycleId: string;
  readonly leadsIndependentUnit?: boolean;
  readonly approach?: PlanApproach;
  readonly results: SavePlanDraftInput['results'];
  readonly attachment: SavePlanDraftInput['attachment'];
  readonly manuals?: readonly (Omit<IndicatorManual, 'unit'> & { readonly indicatorKey: string })[];
  readonly expectations?: Readonly<Partial<Record<BehaviourCode, string>>>;
}

/** Drafted, proposed, with the evaluator's expectations, agreed and signed by both: each step by who takes it. @returns its id */
export async function planTogether(worker: Ctx, evaluator: Ctx, wanted: Wanted, reach: Reach = 'SIGNED') {
  const { cycleId, results, attachment } = wanted;
  const leadsIndependentUnit = wanted.leadsIndependentUnit ?? null;
  const id = await createPlan(worker, { cycleId, approach: wanted.approach ?? 'QUANTITATIVE', leadsIndependentUnit });
  await savePlanDraft(worker, { id, version: 1, results, attachment: attachment ?? null });
  let version = 2;
  for (const manual of wanted.manuals ?? []) await writeIndicatorManual(worker, { id, version: version++, ...manual });
  if (reach === 'DRAFTED') return id;
  await proposePlan(worker, { id, version: version++ });
  if (reach === 'PROPOSED') return id;
  const expectations = Object.entries(wanted.expectations ?? {}) as [BehaviourCode, string][];
  if (expectations.length > 0)
    await setPlanExpectations(evaluator, {
      ...{ id, version: version++, expectations: expectations.map(([value, text]) => ({ value, text })) },
    });
  await agreePlan(evaluator, { id, version: version++ });
  if (reach === 'AGREED') return id;
  await signPlan(worker, { id, version: version++ });
  await signPlan(evaluator, { id, version });
  return id;
}

/** What stands in somebody's plan of a cycle. */
export const documentOf = async ({ services }: Stage, cycleId: string, employeeId: string): Promise<PlanDocument> =>
  (await services.em.fork().findOneOrFail(PerformancePlan, { cycle: cycleId, employee: employeeId })).document;
