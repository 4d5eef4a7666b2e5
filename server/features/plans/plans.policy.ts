import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import type { Phase } from '../cycles/cycle.rules.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import {
  mayMovePlan,
  mayTurnToSuperior,
  type PlanActor,
  type PlanFacts,
  type PlanState,
  planDeadline,
} from './plan.rules.js';

/**
 * Plans an actor may read: the own, those one evaluates or whose evaluator one is above, those of people reporting to one
 * today; unit officers their subtree; officer and auditor all. Colleagues nothing.
 */
export function plansVisibleTo(actor: Actor): Sql {
  if (seesWholeAgency(actor)) return TRUE;
  const unitIds = hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : [];
  const me = actor.employeeId;
  const mine =
    me === null
      ? FALSE
      : sql`@.employee_id = ${me} or @.evaluator_id = ${me} or @.evaluator_superior_id = ${me}
          or exists (select 1 from employee pe where pe.id = @.employee_id and pe.superior_id = ${me})`;
  return or(inSubtree('@.unit_id', unitIds), mine);
}

/** The columns of a plan that decide who may do what. */
export interface PlanRow {
  readonly status: PlanState;
  readonly edition: number;
  readonly dutySince: string;
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
  readonly isSignedByEmployee: boolean;
  readonly isSignedByEvaluator: boolean;
  readonly year: number;
}

/** In which capacity somebody stands before a plan; null for a mere reader. */
export const planActorOf = (employeeId: string | null, plan: PlanRow): PlanActor | null => {
  if (employeeId === null) return null;
  if (plan.employeeId === employeeId) return 'EMPLOYEE';
  if (plan.evaluatorId === employeeId) return 'EVALUATOR';
  return plan.evaluatorSuperiorId === employeeId ? 'EVALUATOR_SUPERIOR' : null;
};

/**
 * Facts of a plan as it lies there. The evaluator is late when the first edition of somebody who had to plan in January is
 * still without his signature in February (p.65 C.5); later editions have no such day.
 */
export const factsOfPlan = (plan: PlanRow, isComplete: boolean, today: string): PlanFacts => ({
  COMPLETE: isComplete,
  REASON_GIVEN: true,
  SIGNED_BY_EMPLOYEE: true,
  SIGNED_BY_EVALUATOR: true,
  EVALUATOR_IS_LATE:
    plan.edition === 1 &&
    plan.dutySince <= planDeadline(plan.year) &&
    mayTurnToSuperior(plan.year, plan.isSignedByEvaluator, today),
});

export interface PlanAbilityFlags {
  readonly edit: boolean;
  readonly setExpectations: boolean;
  readonly propose: boolean;
  readonly return: boolean;
  readonly agree: boolean;
  readonly sign: boolean;
  readonly revise: boolean;
  readonly monitor: boolean;
  readonly guide: boolean;
  readonly counsel: boolean;
  readonly giveFeedback: boolean;
}

/** What somebody may do with a plan now: the same table that the verbs ask. */
export function planAbilities(me: string | null, plan: PlanRow, isComplete: boolean, today: string): PlanAbilityFlags {
  const who = planActorOf(me, plan);
  const facts = factsOfPlan(plan, isComplete, today);
  const may = (from: PlanState, to: PlanState) =>
    who !== null && plan.status === from && mayMovePlan(from, to, who, facts).ok;
  const hasSigned = who === 'EMPLOYEE' ? plan.isSignedByEmployee : plan.isSignedByEvaluator;
  return {
    edit: who === 'EMPLOYEE' && plan.status === 'DRAFTED',
    setExpectations: maySetExpectations(who, plan.status, facts),
    propose: may('DRAFTED', 'PROPOSED'),
    return: may('PROPOSED', 'DRAFTED') || may('AGREED', 'PROPOSED'),
    agree: may('PROPOSED', 'AGREED'),
    sign: may('AGREED', 'SIGNED') && !hasSigned,
    revise: (who === 'EMPLOYEE' || who === 'EVALUATOR') && plan.status === 'SIGNED',
    monitor: who === 'EMPLOYEE' && plan.status === 'SIGNED',
    guide: (who === 'EVALUATOR' || who === 'EVALUATOR_SUPERIOR') && plan.status === 'SIGNED',
    counsel: who === 'EVALUATOR' && plan.status === 'SIGNED',
    giveFeedback: (who === 'EVALUATOR' || who === 'EVALUATOR_SUPERIOR') && plan.status === 'SIGNED',
  };
}

/** Phases in which plans are made and changed; a late plan is flagged, never blocked, until the rating begins. */
export const PLANNED_IN: readonly Phase[] = ['PLANNING', 'RUNNING', 'FEEDBACK'];
/** Phases in which actions, progress and feedback on record are given: while the year runs and until results are calibrated. */
export const MONITORED_IN: readonly Phase[] = ['PLANNING', 'RUNNING', 'FEEDBACK', 'RATING'];

/** The same deeds in the phase their cycle is in. */
export function abilitiesIn(phase: Phase, may: PlanAbilityFlags): PlanAbilityFlags {
  const [isPlanned, isMonitored] = [PLANNED_IN.includes(phase), MONITORED_IN.includes(phase)];
  return {
    edit: may.edit && isPlanned,
    setExpectations: may.setExpectations && isPlanned,
    propose: may.propose && isPlanned,
    return: may.return && isPlanned,
    agree: may.agree && isPlanned,
    sign: may.sign && isPlanned,
    revise: may.revise && isPlanned,
    monitor: may.monitor && isMonitored,
    guide: may.guide,
    counsel: may.counsel,
    giveFeedback: may.giveFeedback && isMonitored,
  };
}

/** Priorities, approvals and special expectations are the evaluator's, until the plan is agreed (Ps 10(4); p.27, 46, 49). */
export const maySetExpectations = (who: PlanActor | null, status: PlanState, facts: PlanFacts): boolean =>
  (status === 'DRAFTED' || status === 'PROPOSED') &&
  (who === 'EVALUATOR' || (who === 'EVALUATOR_SUPERIOR' && facts.EVALUATOR_IS_LATE === true));
