import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';

/** Accounts are the administrator's business; the auditor may look, everybody sees the own one. */
export const accountsVisibleTo = (actor: Actor): Sql =>
  hasRole(actor, 'ADMINISTRATOR', 'AUDITOR') ? TRUE : or(FALSE, sql`@.id = ${actor.accountId}`);

/** Only administrators change accounts, and nobody takes the last administrator's role or his own. */
export const mayChangeAccounts = (actor: Actor): boolean => hasRole(actor, 'ADMINISTRATOR');
