import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { AppError, forbidden, precondition } from '../../kernel/errors.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import type { EvaluationCycle } from '../cycles/cycle.entity.js';
import { evaluatorAt } from '../people/evaluator.service.js';
import { PerformancePlan } from './plan.entity.js';
import { mayMovePlan, PLAN_TRANSITIONS, type PlanActor, type PlanState } from './plan.rules.js';
import { holderOf, planRowOf } from './planRow.service.js';
import type { PlanStepInput } from './plans.inputs.js';
import { factsOfPlan, type PlanRow, planActorOf } from './plans.policy.js';
import { planReads } from './plans.reads.js';
import { isComplete, planProblems } from './structure.rules.js';

/** A loaded plan as the policy asks it. */
export const entityRow = (plan: PerformancePlan): PlanRow =>
  planRowOf({
    status: plan.status,
    edition: plan.edition,
    dutySince: plan.dutySince,
    employeeId: plan.employee.id,
    evaluatorId: plan.evaluator?.id ?? null,
    evaluatorSuperiorId: plan.evaluatorSuperior?.id ?? null,
    year: plan.year,
    signedOn: plan.signedOn,
    employeeSignedAt: plan.employeeSignedAt,
    evaluatorSignedAt: plan.evaluatorSignedAt,
  });

export interface Step {
  readonly em: EntityManager;
  readonly plan: PerformancePlan;
  readonly cycle: EvaluationCycle;
  readonly who: PlanActor;
  readonly today: string;
}

/**
 * One step of a plan: loads it as the caller saw it, finds in which capacity he stands before it, decides, records.
 * `change` answers what goes into the log.
 */
export async function planStep(
  ctx: Ctx,
  deed: string,
  input: PlanStepInput,
  change: (step: Step) => Promise<{ planId?: string; after: Record<string, unknown> }>,
): Promise<string> {
  await mustSee(ctx, planReads, input.id);
  const me = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    const plan = await em.findOneOrFail(PerformancePlan, { id: input.id }, { populate: ['cycle'] });
    const today = todayOf(ctx);
    const who = planActorOf(me, entityRow(plan)) ?? (await asSuccessor(em, plan, me, today));
    if (who === null) throw forbidden('plans.refused.ACTOR', { article: 'Ps 7, 14' });
    mustBeVersion(plan, input.version);
    const before = { status: plan.status, edition: plan.edition };
    const { planId, after } = await change({ em, plan, cycle: plan.cycle.getEntity(), who, today });
    await record(em, ctx, { deed, object: 'performancePlan', objectId: plan.id, before, after: { ...after, as: who } });
    return planId ?? plan.id;
  });
}

/**
 * Whoever has become the evaluator since the plan was proposed: he takes the evaluator's place in an unsigned plan, and may
 * begin the next edition of a signed one (p.65 C.7).
 */
async function asSuccessor(
  em: EntityManager,
  plan: PerformancePlan,
  me: string,
  today: string,
): Promise<PlanActor | null> {
  const answer = await evaluatorAt(em, plan.employee.id, today);
  if (answer.evaluatorId !== me) return null;
  if (plan.status !== 'SIGNED' && plan.status !== 'REVISED')
    em.assign(plan, { evaluator: me, evaluatorSuperior: answer.evaluatorSuperiorId });
  return 'EVALUATOR';
}

/** Throws unless the table of moves lets this actor do it now; every refusal names the article. */
export function mustMayMove({ plan, who, today }: Pick<Step, 'plan' | 'who' | 'today'>, to: PlanState): void {
  const holder = holderOf(plan);
  const facts = factsOfPlan(entityRow(plan), isComplete(plan.document, holder), today);
  const answer = mayMovePlan(plan.status, to, who, facts);
  if (answer.ok) return;
  const [reason = 'plans.refused.NO_SUCH_MOVE'] = answer.reasons;
  const article = PLAN_TRANSITIONS.find((move) => move.from === plan.status && move.to === to)?.why ?? 'Ps 7, 14';
  if (reason === 'plans.refused.ACTOR') throw forbidden(reason, { article });
  if (reason !== 'plans.refused.COMPLETE') throw precondition(reason, { article });
  const problems = planProblems(plan.document, holder).filter(({ severity }) => severity === 'ERROR');
  throw new AppError('PRECONDITION_FAILED', reason, {
    params: { article },
    extra: { problems: problems.map(({ path, key, article: at }) => ({ path, key, article: at })) },
  });
}
