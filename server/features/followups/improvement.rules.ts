import { addMonths, type Day, type Provenance } from '../cycles/dated.rules.js';

/** Steps of an improvement plan (PP 30/2019 Ps 56–58, secondary source), after Permen 6/2022 Ps 20–21. */
export const ImprovementState = {
  /** Peringatan tertulis. */
  WARNED: 'WARNED',
  IMPROVING: 'IMPROVING',
  IMPROVED: 'IMPROVED',
  /** Uji kompetensi / seleksi ulang. */
  COMPETENCY_TEST: 'COMPETENCY_TEST',
  /** Competent: stays in the post, with guidance. */
  RETAINED: 'RETAINED',
  /** Not competent: another suitable or a lower post. */
  REASSIGNED: 'REASSIGNED',
  /** JA or JF without vacancy: a temporary post, one year at most. */
  TEMPORARY_POST: 'TEMPORARY_POST',
  /** Proposed to the Wali Kota: pemberhentian dengan hormat. */
  DISCHARGE_PROPOSED: 'DISCHARGE_PROPOSED',
} as const;
export type ImprovementState = (typeof ImprovementState)[keyof typeof ImprovementState];

export const ImprovementGuard = {
  PLAN_SIGNED: 'PLAN_SIGNED',
  TARGET_MET: 'TARGET_MET',
  TARGET_NOT_MET: 'TARGET_NOT_MET',
  TERM_OVER: 'TERM_OVER',
  ALL_CHECKPOINTS_HELD: 'ALL_CHECKPOINTS_HELD',
  COMPETENT: 'COMPETENT',
  NOT_COMPETENT: 'NOT_COMPETENT',
  VACANCY: 'VACANCY',
  NO_VACANCY: 'NO_VACANCY',
  ADMINISTRATIVE_OR_FUNCTIONAL: 'ADMINISTRATIVE_OR_FUNCTIONAL',
  YEAR_OVER: 'YEAR_OVER',
  DECIDED_BY_PERSON: 'DECIDED_BY_PERSON',
} as const;
export type ImprovementGuard = (typeof ImprovementGuard)[keyof typeof ImprovementGuard];

export interface ImprovementTransition {
  readonly from: ImprovementState;
  readonly to: ImprovementState;
  readonly must: readonly ImprovementGuard[];
  readonly article: string;
}

const ARTICLE = 'PP 30/2019 Ps 56-58';
const move = (from: ImprovementState, to: ImprovementState, ...must: ImprovementGuard[]): ImprovementTransition => ({
  from,
  to,
  must,
  article: ARTICLE,
});

/** Every step that touches a person's post needs a person's decision; nothing moves because a date has passed. */
export const IMPROVEMENT_TRANSITIONS: readonly ImprovementTransition[] = [
  move('WARNED', 'IMPROVING', 'PLAN_SIGNED'),
  move('IMPROVING', 'IMPROVED', 'TARGET_MET', 'DECIDED_BY_PERSON'),
  move('IMPROVING', 'COMPETENCY_TEST', 'TERM_OVER', 'ALL_CHECKPOINTS_HELD', 'TARGET_NOT_MET', 'DECIDED_BY_PERSON'),
  move('COMPETENCY_TEST', 'RETAINED', 'COMPETENT', 'DECIDED_BY_PERSON'),
  move('COMPETENCY_TEST', 'REASSIGNED', 'NOT_COMPETENT', 'VACANCY', 'DECIDED_BY_PERSON'),
  move(
    'COMPETENCY_TEST',
    'TEMPORARY_POST',
    'NOT_COMPETENT',
    'NO_VACANCY',
    'ADMINISTRATIVE_OR_FUNCTIONAL',
    'DECIDED_BY_PERSON',
  ),
  move('TEMPORARY_POST', 'REASSIGNED', 'VACANCY', 'DECIDED_BY_PERSON'),
  move('TEMPORARY_POST', 'DISCHARGE_PROPOSED', 'YEAR_OVER', 'NO_VACANCY', 'DECIDED_BY_PERSON'),
];

export type ImprovementFacts = Readonly<Partial<Record<ImprovementGuard, boolean>>>;
export type ImprovementRefusal = 'followups.refused.NO_SUCH_MOVE' | `followups.refused.${ImprovementGuard}`;

