/** A span of days, both included (YYYY-MM-DD). */
export interface Span {
  from: string;
  to: string;
}

/** A move (mutasi) in the light of one evaluation. */
export interface MoveInPeriod {
  moved: 'EMPLOYEE' | 'EVALUATOR';
  evaluation: 'PERIODIC' | 'ANNUAL';
  /** First day in the new post. */
  date: string;
  /** The performance period evaluated. */
  period: Span;
  /** The time span in which the evaluation is carried out (rentang waktu pelaksanaan evaluasi). */
  window: Span;
}

/** Who evaluates, against which unit's result, and where that stands in PermenPAN-RB 6/2022. */
export interface MoveEffect {
  evaluator: 'OLD' | 'NEW';
  organisation: 'OLD_UNIT' | 'NEW_UNIT';
  /** By agreement the previous period's result from the old unit may be used instead (no.13a). */
  mayUsePreviousResult: boolean;
  article: string;
  reason:
    | 'move.beforePeriod'
    | 'move.afterWindow'
    | 'move.employeePeriodic'
    | 'move.employeeAnnual'
    | 'move.evaluatorOutsideWindow'
    | 'move.evaluatorInsideWindow'
    | 'move.evaluatorAnnual';
}

const effect = (
  evaluator: 'OLD' | 'NEW',
  unit: 'OLD_UNIT' | 'NEW_UNIT',
  reason: MoveEffect['reason'],
  article: string,
  mayUsePreviousResult = false,
): MoveEffect => ({ evaluator, organisation: unit, mayUsePreviousResult, article, reason });

/**
 * What a move changes for one evaluation (p.91 no.13-14). A moved employee goes to the new evaluator and the new
 * unit's result. A moved evaluator still evaluates the old unit only if he moved inside the window. When the evaluator
 * moves, the employee and therefore the unit stay: the unit's result does not change, so `organisation` is the old
 * unit. The text is silent on an evaluator who moves before an annual evaluation; the successor evaluates then.
 */
export function movedInPeriod(move: MoveInPeriod): MoveEffect {
  const { moved, evaluation, date, period, window } = move;
  if (date > window.to) return effect('OLD', 'OLD_UNIT', 'move.afterWindow', 'p.91 no.13-14');
  if (moved === 'EMPLOYEE') {
    if (date < period.from) return effect('NEW', 'NEW_UNIT', 'move.beforePeriod', 'p.91 no.13');
    return evaluation === 'ANNUAL'
      ? effect('NEW', 'NEW_UNIT', 'move.employeeAnnual', 'p.91 no.13b')
      : effect('NEW', 'NEW_UNIT', 'move.employeePeriodic', 'p.91 no.13a', true);
  }
  if (date < period.from) return effect('NEW', 'OLD_UNIT', 'move.beforePeriod', 'p.91 no.14');
  if (evaluation === 'ANNUAL') return effect('NEW', 'OLD_UNIT', 'move.evaluatorAnnual', 'p.91 no.14 (by analogy)');
  return date < window.from
    ? effect('NEW', 'OLD_UNIT', 'move.evaluatorOutsideWindow', 'p.91 no.14a')
    : effect('OLD', 'OLD_UNIT', 'move.evaluatorInsideWindow', 'p.91-92 no.14b');
}
