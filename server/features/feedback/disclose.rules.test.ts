import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disclose, type WholeAnswer, wroteText } from './disclose.rules.js';
import { type FeedbackDisclosure, isAll, type KindWeights, parts, standardSpread } from './disclosure.rules.js';
import { anonymousKinds, type PerKind, perKind } from './kinds.rules.js';
import { admit, type Leftover, nothingReleased, type Release, release } from './release.rules.js';
import { releaseText, type TextAtom } from './text.rules.js';

const items = [
  { id: 'q1', category: 'A' },
  { id: 'q2', category: 'A' },
  { id: 'q3', category: 'B' },
];
const scale = { lo: 1, hi: 5 };
const weights: KindWeights = {
  name: 'contoh',
  version: '1',
  validFrom: '2026-01-01',
  source: 'test',
  weights: { PEER: 50, SUBORDINATE: 30, OTHER: 20 },
};

interface World {
  k: PerKind<number>;
  leftover: Leftover;
  textThreshold: number;
  /** Per rater: kind, the release before which the answer comes, the answer. */
  raters: { kind: (typeof anonymousKinds)[number]; step: number; answer: WholeAnswer }[];
}
const threshold = fc.integer({ min: 3, max: 6 });
const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const answer: fc.Arbitrary<WholeAnswer> = fc.record({
  ratings: fc.record({ q1: rating, q2: rating, q3: rating }),
  comments: fc.array(fc.constantFrom('Tenang', 'Rapi\n\nCepat', '', 'Perlu belajar menulis', '- satu\n- dua'), {
    maxLength: 2,
  }),
});
const worlds: fc.Arbitrary<World> = fc.record({
  k: fc.record({ PEER: threshold, SUBORDINATE: threshold, OTHER: threshold }),
  leftover: fc.constantFrom('ABSORB', 'WITHHOLD'),
  textThreshold: fc.integer({ min: 3, max: 5 }),
  raters: fc.array(fc.record({ kind: fc.constantFrom(...anonymousKinds), step: fc.nat(3), answer }), { maxLength: 24 }),
});

/** All disclosures of a world, one per release, with the states behind them. Raters are the indices of the list. */
function publish(world: World, arrivalOrder = [...world.raters.keys()]) {
  let state: Release<number> = nothingReleased;
  let textAtoms: readonly TextAtom<number>[] = [];
  const answerOf = (rater: number) => world.raters[rater]?.answer ?? { ratings: {}, comments: [] };
  return [0, 1, 2, 3].map((step) => {
    const here = (kind: string) =>
      arrivalOrder.filter((r) => world.raters[r]?.step === step && world.raters[r]?.kind === kind);
    state = release(admit(state, perKind(here)), world.k, world.leftover);
    textAtoms = releaseText(
      state.atoms,
      textAtoms,
      (rater) => wroteText(answerOf(rater)),
      world.textThreshold,
      world.leftover,
    );
    const source = { atoms: state.atoms, textAtoms, answerOf, items, scale, weights, spread: standardSpread };
    const disclosure = disclose({ ...source, releasedOn: `2026-0${step + 1}-01`, shuffleKey: 'key' });
    return { state, textAtoms, source, disclosure, bytes: JSON.stringify(disclosure) };
  });
}
const bytesOf = (world: World, order?: number[]) => publish(world, order).map(({ bytes }) => bytes);
const withAnswers = (world: World, change: (answer: WholeAnswer, rater: number) => WholeAnswer): World => ({
  ...world,
  raters: world.raters.map((rater, i) => ({ ...rater, answer: change(rater.answer, i) })),
});

