import { type Actor, hasRole } from '../../kernel/actor.js';
import { or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/**
 * Whose attendance an actor may see: officers and auditors everybody's, unit officers their subtree, an evaluator those
 * who report to him, everybody the own. Administrators see none. A condition about the employee row `@.`.
 */
export const attendeesVisibleTo = (actor: Actor): Sql =>
  seesWholeAgency(actor)
    ? TRUE
    : or(
        sql`@.id = ${actor.employeeId}`,
        sql`@.superior_id = ${actor.employeeId}`,
        inSubtree('@.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []),
      );

/** Days, corrections and sanctions follow the employee they belong to. */
export const attendanceVisibleTo = (actor: Actor): Sql => {
  const whose = attendeesVisibleTo(actor);
  if (whose === TRUE) return TRUE;
  return {
    text: `@.employee_id in (select ae.id from employee ae where ${whose.text.replace(/@\./g, 'ae.')})`,
    values: whose.values,
  };
};

/** Whether the actor may record sanctions and their annulment. */
export const mayRecordSanctions = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
