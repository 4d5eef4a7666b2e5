import { type Actor, hasRole } from '../../kernel/actor.js';
import { type Sql, sql, TRUE } from '../../kernel/sql.js';

/** A job is seen by the account that started it, and by administrators. Its result opens for the starter alone. */
export const jobsVisibleTo = (actor: Actor): Sql =>
  hasRole(actor, 'ADMINISTRATOR') ? TRUE : sql`@.account_id = ${actor.accountId}`;
