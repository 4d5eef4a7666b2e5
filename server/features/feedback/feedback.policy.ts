import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, type Sql, sql } from '../../kernel/sql.js';
import type { Phase } from '../cycles/cycle.rules.js';

/** Tasks are seen by their rater alone, from the day feedback is collected. No role opens them. */
export const tasksVisibleTo = (actor: Actor): Sql =>
  actor.employeeId === null
    ? FALSE
    : sql`@.rater_id = ${actor.employeeId} and exists (select 1 from evaluation_cycle fc where fc.id = @.cycle_id and fc.phase not in ('DRAFTED', 'PLANNING', 'RUNNING'))`;

/** Who assigns raters. Whom somebody rates is known to the personnel officer only, what was answered to nobody. */
export const mayAssignRaters = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER');

/** Gaps of the matching and open requests per person: personnel officer and auditor. */
export const seesCoverage = (actor: Actor): boolean => hasRole(actor, 'PERSONNEL_OFFICER', 'AUDITOR');

/** How somebody stands towards a disclosure. */
export interface DisclosureReader {
  readonly isRatee: boolean;
  /** Direct superior of the ratee. */
  readonly isEvaluator: boolean;
  /** The superior's superior (atasan pejabat penilai). */
  readonly isEvaluatorSuperior: boolean;
  /** Officer or auditor of the whole agency. */
  readonly seesAgency: boolean;
  /** Answered about the ratee without name, and was not made the evaluator after the release. */
  readonly isHiddenRater: boolean;
}

/**
 * Whether a reader may open the released disclosure: HIDDEN looks like missing. The ratee reads it with the result,
 * all others when the rating begins; somebody who answered without name never (anonymity R7, R14).
 */
export function disclosureAccess(reader: DisclosureReader, phase: Phase): 'HIDDEN' | 'NOT_YET' | 'OPEN' {
  if (reader.isHiddenRater) return 'HIDDEN';
  const official = reader.isEvaluator || reader.isEvaluatorSuperior || reader.seesAgency;
  if (!official && !reader.isRatee) return 'HIDDEN';
  const published = phase === 'PUBLISHED' || phase === 'CLOSED';
  if (published) return 'OPEN';
  const rating = phase === 'RATING' || phase === 'CALIBRATION';
  return official && !reader.isRatee && rating ? 'OPEN' : 'NOT_YET';
}
