import type { Actor } from '../../kernel/actor.js';
import { or, type Sql, sql } from '../../kernel/sql.js';
import { historyVisibleTo } from './people.policy.js';

/** A dated fact follows the employee it is about; whoever it names as the other official reads it too. */
export const appointmentsVisibleTo = (actor: Actor): Sql =>
  or(historyVisibleTo(actor), sql`@.other_id = ${actor.employeeId}`, sql`@.reports_to_id = ${actor.employeeId}`);
