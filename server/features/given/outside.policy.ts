import { either, employees, roles } from '../../kernel/access.js';
import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import type { SubjectRelation } from './outside.rules.js';

/** Who has to do with requests to people outside at all. */
export const askers = either(employees, roles('PERSONNEL_OFFICER', 'UNIT_OFFICER'));

/** Units whose people an officer asks about. */
const unitsOf = (actor: Actor) => (hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);

/** People somebody may ask about outside: oneself, one's reports, and whom one works for as officer (Ps 18; p.70 C.9). */
export const subjectsOf = (actor: Actor): Sql =>
  hasRole(actor, 'PERSONNEL_OFFICER')
    ? TRUE
    : or(
        inSubtree('@.unit_id', unitsOf(actor)),
        actor.employeeId === null ? FALSE : sql`(@.id = ${actor.employeeId} or @.superior_id = ${actor.employeeId})`,
      );

/** Employees whose duties an officer or auditor counts: the whole agency, or the units worked for. */
export const unitsWorkedFor = (actor: Actor): Sql =>
  seesWholeAgency(actor) ? TRUE : inSubtree('@.unit_id', unitsOf(actor));

/** The person of a request, as the deed is judged by. */
export interface Subject {
  readonly id: string;
  readonly superiorId: string | null;
}

/** How the actor stands to a person of `subjectsOf`: oneself before leader before officer. */
export function relationTo(actor: Actor, { id, superiorId }: Subject): SubjectRelation {
  if (actor.employeeId === id) return 'SELF';
  return actor.employeeId !== null && actor.employeeId === superiorId ? 'LEADER' : 'OFFICER';
}

/**
 * Requests to people outside: who asked, the leader, and officers of the unit. The employee sees only what he asked
 * himself, also as officer: whom the leader asks about him stays the leader's until the word is there.
 */
export function outsideAsksVisibleTo(actor: Actor): Sql {
  const scope = hasRole(actor, 'PERSONNEL_OFFICER')
    ? TRUE
    : sql`exists (select 1 from employee oe where oe.id = @.receiver_id and (${or(
        inSubtree('oe.unit_id', unitsOf(actor)),
        actor.employeeId === null ? FALSE : sql`oe.superior_id = ${actor.employeeId}`,
      )}))`;
  return or(
    sql`@.account_id = ${actor.accountId}`,
    sql`(@.receiver_id is distinct from ${actor.employeeId}::uuid and (${scope}))`,
  );
}
