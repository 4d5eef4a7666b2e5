import { type Actor, hasRole } from '../../kernel/actor.js';

/** Trying rules on everybody's results is the personnel officer's preparation of a decision. */
export const mayTryRules = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
