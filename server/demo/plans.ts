import type { PlanDocument } from '../features/plans/document.rules.js';
import { setPlanExpectations } from '../features/plans/expectations.service.js';
import { PerformancePlan } from '../features/plans/plan.entity.js';
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
  readonly results: SavePlanDraftInput['results'];
  readonly attachment: SavePlanDraftInput['attachment'];
  readonly expectations?: Readonly<Partial<Record<BehaviourCode, string>>>;
}

/** Drafted, proposed, with the evaluator's expectations, agreed and signed by both: each step by who takes it. @returns its id */
export async function planTogether(worker: Ctx, evaluator: Ctx, wanted: Wanted, reach: Reach = 'SIGNED') {
  const { cycleId, results, attachment } = wanted;
  const leadsIndependentUnit = wanted.leadsIndependentUnit ?? null;
  const id = await createPlan(worker, { cycleId, approach: 'QUANTITATIVE', leadsIndependentUnit });
  await savePlanDraft(worker, { id, version: 1, results, attachment: attachment ?? null });
  if (reach === 'DRAFTED') return id;
  await proposePlan(worker, { id, version: 2 });
  if (reach === 'PROPOSED') return id;
  const expectations = Object.entries(wanted.expectations ?? {}) as [BehaviourCode, string][];
  const version = expectations.length > 0 ? 4 : 3;
  if (expectations.length > 0)
    await setPlanExpectations(evaluator, {
      ...{ id, version: 3, expectations: expectations.map(([value, text]) => ({ value, text })) },
    });
  await agreePlan(evaluator, { id, version });
  if (reach === 'AGREED') return id;
  await signPlan(worker, { id, version: version + 1 });
  await signPlan(evaluator, { id, version: version + 2 });
  return id;
}

/** What stands in somebody's plan of a cycle. */
export const documentOf = async ({ services }: Stage, cycleId: string, employeeId: string): Promise<PlanDocument> =>
  (await services.em.fork().findOneOrFail(PerformancePlan, { cycle: cycleId, employee: employeeId })).document;
