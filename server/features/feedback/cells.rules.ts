import {
  type CategoryValue,
  type FeedbackCell,
  type ItemValue,
  NOT_SHOWN,
  parts,
  type RatedItem,
  type Scale,
  type Shown,
  Spread,
  type SpreadBands,
} from './disclosure.rules.js';
import { compare, type Exact, exact, over, plus, roundHalfUp, shown, sum, times, zero } from './exact.rules.js';
import { type AnonymousKind, anonymousKinds, inOrder, type PerKind } from './kinds.rules.js';
import type { Atom } from './release.rules.js';

/** A cell inside the trusted layer: which atoms it joins. No kinds: the cell of all. */
export interface CellSet<R = string> {
  readonly kinds: readonly AnonymousKind[];
  readonly atoms: readonly Atom<R>[];
}

/** The rating of a rater on an item, or null when it was not rated ("unable to observe" is not a zero, R2). */
export type RatingOf<R> = (rater: R, itemId: string) => number | null;

/**
 * Step 5: atoms with the same kinds form one cell; from two cells on, one of all is added at the end.
 * Depends on counts only. Struck atoms must be left out by the caller.
 */
export function cellsOf<R>(atoms: readonly Atom<R>[]): CellSet<R>[] {
  const byLabel = new Map<string, Atom<R>[]>();
  for (const atom of atoms) {
    const label = atom.groups.map((kind) => anonymousKinds.indexOf(kind)).join('');
    byLabel.set(label, [...(byLabel.get(label) ?? []), atom]);
  }
  const cells = [...byLabel.keys()].sort().map((label) => {
    const joined = byLabel.get(label) ?? [];
    return { kinds: inOrder(joined[0]?.groups ?? []), atoms: joined };
  });
  return cells.length > 1 ? [...cells, { kinds: [], atoms: cells.flatMap((cell) => cell.atoms) }] : cells;
}

/** Number of raters in a cell. */
export const sizeOf = <R>(cell: CellSet<R>): number => cell.atoms.reduce((n, atom) => n + atom.members.length, 0);

/** Step 6: the ratings of an item in a cell; an atom in which fewer than its k rated the item is left out. */
export function ratingsIn<R>(cell: CellSet<R>, itemId: string, ratingOf: RatingOf<R>): number[] {
  return cell.atoms.flatMap((atom) => {
    const given = atom.members.map((rater) => ratingOf(rater, itemId)).filter((rating) => rating !== null);
    return given.length >= atom.need ? given : [];
  });
}

/**
 * R9: mean of integer ratings with one decimal, half up, first brought into [lo + 1/m, hi - 1/m] so that a
 * unanimous extreme and one step off look the same. Throws a RangeError on a rating outside the scale.
 */
export function codedMean(ratings: readonly number[], { lo, hi }: Scale): Shown<number> {
  const m = ratings.length;
  if (!m) return NOT_SHOWN;
  if (ratings.some((rating) => !Number.isInteger(rating) || rating < lo || rating > hi))
    throw new RangeError('Off scale');
  const total = ratings.reduce((a, b) => a + b, 0);
  return roundHalfUp(exact(Math.min(Math.max(total, lo * m + 1), hi * m - 1), m), 1);
}

/** The item values of a cell, in the frozen order of the items. */
export function itemValues<R>(
  cell: CellSet<R>,
  items: readonly RatedItem[],
  ratingOf: RatingOf<R>,
  scale: Scale,
): ItemValue[] {
  return items.map(({ id }) => {
    const ratings = ratingsIn(cell, id, ratingOf);
    return { itemId: id, mean: codedMean(ratings, scale), raters: ratings.length || NOT_SHOWN };
  });
}

