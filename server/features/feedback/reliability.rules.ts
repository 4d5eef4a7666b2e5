import { type AnonymousKind, FeedbackKind } from './kinds.rules.js';
import type { Provenance } from './provenance.rules.js';

/** Reliability of a single rater of each kind, 0..1; a kind without a figure in the literature is null. */
export interface SingleRaterReliability extends Provenance {
  readonly figures: Readonly<Record<Exclude<FeedbackKind, 'SELF'>, number | null>>;
  /** Reliability that the recommended number of raters reaches. */
  readonly target: number;
  /** Spread of true scores between ratees, in percent of the range of the scale, for the interval of a score. */
  readonly spreadPercent: number;
  /** Half width of an interval in standard errors. */
  readonly width: number;
}

export const standardReliability: SingleRaterReliability = {
  name: 'Keandalan penilai tunggal',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Conway & Huffcutt 1997 (bawahan 0,30, rekan 0,37, atasan 0,50); 0,70 sasaran yang lazim; ' +
    'sebaran 15 % dari rentang adalah nilai awal, diganti angka sendiri; 1,96 untuk selang 95 %',
  figures: { SUBORDINATE: 0.3, PEER: 0.37, SUPERIOR: 0.5, OTHER: null },
  target: 0.7,
  spreadPercent: 15,
  width: 1.96,
};

/** Reliability of the mean of `raters` raters: k·r / (1 + (k−1)·r) (Spearman 1910, Brown 1910). */
export function spearmanBrown(single: number, raters: number): number {
  return (raters * single) / (1 + (raters - 1) * single);
}

/** Fewest raters whose mean reaches the target, both between 0 and 1 (excluded). */
export function ratersFor(single: number, target: number): number {
  return Math.ceil((target * (1 - single)) / (single * (1 - target)) - 1e-9);
}

/**
 * Recommended number of raters of a kind, shown beside the anonymity threshold, or null without a figure.
 * Subordinates 6, peers 4, superiors 3 with the standard figures.
 */
export function recommendedRaters(kind: Exclude<FeedbackKind, 'SELF'>, table: SingleRaterReliability): number | null {
  const single = table.figures[kind];
  return single === null ? null : ratersFor(single, table.target);
}

/**
 * Reliability estimate of a cell. A mixed cell, and the cell of all (no kinds), uses the lowest figure inside, so
 * the estimate errs on the side of caution; null when a kind has no figure.
 */
export function cellReliability(
  cell: { readonly kinds: readonly AnonymousKind[]; readonly raters: number },
  table: SingleRaterReliability,
): number | null {
  const kinds = cell.kinds.length ? cell.kinds : [FeedbackKind.PEER, FeedbackKind.SUBORDINATE];
  const figures = kinds.map((kind) => table.figures[kind]);
  const known = figures.filter((figure) => figure !== null);
  return cell.raters > 0 && known.length === figures.length ? spearmanBrown(Math.min(...known), cell.raters) : null;
}

/** A score with the interval in which it would probably fall with other raters. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Interval of a mean: mean ± width · spread · √(1 − reliability), kept inside the scale. */
export function estimate(
  mean: number,
  reliability: number,
  scale: { readonly lo: number; readonly hi: number },
  table: SingleRaterReliability,
): Estimate {
  const error = table.width * (table.spreadPercent / 100) * (scale.hi - scale.lo) * Math.sqrt(1 - reliability);
  return { mean, low: Math.max(scale.lo, mean - error), high: Math.min(scale.hi, mean + error) };
}

export type Comparison = 'FIRST_HIGHER' | 'SECOND_HIGHER' | 'TOO_CLOSE';

/** Nobody is put above somebody else while their intervals overlap or touch. */
export function compareEstimates(first: Estimate, second: Estimate): Comparison {
  if (first.low > second.high) return 'FIRST_HIGHER';
  return second.low > first.high ? 'SECOND_HIGHER' : 'TOO_CLOSE';
}
