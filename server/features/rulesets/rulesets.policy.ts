import { type Actor, hasRole } from '../../kernel/actor.js';

/** Whether the actor may make rule sets and their next editions. */
export const mayChangeRuleSets = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
