import type { Provenance } from './effective.rules.js';
import type { OrganisationPredicate, Rating } from './quadrant.rules.js';

/**
 * Whose year's organisation predikat an annual evaluation uses: its own, when issued at latest on 31 January of the
 * next year; else (later, or not issued yet: null) that of the year before (p.94 f; example E9).
 */
export function organisationYear(performanceYear: number, issuedOn: string | null): number {
  const inTime = issuedOn !== null && issuedOn <= `${performanceYear + 1}-01-31`;
  return inTime ? performanceYear : performanceYear - 1;
}

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
