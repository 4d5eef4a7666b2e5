import type { Provenance } from './effective.rules.js';
import type { OrganisationPredicate, Rating } from './quadrant.rules.js';

export interface HeadRatingRule extends Provenance {
  readonly table: Readonly<Record<OrganisationPredicate, Rating>>;
}

/** Rating of hasil kerja of the head of the organisation, who answers for its result. */
export const HEAD_RATING: HeadRatingRule = {
  name: 'Rating hasil kerja pimpinan organisasi',
  version: 1,
  validFrom: '2023-01-31',
  validTo: null,
  source: 'SE MenPAN-RB 3/2023 (secondary source); the mapping to confirm with BKPSDM',
  example: false,
  table: { EXCELLENT: 'ABOVE', GOOD: 'MEETS', NEEDS_IMPROVEMENT: 'BELOW', POOR: 'BELOW', VERY_POOR: 'BELOW' },
};

/** The rating that the organisation's result suggests for its head; shown beside the choice, never filled in. */
export function headRating(predicate: OrganisationPredicate, rule: HeadRatingRule = HEAD_RATING): Rating {
  return rule.table[predicate];
}
