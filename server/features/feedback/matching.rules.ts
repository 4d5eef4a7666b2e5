import type { ForbiddenGround, ForbiddenPair } from '../conflicts/conflict.rules.js';
import { balance, fill, type Slot } from './balance.rules.js';
import {
  type Colleague,
  kindBetween,
  type MatchPolicy,
  type ProposedKind,
  pairKey,
  type RaterRequest,
  togetherSince,
} from './raters.rules.js';

/** Why a ratee has fewer raters of a kind than the minimum: how many possible raters fell to which rule. */
export interface Unmet {
  readonly rateeId: string;
  readonly kind: ProposedKind;
  readonly minimum: number;
  readonly found: number;
  /** People of that kind in the reporting line, before any rule. */
  readonly inLine: number;
  readonly tooShortTogether: number;
  readonly forbidden: Readonly<Partial<Record<ForbiddenGround | 'DECLINED', number>>>;
  /** Allowed people who rate somebody else and have reached the load cap. */
  readonly atLoadCap: number;
}

export interface Matching {
  readonly requests: readonly RaterRequest[];
  readonly unmet: readonly Unmet[];
  /** PEER and SUBORDINATE requests per rater; people without any are listed with 0. */
  readonly loads: ReadonlyMap<string, number>;
}

/** What a matching works on. `fixed` requests stay as they are and count (late joiners, replacements). */
export interface MatchInput {
  readonly people: readonly Colleague[];
  /** Day on which the months together are counted, `YYYY-MM-DD`. */
  readonly day: string;
  readonly seed: string;
  readonly forbidden?: readonly ForbiddenPair[];
  readonly fixed?: readonly RaterRequest[];
  /** Refusals of a rater to rate a ratee; the pair is not proposed again in this direction. */
  readonly declined?: readonly Pick<RaterRequest, 'rateeId' | 'raterId'>[];
}

interface KindSlot extends Slot {
  readonly ratee: Colleague;
  readonly kind: 'PEER' | 'SUBORDINATE';
  readonly inLine: readonly Colleague[];
}

/**
 * Proposes raters for everybody from the reporting line: superior, peers, subordinates, self.
 * First every minimum that can be met under the load cap is met (augmenting paths), then maxima are filled, then the
 * load is evened out until no exchange makes it fairer. The same input in any order gives the same requests.
 */
