import { describe, expect, test } from '@jest/globals';
import { cellsOf } from './cells.rules.js';
import { anonymousKinds, type PerKind, perKind } from './kinds.rules.js';
import { exactSupports, findLeak, rank } from './leak.rules.js';
import { type Atom, admit, type Leftover, nothingReleased, release } from './release.rules.js';

type Sizes = readonly [number, number, number];
const each = (...[PEER, SUBORDINATE, OTHER]: Sizes): PerKind<number> => ({ PEER, SUBORDINATE, OTHER });
const raters = (from: Sizes, to: Sizes): PerKind<string[]> =>
  perKind((kind) => {
    const i = anonymousKinds.indexOf(kind);
    return Array.from({ length: (to[i] ?? 0) - (from[i] ?? 0) }, (_, n) => `${kind}${n + (from[i] ?? 0)}`);
  });
const none: Sizes = [0, 0, 0];
const policies: Leftover[] = ['ABSORB', 'WITHHOLD'];
const settings = ['333', '444', '555', '345', '533', '354', '336'].map(
  ([a, b, c]): Sizes => [Number(a), Number(b), Number(c)],
);
const upTo = (n: number): Sizes[] => {
  const range = [...Array(n + 1).keys()];
  return range.flatMap((a) => range.flatMap((b) => range.map((c): Sizes => [a, b, c])));
};
const grows = ([a, b, c]: Sizes, [x, y, z]: Sizes) => a <= x && b <= y && c <= z;
const once = (n: Sizes, k: Sizes, leftover: Leftover) =>
  release(admit<string>(nothingReleased, raters(none, n)), each(...k), leftover);
const members = (atoms: readonly Atom[]) => cellsOf(atoms).map((cell) => cell.atoms.flatMap((atom) => atom.members));

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

describe('P1 linear: no combination of published cells depends on too few raters', () => {
  /** Individual raters as unknowns: every set smaller than a k is tried, by the rank of the matrix without it. */
  function leaksIndividually(published: readonly (readonly string[])[], n: Sizes, k: Sizes): boolean {
    const everybody = Object.values(raters(none, n)).flat();
    const need = anonymousKinds.flatMap((_, i) => Array<number>(n[i] ?? 0).fill(k[i] ?? 0));
    const pattern = everybody.map((rater) =>
      published.reduce((bits, set, i) => bits | (set.includes(rater) ? 1 << i : 0), 0),
    );
    const rankWithout = (left: readonly number[]) => {
      let patterns = 0;
      pattern.forEach((bits, i) => {
        if (!left.includes(i)) patterns |= 1 << bits;
      });
      return rankOfPatterns(patterns, published.length);
    };
    const full = rankWithout([]);
    const dimension = (support: readonly number[]) => full - rankWithout(support);
    const tryFrom = (start: number, support: number[]): boolean => {
      const free = support.length ? dimension(support) : 0;
      const exact = free > 0 && support.every((r) => dimension(support.filter((other) => other !== r)) < free);
      if (exact && support.some((r) => support.length < (need[r] ?? 0))) return true;
      if (support.length + 1 >= Math.max(...k)) return false;
      return everybody.some((_, i) => i >= start && tryFrom(i + 1, [...support, i]));
    };
    return tryFrom(0, []);
  }
  const ranks = new Map<number, number>();
  function rankOfPatterns(patterns: number, height: number): number {
    const known = ranks.get(patterns);
    if (known !== undefined) return known;
    const columns = [...Array(16).keys()].filter((bits) => patterns & (1 << bits));
    const found = rank([...Array(height).keys()].map((row) => columns.map((bits) => (bits >> row) & 1)));
    ranks.set(patterns, found);
    return found;
  }

  test('holds for all 4,802 single releases, individual raters as unknowns, in exact arithmetic', () => {
    let cases = 0;
    for (const leftover of policies) {
      for (const k of settings) {
        for (const n of upTo(6)) {
          cases++;
          if (leaksIndividually(members(once(n, k, leftover).atoms), n, k)) throw new Error(`${leftover} ${k} ${n}`);
        }
      }
    }
    expect(cases).toBe(4802);
  });

  test('holds for the same 4,802 with every integer coefficient from -3 to 3 on every cell', () => {
    /** Every vector of coefficients, per number of cells. */
    const coefficients: number[][][] = [[[]]];
    for (let cells = 1; cells <= 4; cells++) {
      coefficients.push(
        (coefficients[cells - 1] ?? []).flatMap((code) => [-3, -2, -1, 0, 1, 2, 3].map((c) => [...code, c])),
      );
    }
    let cases = 0;
    for (const leftover of policies) {
      for (const k of settings) {
        for (const n of upTo(6)) {
          cases++;
          const published = members(once(n, k, leftover).atoms).map((set) => new Set(set));
          const columns = Object.entries(raters(none, n)).flatMap(([kind, list]) =>
            list.map((rater) => ({
              need: k[anonymousKinds.findIndex((name) => kind.startsWith(name))] ?? 0,
              inside: published.map((set) => (set.has(rater) ? 1 : 0)),
            })),
          );
          // Equal columns have equal coefficients: count them once.
          const classes = new Map<string, { inside: number[]; size: number; need: number }>();
          for (const { inside, need } of columns) {
            const known = classes.get(inside.join()) ?? { inside, size: 0, need: 0 };
            classes.set(inside.join(), { inside, size: known.size + 1, need: Math.max(known.need, need) });
          }
          for (const code of coefficients[published.length] ?? []) {
            let size = 0;
            let need = 0;
            for (const column of classes.values()) {
              let value = 0;
              for (let i = 0; i < code.length; i++) value += (column.inside[i] ?? 0) * (code[i] ?? 0);
              if (value === 0) continue;
              size += column.size;
              need = Math.max(need, column.need);
            }
            if (size > 0 && size < need) throw new Error(`${leftover} ${k} ${n} ${code}`);
          }
        }
      }
    }
    expect(cases).toBe(4802);
  });

  test('holds for two releases of every growth of three kinds up to 6, two settings, both policies', () => {
    let cases = 0;
    const shapes = upTo(6);
    for (const k of [settings[0], settings[3]]) {
      for (const leftover of policies) {
        for (const before of shapes) {
          const first = once(before, k ?? none, leftover);
          const published = members(first.atoms);
          for (const after of shapes.filter((n) => grows(before, n))) {
            cases++;
            const second = release(admit(first, raters(before, after)), each(...(k ?? none)), leftover);
            if (leaks([...published, ...members(second.atoms)], after, k ?? none))
              throw new Error(`${before} ${after}`);
          }
        }
      }
    }
    expect(cases).toBe(87_808);
  });
});

