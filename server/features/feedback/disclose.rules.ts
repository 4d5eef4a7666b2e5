import {
  type CellSet,
  categoryValues,
  cellsOf,
  itemValues,
  itemValuesOfAll,
  ratingsIn,
  sizeOf,
  spreadWord,
  weightedIndex,
} from './cells.rules.js';
import { shuffle, splitComment } from './comments.rules.js';
import {
  type FeedbackCell,
  type FeedbackDisclosure,
  isAll,
  type KindWeights,
  NOT_SHOWN,
  type RatedItem,
  type Scale,
  type SpreadBands,
} from './disclosure.rules.js';
import type { Atom } from './release.rules.js';
import type { TextAtom } from './text.rules.js';

/** The whole answer of a rater, as the trusted layer holds it. */
export interface WholeAnswer {
  /** Item id to rating; null or absent: not rated. */
  readonly ratings: Readonly<Record<string, number | null>>;
  /** Every free text of the answer; which question it belongs to is not kept (a finer partition than the cell). */
  readonly comments: readonly string[];
}

/** Everything a disclosure is made of. `hidden`: fragments withheld before or after the release (5.6). */
export interface DisclosureSource<R = string> {
  readonly releasedOn: string;
  readonly atoms: readonly Atom<R>[];
  readonly textAtoms: readonly TextAtom<R>[];
  readonly answerOf: (rater: R) => WholeAnswer;
  readonly items: readonly RatedItem[];
  readonly scale: Scale;
  readonly weights: KindWeights;
  readonly spread: SpreadBands;
  readonly shuffleKey: string | Uint8Array;
  readonly hidden?: ReadonlySet<string>;
  /** Indices of atoms struck by order (R5): they vanish whole, with every text set that touches them. */
  readonly struck?: ReadonlySet<number>;
}

/** Whether an answer leaves any text after normalisation: such a rater is an author. */
export function wroteText(answer: WholeAnswer): boolean {
  return answer.comments.some((comment) => splitComment(comment).length > 0);
}

/**
 * The only way anonymous feedback leaves the trusted layer: one document for every reader (R6, R7).
 * A function of the atoms as sets; answers outside them change nothing.
 */
export function disclose<R>(source: DisclosureSource<R>): FeedbackDisclosure {
  const { items, scale, weights, spread, struck = new Set<number>() } = source;
  const sets = cellsOf(source.atoms.filter((_, index) => !struck.has(index)));
  const ratingOf = (rater: R, itemId: string) => source.answerOf(rater).ratings[itemId] ?? null;
  const texts = textPerCell(source, sets, struck);

  const cells: FeedbackCell[] = [];
  for (const set of sets) {
    const all = isAll(set);
    const values = all ? itemValuesOfAll(cells, items) : itemValues(set, items, ratingOf, scale);
    cells.push({
      kinds: set.kinds,
      raters: sizeOf(set),
      items: values,
      values: categoryValues(values, items),
      // The cell of all is arithmetic on the shown parts, and a spread cannot be derived from them.
      spread: all
        ? NOT_SHOWN
        : spreadWord(
            items.map(({ id }) => ratingsIn(set, id, ratingOf)),
            scale,
            spread,
          ),
      text: texts.get(set) ?? [],
    });
  }
  return { releasedOn: source.releasedOn, cells, index: weightedIndex(cells, weights.weights) };
}

/** Each text set goes to the narrowest cell that holds all its atoms, so text is never finer than the numbers. */
function textPerCell<R>(
  { atoms, textAtoms, answerOf, shuffleKey, hidden = new Set() }: DisclosureSource<R>,
  sets: readonly CellSet<R>[],
  struck: ReadonlySet<number>,
): Map<CellSet<R>, string[]> {
  const found = new Map<CellSet<R>, string[]>();
  for (const text of textAtoms.filter(({ groups }) => !groups.some((index) => struck.has(index)))) {
    const cell = sets.find((set) => text.groups.every((index) => set.atoms.some((atom) => atom === atoms[index])));
    if (!cell) continue;
    const fragments = text.members.flatMap((rater) => answerOf(rater).comments.flatMap(splitComment));
    found.set(cell, [...(found.get(cell) ?? []), ...fragments.filter((fragment) => !hidden.has(fragment))]);
  }
  return new Map([...found].map(([cell, fragments]) => [cell, shuffle(fragments, shuffleKey)]));
}
