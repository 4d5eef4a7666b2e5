import type { Role } from '../../kernel/actor.js';

/** Phases of an evaluation cycle (periode evaluasi), in their usual order. */
export const Phase = {
  DRAFTED: 'DRAFTED',
  PLANNING: 'PLANNING',
  RUNNING: 'RUNNING',
  FEEDBACK: 'FEEDBACK',
  RATING: 'RATING',
  CALIBRATION: 'CALIBRATION',
  PUBLISHED: 'PUBLISHED',
  CLOSED: 'CLOSED',
} as const;
export type Phase = (typeof Phase)[keyof typeof Phase];

/** Facts a move may depend on. The caller establishes each one; a fact that is not given counts as false. */
export const Guard = {
  TEMPLATE_VALID: 'TEMPLATE_VALID',
  POPULATION_NOT_EMPTY: 'POPULATION_NOT_EMPTY',
  NO_OVERLAPPING_CYCLE: 'NO_OVERLAPPING_CYCLE',
  NO_PLAN_YET: 'NO_PLAN_YET',
  PLANNING_OVER_OR_ALL_PLANS_SIGNED: 'PLANNING_OVER_OR_ALL_PLANS_SIGNED',
  FEEDBACK_IN_TEMPLATE: 'FEEDBACK_IN_TEMPLATE',
  NO_FEEDBACK_IN_TEMPLATE: 'NO_FEEDBACK_IN_TEMPLATE',
  RATERS_ASSIGNED: 'RATERS_ASSIGNED',
  FEEDBACK_OVER_OR_ALL_ANSWERED: 'FEEDBACK_OVER_OR_ALL_ANSWERED',
  ORGANISATION_PREDICATES_KNOWN: 'ORGANISATION_PREDICATES_KNOWN',
  RATING_OVER_OR_ALL_RATED: 'RATING_OVER_OR_ALL_RATED',
  ALL_EVALUATIONS_SIGNED: 'ALL_EVALUATIONS_SIGNED',
  DISTRIBUTION_WARNINGS_EXPLAINED: 'DISTRIBUTION_WARNINGS_EXPLAINED',
  REASON_GIVEN: 'REASON_GIVEN',
  OBJECTION_WINDOWS_OVER: 'OBJECTION_WINDOWS_OVER',
  NO_OPEN_OBJECTION: 'NO_OPEN_OBJECTION',
} as const;
export type Guard = (typeof Guard)[keyof typeof Guard];
export type Facts = Readonly<Partial<Record<Guard, boolean>>>;

export interface Transition {
  readonly from: Phase;
  readonly to: Phase;
  /** Roles that may make the move; one is enough. */
  readonly who: readonly Role[];
  /** All of them must hold. */
  readonly must: readonly Guard[];
  /** Article of PermenPAN-RB 6/2022, or the house's reason. */
  readonly why: string;
}

const officer = ['PERSONNEL_OFFICER'] as const;

/**
 * Every move there is. A phase that people are late for ends by its deadline, not by the last of them: nobody's work waits
 * for a superior who has not done his (domain notes 6). What is missing then is the evaluator's default (p.90 no.11).
 */