describe('P10 items: skipped items have their own threshold', () => {
  /** Two items: everybody rated the first, `seen` of each kind the second. One row per item cell, and their category. */
  function itemRows(atoms: readonly Atom[], n: Sizes, seen: Sizes, least: (atom: Atom) => number) {
    const everybody = Object.values(raters(none, n)).flat();
    const observers = new Set(Object.values(raters(none, seen)).flat());
    const rows: number[][] = [];
    for (const cell of cellsOf(atoms)) {
      const perItem = [() => true, (rater: string) => observers.has(rater)].map((rated, item) => {
        const inside = new Set(
          cell.atoms
            .map((atom) => atom.members.filter(rated))
            .filter((set, i) => {
              const atom = cell.atoms[i];
              return atom && set.length >= least(atom);
            })
            .flat(),
        );
        return [0, 1].flatMap((i) => everybody.map((rater) => (i === item && inside.has(rater) ? 1 : 0)));
      });
      const category = (perItem[0] ?? []).map((one, i) => one * 2 + (perItem[1]?.[i] ?? 0) * 3);
      rows.push(...perItem, category);
    }
    return { rows, owner: [...everybody.keys(), ...everybody.keys()], need: everybody.map(() => 3) };
  }
  const audit = (least: (atom: Atom) => number) => {
    const found = { cases: 0, leaks: 0 };
    for (const leftover of policies) {
      for (const n of upTo(6)) {
        const { atoms } = once(n, [3, 3, 3], leftover);
        for (const seen of upTo(6).filter((m) => grows(m, n))) {
          const { rows, owner, need } = itemRows(atoms, n, seen, least);
          found.cases++;
          if (rows.length && findLeak(rows, owner, need, cached)) found.leaks++;
        }
      }
    }
    return found;
  };

  test('hold for every number of observers per kind, item and category level together', () => {
    expect(audit((atom) => atom.need)).toEqual({ cases: 43_904, leaks: 0 });
  });

  test('are condemned without their own threshold', () => {
    expect(audit(() => 1)).toEqual({ cases: 43_904, leaks: 28_960 });
  });
});

describe('the auditor condemns what others do', () => {
  const k: Sizes = [3, 3, 3];
  const kindsOf = (n: Sizes) => anonymousKinds.map((kind) => raters(none, n)[kind]);
  const condemned = (publish: (sets: string[][]) => string[][]) =>
    upTo(6).filter((n) =>
      leaks(
        publish(kindsOf(n)).filter((set) => set.length >= 3),
        n,
        k,
      ),
    ).length;

  test('a threshold per kind with an overall of everybody leaks in 156 of 343 shapes', () => {
    expect(condemned((sets) => [...sets, sets.flat()])).toBe(156);
    expect(leaks(members([]), [0, 1, 3], k)).toBe(false);
    expect(
      leaks(
        [
          ['OTHER0', 'OTHER1', 'OTHER2'],
          ['SUBORDINATE0', 'OTHER0', 'OTHER1', 'OTHER2'],
        ],
        [0, 1, 3],
        k,
      ),
    ).toBe(true);
  });

  test('the same with roll-up of small kinds leaks in 156 of 343 shapes', () => {
    expect(
      condemned((sets) => [...sets.filter((s) => s.length >= 3), sets.filter((s) => s.length < 3).flat(), sets.flat()]),
    ).toBe(156);
  });

  test('any pair of kinds offered as a filter leaks in 199 of 343 shapes', () => {
    expect(condemned((sets) => [...sets, ...sets.flatMap((a, i) => sets.slice(i + 1).map((b) => [...a, ...b]))])).toBe(
      199,
    );
  });

  test('the own rule recomputed at each snapshot without memory leaks in 10,976 of 21,952 histories of two', () => {
    const found = { cases: 0, leaks: 0 };
    for (const before of upTo(6)) {
      const published = members(once(before, k, 'ABSORB').atoms);
      for (const after of upTo(6).filter((n) => grows(before, n))) {
        found.cases++;
        if (leaks([...published, ...members(once(after, k, 'ABSORB').atoms)], after, k)) found.leaks++;
      }
    }
    expect(found).toEqual({ cases: 21_952, leaks: 10_976 });
  });
});
