import { type Actor, hasRole } from '../../kernel/actor.js';
import { type Sql, sql } from '../../kernel/sql.js';
import { cyclePartsVisibleTo } from '../cycles/cycles.policy.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';

/** Periodic evaluations are as confidential as annual ones: the same readers. */
export const periodicEvaluationsVisibleTo = (actor: Actor): Sql => evaluationsVisibleTo(actor);

/** Rounds follow their cycle. */
export const roundsVisibleTo = (actor: Actor): Sql => cyclePartsVisibleTo(actor);

/** Results of organisations are open to everybody who signs in, as the annual ones are. */
export const periodicResultsVisibleTo = (_actor: Actor): Sql => sql`true`;

/** Whether the actor opens rounds, enters organisation results and hands results over. */
export const mayRunPeriodic = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');
