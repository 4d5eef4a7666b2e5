import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, sql, TRUE } from '../../kernel/sql.js';
import type { ApprovingOffice, BreakGlassActor } from './breakglass.rules.js';

/** The person behind an account; a technical account stands for itself. */
export const personOf = (actor: Actor): string => actor.employeeId ?? actor.accountId;

/** The approving office of an actor: the personnel agency, or the inspectorate (whose accounts audit). */
export const officeOf = (actor: Actor): ApprovingOffice | null => {
  if (hasRole(actor, 'AUDITOR')) return 'INSPECTORATE';
  return hasRole(actor, 'PERSONNEL_OFFICER') ? 'PERSONNEL_AGENCY' : null;
};

export const breakGlassActor = (actor: Actor): BreakGlassActor => ({ id: personOf(actor), office: officeOf(actor) });

/** Cases are seen by the two offices, and never by the ratee, the ratee's superior or a suspected rater. */
export const casesVisibleTo = (actor: Actor): Sql => {
  if (officeOf(actor) === null) return FALSE;
  if (actor.employeeId === null) return TRUE;
  return sql`not (${actor.employeeId}::uuid in (@.ratee_id, coalesce(@.ratee_superior_id, @.ratee_id), coalesce(@.suspected_rater_id, @.ratee_id)))`;
};
