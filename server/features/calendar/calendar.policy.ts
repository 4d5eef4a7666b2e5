import { type Actor, hasRole } from '../../kernel/actor.js';

/** Whether the actor may change the days off. */
export const mayChangeCalendar = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
