import { type Actor, hasRole } from '../../kernel/actor.js';
import { and, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';

/** A cycle that is being set up is seen by officers and auditors only; from PLANNING on by everybody who signs in. */
export const cyclesVisibleTo = (actor: Actor): Sql => (seesWholeAgency(actor) ? TRUE : sql`@.phase <> 'DRAFTED'`);

/** Periods and windows follow their cycle. */
export const cyclePartsVisibleTo = (actor: Actor): Sql =>
  seesWholeAgency(actor)
    ? TRUE
    : sql`exists (select 1 from evaluation_cycle pc where pc.id = @.cycle_id and pc.phase <> 'DRAFTED')`;

/** Rows about one person: officers and auditors all, unit officers their subtree, evaluators their own reports, oneself. */
const aboutSomebody = (actor: Actor, unitColumn: string | null): Sql =>
  or(
    hasRole(actor, 'UNIT_OFFICER') && unitColumn ? inSubtree(unitColumn, actor.unitIds) : or(),
    sql`@.employee_id = ${actor.employeeId}`,
    sql`exists (select 1 from employee pe where pe.id = @.employee_id and pe.superior_id = ${actor.employeeId})`,
  );

/** Participants of a cycle an actor may see; a cycle taken back to DRAFTED keeps its population hidden. */
export const participantsVisibleTo = (actor: Actor): Sql =>
  seesWholeAgency(actor) ? TRUE : and(cyclePartsVisibleTo(actor), aboutSomebody(actor, '@.unit_id'));

/** Extensions name a person and a reason: the same readers as the participant. */
export const extensionsVisibleTo = (actor: Actor): Sql => {
  if (seesWholeAgency(actor)) return TRUE;
  const ofUnit = inSubtree('xe.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);
  return and(
    cyclePartsVisibleTo(actor),
    or(aboutSomebody(actor, null), sql`exists (select 1 from employee xe where xe.id = @.employee_id and ${ofUnit})`),
  );
};

/** Whether the actor may set up, open and move cycles. */
export const mayRunCycles = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