describe('a disclosure', () => {
  test('P5: is the same whatever the order of arrival before a release', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, salt) => {
        const order = [...world.raters.keys()].sort((a, b) => ((a * 31 + salt) % 17) - ((b * 31 + salt) % 17));
        expect(bytesOf(world, order)).toEqual(bytesOf(world));
      }),
    );
  });

  test('P6 exchange: swapping two whole answers inside an atom changes no byte of any release', () => {
    let swaps = 0;
    fc.assert(
      fc.property(worlds, fc.nat(), fc.nat(), fc.nat(), (world, at, left, right) => {
        const before = publish(world);
        const atoms = before.at(-1)?.state.atoms ?? [];
        const inside = atoms[at % Math.max(1, atoms.length)]?.members ?? [];
        const [a, b] = [inside[left % inside.length], inside[right % inside.length]];
        if (a === undefined || b === undefined) return;
        swaps++;
        const other = (i: number) => (i === a ? b : i === b ? a : i);
        const swapped = withAnswers(world, (own, i) => world.raters[other(i)]?.answer ?? own);
        expect(bytesOf(swapped)).toEqual(before.map(({ bytes }) => bytes));
      }),
      { numRuns: 500 },
    );
    expect(swaps).toBeGreaterThan(100);
  });

  test('P7 silence: changing the answer of a rater who waits changes no byte, at any release', () => {
    let changes = 0;
    fc.assert(
      fc.property(worlds, answer, (world, another) => {
        const before = publish(world);
        before.forEach(({ state }, step) => {
          const frozen = new Set(state.atoms.flatMap((atom) => atom.members));
          const silent = [...world.raters.keys()].filter((rater) => !frozen.has(rater));
          changes += silent.length;
          const changed = withAnswers(world, (own, i) => (silent.includes(i) ? another : own));
          expect(bytesOf(changed).slice(0, step + 1)).toEqual(before.slice(0, step + 1).map(({ bytes }) => bytes));
        });
      }),
      { numRuns: 200 },
    );
    expect(changes).toBeGreaterThan(200);
  });

  test('P7 for text: what an author whose text waits has written changes no byte', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const before = publish(world);
        const shown = new Set(before.at(-1)?.textAtoms.flatMap((set) => set.members));
        const changed = withAnswers(world, (own, i) =>
          shown.has(i) || !wroteText(own) ? own : { ...own, comments: ['Kalimat lain', 'sama sekali'] },
        );
        expect(bytesOf(changed)).toEqual(before.map(({ bytes }) => bytes));
      }),
    );
  });

  test('P4: which cells exist and which items are shown depends on counts, never on the ratings', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const shape = (list: ReturnType<typeof publish>) =>
          list.map(({ disclosure: { cells } }) =>
            cells.map((cell) => [cell.kinds, cell.raters, cell.items.map((item) => [item.itemId, item.raters])]),
          );
        const other = withAnswers(world, (own) => ({
          ...own,
          ratings: Object.fromEntries(Object.entries(own.ratings).map(([id, value]) => [id, value && 6 - value])),
        }));
        expect(shape(publish(other))).toEqual(shape(publish(world)));
      }),
    );
  });

  test('P8: category, all and index are equal when a reader recomputes them from the shown values', () => {
    const near = (a: number | null, b: number | null, by: number) => {
      if (a === null || b === null) expect(a).toBe(b);
      else expect(Math.abs(a - b)).toBeLessThanOrEqual(by / 2 + 1e-9);
    };
    const mean = (values: (number | null)[]) => {
      const seen = values.filter((value) => value !== null);
      return seen.length ? seen.reduce((a, b) => a + b, 0) / seen.length : null;
    };
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { disclosure } of publish(world)) {
          const apart = parts(disclosure.cells);
          for (const cell of disclosure.cells) {
            for (const { category, mean: value } of cell.values) {
              const ids = items.filter((item) => item.category === category).map((item) => item.id);
              near(value, mean(cell.items.filter((item) => ids.includes(item.itemId)).map((item) => item.mean)), 0.1);
            }
            if (!isAll(cell)) continue;
            expect(cell.raters).toBe(apart.reduce((n, part) => n + part.raters, 0));
            cell.items.forEach((item, i) => {
              const each = apart.flatMap((part) =>
                Array<number | null>(part.items[i]?.raters ?? 0).fill(part.items[i]?.mean ?? 0),
              );
              near(item.mean, mean(each), 0.1);
              expect(item.raters ?? 0).toBe(each.length);
            });
          }
          const seen = apart.flatMap((cell) => {
            const value = mean(cell.values.map((one) => one.mean));
            return value === null ? [] : [{ cell, value }];
          });
          const weight = (cell: FeedbackDisclosure['cells'][number]) =>
            cell.kinds.reduce(
              (w, kind) => w + weights.weights[kind] / seen.filter((s) => s.cell.kinds.includes(kind)).length,
              0,
            );
          const all = seen.reduce((w, { cell }) => w + weight(cell), 0);
          near(
            disclosure.index,
            all ? seen.reduce((s, { cell, value }) => s + weight(cell) * value, 0) / all : null,
            0.01,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is plain JSON with exactly the documented keys and no reference to a rater', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { disclosure, bytes } of publish(world)) {
          expect(JSON.parse(bytes)).toEqual(disclosure);
          expect(Object.keys(disclosure)).toEqual(['releasedOn', 'cells', 'index']);
          for (const cell of disclosure.cells) {
            expect(Object.keys(cell)).toEqual(['kinds', 'raters', 'items', 'values', 'spread', 'text']);
            for (const item of cell.items) expect(Object.keys(item)).toEqual(['itemId', 'mean', 'raters']);
            for (const value of cell.values) expect(Object.keys(value)).toEqual(['category', 'mean']);
            if (cell.raters < 5) expect(cell.spread).toBeNull();
          }
        }
      }),
    );
  });

  test('shows every fragment of every text set exactly once', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { disclosure, textAtoms } of publish(world)) {
          const written = textAtoms
            .flatMap((set) => set.members)
            .flatMap((i) => world.raters[i]?.answer.comments ?? []);
          const pieces = written
            .flatMap((comment) => comment.split(/\n+/).map((line) => line.replace('- ', '')))
            .filter(Boolean);
          expect(disclosure.cells.flatMap((cell) => cell.text).sort()).toEqual(pieces.sort());
        }
      }),
    );
  });

  test('P16: striking an atom removes it whole, with the text that touches it, and changes no other part', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, at) => {
        const last = publish(world).at(-1);
        if (!last?.state.atoms.length) return;
        const index = at % last.state.atoms.length;
        const gone = new Set(last.state.atoms[index]?.members);
        const options = { ...last.source, releasedOn: '2026-05-01', shuffleKey: 'key', struck: new Set([index]) };
        const struck = disclose(options);
        const remaining = last.state.atoms
          .filter((_, i) => i !== index)
          .reduce((n, atom) => n + atom.members.length, 0);
        expect(parts(struck.cells).reduce((n, cell) => n + cell.raters, 0)).toBe(remaining);
        // What the struck raters wrote no longer matters in any way.
        const blank = (rater: number) =>
          gone.has(rater) ? { ratings: {}, comments: [] } : last.source.answerOf(rater);
        expect(disclose({ ...options, answerOf: blank })).toEqual(struck);
      }),
    );
  });
});

