import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ctx } from '../../kernel/context.js';
import { slot } from '../../kernel/slot.js';

/** What changed about people: days that were imported or corrected, or a sanction that was decided or annulled. */
export interface AttendanceChange {
  readonly employeeIds: readonly string[];
  /** First and last day it touches. */
  readonly from: string;
  readonly to: string;
  readonly cause: 'ATTENDANCE' | 'SANCTION';
  /** The import that brought it; null when none did. */
  readonly importId: string | null;
}

/** Who changed it: a request or a job. */
export type ChangedBy = Pick<Ctx, 'jobs' | 'provided' | 'actor' | 'locale'>;

/**
 * What a later feature does when attendance or decided sanctions change. It runs inside the transaction of the change;
 * what it throws undoes the change.
 */
export interface AttendanceHook {
  changed(by: ChangedBy, em: EntityManager, change: AttendanceChange): Promise<void>;
}

export const attendanceHooks = slot<AttendanceHook>('attendanceHooks');

/** Tells every feature that listens; a change of nobody is none. */
export async function tellOfChange(by: ChangedBy, em: EntityManager, change: AttendanceChange): Promise<void> {
  if (change.employeeIds.length === 0) return;
  for (const hook of by.provided(attendanceHooks)) await hook.changed(by, em, change);
}
