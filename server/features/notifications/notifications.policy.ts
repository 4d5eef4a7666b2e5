import { type Actor, hasRole } from '../../kernel/actor.js';
import { or, type Sql, sql } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/** Notices are the recipient's alone: of the employee, or of an officer's account without one. */
export const notificationsVisibleTo = (actor: Actor): Sql =>
  or(sql`@.employee_id = ${actor.employeeId}`, sql`@.account_id = ${actor.accountId}`);

/** Who may see what is overdue in a unit (column of ours): the whole agency, or the unit officer's subtree. */
export const overdueVisibleTo = (actor: Actor, column: string): Sql =>
  seesWholeAgency(actor) ? sql`true` : inSubtree(column, hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);

/** Whether the actor may set the rules of reminding. */
export const maySetReminderPolicy = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
