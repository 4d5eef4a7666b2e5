import { addDays, addMonths, type Day } from '../cycles/dated.rules.js';
import { type EvaluationStatus, type RatingRefusal, ratingRefusal } from '../evaluations/evaluations.rules.js';
import { inForceOn, type Provenance } from '../rulesets/effective.rules.js';

/** The days in which a periodic evaluation is carried out (rentang waktu pelaksanaan evaluasi periodik, p.91 no.14). */
export interface Span {
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** How the house proposes the span of a period; the agency decides, the officer may set other days. */
export interface SpanProposal extends Provenance {
  /** Days before the end of the period on which the evaluation begins. */
  readonly daysBeforeEnd: number;
  /** Days after the end of the period until which it goes on. */
  readonly daysAfterEnd: number;
}

export const SPAN_PROPOSALS: readonly SpanProposal[] = [
  {
    name: 'Rentang evaluasi periodik',
    version: 1,
    validFrom: '2022-02-07',
    validTo: null,
    source:
      'p.91 no.14: 25 September lies inside, 25 August outside; the length is the agency’s (to confirm with BKPSDM)',
    example: true,
    daysBeforeEnd: 10,
    daysAfterEnd: 10,
  },
];

/** The usual span of a period that ends on a day; null where no proposal is in force. */
export const proposedSpan = (endsOn: Day): Span | null => {
  const proposal = inForceOn(SPAN_PROPOSALS, endsOn);
  return proposal
    ? { opensOn: addDays(endsOn, -proposal.daysBeforeEnd), closesOn: addDays(endsOn, proposal.daysAfterEnd) }
    : null;
};

/** What is wrong with a span: it begins inside its period, ends on or after the period's last day, within three months. */
export function spanProblem(
  period: { readonly startsOn: Day; readonly endsOn: Day },
  span: Span,
): 'opensOn' | 'closesOn' | null {
  if (span.opensOn < period.startsOn || span.opensOn > addDays(period.endsOn, 1)) return 'opensOn';
  return span.closesOn < period.endsOn || span.closesOn > addMonths(period.endsOn, 3) ? 'closesOn' : null;
}

/** A periodic evaluation as its rules judge it. */
export interface PeriodicCase extends Span {
  readonly status: EvaluationStatus;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
  readonly employeeId: string;
}

/**
 * Null when this person may rate on this day, else why not. The same engine as the annual evaluation: inside the span
 * the evaluator rates, after it the superior does what the evaluator left undone and the evaluator may only correct
 * with a reason (p.90 no.9, 11); what was handed over is not changed.
 */
export function periodicRefusal(found: PeriodicCase, actorId: string, day: Day): RatingRefusal | null {
  if (found.status === 'PUBLISHED') return { key: 'periodic.published', article: 'Ps 24(5)' };
  const phase = day <= found.closesOn ? 'RATING' : 'CALIBRATION';
  const refusal = ratingRefusal({ ...found, phase, lastDay: found.closesOn }, actorId, day);
  return refusal ?? (day < found.opensOn ? { key: 'periodic.tooEarly', article: 'p.91 no.14' } : null);
}

/** After the span a correction needs its reason. */
export const periodicNeedsReason = (found: Pick<PeriodicCase, 'status' | 'closesOn'>, day: Day): boolean =>
  found.status === 'RATED' && day > found.closesOn;

/**
 * The day whose reporting line names the evaluator: the last one before the span. Who moved away by then does not evaluate
 * the old unit, who moves inside the span, on its first day already, does (p.91 no.14). An employee who moved inside the
 * span is evaluated by the new evaluator (p.91 no.13 a).
 * @param movedOn last change of unit of the employee, null when there was none
 */
export const evaluatorDay = (span: Span, movedOn: Day | null, today: Day): Day =>
  movedOn !== null && movedOn >= span.opensOn && movedOn <= today ? movedOn : addDays(span.opensOn, -1);
