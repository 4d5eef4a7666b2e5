import type { Actor } from '../../kernel/actor.js';
import { FALSE, type Sql, sql } from '../../kernel/sql.js';

/** One's own journal only. */
export const journalVisibleTo = (actor: Actor): Sql =>
  actor.employeeId === null ? FALSE : sql`@.employee_id = ${actor.employeeId}`;
