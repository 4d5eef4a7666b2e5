import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeadlockException,
  LockWaitTimeoutException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import type { Services } from './context.js';
import { AppError, conflict } from './errors.js';

const RETRIES = 5;

const sqlState = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** Serialisation failures and deadlocks are nobody's fault: the use case is pure up to its flush, so it runs again. */
const passing = (error: unknown): boolean =>
  error instanceof DeadlockException || sqlState(error) === '40001' || sqlState(error) === '40P01';

/**
 * One use case, one transaction, one flush. Loads, decides and changes inside `deed`; whatever throws leaves nothing
 * behind. Retries passing failures at most five times; tells the client of a lost race as CONFLICT.
 */
export async function inTransaction<T>(
  services: Pick<Services, 'em'>,
  deed: (em: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await services.em.fork().transactional(deed, { isolationLevel: IsolationLevel.READ_COMMITTED });
    } catch (error) {
      if (passing(error) && attempt < RETRIES) {
        await sleep(10 * attempt + Math.random() * 20);
        continue;
      }
      throw translated(error);
    }
  }
}

/** What the database refused, in the words of the API: constraint names are message keys (`constraint.<name>`). */
export function translated(error: unknown): unknown {
  if (error instanceof OptimisticLockError) return conflict();
  if (error instanceof LockWaitTimeoutException || sqlState(error) === '55P03')
    return conflict('error.conflict', { retryAfter: 1 });
  const constraint = (error as { constraint?: string } | null)?.constraint;
  if (error instanceof UniqueConstraintViolationException || sqlState(error) === '23505')
    return conflict(constraint ? `constraint.${constraint}` : 'error.exists');
  if (sqlState(error) === '23P01' || sqlState(error) === '23514')
    return new AppError('BAD_USER_INPUT', constraint ? `constraint.${constraint}` : 'error.badUserInput');
  return error;
}

/** A lock for a rule over several rows; the first number names the rule. Taken first, held to the end of the deed. */
export const LOCK = {
  audit: 1,
  cyclePhase: 2,
  feedbackRelease: 3,
  reportingLine: 4,
  signIn: 5,
  import: 6,
  unitTree: 7,
  accounts: 8,
  ruleSets: 9,
  attendanceEvents: 10,
  notifications: 20,
} as const;

export async function lock(em: EntityManager, rule: keyof typeof LOCK, subject: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(?, hashtext(?))', [LOCK[rule], subject]);
}

/** The row as the client saw it: loads it locked to that version, or tells that somebody was faster. */
export function mustBeVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw conflict('error.conflict', { currentVersion: row.version });
}
