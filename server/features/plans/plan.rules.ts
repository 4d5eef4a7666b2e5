import { fixedDayOf } from '../calendar/deadlines.rules.js';
import type { Day } from '../cycles/dated.rules.js';

/** States of one version of a performance plan (SKP). A signed version is frozen; a later one makes it REVISED. */
export const PlanState = {
  DRAFTED: 'DRAFTED',
  PROPOSED: 'PROPOSED',
  AGREED: 'AGREED',
  SIGNED: 'SIGNED',
  REVISED: 'REVISED',
} as const;
export type PlanState = (typeof PlanState)[keyof typeof PlanState];

/** Who acts on a plan. The evaluator's superior stands in only when the evaluator is late (p.65 C.5). */
export type PlanActor = 'EMPLOYEE' | 'EVALUATOR' | 'EVALUATOR_SUPERIOR';

export const PlanGuard = {
  /** No structural problem of severity ERROR. */
  COMPLETE: 'COMPLETE',
  REASON_GIVEN: 'REASON_GIVEN',
  SIGNED_BY_EMPLOYEE: 'SIGNED_BY_EMPLOYEE',
  SIGNED_BY_EVALUATOR: 'SIGNED_BY_EVALUATOR',
  NEXT_VERSION_SIGNED: 'NEXT_VERSION_SIGNED',
  EVALUATOR_IS_LATE: 'EVALUATOR_IS_LATE',
} as const;
export type PlanGuard = (typeof PlanGuard)[keyof typeof PlanGuard];

export interface PlanTransition {
  readonly from: PlanState;
  readonly to: PlanState;
  readonly who: readonly PlanActor[];
  readonly must: readonly PlanGuard[];
  readonly why: string;
}

const evaluators = ['EVALUATOR', 'EVALUATOR_SUPERIOR'] as const;

/** Every move there is, with its article in PermenPAN-RB 6/2022. */
export const PLAN_TRANSITIONS: readonly PlanTransition[] = [
  { from: 'DRAFTED', to: 'PROPOSED', who: ['EMPLOYEE'], must: ['COMPLETE'], why: 'Ps 7(4): dialog ekspektasi' },
  {
    from: 'PROPOSED',
    to: 'DRAFTED',
    who: ['EMPLOYEE', ...evaluators],
    must: ['REASON_GIVEN'],
    why: 'Ps 7: klarifikasi ekspektasi',
  },
  {
    from: 'PROPOSED',
    to: 'AGREED',
    who: evaluators,
    must: ['COMPLETE'],
    why: 'Ps 7; p.27, 49: penilai menetapkan prioritas',
  },
  { from: 'AGREED', to: 'PROPOSED', who: evaluators, must: ['REASON_GIVEN'], why: 'Ps 7: klarifikasi ekspektasi' },
  {
    from: 'AGREED',
    to: 'SIGNED',
    who: ['EMPLOYEE', ...evaluators],
    must: ['COMPLETE', 'SIGNED_BY_EMPLOYEE', 'SIGNED_BY_EVALUATOR'],
    why: 'Ps 14(1); p.65 C.1: ditandatangani pegawai dan ditetapkan penilai',
  },
  {
    from: 'SIGNED',
    to: 'REVISED',
    who: ['EMPLOYEE', ...evaluators],
    must: ['NEXT_VERSION_SIGNED'],
    why: 'Ps 14(2); p.65 C.6-7: SKP dikembangkan pada tahun berjalan',
  },
];

export type PlanFacts = Readonly<Partial<Record<PlanGuard, boolean>>>;
export type PlanRefusal = 'plans.refused.ACTOR' | 'plans.refused.NO_SUCH_MOVE' | `plans.refused.${PlanGuard}`;
export type PlanAnswer = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly PlanRefusal[] };

/** Whether an actor may move a plan now; all reasons when not. The superior needs the evaluator to be late as well. */
export const mayMovePlan = (from: PlanState, to: PlanState, actor: PlanActor, facts: PlanFacts): PlanAnswer => {
  const transition = PLAN_TRANSITIONS.find((one) => one.from === from && one.to === to);
  if (!transition) return { ok: false, reasons: ['plans.refused.NO_SUCH_MOVE'] };
  const must = actor === 'EVALUATOR_SUPERIOR' ? [...transition.must, PlanGuard.EVALUATOR_IS_LATE] : transition.must;
  const reasons: PlanRefusal[] = [
    ...(transition.who.includes(actor) ? [] : (['plans.refused.ACTOR'] as const)),
    ...must.filter((guard) => facts[guard] !== true).map((guard) => `plans.refused.${guard}` as const),
  ];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
};

/** Only a draft may be edited in place. */
export const isEditable = (state: PlanState): boolean => state === 'DRAFTED';

/** Why a plan gets a new version during the year (Ps 14(2); p.46 f.13; p.64-65 B.12-13, C.6-7). */
export const RevisionReason = {
  NEW_ASSIGNMENT: 'NEW_ASSIGNMENT',
  FEEDBACK: 'FEEDBACK',
  EMPLOYEE_MOVED: 'EMPLOYEE_MOVED',
  EVALUATOR_MOVED: 'EVALUATOR_MOVED',
  STUDY_LEAVE: 'STUDY_LEAVE',
} as const;
export type RevisionReason = (typeof RevisionReason)[keyof typeof RevisionReason];

/** The last day for the year's plan: end of January (Ps 14(3); p.65 C.4). */
export const planDeadline = (year: number): Day => fixedDayOf('PLAN_FIXED', year);

/**
 * True when a year's plan is late on `today`: not signed, or signed, after 31 January. Whoever came under the duty after
 * that day (joined, moved, back from exemption) is not late for it. A late plan is flagged, never blocked.
 */
export const isLate = (
  year: number,
  plan: { readonly signedOn: Day | null; readonly dutySince: Day },
  today: Day,
): boolean => plan.dutySince <= planDeadline(year) && (plan.signedOn ?? today) > planDeadline(year);

/** From 1 February the employee may turn to the evaluator's superior when no expectations are set (p.65 C.5). */
export const mayTurnToSuperior = (year: number, expectationsSet: boolean, today: Day): boolean =>
  !expectationsSet && today > planDeadline(year);
