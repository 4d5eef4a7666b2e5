import type { EntityManager } from '@mikro-orm/postgresql';
import { slot } from '../../kernel/slot.js';

/**
 * What a later feature does when a job is cancelled, inside the same transaction: rows of its own that wait for the job
 * are told that it will not come. A feature lists `provides: [provide(cancelHooks, …)]` in its index.
 */
export type CancelHook = (em: EntityManager, jobId: string) => Promise<void>;

export const cancelHooks = slot<CancelHook>('cancelHooks');
