import { type Actor, hasRole } from '../../kernel/actor.js';
import { or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import { periodicEvaluationsVisibleTo } from '../periodic/periodic.policy.js';

/**
 * An objection is confidential to its parties: who objects, the evaluator, the evaluator's superior who decides; and to
 * officers and auditors, unit officers in their subtree. Colleagues, subordinates and administrators see nothing.
 */
export function objectionsVisibleTo(actor: Actor): Sql {
  if (seesWholeAgency(actor)) return TRUE;
  return or(
    inSubtree('@.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []),
    sql`@.employee_id = ${actor.employeeId}`,
    sql`@.evaluator_id = ${actor.employeeId}`,
    sql`@.evaluator_superior_id = ${actor.employeeId}`,
  );
}

const under = (policy: Sql): Sql => ({ ...policy, text: policy.text.replace(/@\./g, 've.') });

/** Earlier editions of an evaluation follow the evaluation. */
export const revisionsVisibleTo = (actor: Actor): Sql =>
  or(
    sql`exists (select 1 from evaluation ve where ve.id = @.evaluation_id and (${under(evaluationsVisibleTo(actor))}))`,
    sql`exists (select 1 from periodic_evaluation ve where ve.id = @.periodic_evaluation_id
      and (${under(periodicEvaluationsVisibleTo(actor))}))`,
  );

/** Who watches over the clocks. */
export const mayWatchClocks = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR');