/** Why a step may not be taken now; empty when it may. */
export const improvementRefusals = (
  from: ImprovementState,
  to: ImprovementState,
  facts: ImprovementFacts,
): ImprovementRefusal[] => {
  const transition = IMPROVEMENT_TRANSITIONS.find((one) => one.from === from && one.to === to);
  if (!transition) return ['followups.refused.NO_SUCH_MOVE'];
  return transition.must.filter((guard) => facts[guard] !== true).map((guard) => `followups.refused.${guard}` as const);
};

/** How long somebody has to improve and how often it is looked at. */
export interface ImprovementTerms extends Provenance {
  readonly months: number;
  readonly checkpointEveryMonths: number;
  /** Longest stay in a temporary post. */
  readonly temporaryPostMonths: number;
}

/** Six months are to confirm with BKPSDM; the monthly checkpoint is the house's own. */
export const IMPROVEMENT_TERMS: ImprovementTerms = {
  name: 'Rencana perbaikan kinerja enam bulan (contoh)',
  version: 1,
  validFrom: '2019-04-26',
  validTo: null,
  source: 'PP 30/2019 Ps 56-58 (enam bulan perlu konfirmasi BKPSDM)',
  example: true,
  months: 6,
  checkpointEveryMonths: 1,
  temporaryPostMonths: 12,
};

export interface ImprovementPlan {
  readonly startsOn: Day;
  /** The day the term is over: `months` after the start. */
  readonly endsOn: Day;
  /** Days to look at progress; the last is the end. */
  readonly checkpoints: readonly Day[];
}

/** The dates of an improvement plan, each counted from the start so that short months do not shift the rest. */
export const improvementPlan = (startsOn: Day, terms: ImprovementTerms): ImprovementPlan => {
  const count = Math.ceil(terms.months / terms.checkpointEveryMonths);
  const checkpoints = Array.from({ length: count }, (_, n) =>
    addMonths(startsOn, Math.min((n + 1) * terms.checkpointEveryMonths, terms.months)),
  );
  return { startsOn, endsOn: addMonths(startsOn, terms.months), checkpoints };
};

/** What was found at a checkpoint. */
export const CheckpointProgress = { MET: 'MET', PARTLY: 'PARTLY', NOT_MET: 'NOT_MET' } as const;
export type CheckpointProgress = (typeof CheckpointProgress)[keyof typeof CheckpointProgress];

export interface CheckpointRecord {
  readonly due: Day;
  readonly heldOn: Day | null;
  readonly progress: CheckpointProgress | null;
}

export interface ImprovementProgress {
  readonly held: number;
  readonly missed: readonly Day[];
  readonly next: Day | null;
  readonly facts: Pick<
    Required<ImprovementFacts>,
    'TERM_OVER' | 'ALL_CHECKPOINTS_HELD' | 'TARGET_MET' | 'TARGET_NOT_MET'
  >;
}

/**
 * Where a plan stands today. The target is met by the last checkpoint held; without any it is neither met nor missed. A
 * checkpoint the superior did not hold blocks the competency test: his omission is not the employee's failure.
 */
export const improvementProgress = (
  plan: ImprovementPlan,
  records: readonly CheckpointRecord[],
  today: Day,
): ImprovementProgress => {
  const heldAt = (due: Day) =>
    records.find((record) => record.due === due && record.heldOn !== null && record.progress !== null);
  const open = plan.checkpoints.filter((due) => !heldAt(due));
  const last = plan.checkpoints.map(heldAt).findLast((record) => record !== undefined);
  return {
    held: plan.checkpoints.length - open.length,
    missed: open.filter((due) => due < today),
    next: open.find((due) => due >= today) ?? null,
    facts: {
      TERM_OVER: today > plan.endsOn,
      ALL_CHECKPOINTS_HELD: open.length === 0,
      TARGET_MET: last?.progress === 'MET',
      TARGET_NOT_MET: last !== undefined && last.progress !== 'MET',
    },
  };
};

/** The last day in a temporary post. */
export const temporaryPostEnds = (startsOn: Day, terms: ImprovementTerms): Day =>
  addMonths(startsOn, terms.temporaryPostMonths);
