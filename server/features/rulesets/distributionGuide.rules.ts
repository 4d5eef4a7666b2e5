import type { Provenance } from './effective.rules.js';
import type { OrganisationPredicate, Predicate } from './quadrant.rules.js';

/**
 * One limit on the number of persons with one of the predikat named, taken together. MOST is the "sebagian besar" of
 * the text: more persons than any other predikat; only a note, since the Permen calls it ideal (p.94-97).
 */
export type DistributionLimit =
  | {
      readonly kind: 'MAX_PERCENT' | 'MIN_PERCENT';
      readonly predicates: readonly Predicate[];
      readonly percent: number;
    }
  | { readonly kind: 'MIN_PERSONS'; readonly predicates: readonly Predicate[]; readonly persons: number }
  | { readonly kind: 'MOST'; readonly predicates: readonly [Predicate] };

export type Rounding = 'FLOOR' | 'CEIL' | 'HALF_UP';

/** Panduan pola distribusi predikat: limits by the predikat of the evaluator's unit. */
export interface DistributionGuide extends Provenance {
  /** Units with fewer persons are not checked. */
  readonly minimumSize: number;
  /** How a percentage of persons becomes a whole number of persons. */
  readonly roundMaximum: Rounding;
  readonly roundMinimum: Rounding;
  readonly limits: Readonly<Record<OrganisationPredicate, readonly DistributionLimit[]>>;
}

const most = (predicate: Predicate): DistributionLimit => ({ kind: 'MOST', predicates: [predicate] });
const atMost = (percent: number, ...predicates: Predicate[]): DistributionLimit => ({
  kind: 'MAX_PERCENT',
  predicates,
  percent,
});
const atLeast = (percent: number, ...predicates: Predicate[]): DistributionLimit => ({
  kind: 'MIN_PERCENT',
  predicates,
  percent,
});

/** SE MenPAN-RB 3/2023 of 31 January 2023 (secondary source); size and rounding are ours (to confirm with BKPSDM). */
export const SE_3_2023: DistributionGuide = {
  name: 'Pola distribusi predikat kinerja',
  version: 1,
  validFrom: '2023-01-31',
  validTo: null,
  source: 'SE MenPAN-RB 3/2023 (sumber sekunder); jumlah paling sedikit dan pembulatan: perlu konfirmasi BKPSDM',
  example: false,
  minimumSize: 5,
  roundMaximum: 'FLOOR',
  roundMinimum: 'CEIL',
  limits: {
    EXCELLENT: [most('VERY_GOOD'), atMost(70, 'VERY_GOOD')],
    GOOD: [
      most('GOOD'),
      atMost(70, 'GOOD'),
      { kind: 'MIN_PERSONS', predicates: ['NEEDS_IMPROVEMENT', 'POOR'], persons: 1 },
    ],
    NEEDS_IMPROVEMENT: [atMost(10, 'VERY_GOOD'), atLeast(60, 'NEEDS_IMPROVEMENT')],
    POOR: [atMost(10, 'VERY_GOOD'), atLeast(10, 'NEEDS_IMPROVEMENT'), atLeast(60, 'POOR')],
    VERY_POOR: [atMost(0, 'VERY_GOOD'), atLeast(10, 'NEEDS_IMPROVEMENT', 'POOR'), atLeast(60, 'VERY_POOR')],
  },
};

/** All guides by date. Before 31 January 2023 the Permen gave shapes only, so there is nothing to check. */
export const DISTRIBUTION_GUIDES: readonly DistributionGuide[] = [SE_3_2023];

/**
 * Heights of the curves printed in the Permen (p.94-97), read off the print, peak = 100: a picture, no rule.
 */
export const DISTRIBUTION_CURVE: Readonly<Record<OrganisationPredicate, Readonly<Record<Predicate, number>>>> = {
  EXCELLENT: { VERY_POOR: 4, POOR: 7, NEEDS_IMPROVEMENT: 11, GOOD: 42, VERY_GOOD: 100 },
  GOOD: { VERY_POOR: 8, POOR: 17, NEEDS_IMPROVEMENT: 33, GOOD: 100, VERY_GOOD: 33 },
  NEEDS_IMPROVEMENT: { VERY_POOR: 8, POOR: 25, NEEDS_IMPROVEMENT: 100, GOOD: 25, VERY_GOOD: 8 },
  POOR: { VERY_POOR: 33, POOR: 100, NEEDS_IMPROVEMENT: 33, GOOD: 12, VERY_GOOD: 9 },
  VERY_POOR: { VERY_POOR: 100, POOR: 42, NEEDS_IMPROVEMENT: 12, GOOD: 6, VERY_GOOD: 2 },
};