export const TRANSITIONS: readonly Transition[] = [
  {
    from: 'DRAFTED',
    to: 'PLANNING',
    who: officer,
    must: ['TEMPLATE_VALID', 'POPULATION_NOT_EMPTY', 'NO_OVERLAPPING_CYCLE'],
    why: 'Ps 5 a, 7(4): dialog ekspektasi dimulai; bobot dan populasi dibekukan',
  },
  {
    from: 'PLANNING',
    to: 'DRAFTED',
    who: officer,
    must: ['NO_PLAN_YET', 'REASON_GIVEN'],
    why: 'rumah: pembukaan yang keliru dapat ditarik selama belum ada SKP',
  },
  {
    from: 'PLANNING',
    to: 'RUNNING',
    who: officer,
    must: ['PLANNING_OVER_OR_ALL_PLANS_SIGNED'],
    why: 'Ps 14(3); p.65 C.4: SKP paling lambat akhir Januari',
  },
  {
    from: 'RUNNING',
    to: 'FEEDBACK',
    who: officer,
    must: ['FEEDBACK_IN_TEMPLATE', 'RATERS_ASSIGNED'],
    why: 'Ps 17-19; p.70 C.15: umpan balik 360°',
  },
  {
    from: 'RUNNING',
    to: 'RATING',
    who: officer,
    must: ['NO_FEEDBACK_IN_TEMPLATE', 'ORGANISATION_PREDICATES_KNOWN'],
    why: 'Ps 18: umpan balik rekan dan bawahan dapat, tidak wajib',
  },
  {
    from: 'FEEDBACK',
    to: 'RATING',
    who: officer,
    must: ['FEEDBACK_OVER_OR_ALL_ANSWERED', 'ORGANISATION_PREDICATES_KNOWN'],
    why: 'p.92-94: penilai mempertimbangkan capaian organisasi (p.94 f: tahun sebelumnya bila terlambat)',
  },
  {
    from: 'RATING',
    to: 'CALIBRATION',
    who: officer,
    must: ['RATING_OVER_OR_ALL_RATED'],
    why: 'p.90 no.8; no.11: yang tidak dinilai beralih ke atasan penilai',
  },
  {
    from: 'CALIBRATION',
    to: 'RATING',
    who: officer,
    must: ['REASON_GIVEN'],
    why: 'p.98, 101: penilai meninjau rating dengan pola distribusi',
  },
  {
    from: 'CALIBRATION',
    to: 'PUBLISHED',
    who: officer,
    must: ['ALL_EVALUATIONS_SIGNED', 'DISTRIBUTION_WARNINGS_EXPLAINED'],
    why: 'p.114 A.5: dokumen ditandatangani sebelum disampaikan; SE MenPAN-RB 3/2023',
  },
  {
    from: 'PUBLISHED',
    to: 'CLOSED',
    who: officer,
    must: ['OBJECTION_WINDOWS_OVER', 'NO_OPEN_OBJECTION'],
    why: 'Ps 29; p.117 B.2, B.6',
  },
];

/** Why a move is refused: a message key, `cycles.refused.ROLE` or `cycles.refused.<guard>`. */
export type RefusalKey = 'cycles.refused.ROLE' | `cycles.refused.${Guard}`;

export interface NextMoves {
  readonly allowed: readonly Transition[];
  readonly refused: readonly { readonly transition: Transition; readonly reasons: readonly RefusalKey[] }[];
}

/** Every move out of a phase, allowed or refused with all its reasons. CLOSED has none. */
export const nextMoves = (phase: Phase, facts: Facts, actorRoles: readonly Role[]): NextMoves => {
  const judged = TRANSITIONS.filter(({ from }) => from === phase).map((transition) => {
    const entitled = transition.who.some((role) => actorRoles.includes(role));
    const missing = transition.must.filter((guard) => facts[guard] !== true);
    const reasons: RefusalKey[] = [
      ...(entitled ? [] : (['cycles.refused.ROLE'] as const)),
      ...missing.map((guard) => `cycles.refused.${guard}` as const),
    ];
    return { transition, reasons };
  });
  return {
    allowed: judged.filter(({ reasons }) => reasons.length === 0).map(({ transition }) => transition),
    refused: judged.filter(({ reasons }) => reasons.length > 0),
  };
};

export type MoveAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reasons: readonly (RefusalKey | 'cycles.refused.NO_SUCH_MOVE')[] };

/** Whether one move may be made now. */
export const mayMove = (from: Phase, to: Phase, facts: Facts, actorRoles: readonly Role[]): MoveAnswer => {
  const { allowed, refused } = nextMoves(from, facts, actorRoles);
  if (allowed.some((transition) => transition.to === to)) return { ok: true };
  const found = refused.find(({ transition }) => transition.to === to);
  return { ok: false, reasons: found?.reasons ?? ['cycles.refused.NO_SUCH_MOVE'] };
};
