import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type MatchInput, matchRaters } from './matching.rules.js';
import {
  type Colleague,
  kindBetween,
  type MatchPolicy,
  pairKey,
  type RaterRequest,
  standardMatching,
} from './raters.rules.js';

const counted = (request: RaterRequest) => request.kind === 'PEER' || request.kind === 'SUBORDINATE';
const policyWith = (peers: [number, number], subordinates: [number, number], loadCap: number): MatchPolicy => ({
  ...standardMatching,
  loadCap,
  quota: {
    ...standardMatching.quota,
    PEER: { minimum: peers[0], maximum: peers[1] },
    SUBORDINATE: { minimum: subordinates[0], maximum: subordinates[1] },
  },
});

interface World {
  input: MatchInput & { people: Colleague[] };
  policy: MatchPolicy;
}
const quota = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([min, more]): [number, number] => [min, min + more]);
const worlds: fc.Arbitrary<World> = fc
  .record({
    people: fc.array(
      fc.record({
        unit: fc.nat(1),
        level: fc.nat(1),
        superior: fc.option(fc.nat(16)),
        since: fc.constantFrom('2020-01-01', '2020-01-01', '2026-05-20'),
      }),
      { maxLength: 16 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.constantFrom('RELATIVE' as const, 'PENDING_CASE' as const)), {
      maxLength: 12,
    }),
    declined: fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 6 }),
    peers: quota,
    subordinates: quota,
    loadCap: fc.integer({ min: 0, max: 6 }),
    seed: fc.string(),
  })
  .map(({ people, pairs, declined, peers, subordinates, loadCap, seed }) => ({
    policy: policyWith(peers, subordinates, loadCap),
    input: {
      day: '2026-06-01',
      seed,
      people: people.map(({ unit, level, superior, since }, i) => ({
        id: `p${i}`,
        unitId: `u${unit}`,
        positionLevel: level,
        superiorId: superior === null ? null : `p${superior}`,
        since,
      })),
      forbidden: pairs.map(([a, b, ground]) => ({ a: `p${a}`, b: `p${b}`, ground })),
      declined: declined.map(([a, b]) => ({ rateeId: `p${a}`, raterId: `p${b}` })),
    },
  }));

/** May this rater be proposed for this ratee as PEER or SUBORDINATE? Written again, without the matching. */
function allowed({ input }: World, ratee: Colleague, rater: Colleague, kind: string): boolean {
  const barred = input.forbidden?.some(
    ({ a, b }) => (a === ratee.id && b === rater.id) || (b === ratee.id && a === rater.id),
  );
  const refused = input.declined?.some((one) => one.rateeId === ratee.id && one.raterId === rater.id);
  const together = ratee.since <= '2026-03-01' && rater.since <= '2026-03-01';
  return !barred && !refused && together && kindBetween(ratee, rater) === kind;
}

/** Greatest number of requests that fill minima under the cap, by plain augmentation. */
function mostForMinima(world: World): number {
  const { input, policy } = world;
  const units = input.people.flatMap((ratee) =>
    (['PEER', 'SUBORDINATE'] as const).flatMap((kind) =>
      Array.from({ length: policy.quota[kind].minimum }, () => ({ ratee, kind, key: `${ratee.id}${kind}` })),
    ),
  );
  const holders = new Map<string, number[]>();
  let total = 0;
  const place = (unit: number, seen: Set<string>): boolean => {
    const slot = units[unit];
    if (!slot) return false;
    for (const rater of input.people) {
      const list = holders.get(rater.id) ?? [];
      if (seen.has(rater.id) || !allowed(world, slot.ratee, rater, slot.kind)) continue;
      if (list.some((other) => units[other]?.key === slot.key)) continue;
      seen.add(rater.id);
      if (list.length < policy.loadCap) {
        holders.set(rater.id, [...list, unit]);
        return true;
      }
      for (const other of list) {
        holders.set(rater.id, [...list.filter((one) => one !== other), unit]);
        if (place(other, seen)) return true;
        holders.set(rater.id, list);
      }
    }
    return false;
  };
  units.forEach((_, unit) => {
    if (place(unit, new Set())) total++;
  });
  return total;
}

