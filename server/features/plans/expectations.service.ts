import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import type { PlanDocument } from './document.rules.js';
import { PerformancePlan } from './plan.entity.js';
import { mustBeOpen } from './plan.service.js';
import { entityRow } from './planStep.service.js';
import type { SetPlanExpectationsInput } from './plans.inputs.js';
import { factsOfPlan, maySetExpectations, planActorOf } from './plans.policy.js';
import { planReads } from './plans.reads.js';

/**
 * What the evaluator decides in a plan before it is agreed: special expectations per value (Ps 10(4)), priorities (p.27, 49),
 * approval of assignments by other leaders (p.46 f.10-12).
 * @throws FORBIDDEN for everybody else; BAD_USER_INPUT at unknown keys
 */
export async function setPlanExpectations(ctx: Ctx, input: SetPlanExpectationsInput): Promise<string> {
  await mustSee(ctx, planReads, input.id);
  await inTransaction(ctx, async (em) => {
    const plan = await em.findOneOrFail(PerformancePlan, { id: input.id }, { populate: ['cycle'] });
    const row = entityRow(plan);
    const who = planActorOf(selfOf(ctx), row);
    if (who === null || who === 'EMPLOYEE')
      throw forbidden('plans.refused.ACTOR', { article: 'Ps 10(4); p.27, 46, 49' });
    mustBeVersion(plan, input.version);
    mustBeOpen(plan.cycle.getEntity());
    if (!maySetExpectations(who, plan.status, factsOfPlan(row, true, todayOf(ctx))))
      throw precondition(who === 'EVALUATOR' ? 'plans.notEditable' : 'plans.refused.EVALUATOR_IS_LATE', {
        article: 'Ps 7; p.65 C.5',
      });
    plan.document = decided(plan.document, input);
    await record(em, ctx, {
      deed: 'setPlanExpectations',
      object: 'performancePlan',
      objectId: plan.id,
      after: { as: who },
    });
  });
  return input.id;
}

function decided(document: PlanDocument, input: SetPlanExpectationsInput): PlanDocument {
  const known = new Set(document.results.map(({ key }) => key));
  input.priorities?.forEach(({ key }, n) => {
    if (!known.has(key)) throw invalidField(`priorities.${n}.key`, 'plans.key.unknown');
  });
  if (input.approvedKeys?.some((key) => !known.has(key))) throw invalidField('approvedKeys', 'plans.key.unknown');
  const priorities = new Map(input.priorities?.map(({ key, priority }) => [key, priority]));
  const said = (input.expectations ?? []).map(({ value, text }): [string, string] => [value, text.trim()]);
  return {
    ...document,
    expectations: Object.fromEntries(
      Object.entries({ ...document.expectations, ...Object.fromEntries(said) }).filter(([, text]) => text !== ''),
    ),
    results: document.results.map((result) => ({
      ...result,
      priority: priorities.get(result.key) ?? result.priority,
      approvedByEvaluator: input.approvedKeys ? input.approvedKeys.includes(result.key) : result.approvedByEvaluator,
    })),
  };
}
