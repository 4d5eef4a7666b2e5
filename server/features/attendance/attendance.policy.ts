import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
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

/**
 * Of whom the actor may record departures and ceremonies: personnel officers of everybody, unit officers of their subtree,
 * nobody else of anybody. A condition about the employee row `@.`.
 */
export const recordableBy = (actor: Actor): Sql => {
  if (hasRole(actor, 'PERSONNEL_OFFICER')) return TRUE;
  return hasRole(actor, 'UNIT_OFFICER') ? inSubtree('@.unit_id', actor.unitIds) : FALSE;
};

/** Rows of employees in a unit or below it: what a filter asks for, no policy. */
export const ofUnit = (id: string) =>
  sql`@.employee_id in (select ue.id from employee ue join unit_closure uc on uc.descendant_id = ue.unit_id where uc.ancestor_id = ${id})`;
