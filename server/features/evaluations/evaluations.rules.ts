import type { Phase } from '../cycles/cycle.rules.js';

/** Where an evaluation stands. */
export const EvaluationStatus = { OPEN: 'OPEN', RATED: 'RATED', PUBLISHED: 'PUBLISHED' } as const;
export type EvaluationStatus = (typeof EvaluationStatus)[keyof typeof EvaluationStatus];

/** Which person in which cycle. */
export interface AboutEvaluation {
  readonly cycleId: string;
  readonly employeeId: string;
}

/** What may be done with an evaluation, seen from whoever acts. */
export interface RatingCase {
  readonly status: EvaluationStatus;
  readonly phase: Phase;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
  readonly employeeId: string;
  /** Last day for this evaluation: the window's, or later by an extension of the evaluator. */
  readonly lastDay: string;
}

export type RatingRefusal = { readonly key: string; readonly article: string };

/**
 * Null when this person may rate on this day, else why not. In RATING the evaluator rates until the last day; in
 * CALIBRATION the evaluator reviews with a reason, and the superior rates what the evaluator left undone (p.90 no.11).
 */
export function ratingRefusal(found: RatingCase, actorId: string, day: string): RatingRefusal | null {
  if (actorId === found.employeeId) return { key: 'evaluation.own', article: 'Ps 1(9)' };
  const isEvaluator = actorId === found.evaluatorId;
  const isSuperior = actorId === found.evaluatorSuperiorId;
  if (!isEvaluator && !isSuperior) return { key: 'evaluation.notEvaluator', article: 'Ps 1(9); p.89 no.2' };
  if (found.phase === 'RATING') {
    if (!isEvaluator) return { key: 'evaluation.superiorTooEarly', article: 'p.90 no.11' };
    return day <= found.lastDay ? null : { key: 'evaluation.windowOver', article: 'p.90 no.8b' };
  }
  if (found.phase !== 'CALIBRATION') return { key: 'evaluation.phase', article: 'p.90 no.8' };
  if (isEvaluator) return found.status === 'RATED' ? null : { key: 'evaluation.defaulted', article: 'p.90 no.11' };
  return found.status === 'OPEN' ? null : { key: 'evaluation.notDefaulted', article: 'p.90 no.11' };
}

/** A review in CALIBRATION changes what was rated before: it needs its reason (p.98, 101). */
export const needsReason = (phase: Phase): boolean => phase === 'CALIBRATION';
