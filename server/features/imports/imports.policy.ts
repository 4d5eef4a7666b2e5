import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, TRUE } from '../../kernel/sql.js';

/** Imports are the personnel officer's work; the auditor may look. */
export const importsVisibleTo = (actor: Actor): Sql => (hasRole(actor, 'PERSONNEL_OFFICER', 'AUDITOR') ? TRUE : FALSE);

export const mayImport = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
