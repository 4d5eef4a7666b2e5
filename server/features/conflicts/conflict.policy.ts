import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, TRUE } from '../../kernel/sql.js';

/** Who records that two people may not rate each other, and ends it. */
export const mayRecordConflicts = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');

/** Conflicts are known to the personnel officer and the auditor only. */
export const conflictsVisibleTo = (actor: Actor): Sql =>
  hasRole(actor, 'PERSONNEL_OFFICER', 'AUDITOR') ? TRUE : FALSE;
