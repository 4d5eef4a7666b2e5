import type { EntityManager } from '@mikro-orm/postgresql';
import { slot } from '../../kernel/slot.js';

/**
 * What a later feature does when a conflict is recorded: it lists `provides: [provide(conflictHooks, { … })]`.
 * `withdrawBetween` runs inside the transaction of the record and answers how many requests between the two it withdrew.
 */
export interface ConflictHook {
  withdrawBetween(em: EntityManager, one: string, other: string): Promise<number>;
}

export const conflictHooks = slot<ConflictHook>('conflictHooks');
