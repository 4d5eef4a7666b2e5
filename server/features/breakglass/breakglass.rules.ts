import type { Provenance } from '../feedback/provenance.rules.js';

/**
 * Break-glass: finding out who wrote one harmful fragment or answer (anonymity specification, section 6).
 *
 * REQUESTED → FIRST_APPROVED → APPROVED → OPENED → CLOSED; REFUSED before the approval is complete, EXPIRED after it.
 */
export const BreakGlassState = {
  REQUESTED: 'REQUESTED',
  FIRST_APPROVED: 'FIRST_APPROVED',
  APPROVED: 'APPROVED',
  OPENED: 'OPENED',
  CLOSED: 'CLOSED',
  REFUSED: 'REFUSED',
  EXPIRED: 'EXPIRED',
} as const;
export type BreakGlassState = (typeof BreakGlassState)[keyof typeof BreakGlassState];

/** Offices that approve; the two approvals come from different ones. */
export const ApprovingOffice = { PERSONNEL_AGENCY: 'PERSONNEL_AGENCY', INSPECTORATE: 'INSPECTORATE' } as const;
export type ApprovingOffice = (typeof ApprovingOffice)[keyof typeof ApprovingOffice];

export const BreakGlassGround = {
  THREAT: 'THREAT',
  DISCRIMINATION: 'DISCRIMINATION',
  FRAUD: 'FRAUD',
  COURT_ORDER: 'COURT_ORDER',
  INSPECTORATE_ORDER: 'INSPECTORATE_ORDER',
} as const;
export type BreakGlassGround = (typeof BreakGlassGround)[keyof typeof BreakGlassGround];

/** Limits of a case. */
export interface BreakGlassPolicy extends Provenance {
  readonly grounds: readonly BreakGlassGround[];
  /** Grounds on which the law may require silence towards the rater until a stated date. */
  readonly silentGrounds: readonly BreakGlassGround[];
  readonly hoursToOpen: number;
  /** Fewest characters of the reason in words. */
  readonly reasonLength: number;
}

export const standardBreakGlass: BreakGlassPolicy = {
  name: 'Pembukaan identitas',
  version: '1',
  validFrom: '2026-01-01',
  source: 'aturan anonimitas sistem ini',
  grounds: Object.values(BreakGlassGround),
  silentGrounds: [BreakGlassGround.COURT_ORDER, BreakGlassGround.INSPECTORATE_ORDER],
  hoursToOpen: 72,
  reasonLength: 20,
};

export interface Approval {
  readonly by: string;
  readonly office: ApprovingOffice;
}

/** A case. It names one fragment or one answer, and never the rater: not even after it was opened. */
export interface BreakGlassCase {
  readonly number: string;
  readonly ground: BreakGlassGround;
  readonly reason: string;
  readonly target: { readonly kind: 'FRAGMENT' | 'ANSWER'; readonly id: string };
  readonly rateeId: string;
  readonly rateeSuperiorId: string | null;
  readonly suspectedRaterId: string | null;
  readonly requesterId: string;
  /** Day from which the rater is told, or null for at once. */
  readonly silentUntil: Date | null;
  readonly state: BreakGlassState;
  readonly approvals: readonly Approval[];
  /** Moment of the second approval. */
  readonly approvedAt: Date | null;
}

/** Who acts; `office` is the approving office the person belongs to, if any. */
export interface BreakGlassActor {
  readonly id: string;
  readonly office: ApprovingOffice | null;
}

export type BreakGlassDeed = 'APPROVE' | 'REFUSE' | 'OPEN' | 'CLOSE';

/** Either the case as it is afterwards, or the key of the refusal; a refusal changes nothing. */
export type BreakGlassOutcome =
  | { readonly ok: true; readonly case: BreakGlassCase }
  | { readonly ok: false; readonly key: string };

const refused = (reason: string): BreakGlassOutcome => ({ ok: false, key: `feedback.breakGlass.${reason}` });

/** The ratee, the ratee's superior and the suspected rater take no part in a case. */
function concerned(one: Pick<BreakGlassCase, 'rateeId' | 'rateeSuperiorId' | 'suspectedRaterId'>, id: string): boolean {
  return id === one.rateeId || id === one.rateeSuperiorId || id === one.suspectedRaterId;
}

