import { type Ctx, selfOf } from '../../kernel/context.js';
import { precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { Employee } from '../people/employee.entity.js';
import { nextDocument } from './document.rules.js';
import { PerformancePlan } from './plan.entity.js';
import { evaluatorsOf, leadsIndependentUnit, mustBeOpen } from './plan.service.js';
import { mustMayMove, planStep } from './planStep.service.js';
import type { PlanStepInput, ReturnPlanInput, RevisePlanInput } from './plans.inputs.js';

/**
 * Hands the draft to the evaluator of today. @throws PRECONDITION_FAILED when it is incomplete (`extensions.problems`), when
 * nobody can be named as evaluator
 */
export const proposePlan = (ctx: Ctx, input: PlanStepInput): Promise<string> =>
  planStep(ctx, 'proposePlan', input, async (step) => {
    const { em, plan, cycle, today } = step;
    mustBeOpen(cycle);
    mustMayMove(step, 'PROPOSED');
    const named = await evaluatorsOf(em, plan.employee.id, today);
    if (named.evaluator === null)
      throw precondition('plans.noEvaluator', { reason: named.reason, article: 'Ps 1(9); p.89-92' });
    em.assign(plan, { evaluator: named.evaluator, evaluatorSuperior: named.evaluatorSuperior });
    plan.status = 'PROPOSED';
    plan.returnReason = null;
    return { after: { status: plan.status, evaluatorId: named.evaluator } };
  });

/** Gives a plan back one step with a reason: the evaluator to the employee, or the employee takes it back. */
export const returnPlan = (ctx: Ctx, input: ReturnPlanInput): Promise<string> =>
  planStep(ctx, 'returnPlan', input, async (step) => {
    const { plan } = step;
    const to = plan.status === 'AGREED' ? 'PROPOSED' : 'DRAFTED';
    mustMayMove(step, to);
    plan.status = to;
    plan.returnReason = input.reason.trim();
    plan.employeeSignedAt = null;
    plan.evaluatorSignedAt = null;
    plan.signedFor = null;
    return { after: { status: to } };
  });

/** The evaluator agrees to the proposed plan. */
export const agreePlan = (ctx: Ctx, input: PlanStepInput): Promise<string> =>
  planStep(ctx, 'agreePlan', input, async (step) => {
    mustBeOpen(step.cycle);
    mustMayMove(step, 'AGREED');
    step.plan.status = 'AGREED';
    return { after: { status: 'AGREED' } };
  });

/**
 * Signs an agreed plan: employee and evaluator, in any order; the second signature puts it in force, freezes it, and
 * replaces the edition before (Ps 14(1); p.65 C.1).
 */
export const signPlan = (ctx: Ctx, input: PlanStepInput): Promise<string> =>
  planStep(ctx, 'signPlan', input, async (step) => {
    const { em, plan, cycle, who, today } = step;
    mustBeOpen(cycle);
    mustMayMove(step, 'SIGNED');
    const article = 'Ps 14(1); p.65 C.1';
    if ((who === 'EMPLOYEE' ? plan.employeeSignedAt : plan.evaluatorSignedAt) !== null)
      throw precondition('plans.signedAlready', { article });
    if (who === 'EMPLOYEE') plan.employeeSignedAt = ctx.now();
    else {
      plan.evaluatorSignedAt = ctx.now();
      em.assign(plan, { signedFor: selfOf(ctx) });
    }
    if (plan.employeeSignedAt === null || plan.evaluatorSignedAt === null) return { after: { status: plan.status } };
    const old = await em.findOne(PerformancePlan, { cycle: cycle.id, employee: plan.employee.id, status: 'SIGNED' });
    if (old) {
      old.status = 'REVISED';
      old.replacedOn = today;
      // Two editions in force at once are refused by an index, so the old one is written first.
      await em.flush();
    }
    plan.status = 'SIGNED';
    plan.signedOn = today;
    return { after: { status: 'SIGNED', signedOn: today, replaces: old?.edition ?? null } };
  });

/**
 * Begins the next edition; the signed one stays in force until the next is signed. Unit, position and evaluator are those of
 * today, so a move leads to the new evaluator, and whoever moved plans anew (p.65 C.6-7). @returns id of the new edition
 */
export const revisePlan = (ctx: Ctx, input: RevisePlanInput): Promise<string> =>
  planStep(ctx, 'revisePlan', input, async ({ em, plan, cycle, who, today }) => {
    mustBeOpen(cycle);
    const article = 'Ps 14(2); p.64-65 B.12-13, C.6-7';
    if (plan.status !== 'SIGNED') throw precondition('plans.refused.NO_SUCH_MOVE', { article });
    if (who === 'EVALUATOR_SUPERIOR') throw precondition('plans.refused.EVALUATOR_IS_LATE', { article });
    const employee = await em.findOneOrFail(Employee, { id: plan.employee.id }, { populate: ['position'] });
    const { evaluator, evaluatorSuperior } = await evaluatorsOf(em, employee.id, today);
    const isElsewhere = input.reason === 'EMPLOYEE_MOVED';
    const next = make(em, PerformancePlan, {
      cycle,
      year: cycle.year,
      employee,
      evaluator,
      evaluatorSuperior,
      unit: employee.unit.id,
      position: employee.position.id,
      level: employee.position.getEntity().level,
      leadsIndependentUnit: isElsewhere
        ? await leadsIndependentUnit(em, employee.id, today)
        : plan.leadsIndependentUnit,
      leadsTeam: input.leadsTeam ?? (isElsewhere ? false : plan.leadsTeam),
      edition: plan.edition + 1,
      approach: plan.approach,
      document: nextDocument(plan.document, input.reason),
      dutySince: plan.dutySince,
      revisionReason: input.reason,
      revisionNote: input.note.trim(),
    });
    return { planId: next.id, after: { edition: next.edition, reason: input.reason } };
  });
