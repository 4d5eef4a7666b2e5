import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, sql, TRUE } from '../../kernel/sql.js';
import {
  type ApprovingOffice,
  type BreakGlassActor,
  type BreakGlassDeed,
  type BreakGlassCase as CaseFile,
  decide,
  standardBreakGlass,
} from './breakglass.rules.js';

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

/** What of a case decides who may do what. */
export type StandingCase = Pick<
  CaseFile,
  'state' | 'approvals' | 'requesterId' | 'rateeId' | 'rateeSuperiorId' | 'suspectedRaterId'
> & { readonly approvedAt: Date | string | null };

/** What somebody may do with a case now, by the rule the verbs ask. */
export const caseAbilities = (
  actor: Actor,
  row: StandingCase,
  now: Date,
): { approve: boolean; refuse: boolean; open: boolean; close: boolean } => {
  const approvedAt = row.approvedAt === null ? null : new Date(row.approvedAt);
  const file: CaseFile = {
    ...row,
    ...{ number: '', ground: 'THREAT', reason: '', target: { kind: 'FRAGMENT', id: '' }, silentUntil: null },
    approvedAt,
  };
  const may = (deed: BreakGlassDeed) => decide(file, deed, breakGlassActor(actor), standardBreakGlass, now).ok;
  return { approve: may('APPROVE'), refuse: may('REFUSE'), open: may('OPEN'), close: may('CLOSE') };
};
