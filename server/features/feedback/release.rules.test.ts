import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf, sizeOf } from './cells.rules.js';
import { anonymousKinds, type PerKind, perKind } from './kinds.rules.js';
import { exactSupports, findLeak } from './leak.rules.js';
import {
  type Atom,
  admit,
  type Leftover,
  nothingReleased,
  type Release,
  release,
  thresholdProblems,
} from './release.rules.js';
import { releaseText } from './text.rules.js';

type Sizes = readonly [number, number, number];
const each = (...[PEER, SUBORDINATE, OTHER]: Sizes): PerKind<number> => ({ PEER, SUBORDINATE, OTHER });
const raters = (from: Sizes, to: Sizes): PerKind<string[]> =>
  perKind((kind) => {
    const i = anonymousKinds.indexOf(kind);
    return Array.from({ length: (to[i] ?? 0) - (from[i] ?? 0) }, (_, n) => `${kind}${n + (from[i] ?? 0)}`);
  });
const none: Sizes = [0, 0, 0];
const policies: Leftover[] = ['ABSORB', 'WITHHOLD'];
const upTo = (n: number): Sizes[] => {
  const range = [...Array(n + 1).keys()];
  return range.flatMap((a) => range.flatMap((b) => range.map((c): Sizes => [a, b, c])));
};
const once = (n: Sizes, k: Sizes, leftover: Leftover) =>
  release(admit<string>(nothingReleased, raters(none, n)), each(...k), leftover);
const members = (atoms: readonly Atom[]) => cellsOf(atoms).map((cell) => cell.atoms.flatMap((atom) => atom.members));
const described = (state: Release) =>
  cellsOf(state.atoms)
    .map((cell) => `${cell.kinds.join('+') || 'ALL'} ${sizeOf(cell)}`)
    .join(', ');
const waiting = (state: Release) => anonymousKinds.reduce((n, kind) => n + state.pending[kind].length, 0);

/** The auditor on published sets of raters, with a cache over the few shapes that occur. */
const cache = new Map<string, number[]>();
const cached = (rows: readonly (readonly number[])[]) => {
  const key = rows.map((row) => row.join('')).join('|');
  const known = cache.get(key) ?? exactSupports(rows);
  cache.set(key, known);
  return known;
};
function leaks(published: readonly (readonly string[])[], n: Sizes, k: Sizes): boolean {
  const everybody = Object.values(raters(none, n)).flat();
  const need = anonymousKinds.flatMap((_, i) => Array<number>(n[i] ?? 0).fill(k[i] ?? 0));
  const rows = published.map((set) => {
    const inside = new Set(set);
    return everybody.map((rater) => (inside.has(rater) ? 1 : 0));
  });
  return findLeak(rows, [...everybody.keys()], need, cached) !== null;
}

describe('the worked table of one release', () => {
  test.each<[Sizes, string, string, number, number]>([
    [[5, 4, 3], 'PEER 5, SUBORDINATE 4, OTHER 3, ALL 12', 'PEER 5, SUBORDINATE 4, OTHER 3, ALL 12', 0, 0],
    [[3, 2, 0], 'PEER+SUBORDINATE 5', 'PEER 3', 0, 2],
    [[2, 1, 0], 'PEER+SUBORDINATE 3', 'PEER+SUBORDINATE 3', 0, 0],
    [[2, 2, 0], 'PEER+SUBORDINATE 4', 'PEER+SUBORDINATE 4', 0, 0],
    [[5, 1, 0], 'PEER+SUBORDINATE 6', 'PEER 5', 0, 1],
    [[4, 2, 3], 'PEER 4, SUBORDINATE+OTHER 5, ALL 9', 'PEER 4, OTHER 3, ALL 7', 0, 2],
    [[3, 1, 1], 'PEER+SUBORDINATE+OTHER 5', 'PEER 3', 0, 2],
    [[6, 2, 2], 'PEER 6, SUBORDINATE+OTHER 4, ALL 10', 'PEER 6, SUBORDINATE+OTHER 4, ALL 10', 0, 0],
    [[2, 0, 0], '', '', 2, 2],
  ])('%j publishes %s when absorbing and %s when withholding', (n, absorb, withhold, absorbWaits, withholdWaits) => {
    const [a, w] = [once(n, [3, 3, 3], 'ABSORB'), once(n, [3, 3, 3], 'WITHHOLD')];
    expect([described(a), described(w)]).toEqual([absorb, withhold]);
    expect([waiting(a), waiting(w)]).toEqual([absorbWaits, withholdWaits]);
  });

  test.each<[Sizes, string]>([
    [[4, 0, 0], 'PEER 3'],
    [[4, 2, 0], 'PEER 3, PEER+SUBORDINATE 3, ALL 6'],
    [[6, 0, 0], 'PEER 6'],
    [[3, 2, 0], 'PEER 3'],
  ])('after PEER 3, growing to %j publishes %s', (n, expected) => {
    const first = once([3, 0, 0], [3, 3, 3], 'ABSORB');
    expect(described(release(admit(first, raters([3, 0, 0], n)), each(3, 3, 3), 'ABSORB'))).toBe(expected);
  });

  test('absorbing uses 99.5 % of all answers of 343 shapes and withholding 91.7 %', () => {
    const used = policies.map((policy) => {
      const shapes = upTo(6);
      const total = shapes.reduce((sum, n) => sum + n[0] + n[1] + n[2], 0);
      return (1 - shapes.reduce((sum, n) => sum + waiting(once(n, [3, 3, 3], policy)), 0) / total) * 100;
    });
    expect(used.map((share) => share.toFixed(1))).toEqual(['99.5', '91.7']);
  });
});

