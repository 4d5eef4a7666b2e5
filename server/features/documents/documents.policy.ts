import { type Actor, hasRole } from '../../kernel/actor.js';
import { and, FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/**
 * A document is read by whoever may read what it prints: the employee, the evaluator and his superior of that document,
 * unit officers their subtree, officer and auditor all. The own result is hidden until it is published, whatever the role.
 */
export function documentsVisibleTo(actor: Actor): Sql {
  const me = actor.employeeId;
  const mine =
    me === null ? FALSE : sql`@.employee_id = ${me} or @.evaluator_id = ${me} or @.evaluator_superior_id = ${me}`;
  const readable = seesWholeAgency(actor)
    ? TRUE
    : or(inSubtree('@.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []), mine);
  if (me === null) return readable;
  return and(
    readable,
    sql`@.employee_id <> ${me} or @.kind like 'A.%'
      or exists (select 1 from evaluation de where de.id = @.object_id and de.status = 'PUBLISHED')
      or exists (select 1 from periodic_evaluation dp where dp.id = @.object_id and dp.status = 'PUBLISHED')`,
  );
}

/** Whose document it is. */
export interface DocumentOwner {
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
}

/** The people of the document and the officers issue it; auditors only read. */
export const mayIssue = (actor: Actor, owner: DocumentOwner): boolean =>
  hasRole(actor, 'PERSONNEL_OFFICER', 'UNIT_OFFICER') ||
  (actor.employeeId !== null &&
    [owner.employeeId, owner.evaluatorId, owner.evaluatorSuperiorId].includes(actor.employeeId));

/** Letterhead, emblem and paper are the personnel officer's. */
export const mayChangeSettings = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');

/** A whole unit as one file: those who see a subtree; the file holds only what its starter may read. */
export const mayArchive = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER', 'UNIT_OFFICER');