export function matchRaters(input: MatchInput, policy: MatchPolicy): Matching {
  const { day, seed, forbidden = [], fixed = [], declined = [] } = input;
  const people = [...input.people].sort((a, b) => rankOf(seed, a.id) - rankOf(seed, b.id) || (a.id < b.id ? -1 : 1));
  const byId = new Map(people.map((person, index) => [person.id, { person, index }]));
  const grounds = new Map<string, ForbiddenGround>(forbidden.map(({ a, b, ground }) => [pairKey(a, b), ground]));
  const latest = togetherSince(day, policy.minimumMonthsTogether);
  const directed = (ratee: string, rater: string) => `${ratee}\u0000${rater}`;
  const refused = new Set(declined.map(({ rateeId, raterId }) => directed(rateeId, raterId)));
  const held = new Set(fixed.map(({ rateeId, raterId }) => directed(rateeId, raterId)));
  const groundOf = (ratee: Colleague, rater: Colleague) =>
    grounds.get(pairKey(ratee.id, rater.id)) ?? (refused.has(directed(ratee.id, rater.id)) ? 'DECLINED' : undefined);
  const free = (ratee: Colleague, rater: Colleague) =>
    !groundOf(ratee, rater) && !held.has(directed(ratee.id, rater.id));

  const teams = groupBy(people, (person) => `${person.unitId}\u0000${person.positionLevel}`);
  const reports = groupBy(people, (person) => person.superiorId ?? '');
  const settledBy = groupBy(fixed, ({ kind, rateeId }) => `${kind}\u0000${rateeId}`);
  const settled = (kind: ProposedKind, rateeId: string) => settledBy.get(`${kind}\u0000${rateeId}`)?.length ?? 0;

  const slots = people.flatMap((ratee) =>
    (['SUBORDINATE', 'PEER'] as const).map((kind): KindSlot => {
      const near = kind === 'PEER' ? teams.get(`${ratee.unitId}\u0000${ratee.positionLevel}`) : reports.get(ratee.id);
      const inLine = (near ?? []).filter((rater) => kindBetween(ratee, rater) === kind);
      const together = ratee.since <= latest ? inLine.filter((rater) => rater.since <= latest) : [];
      const candidates = together.filter((rater) => free(ratee, rater)).map((rater) => byId.get(rater.id)?.index ?? -1);
      const done = settled(kind, ratee.id);
      const { minimum, maximum } = policy.quota[kind];
      // Start behind the ratee: in a team without obstacles everybody then rates the next ones in the circle.
      const own = byId.get(ratee.id)?.index ?? 0;
      const turn = candidates.findIndex((index) => index > own);
      const turned = turn > 0 ? [...candidates.slice(turn), ...candidates.slice(0, turn)] : candidates;
      return {
        ratee,
        kind,
        inLine,
        candidates: turned,
        minimum: Math.max(0, minimum - done),
        maximum: Math.max(0, maximum - done),
        chosen: new Set(),
      };
    }),
  );

  const loads = new Int32Array(people.length);
  for (const { raterId, kind } of fixed) {
    const at = byId.get(raterId)?.index;
    if (at !== undefined && kind !== 'SELF' && kind !== 'SUPERIOR') loads[at] = (loads[at] ?? 0) + 1;
  }
  fill(slots, loads, policy.loadCap);
  balance(slots, loads);

  const requests: RaterRequest[] = [];
  const unmet: Unmet[] = [];
  const explain = (
    ratee: Colleague,
    kind: ProposedKind,
    found: number,
    inLine: readonly Colleague[],
    atLoadCap: number,
  ) => {
    const { minimum } = policy.quota[kind];
    if (found >= minimum) return;
    const counted = kind === 'PEER' || kind === 'SUBORDINATE';
    const isShort = (rater: Colleague) => counted && (ratee.since > latest || rater.since > latest);
    const tooShortTogether = inLine.filter(isShort).length;
    const barred: Partial<Record<ForbiddenGround | 'DECLINED', number>> = {};
    for (const rater of inLine.filter((one) => !isShort(one))) {
      const ground = groundOf(ratee, rater);
      if (ground) barred[ground] = (barred[ground] ?? 0) + 1;
    }
    unmet.push({
      rateeId: ratee.id,
      kind,
      minimum,
      found,
      inLine: inLine.length,
      tooShortTogether,
      forbidden: barred,
      atLoadCap,
    });
  };
  for (const ratee of people) {
    const named = [byId.get(ratee.superiorId ?? '')?.person, ratee].filter((rater) => rater !== undefined);
    for (const kind of ['SUPERIOR', 'SELF'] as const) {
      const line = named.filter((rater) => kindBetween(ratee, rater) === kind);
      const allowed = line
        .filter((rater) => free(ratee, rater))
        .slice(0, Math.max(0, policy.quota[kind].maximum - settled(kind, ratee.id)));
      requests.push(...allowed.map((rater) => ({ rateeId: ratee.id, raterId: rater.id, kind })));
      explain(ratee, kind, allowed.length + settled(kind, ratee.id), line, 0);
    }
  }
  for (const slot of slots) {
    for (const index of slot.chosen) {
      const rater = people[index];
      if (rater) requests.push({ rateeId: slot.ratee.id, raterId: rater.id, kind: slot.kind });
    }
    const capped = slot.candidates.filter(
      (index) => !slot.chosen.has(index) && (loads[index] ?? 0) >= policy.loadCap,
    ).length;
    const found = slot.chosen.size + settled(slot.kind, slot.ratee.id);
    explain(slot.ratee, slot.kind, found, slot.inLine, capped);
  }
  const order = (r: RaterRequest) => `${r.rateeId}\u0000${r.kind}\u0000${r.raterId}`;
  return {
    requests: requests.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    unmet: unmet.sort((a, b) => (a.rateeId + a.kind < b.rateeId + b.kind ? -1 : 1)),
    loads: new Map(people.map((person, index) => [person.id, loads[index] ?? 0])),
  };
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** FNV-1a with a final mix: a place in the order that depends on seed and id alone. */
function rankOf(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed}\u0000${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
