import { type Actor, hasRole } from '../../kernel/actor.js';
import { or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/**
 * Employees an actor may look up: officers and auditors all, unit officers their subtree, everybody else themselves,
 * their own superior and those who report to them. Colleagues appear only inside the tasks one has with them.
 */
export function employeesVisibleTo(actor: Actor): Sql {
  if (seesWholeAgency(actor)) return TRUE;
  return or(
    inSubtree('@.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []),
    sql`@.id = ${actor.employeeId}`,
    sql`@.superior_id = ${actor.employeeId}`,
    sql`@.id = (select me.superior_id from employee me where me.id = ${actor.employeeId})`,
  );
}

/** History rows follow the employee they belong to. */
export const historyVisibleTo = (actor: Actor): Sql => {
  if (seesWholeAgency(actor)) return TRUE;
  const employee = employeesVisibleTo(actor);
  return {
    text: `exists (select 1 from employee he where he.id = @.employee_id and (${employee.text.replace(/@\./g, 'he.')}))`,
    values: employee.values,
  };
};

/** Whether the actor may change employees: move, end, correct. */
export const mayChangePeople = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