describe('fixed examples', () => {
  const world = (kinds: (typeof anonymousKinds)[number][], ratings: (number | null)[]): World => ({
    k: perKind(() => 3),
    leftover: 'ABSORB',
    textThreshold: 3,
    raters: kinds.map((kind, i) => ({
      kind,
      step: 0,
      answer: { ratings: { q1: ratings[i] ?? null }, comments: [`Fragmen ${i}`] },
    })),
  });
  const first = (w: World) => publish(w)[0]?.disclosure;

  test('an item rated by two of three is not shown, while its neighbour is', () => {
    const seen = first(world(['PEER', 'PEER', 'PEER'], [4, 4, null]));
    expect(seen?.cells[0]?.items[0]).toEqual({ itemId: 'q1', mean: null, raters: null });
    expect(seen?.index).toBeNull();
  });

  test('a withheld fragment disappears and no number moves', () => {
    const full = publish(world(['PEER', 'PEER', 'PEER'], [4, 3, 5]))[0];
    if (!full) throw new Error('no release');
    const less = disclose({
      ...full.source,
      releasedOn: '2026-01-01',
      shuffleKey: 'key',
      hidden: new Set(['Fragmen 1']),
    });
    expect([...(less.cells[0]?.text ?? [])].sort()).toEqual(['Fragmen 0', 'Fragmen 2']);
    expect({ ...less, cells: [{ ...less.cells[0], text: [] }] }).toEqual({
      ...full.disclosure,
      cells: [{ ...full.disclosure.cells[0], text: [] }],
    });
  });
});
