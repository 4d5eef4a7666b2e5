import type { ForbiddenPair } from '../conflicts/conflict.rules.js';
import { FeedbackKind } from './kinds.rules.js';
import type { Provenance } from './provenance.rules.js';

/** A person in the reporting line, as the matching needs it. */
export interface Colleague {
  readonly id: string;
  readonly unitId: string;
  /** Rank of the position; peers (rekan setingkat) have the same one. */
  readonly positionLevel: number;
  readonly superiorId: string | null;
  /** First day in this unit, `YYYY-MM-DD`: two people are together since the later of their days. */
  readonly since: string;
}

/** Kinds that follow from the reporting line; OTHER is invited by hand. */
export const proposedKinds = [
  FeedbackKind.SUPERIOR,
  FeedbackKind.PEER,
  FeedbackKind.SUBORDINATE,
  FeedbackKind.SELF,
] as const;
export type ProposedKind = (typeof proposedKinds)[number];

/** How many raters of a kind a ratee gets; `minimum` is what a release needs, `maximum` what is invited. */
export interface Quota {
  readonly minimum: number;
  readonly maximum: number;
}

/** The rules of a matching. */
export interface MatchPolicy extends Provenance {
  readonly quota: Readonly<Record<FeedbackKind, Quota>>;
  /** Most PEER, SUBORDINATE and OTHER requests of one rater. SELF and SUPERIOR are duties and do not count. */
  readonly loadCap: number;
  readonly minimumMonthsTogether: number;
}

/** One invitation. R15: a rater holds at most one per ratee. */
export interface RaterRequest {
  readonly rateeId: string;
  readonly raterId: string;
  readonly kind: FeedbackKind;
}

export const standardMatching: MatchPolicy = {
  name: 'Penjodohan penilai',
  version: '1',
  validFrom: '2026-01-01',
  source: 'aturan anonimitas sistem ini (mengundang k + 2); batas beban dan masa kerja bersama adalah nilai awal',
  quota: {
    SUPERIOR: { minimum: 1, maximum: 1 },
    PEER: { minimum: 3, maximum: 5 },
    SUBORDINATE: { minimum: 3, maximum: 5 },
    SELF: { minimum: 1, maximum: 1 },
    OTHER: { minimum: 0, maximum: 5 },
  },
  loadCap: 8,
  minimumMonthsTogether: 3,
};

/** Key of an unordered pair. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/**
 * The one kind in which a rater may rate a ratee by the reporting line, or null when there is none.
 * SELF before SUPERIOR before SUBORDINATE before PEER, so nobody can be two kinds (R15).
 */
export function kindBetween(ratee: Colleague, rater: Colleague): ProposedKind | null {
  if (ratee.id === rater.id) return FeedbackKind.SELF;
  if (ratee.superiorId === rater.id) return FeedbackKind.SUPERIOR;
  if (rater.superiorId === ratee.id) return FeedbackKind.SUBORDINATE;
  return rater.unitId === ratee.unitId && rater.positionLevel === ratee.positionLevel ? FeedbackKind.PEER : null;
}

/** Last day of `since` that still gives the months together on the given day (`YYYY-MM-DD`, clipped to month ends). */
export function togetherSince(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What a rater chosen by hand is judged by. */
export interface NominationFacts {
  readonly ratee: Colleague;
  readonly rater: Colleague;
  /** Requests that exist already for this ratee and this rater. */
  readonly held: readonly RaterRequest[];
  readonly forbidden: readonly ForbiddenPair[];
  /** Day on which the months together are counted, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Key of a refusal with what the sentence names. */
export interface RaterProblem {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Why a nomination is refused, or null. The same rules as the matching, for a rater chosen by hand. */
export function nominationProblem(
  nomination: RaterRequest,
  { ratee, rater, held, forbidden, day }: NominationFacts,
  policy: MatchPolicy,
): RaterProblem | null {
  const { kind } = nomination;
  const own = kindBetween(ratee, rater);
  const counted = (request: RaterRequest) => request.kind !== 'SELF' && request.kind !== 'SUPERIOR';
  if (held.some((request) => request.rateeId === ratee.id && request.raterId === rater.id))
    return { key: 'feedback.rater.twoKinds' };
  if ((own === 'SELF') !== (kind === 'SELF')) return { key: 'feedback.rater.self' };
  if ((own === 'SUPERIOR') !== (kind === 'SUPERIOR')) return { key: 'feedback.rater.superior' };
  if ((own === 'SUBORDINATE') !== (kind === 'SUBORDINATE')) return { key: 'feedback.rater.subordinate' };
  if (forbidden.some(({ a, b }) => pairKey(a, b) === pairKey(ratee.id, rater.id)))
    return { key: 'feedback.rater.forbidden' };
  if (!counted(nomination)) return null;
  const latest = togetherSince(day, policy.minimumMonthsTogether);
  const isTeam = kind !== 'OTHER' && ratee.unitId === rater.unitId;
  if (isTeam && (ratee.since > latest || rater.since > latest))
    return { key: 'feedback.rater.together', params: { months: policy.minimumMonthsTogether } };
  if (held.filter((request) => request.raterId === rater.id && counted(request)).length >= policy.loadCap)
    return { key: 'feedback.rater.loadCap', params: { most: policy.loadCap } };
  return quotaProblem(kind, ratee.id, held, policy);
}

/** Whether a group has room for one more rater of a ratee: the cycle asks this group, and it is not full. */
export function quotaProblem(
  kind: FeedbackKind,
  rateeId: string,
  held: readonly Pick<RaterRequest, 'rateeId' | 'kind'>[],
  policy: MatchPolicy,
): RaterProblem | null {
  const { maximum } = policy.quota[kind];
  if (maximum === 0) return { key: 'feedback.rater.notAsked' };
  const same = held.filter((request) => request.rateeId === rateeId && request.kind === kind).length;
  return same >= maximum ? { key: 'feedback.rater.maximum', params: { most: maximum } } : null;
}
