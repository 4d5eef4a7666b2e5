import { type Actor, hasRole } from '../../kernel/actor.js';
import { type Sql, sql, TRUE } from '../../kernel/sql.js';
import { seesWholeAgency } from '../organization/organization.policy.js';
import type { NominationState } from './nomination.rules.js';

/** Nominations are seen by the ratee, the ratee's superior, officer and auditor. */
export const nominationsVisibleTo = (actor: Actor): Sql =>
  seesWholeAgency(actor)
    ? TRUE
    : sql`(@.ratee_id = ${actor.employeeId} or exists (select 1 from employee ne where ne.id = @.ratee_id and ne.superior_id = ${actor.employeeId}))`;

/** The ratee's superior decides, or the officer in his stead; never the ratee. */
export const mayDecideNomination = (actor: Actor, ratee: { id: string; superiorId: string | null }): boolean =>
  ratee.id !== actor.employeeId &&
  ((ratee.superiorId !== null && ratee.superiorId === actor.employeeId) || hasRole(actor, 'PERSONNEL_OFFICER'));

/** What somebody may do with a nomination, by the same rules the verbs ask. */
export const nominationAbilities = (
  actor: Actor,
  row: { status: NominationState; rateeId: string; rateeSuperiorId: string | null },
): { decide: boolean; withdraw: boolean } => {
  const waits = row.status === 'PROPOSED';
  return {
    decide: waits && mayDecideNomination(actor, { id: row.rateeId, superiorId: row.rateeSuperiorId }),
    withdraw: waits && actor.employeeId === row.rateeId,
  };
};
