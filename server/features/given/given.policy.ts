import type { Actor } from '../../kernel/actor.js';
import { FALSE, type Sql, sql } from '../../kernel/sql.js';

/**
 * Giver, receiver and who wrote it down; the receiver's superior and unit as the giver chose. What was refused or is not
 * confirmed stays between these. No role reads more.
 */
export const givenVisibleTo = (actor: Actor): Sql =>
  actor.employeeId === null
    ? FALSE
    : sql`(@.giver_id = ${actor.employeeId} or @.receiver_id = ${actor.employeeId} or @.recorded_by_id = ${actor.employeeId}
        or (@.visibility in ('SUPERIOR', 'UNIT') and exists (select 1 from employee ge where ge.id = @.receiver_id and ge.superior_id = ${actor.employeeId}))
        or (@.visibility = 'UNIT' and exists (select 1 from employee ge join employee gm on gm.unit_id = ge.unit_id where ge.id = @.receiver_id and gm.id = ${actor.employeeId})))`;