describe('a matching', () => {
  test('has no forbidden pair, no double kind, nobody over the cap or a maximum, and only people of the right kind', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { input, policy } = world;
        const { requests, loads } = matchRaters(input, policy);
        const person = new Map(input.people.map((one) => [one.id, one]));
        expect(new Set(requests.map(({ rateeId, raterId }) => `${rateeId} ${raterId}`)).size).toBe(requests.length);
        for (const { rateeId, raterId, kind } of requests) {
          const [ratee, rater] = [person.get(rateeId), person.get(raterId)];
          if (!ratee || !rater) throw new Error('unknown person');
          expect(kindBetween(ratee, rater)).toBe(kind);
          if (kind === 'PEER' || kind === 'SUBORDINATE') expect(allowed(world, ratee, rater, kind)).toBe(true);
          expect(input.forbidden?.some(({ a, b }) => pairKey(a, b) === pairKey(rateeId, raterId))).toBe(false);
        }
        for (const { id } of input.people) {
          const load = requests.filter((request) => request.raterId === id && counted(request)).length;
          expect(loads.get(id)).toBe(load);
          expect(load).toBeLessThanOrEqual(policy.loadCap);
          for (const kind of ['PEER', 'SUBORDINATE', 'SUPERIOR', 'SELF'] as const) {
            const got = requests.filter((request) => request.rateeId === id && request.kind === kind).length;
            expect(got).toBeLessThanOrEqual(policy.quota[kind].maximum);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('meets as many minima as any matching could', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { requests } = matchRaters(world.input, world.policy);
        const met = world.input.people.reduce(
          (sum, { id }) =>
            sum +
            (['PEER', 'SUBORDINATE'] as const).reduce((n, kind) => {
              const got = requests.filter((request) => request.rateeId === id && request.kind === kind).length;
              return n + Math.min(got, world.policy.quota[kind].minimum);
            }, 0),
          0,
        );
        expect(met).toBe(mostForMinima(world));
      }),
      { numRuns: 300 },
    );
  });

  test('explains every minimum that is not met, leaving no possible rater unaccounted for', () => {
    fc.assert(
      fc.property(worlds, ({ input, policy }) => {
        const { requests, unmet } = matchRaters(input, policy);
        const missing = input.people.flatMap(({ id }) =>
          (['PEER', 'SUBORDINATE', 'SUPERIOR', 'SELF'] as const).flatMap((kind) => {
            const found = requests.filter((request) => request.rateeId === id && request.kind === kind).length;
            return found < policy.quota[kind].minimum ? [`${id} ${kind} ${found}`] : [];
          }),
        );
        expect(unmet.map(({ rateeId, kind, found }) => `${rateeId} ${kind} ${found}`).sort()).toEqual(missing.sort());
        for (const one of unmet) {
          const barred = Object.values(one.forbidden).reduce((a, b) => a + b, 0);
          expect(one.found + one.tooShortTogether + barred + one.atLoadCap).toBe(one.inLine);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is as fair as it can be: no chain of exchanges leads from a load to one lower by two', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { input, policy } = world;
        const { requests, loads } = matchRaters(input, policy);
        const index = new Map(input.people.map(({ id }, i) => [id, i]));
        const reach = input.people.map((_, i) => input.people.map((__, j) => i === j));
        const chosen = new Set(requests.map(({ rateeId, raterId }) => `${rateeId} ${raterId}`));
        for (const { rateeId, raterId, kind } of requests.filter(counted)) {
          const ratee = input.people[index.get(rateeId) ?? -1];
          for (const other of input.people) {
            if (!ratee || chosen.has(`${rateeId} ${other.id}`) || !allowed(world, ratee, other, kind)) continue;
            const row = reach[index.get(raterId) ?? -1];
            if (row) row[index.get(other.id) ?? -1] = true;
          }
        }
        const all = [...input.people.keys()];
        for (const via of all)
          for (const a of all) for (const b of all) if (reach[a]?.[via] && reach[via]?.[b]) (reach[a] ?? [])[b] = true;
        for (const a of all) {
          for (const b of all) {
            const gap = (loads.get(`p${a}`) ?? 0) - (loads.get(`p${b}`) ?? 0);
            if (reach[a]?.[b]) expect(gap).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the same for the same people in any order', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ input, policy }, salt) => {
        const shuffled = [...input.people].sort(
          (a, b) => ((Number(a.id.slice(1)) * 7 + salt) % 13) - ((Number(b.id.slice(1)) * 7 + salt) % 13),
        );
        const [one, two] = [matchRaters(input, policy), matchRaters({ ...input, people: shuffled }, policy)];
        expect(two.requests).toEqual(one.requests);
        expect(two.unmet).toEqual(one.unmet);
      }),
    );
  });

  test('gives a team of equals equal loads, and another seed other pairs', () => {
    const people = Array.from({ length: 23 }, (_, i) => ({
      id: `p${i}`,
      unitId: 'u',
      positionLevel: 1,
      superiorId: null,
      since: '2020-01-01',
    }));
    const runs = ['a', 'b'].map((seed) => matchRaters({ people, day: '2026-06-01', seed }, standardMatching));
    for (const { loads, unmet } of runs) {
      expect(new Set(loads.values())).toEqual(new Set([5]));
      expect(unmet.filter(({ kind }) => kind === 'PEER')).toEqual([]);
    }
    expect(runs[0]?.requests).not.toEqual(runs[1]?.requests);
  });

  test('keeps what is fixed and replaces who declined', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ input, policy }, at) => {
        const before = matchRaters(input, policy).requests;
        const leaving = before.filter(counted)[at % Math.max(1, before.filter(counted).length)];
        if (!leaving) return;
        const fixed = before.filter((request) => request !== leaving);
        const after = matchRaters({ ...input, fixed, declined: [...(input.declined ?? []), leaving] }, policy);
        const all = [...fixed, ...after.requests];
        expect(new Set(all.map(({ rateeId, raterId }) => `${rateeId} ${raterId}`)).size).toBe(all.length);
        expect(after.requests.some((r) => r.rateeId === leaving.rateeId && r.raterId === leaving.raterId)).toBe(false);
        for (const { id } of input.people) {
          const load = all.filter((request) => request.raterId === id && counted(request)).length;
          expect(load).toBeLessThanOrEqual(policy.loadCap);
          expect(after.loads.get(id)).toBe(load);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('handles a city of 4,000 with units, levels, relatives and newcomers', () => {
    const people: Colleague[] = Array.from({ length: 4000 }, (_, i) => {
      const unit = Math.floor(i / 40);
      const place = i % 40;
      // One head, four section heads, thirty-five staff on two levels.
      const superior = place === 0 ? (unit === 0 ? null : 0) : place < 5 ? unit * 40 : unit * 40 + 1 + (place % 4);
      const level = place === 0 ? 4 : place < 5 ? 3 : place % 3 ? 1 : 2;
      return {
        id: `p${i}`,
        unitId: `u${unit}`,
        positionLevel: level,
        superiorId: superior === null ? null : `p${superior}`,
        since: i % 50 ? '2020-01-01' : '2026-05-01',
      };
    });
    const forbidden = Array.from({ length: 400 }, (_, i) => ({
      a: `p${i * 10 + 6}`,
      b: `p${i * 10 + 9}`,
      ground: 'RELATIVE' as const,
    }));
    const { requests, unmet, loads } = matchRaters(
      { people, day: '2026-06-01', seed: 'kota', forbidden },
      standardMatching,
    );
    expect(requests.length).toBeGreaterThan(25_000);
    expect(Math.max(...loads.values())).toBeLessThanOrEqual(standardMatching.loadCap);
    // Staff have nobody below them and a head no equal in the unit; whoever else lacks raters has a reason that is counted.
    for (const one of unmet) {
      const barred = Object.values(one.forbidden).reduce((a, b) => a + b, 0);
      expect(one.found + one.tooShortTogether + barred + one.atLoadCap).toBe(one.inLine);
    }
  });
});
