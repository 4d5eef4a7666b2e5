import { type AnonymousKind, anonymousKinds, inOrder, type PerKind, perKind } from './kinds.rules.js';

/** What to do with raters too few for a set of their own: merge them into another set, or let them wait. */
export const Leftover = { ABSORB: 'ABSORB', WITHHOLD: 'WITHHOLD' } as const;
export type Leftover = (typeof Leftover)[keyof typeof Leftover];

/** Minimum number of raters per kind. */
export type Threshold = PerKind<number>;

/** Bounds of R1: with 2 raters each knows the other's answer. */
export const thresholdBounds = { least: 3, most: 10 } as const;

/**
 * A set of raters that is published as a whole or not at all; it never changes, splits or merges again.
 * `groups` are the kinds inside (for text: the indices of the rating atoms inside). `members` never leave the trusted layer.
 */
export interface SetOf<G, R = string> {
  readonly groups: readonly G[];
  readonly members: readonly R[];
  /** The largest threshold of the groups inside; the set has at least this many members. */
  readonly need: number;
}
export type Atom<R = string> = SetOf<AnonymousKind, R>;

/** What is frozen and who still waits, of one ratee in one cycle. Trusted layer only: it holds rater references. */
export interface Release<R = string> {
  readonly atoms: readonly Atom<R>[];
  readonly pending: PerKind<readonly R[]>;
}

/** The state before the first release. */
export const nothingReleased: Release<never> = { atoms: [], pending: perKind(() => []) };

/** Message keys of thresholds outside R1, per kind; empty when all are allowed. */
export function thresholdProblems(k: Threshold): { kind: AnonymousKind; key: string }[] {
  return anonymousKinds
    .filter(
      (kind) => !(Number.isInteger(k[kind]) && k[kind] >= thresholdBounds.least && k[kind] <= thresholdBounds.most),
    )
    .map((kind) => ({ kind, key: 'feedback.threshold.outOfBounds' }));
}

/** Adds raters who have submitted since; somebody already waiting or frozen is refused by a RangeError (R15). */
export function admit<R>(state: Release<R>, arrivals: Partial<PerKind<readonly R[]>>): Release<R> {
  const pending = perKind((kind) => [...state.pending[kind], ...(arrivals[kind] ?? [])]);
  const all = [...state.atoms.flatMap((atom) => atom.members), ...anonymousKinds.flatMap((kind) => pending[kind])];
  if (new Set(all).size !== all.length) throw new RangeError('A rater may hold one kind only and submits once');
  return { atoms: state.atoms, pending };
}

/**
 * One release (anonymity.md, section 3): freezes new sets of at least k whole answers, never touching earlier ones.
 * Depends on counts only. Throws a RangeError when a threshold is outside 3..10.
 */
export function release<R>({ atoms, pending }: Release<R>, k: Threshold, leftover: Leftover): Release<R> {
  if (thresholdProblems(k).length) throw new RangeError('Threshold outside 3..10');
  const pools = anonymousKinds.map((kind) => ({ groups: [kind], members: pending[kind], need: k[kind] }));
  const { fresh, waiting } = settle(pools, leftover);
  return {
    atoms: [...atoms, ...fresh.map((set) => ({ ...set, groups: inOrder(set.groups) }))],
    pending: perKind((kind) => waiting.find((pool) => pool.groups.includes(kind))?.members ?? []),
  };
}

/**
 * The partition itself, on groups in fixed order: own sets, roll-up, complementary suppression.
 * Shared by ratings (groups are kinds) and text (groups are rating atoms, section 5.1).
 */
export function settle<G, R>(
  pools: readonly SetOf<G, R>[],
  leftover: Leftover,
): { fresh: SetOf<G, R>[]; waiting: readonly SetOf<G, R>[] } {
  const sets = pools.filter((set) => set.members.length > 0);
  const fresh = sets.filter((set) => set.members.length >= set.need);
  const few = sets.filter((set) => set.members.length < set.need);
  if (!few.length) return { fresh, waiting: [] };

  const rest = join(few);
  if (rest.members.length >= rest.need) return { fresh: [...fresh, rest], waiting: [] };

  // Too few even together: shown apart they would be the difference between "all" and the other sets.
  const bySize = [...fresh].sort((a, b) => a.members.length - b.members.length); // stable: ties stay in fixed order
  const host = bySize.find((set) => set.members.length + rest.members.length >= Math.max(set.need, rest.need));
  if (leftover === 'WITHHOLD' || !host) return { fresh, waiting: few };
  return { fresh: [...fresh.filter((set) => set !== host), join([host, rest])], waiting: [] };
}

function join<G, R>(sets: readonly SetOf<G, R>[]): SetOf<G, R> {
  return {
    groups: sets.flatMap((set) => set.groups),
    members: sets.flatMap((set) => set.members),
    need: Math.max(...sets.map((set) => set.need)),
  };
}
