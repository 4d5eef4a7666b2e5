import type { Actor } from '../../kernel/actor.js';
import { FALSE, type Sql, sql } from '../../kernel/sql.js';

/** A request for a word is seen by the two it is between. */
export const asksVisibleTo = (actor: Actor): Sql =>
  actor.employeeId === null ? FALSE : sql`(@.asker_id = ${actor.employeeId} or @.asked_id = ${actor.employeeId})`;
