import type { Actor } from '../../kernel/actor.js';
import { hasRole } from '../../kernel/actor.js';
import { constant, FALSE, type Sql } from '../../kernel/sql.js';

/**
 * Rows whose unit lies in the subtree of one of the units. `column` is a column of ours (`@.unit_id`), never input.
 * No unit means no row.
 */
export const inSubtree = (column: string, unitIds: readonly string[]): Sql =>
  unitIds.length === 0
    ? FALSE
    : {
        text: `exists (select 1 from unit_closure uc where uc.descendant_id = ${constant(column).text} and uc.ancestor_id = any(?))`,
        values: [unitIds],
      };

/** Whether the actor may see the whole agency: the personnel officer who runs it and the auditor who checks it. */
export const seesWholeAgency = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER', 'AUDITOR');

/** Whether the actor may change the organisation chart. */
export const mayChangeOrganization = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
