import { type Actor, hasRole } from '../../kernel/actor.js';
import { and, constant, or, type Sql, sql } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/**
 * Evaluations are confidential. Officers and auditors see the agency, unit officers their subtree, evaluators and
 * their superiors those they answer for. Whoever is evaluated sees the own one only when it is published, whatever
 * other role he holds. Administrators, colleagues and subordinates see nothing.
 */
export function evaluationsVisibleTo(actor: Actor): Sql {
  const own = sql`(@.employee_id = ${actor.employeeId}) is true`;
  const others = seesWholeAgency(actor)
    ? constant('true')
    : or(
        inSubtree('@.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []),
        sql`@.evaluator_id = ${actor.employeeId}`,
        sql`@.evaluator_superior_id = ${actor.employeeId}`,
        own,
      );
  return actor.employeeId === null ? others : and(others, sql`(@.status = 'PUBLISHED' or not ${own})`);
}

export const mayRunEvaluations = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
/** Figures over a unit: the officer of the agency or of a subtree, and the auditor. */
export const mayReadFigures = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR');
