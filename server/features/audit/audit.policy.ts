import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, TRUE } from '../../kernel/sql.js';

/** The log is the auditor's: whoever does things does not keep the book about them. */
export const auditVisibleTo = (actor: Actor): Sql => (hasRole(actor, 'AUDITOR') ? TRUE : FALSE);