/**
 * Opens a case file. Refused: a ground outside the list, no reason in words, no number, no single target, a concerned
 * requester, silence without a legal ground or without a future end date.
 */
export function requestCase(
  input: Omit<BreakGlassCase, 'state' | 'approvals' | 'approvedAt'> & { readonly silent: boolean },
  policy: BreakGlassPolicy,
  now: Date,
): BreakGlassOutcome {
  const { silent, ...file } = input;
  if (!file.number.trim()) return refused('noNumber');
  if (!policy.grounds.includes(file.ground)) return refused('ground');
  if (file.reason.trim().length < policy.reasonLength) return refused('reason');
  if (!file.target.id.trim()) return refused('target');
  if (!file.requesterId || concerned(file, file.requesterId)) return refused('concerned');
  if (silent !== (file.silentUntil !== null)) return refused('silence');
  if (file.silentUntil && !(file.silentUntil.getTime() > now.getTime())) return refused('silence');
  if (silent && !policy.silentGrounds.includes(file.ground)) return refused('silence');
  return { ok: true, case: { ...file, state: 'REQUESTED', approvals: [], approvedAt: null } };
}

/** The state at a moment: an approval that was not used in time has expired. An invalid moment counts as too late. */
export function stateAt(one: BreakGlassCase, policy: BreakGlassPolicy, now: Date): BreakGlassState {
  if (one.state !== 'APPROVED') return one.state;
  const age = one.approvedAt ? now.getTime() - one.approvedAt.getTime() : Number.NaN;
  return age >= 0 && age < policy.hoursToOpen * 3_600_000 ? 'APPROVED' : 'EXPIRED';
}

/** In which states a deed is possible, and who may do it. */
const deeds = {
  APPROVE: { from: ['REQUESTED', 'FIRST_APPROVED'], who: mayApprove },
  REFUSE: { from: ['REQUESTED', 'FIRST_APPROVED'], who: mayApprove },
  OPEN: { from: ['APPROVED'], who: isRequester },
  CLOSE: { from: ['OPENED'], who: isRequester },
} as const satisfies Record<
  BreakGlassDeed,
  { from: readonly BreakGlassState[]; who: (one: BreakGlassCase, actor: BreakGlassActor) => string | null }
>;

function isRequester(one: BreakGlassCase, actor: BreakGlassActor): string | null {
  return actor.id === one.requesterId ? null : 'notRequester';
}

function mayApprove(one: BreakGlassCase, { id, office }: BreakGlassActor): string | null {
  if (office === null) return 'noOffice';
  if (concerned(one, id)) return 'concerned';
  if (id === one.requesterId || one.approvals.some(({ by }) => by === id)) return 'samePerson';
  return one.approvals.some((approval) => approval.office === office) ? 'sameOffice' : null;
}

/** Does a deed, or says why not. Pure: the name is read elsewhere, and only when OPEN was allowed here and there. */
export function decide(
  one: BreakGlassCase,
  deed: BreakGlassDeed,
  actor: BreakGlassActor,
  policy: BreakGlassPolicy,
  now: Date,
): BreakGlassOutcome {
  const state = stateAt(one, policy, now);
  const { from, who } = deeds[deed];
  if (!from.some((possible) => possible === state)) return refused(state === 'EXPIRED' ? 'expired' : 'state');
  const objection = who(one, actor);
  if (objection) return refused(objection);
  switch (deed) {
    case 'APPROVE': {
      if (Number.isNaN(now.getTime()) || actor.office === null) return refused('state');
      const approvals = [...one.approvals, { by: actor.id, office: actor.office }];
      const complete = approvals.length === 2;
      return {
        ok: true,
        case: { ...one, approvals, state: complete ? 'APPROVED' : 'FIRST_APPROVED', approvedAt: complete ? now : null },
      };
    }
    case 'REFUSE':
      return { ok: true, case: { ...one, state: 'REFUSED' } };
    case 'OPEN':
      return { ok: true, case: { ...one, state: 'OPENED' } };
    case 'CLOSE':
      return { ok: true, case: { ...one, state: 'CLOSED' } };
  }
}

/** When the rater is told that the answer was opened: at once, or on the date of lawful silence. */
export function tellRaterFrom(one: BreakGlassCase, openedAt: Date): Date {
  return one.silentUntil && one.silentUntil > openedAt ? one.silentUntil : openedAt;
}
