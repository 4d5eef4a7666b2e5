import { type Actor, hasRole } from '../../kernel/actor.js';
import { or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

const subtree = (actor: Actor, column: string): Sql =>
  inSubtree(column, hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);

/**
 * A follow-up is seen by whom it is for, the evaluator and his superior of that evaluation, whoever sees to it, officers
 * and auditors (unit officers in their subtree), and the evaluator of today: what was agreed stays visible next year.
 */
export function followUpsVisibleTo(actor: Actor): Sql {
  if (seesWholeAgency(actor)) return TRUE;
  const me = actor.employeeId;
  return or(
    subtree(actor, '@.unit_id'),
    sql`@.employee_id = ${me}`,
    sql`@.owner_id = ${me}`,
    sql`exists (select 1 from evaluation fe where fe.id = @.evaluation_id and (fe.evaluator_id = ${me} or fe.evaluator_superior_id = ${me}))`,
    sql`exists (select 1 from employee fp where fp.id = @.employee_id and fp.superior_id = ${me})`,
  );
}

/** Checkpoints follow their follow-up. */
export const checkpointsVisibleTo = (actor: Actor): Sql => {
  const parent = followUpsVisibleTo(actor);
  return {
    text: `exists (select 1 from follow_up vf where vf.id = @.follow_up_id and (${parent.text.replace(/@\./g, 'vf.')}))`,
    values: parent.values,
  };
};

/** Potential is for who runs the talent boxes and who checks them; the person does not see an assessment in progress. */
export const potentialVisibleTo = (actor: Actor): Sql =>
  seesWholeAgency(actor) ? TRUE : subtree(actor, '(select pe.unit_id from employee pe where pe.id = @.employee_id)');

/** Employees (rows `@.` of employee) whose consequences an actor may read: the own, those who report to him, officers. */
export function consequencesVisibleTo(actor: Actor): Sql {
  if (seesWholeAgency(actor)) return TRUE;
  return or(subtree(actor, '@.unit_id'), sql`@.id = ${actor.employeeId}`, sql`@.superior_id = ${actor.employeeId}`);
}

/** Rows with `@.unit_id` an officer may count over. */
export const figuresVisibleTo = (actor: Actor): Sql => (seesWholeAgency(actor) ? TRUE : subtree(actor, '@.unit_id'));

export const mayRunFollowUps = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
