import type { Predicate } from '../rulesets/quadrant.rules.js';
import type { ImprovementState } from './improvement.rules.js';

/** What may follow from an evaluation (Ps 20–21, 27–33; PP 30/2019 Ps 56–58). */
export const FollowUpKind = {
  GUIDANCE: 'GUIDANCE',
  TRAINING: 'TRAINING',
  REWARD: 'REWARD',
  IMPROVEMENT_PLAN: 'IMPROVEMENT_PLAN',
  COMPETENCY_TEST: 'COMPETENCY_TEST',
  PROMOTION_LIST: 'PROMOTION_LIST',
} as const;
export type FollowUpKind = (typeof FollowUpKind)[keyof typeof FollowUpKind];

export const FollowUpStatus = { OPEN: 'OPEN', FINISHED: 'FINISHED', CANCELLED: 'CANCELLED' } as const;
export type FollowUpStatus = (typeof FollowUpStatus)[keyof typeof FollowUpStatus];

/** How a follow-up ended. The last five belong to the road of an improvement plan. */
export const FollowUpOutcome = {
  ACHIEVED: 'ACHIEVED',
  NOT_ACHIEVED: 'NOT_ACHIEVED',
  IMPROVED: 'IMPROVED',
  COMPETENCY_TEST: 'COMPETENCY_TEST',
  RETAINED: 'RETAINED',
  REASSIGNED: 'REASSIGNED',
  TEMPORARY_POST: 'TEMPORARY_POST',
} as const;
export type FollowUpOutcome = (typeof FollowUpOutcome)[keyof typeof FollowUpOutcome];

/** Who acts on a follow-up, seen from the evaluation it belongs to. */
export interface FollowUpActor {
  readonly isOfficer: boolean;
  readonly isEvaluator: boolean;
  readonly isEvaluatorSuperior: boolean;
  readonly isOwner: boolean;
  readonly isEmployee: boolean;
}

interface KindRule {
  /** Evaluator and superior may assign it too; officers may assign every kind. */
  readonly byLeaders: boolean;
  /** Predicates it fits; null: any. */
  readonly predicates: readonly Predicate[] | null;
  readonly outcomes: readonly FollowUpOutcome[];
  readonly article: string;
}

const WEAK = ['NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'] as const satisfies readonly Predicate[];
const GOOD = ['VERY_GOOD', 'GOOD'] as const satisfies readonly Predicate[];
const EITHER = ['ACHIEVED', 'NOT_ACHIEVED'] as const;

export const KIND_RULES = {
  GUIDANCE: { byLeaders: true, predicates: null, outcomes: EITHER, article: 'Ps 20-21' },
  TRAINING: { byLeaders: true, predicates: null, outcomes: EITHER, article: 'Ps 28; Ps 31' },
  REWARD: { byLeaders: false, predicates: GOOD, outcomes: EITHER, article: 'Ps 31' },
  IMPROVEMENT_PLAN: {
    byLeaders: true,
    predicates: WEAK,
    outcomes: ['IMPROVED', 'COMPETENCY_TEST'],
    article: 'PP 30/2019 Ps 56-58',
  },
  // Never assigned by hand: it follows from an improvement plan that failed.
  COMPETENCY_TEST: {
    byLeaders: false,
    predicates: [],
    outcomes: ['RETAINED', 'REASSIGNED', 'TEMPORARY_POST'],
    article: 'PP 30/2019 Ps 56-58',
  },
  PROMOTION_LIST: { byLeaders: false, predicates: GOOD, outcomes: EITHER, article: 'Ps 28; Ps 31' },
} as const satisfies Record<FollowUpKind, KindRule>;

export interface FollowUpRefusal {
  readonly key: string;
  readonly article: string;
}

/** Null when this person may assign this kind on an evaluation with this predicate; null predicate: not published. */
export function assignRefusal(
  kind: FollowUpKind,
  who: FollowUpActor,
  predicate: Predicate | null,
): FollowUpRefusal | null {
  const rule: KindRule = KIND_RULES[kind];
  const { article } = rule;
  if (who.isEmployee) return { key: 'followups.own', article };
  if (!who.isOfficer && !(rule.byLeaders && (who.isEvaluator || who.isEvaluatorSuperior)))
    return { key: 'followups.notYours', article };
  if (predicate === null) return { key: 'followups.notPublished', article: 'Ps 27; p.114 A.5' };
  if (kind === 'COMPETENCY_TEST') return { key: 'followups.onlyAfterPlan', article };
  if (rule.predicates && !rule.predicates.includes(predicate)) return { key: 'followups.predicate', article };
  return null;
}

/** Null when this person may record progress or finish: whoever owns it, or an officer; a test only an officer. */
export function workRefusal(kind: FollowUpKind, status: FollowUpStatus, who: FollowUpActor): FollowUpRefusal | null {
  const { article } = KIND_RULES[kind];
  if (who.isEmployee) return { key: 'followups.own', article };
  if (!who.isOfficer && (kind === 'COMPETENCY_TEST' || !who.isOwner)) return { key: 'followups.notYours', article };
  return status === 'OPEN' ? null : { key: 'followups.over', article };
}

/** The step of the improvement state machine behind an outcome; null for outcomes that are none. */
export const improvementStep = (
  kind: FollowUpKind,
  outcome: FollowUpOutcome,
): { readonly from: ImprovementState; readonly to: ImprovementState } | null => {
  if (kind === 'IMPROVEMENT_PLAN' && (outcome === 'IMPROVED' || outcome === 'COMPETENCY_TEST'))
    return { from: 'IMPROVING', to: outcome };
  if (
    kind === 'COMPETENCY_TEST' &&
    (outcome === 'RETAINED' || outcome === 'REASSIGNED' || outcome === 'TEMPORARY_POST')
  )
    return { from: 'COMPETENCY_TEST', to: outcome };
  return null;
};

/** What of a follow-up decides who may do what. */
export interface StandingFollowUp {
  readonly kind: FollowUpKind;
  readonly status: FollowUpStatus;
  readonly employeeId: string;
  readonly ownerId: string;
}

/** What somebody may do with a follow-up, by the same rules the verbs ask. */
export function abilitiesOn(
  row: StandingFollowUp,
  actorId: string | null,
  isOfficer: boolean,
): { recordCheckpoint: boolean; finish: boolean; cancel: boolean } {
  const is = (id: string) => actorId !== null && actorId === id;
  const who = {
    isOfficer,
    isEvaluator: false,
    isEvaluatorSuperior: false,
    isOwner: is(row.ownerId),
    isEmployee: is(row.employeeId),
  };
  const may = workRefusal(row.kind, row.status, who) === null;
  return { recordCheckpoint: may && row.kind === 'IMPROVEMENT_PLAN', finish: may, cancel: may && isOfficer };
}
