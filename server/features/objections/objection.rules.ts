import { type StatutoryCalendar, statutoryDeadline } from '../calendar/deadlines.rules.js';
import type { Day } from '../cycles/dated.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';

/** States of an objection (keberatan). */
export const ObjectionState = {
  FILED: 'FILED',
  /** Both sides were asked (p.117 B.4). */
  HEARD: 'HEARD',
  /** Menguatkan: the document D.1.1 stands. */
  UPHELD: 'UPHELD',
  /** Mengubah: a new recommendation in form D.1.3. */
  CHANGED: 'CHANGED',
  /** Taken back by the employee before a decision; it may be filed again while there is time. */
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ObjectionState = (typeof ObjectionState)[keyof typeof ObjectionState];

export const ObjectionGuard = {
  EMPLOYEE_EXPLAINED: 'EMPLOYEE_EXPLAINED',
  EVALUATOR_EXPLAINED: 'EVALUATOR_EXPLAINED',
  REASON_GIVEN: 'REASON_GIVEN',
  RESULT_DIFFERS: 'RESULT_DIFFERS',
  NEW_RECOMMENDATION: 'NEW_RECOMMENDATION',
} as const;
export type ObjectionGuard = (typeof ObjectionGuard)[keyof typeof ObjectionGuard];

export interface ObjectionTransition {
  readonly from: ObjectionState;
  readonly to: ObjectionState;
  readonly must: readonly ObjectionGuard[];
  readonly article: string;
}

/** All moves are the evaluator's superior's. A decision ends the matter: there is no second instance (Ps 29). */
export const OBJECTION_TRANSITIONS: readonly ObjectionTransition[] = [
  { from: 'FILED', to: 'HEARD', must: ['EMPLOYEE_EXPLAINED', 'EVALUATOR_EXPLAINED'], article: 'p.117 B.3-4' },
  { from: 'HEARD', to: 'UPHELD', must: ['REASON_GIVEN'], article: 'p.117 B.5' },
  {
    from: 'HEARD',
    to: 'CHANGED',
    must: ['REASON_GIVEN', 'RESULT_DIFFERS', 'NEW_RECOMMENDATION'],
    article: 'p.117 B.5, 118 B.7',
  },
];

export type ObjectionFacts = Readonly<Partial<Record<ObjectionGuard, boolean>>>;
export type ObjectionRefusal =
  | 'objections.refused.ACTOR'
  | 'objections.refused.NO_SUCH_MOVE'
  | `objections.refused.${ObjectionGuard}`;

/** Whether an objection may move now; every reason when not, empty when it may. Lateness never blocks a decision. */
export const moveRefusals = (
  from: ObjectionState,
  to: ObjectionState,
  actorIsEvaluatorSuperior: boolean,
  facts: ObjectionFacts,
): ObjectionRefusal[] => {
  const transition = OBJECTION_TRANSITIONS.find((one) => one.from === from && one.to === to);
  if (!transition) return ['objections.refused.NO_SUCH_MOVE'];
  return [
    ...(actorIsEvaluatorSuperior ? [] : (['objections.refused.ACTOR'] as const)),
    ...transition.must.filter((guard) => facts[guard] !== true).map((guard) => `objections.refused.${guard}` as const),
  ];
};

/** True once decided. */
export const isDecided = (state: ObjectionState): boolean => state === 'UPHELD' || state === 'CHANGED';

/** True while somebody still has to do something; withdrawn and decided ones are over. */
export const isOpen = (state: ObjectionState): boolean => state === 'FILED' || state === 'HEARD';

/** The day the employee received the document: as he stated it, else the day it was delivered; null before both. */
export const receiptOf = (acknowledgedOn: Day | null, deliveredOn: Day | null): Day | null =>
  acknowledgedOn ?? deliveredOn;

/** What decides whether a result is final. */
export interface FinalityFacts {
  /** Evaluated by the evaluator's superior because the evaluator did not (p.90 no.11). */
  readonly evaluatedOnDefault: boolean;
  /** Evaluated by the region's head (kepala daerah: the Wali Kota). */
  readonly evaluatedByRegionHead: boolean;
  readonly level: `${PositionLevel}`;
  /** Pimpinan unit kerja mandiri. */
  readonly leadsIndependentUnit: boolean;
}

export type Finality =
  | { readonly final: false }
  | { readonly final: true; readonly reason: 'FINAL_AFTER_DEFAULT' | 'FINAL_BY_REGION_HEAD'; readonly article: string };

/**
 * Whether a result is final. In a region: JPT madya and pratama, and pimpinan unit kerja mandiri, evaluated by the region's
 * head (p.90 no.12 c, e); and every result made by the superior on default (p.90 no.11). Both are needed for the first:
 * the post, and that the head of the region was the one who evaluated.
 */
export const finalityOf = (facts: FinalityFacts): Finality => {
  if (facts.evaluatedOnDefault) return { final: true, reason: 'FINAL_AFTER_DEFAULT', article: 'p.90 no.11; p.116' };
  if (!facts.evaluatedByRegionHead) return { final: false };
  if (facts.level === 'EXECUTIVE_SENIOR' || facts.level === 'EXECUTIVE')
    return { final: true, reason: 'FINAL_BY_REGION_HEAD', article: 'p.90 no.12 c' };
  return facts.leadsIndependentUnit
    ? { final: true, reason: 'FINAL_BY_REGION_HEAD', article: 'p.90 no.12 e' }
    : { final: false };
};

/** Why an objection is not accepted, each with its article. */
export interface FilingRefusal {
  readonly reason:
    | 'NOT_RECEIVED_YET'
    | 'FILED_BEFORE_RECEIPT'
    | 'TOO_LATE'
    | 'NO_REASONS'
    | 'ALREADY_FILED'
    | 'FINAL_AFTER_DEFAULT'
    | 'FINAL_BY_REGION_HEAD';
  readonly article: string;
}

export interface Filing {
  /** Day the employee received the document; null while he has not. */
  readonly receivedOn: Day | null;
  readonly filedOn: Day;
  readonly reasons: string;
  readonly alreadyFiled: boolean;
  readonly finality: FinalityFacts;
}

export interface FilingAnswer {
  readonly accepted: boolean;
  readonly refusals: readonly FilingRefusal[];
  /** Last day to file; null before receipt and for a final result. */
  readonly lastDayToFile: Day | null;
  /** Last day to decide, counted from the filing; null when it is not accepted. */
  readonly lastDayToDecide: Day | null;
}

/**
 * Whether an objection is accepted, and the days that follow from it: by the terms in force on the day of receipt and of
 * filing, in the working days of the unit. All reasons are named, not the first only.
 */
export const fileObjection = (filing: Filing, calendar: StatutoryCalendar): FilingAnswer => {
  const { receivedOn, filedOn } = filing;
  const refusals: FilingRefusal[] = [];
  const finality = finalityOf(filing.finality);
  if (finality.final) refusals.push({ reason: finality.reason, article: finality.article });
  const toFile =
    receivedOn === null || finality.final ? undefined : statutoryDeadline(calendar, 'OBJECTION_FILED', receivedOn);
  if (receivedOn === null) refusals.push({ reason: 'NOT_RECEIVED_YET', article: 'p.117 B.1' });
  else if (filedOn < receivedOn) refusals.push({ reason: 'FILED_BEFORE_RECEIPT', article: 'p.117 B.1' });
  if (toFile && filedOn > toFile.lastDay) refusals.push({ reason: 'TOO_LATE', article: toFile.rule.article });
  if (filing.reasons.trim() === '') refusals.push({ reason: 'NO_REASONS', article: 'Ps 29; p.117 B.2' });
  if (filing.alreadyFiled) refusals.push({ reason: 'ALREADY_FILED', article: 'Ps 29' });
  const accepted = refusals.length === 0;
  const toDecide = accepted ? statutoryDeadline(calendar, 'OBJECTION_DECIDED', filedOn) : undefined;
  return {
    accepted,
    refusals,
    lastDayToFile: toFile?.lastDay ?? null,
    lastDayToDecide: toDecide?.lastDay ?? null,
  };
};