/** Step 7: item values of the cell of all: the mean of the shown values of the parts, weighted by their raters. */
export function itemValuesOfAll(
  cells: readonly Pick<FeedbackCell, 'items'>[],
  items: readonly RatedItem[],
): ItemValue[] {
  return items.map(({ id }, i) => {
    const seen = cells.flatMap(({ items: values }) => {
      const { mean = NOT_SHOWN, raters = NOT_SHOWN } = values[i] ?? {};
      return mean === NOT_SHOWN || raters === NOT_SHOWN ? [] : [{ mean: shown(mean, 1), raters }];
    });
    if (!seen.length) return { itemId: id, mean: NOT_SHOWN, raters: NOT_SHOWN };
    const raters = seen.reduce((n, part) => n + part.raters, 0);
    const weighted = sum(seen.map((part) => times(part.mean, exact(part.raters))));
    return { itemId: id, mean: roundHalfUp(over(weighted, exact(raters)), 1), raters };
  });
}

/** Step 7: plain mean of the shown items of each category, one decimal; categories in order of first appearance. */
export function categoryValues(values: readonly ItemValue[], items: readonly RatedItem[]): CategoryValue[] {
  return [...new Set(items.map((item) => item.category))].map((category) => {
    const ids = new Set(items.filter((item) => item.category === category).map((item) => item.id));
    const means = values.filter((value) => ids.has(value.itemId)).map((value) => value.mean);
    const mean = plainMean(means);
    return { category, mean: mean && roundHalfUp(mean, 1) };
  });
}

/** Exact plain mean of the shown ones among values with one decimal. */
export function plainMean(values: readonly Shown<number>[]): Shown<Exact> {
  const seen = values.filter((value) => value !== NOT_SHOWN).map((value) => shown(value, 1));
  return seen.length ? over(sum(seen), exact(seen.length)) : NOT_SHOWN;
}

/**
 * Step 7: the index from shown category means: sum of w(cell)·mean(cell) / sum of w(cell), where a kind's weight is
 * divided among the cells in which it appears. Two decimals, half up. Weights are whole numbers of at least 0.
 */
export function weightedIndex(
  cells: readonly Pick<FeedbackCell, 'kinds' | 'values'>[],
  weights: PerKind<number>,
): Shown<number> {
  const seen = parts(cells).flatMap((cell) => {
    const mean = plainMean(cell.values.map((value) => value.mean));
    return mean ? [{ kinds: cell.kinds, mean }] : [];
  });
  const appearances = (kind: AnonymousKind) => seen.filter((cell) => cell.kinds.includes(kind)).length;
  const weighed = seen.map(({ kinds, mean }) => {
    const weight = sum(kinds.map((kind) => exact(weights[kind], appearances(kind))));
    return { weight, product: times(weight, mean) };
  });
  const all = weighed.reduce((total, cell) => plus(total, cell.weight), zero);
  return compare(all, zero) > 0 ? roundHalfUp(over(sum(weighed.map((cell) => cell.product)), all), 2) : NOT_SHOWN;
}

/** R9c: a word for how far the raters of a cell agree, from five raters on; never a number. */
export function spreadWord(
  ratingsPerItem: readonly (readonly number[])[],
  scale: Scale,
  bands: SpreadBands,
): Shown<Spread> {
  const enough = ratingsPerItem.filter((ratings) => ratings.length >= bands.fromRaters);
  if (!enough.length) return NOT_SHOWN;
  const variance = over(sum(enough.map(varianceOf)), exact(enough.length));
  const bound = (percent: number) => exact((percent * (scale.hi - scale.lo)) ** 2, 10_000);
  if (compare(variance, bound(bands.narrowUpTo)) <= 0) return Spread.NARROW;
  return compare(variance, bound(bands.wideFrom)) >= 0 ? Spread.WIDE : Spread.MIXED;
}

function varianceOf(ratings: readonly number[]): Exact {
  const m = ratings.length;
  const total = ratings.reduce((a, b) => a + b, 0);
  return exact(m * ratings.reduce((a, b) => a + b * b, 0) - total * total, m * m);
}
