import type { AnonymousKind, PerKind } from './kinds.rules.js';
import type { Provenance } from './provenance.rules.js';

/** One word for "nobody answered" and for "too few answered", so that the two cannot be told apart. */
export const NOT_SHOWN = null;
export type Shown<T> = T | typeof NOT_SHOWN;

export const Spread = { NARROW: 'NARROW', MIXED: 'MIXED', WIDE: 'WIDE' } as const;
export type Spread = (typeof Spread)[keyof typeof Spread];

/** Mean of one item in one cell: one decimal, half up, top and bottom coded; `raters` is how many rated it. */
export interface ItemValue {
  readonly itemId: string;
  readonly mean: Shown<number>;
  readonly raters: Shown<number>;
}

/** Plain mean of the shown items of a category (one of the seven values), one decimal. */
export interface CategoryValue {
  readonly category: string;
  readonly mean: Shown<number>;
}

/** What readers see about a set of raters. No id: cells are keyed by their kinds; the cell of all has no kinds. */
export interface FeedbackCell {
  readonly kinds: readonly AnonymousKind[];
  readonly raters: number;
  readonly items: readonly ItemValue[];
  readonly values: readonly CategoryValue[];
  readonly spread: Shown<Spread>;
  readonly text: readonly string[];
}

/** The one stored document that every reader, print and export reads (R7). Plain JSON, no reference to a rater. */
export interface FeedbackDisclosure {
  /** Day of the release, `YYYY-MM-DD`: the only date about anonymous feedback (R8). */
  readonly releasedOn: string;
  readonly cells: readonly FeedbackCell[];
  /** Weighted by kind, two decimals, from the shown values alone (R6). A local index, never the predicate. */
  readonly index: Shown<number>;
}

/** A rating question, in the frozen order of the question set. */
export interface RatedItem {
  readonly id: string;
  readonly category: string;
}

/** Integer scale, both ends included. */
export interface Scale {
  readonly lo: number;
  readonly hi: number;
}

/** Weight of each anonymous kind in the index, integers (parts or percent). */
export interface KindWeights extends Provenance {
  readonly weights: PerKind<number>;
}

/** When a spread word is given: from how many raters, and at which standard deviation in percent of the scale's range. */
export interface SpreadBands extends Provenance {
  readonly fromRaters: number;
  readonly narrowUpTo: number;
  readonly wideFrom: number;
}

export const standardSpread: SpreadBands = {
  name: 'Sebaran jawaban',
  version: '1',
  validFrom: '2026-01-01',
  source: 'aturan anonimitas sistem ini (mulai 5 penjawab); 15 % dan 30 % dari rentang adalah nilai awal',
  fromRaters: 5,
  narrowUpTo: 15,
  wideFrom: 30,
};

/** True for the cell that joins all other cells; it exists when there are two others or more. */
export function isAll(cell: Pick<FeedbackCell, 'kinds'>): boolean {
  return cell.kinds.length === 0;
}

/** The cells without the one of all. */
export function parts<C extends Pick<FeedbackCell, 'kinds'>>(cells: readonly C[]): C[] {
  return cells.filter((cell) => !isAll(cell));
}
