import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, TRUE } from '../../kernel/sql.js';
import { seesWholeAgency } from '../organization/organization.policy.js';

/** Who makes banks and their versions: the personnel officer alone. */
export const mayChangeQuestions = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');

/** Banks are tools of the office; what a cycle asks stands in its design, for everybody. */
export const questionsVisibleTo = (actor: Actor): Sql => (seesWholeAgency(actor) ? TRUE : FALSE);