describe('random histories of one to four releases, sizes to 12, thresholds 3 to 6', () => {
  const sizes = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 12 })))
    .map(([a = 0, b = 0, c = 0]): Sizes => [a, b, c]);
  const ks = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 3, max: 6 })))
    .map(([a = 3, b = 3, c = 3]): Sizes => [a, b, c]);
  const history = fc.array(sizes, { minLength: 1, maxLength: 4 }).map((steps) => {
    const sorted = [0, 1, 2].map((i) => steps.map((step) => step[i] ?? 0).sort((a, b) => a - b));
    return steps.map((_, j): Sizes => [sorted[0]?.[j] ?? 0, sorted[1]?.[j] ?? 0, sorted[2]?.[j] ?? 0]);
  });
  const run = (steps: readonly Sizes[], k: Sizes, leftover: Leftover) => {
    const states: Release[] = [];
    steps.forEach((n, i) => {
      const arrivals = raters(steps[i - 1] ?? none, n);
      states.push(release(admit(states.at(-1) ?? nothingReleased, arrivals), each(...k), leftover));
    });
    return states;
  };

  test('P1-P4 hold', () => {
    fc.assert(
      fc.property(history, ks, fc.constantFrom(...policies), (steps, k, leftover) => {
        const states = run(steps, k, leftover);
        const last = steps.at(-1) ?? none;
        expect(
          leaks(
            states.flatMap((state) => members(state.atoms)),
            last,
            k,
          ),
        ).toBe(false);
        states.forEach((state, i) => {
          const n = steps[i] ?? none;
          // P2
          const inAtoms = state.atoms.flatMap((atom) => atom.members);
          const accounted = [...inAtoms, ...anonymousKinds.flatMap((kind) => state.pending[kind])];
          expect(accounted.sort()).toEqual(Object.values(raters(none, n)).flat().sort());
          for (const atom of state.atoms) {
            const largest = Math.max(...atom.groups.map((kind) => each(...k)[kind]));
            expect(atom.need).toBe(largest);
            expect(atom.members.length).toBeGreaterThanOrEqual(largest);
            expect(new Set(atom.groups)).toEqual(new Set(atom.members.map((rater) => rater.replace(/\d+/, ''))));
          }
          // P3
          const before = states[i - 1]?.atoms ?? [];
          expect(state.atoms.slice(0, before.length)).toEqual(before);
          const sizesBefore = new Map(cellsOf(before).map((cell) => [cell.kinds.join(), sizeOf(cell)]));
          for (const cell of cellsOf(state.atoms)) {
            const growth = sizeOf(cell) - (sizesBefore.get(cell.kinds.join()) ?? 0);
            expect(growth === 0 || growth >= Math.min(...k)).toBe(true);
          }
        });
        // P4: the same counts with other names give the same cells
        const renamed = states.map(described);
        const other: Release[] = [];
        steps.forEach((n, i) => {
          const arrivals = raters(steps[i - 1] ?? none, n);
          const named = perKind((kind) => arrivals[kind].map((rater) => `x${rater}`).reverse());
          other.push(release(admit(other.at(-1) ?? nothingReleased, named), each(...k), leftover));
        });
        expect(other.map(described)).toEqual(renamed);
      }),
      { numRuns: 300 },
    );
  });

  test('text sets are unions of the authors of whole atoms, keep both thresholds and leak nothing', () => {
    fc.assert(
      fc.property(
        history,
        ks,
        fc.constantFrom(...policies),
        fc.integer({ min: 3, max: 6 }),
        fc.nat(),
        (steps, k, leftover, t, salt) => {
          const wrote = (rater: string) => (Number(rater.replace(/\D/g, '')) * 7 + salt) % 3 > 0;
          let published: ReturnType<typeof releaseText<string>> = [];
          const all: string[][] = [];
          for (const { atoms } of run(steps, k, leftover)) {
            const next = releaseText(atoms, published, wrote, t, leftover);
            expect(next.slice(0, published.length)).toEqual(published);
            for (const text of next) {
              expect(text.members.length).toBeGreaterThanOrEqual(
                Math.max(t, ...text.groups.map((i) => atoms[i]?.need ?? 99)),
              );
              expect([...text.members].sort()).toEqual(
                text.groups.flatMap((i) => atoms[i]?.members.filter(wrote) ?? []).sort(),
              );
            }
            published = next;
            all.push(...next.map((text) => [...text.members]));
          }
          expect(leaks(all, steps.at(-1) ?? none, [t, t, t])).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('thresholds and arrivals', () => {
  test.each([2, 11, 3.5, Number.NaN, -3])('a threshold of %p is refused', (k) => {
    expect(thresholdProblems(each(3, k, 3))).toEqual([{ kind: 'SUBORDINATE', key: 'feedback.threshold.outOfBounds' }]);
    expect(() => release<string>(nothingReleased, each(3, k, 3), 'ABSORB')).toThrow(RangeError);
  });

  test('a rater of two kinds, or one who comes twice, is refused', () => {
    expect(() => admit<string>(nothingReleased, { PEER: ['a'], OTHER: ['a'] })).toThrow(RangeError);
    expect(() => admit(once([3, 0, 0], [3, 3, 3], 'ABSORB'), { PEER: ['PEER0'] })).toThrow(RangeError);
  });

  test('text thresholds below 3 are refused', () => {
    expect(() => releaseText([], [], () => true, 2, 'ABSORB')).toThrow(RangeError);
  });
});
