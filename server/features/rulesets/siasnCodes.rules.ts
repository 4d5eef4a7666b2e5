import { GRADES } from '../people/grade.rules.js';
import type { Predicate, Rating } from './quadrant.rules.js';

/** Codes of SIASN and e-Kinerja BKN as a rule set of kind CODES stores them: looked up, never computed. */
export interface SiasnCodes {
  readonly example: boolean;
  readonly rating: Readonly<Record<Rating, number>>;
  /** Kuadran kinerja. Not the larger of two rating codes: a table of its own (regulation.md 1.7). */
  readonly predicate: Readonly<Record<Predicate, number>>;
  /** Golongan PNS as printed (`III/c`) and its id. */
  readonly grades: Readonly<Record<string, number>>;
  readonly evaluator: { readonly asn: string; readonly nonAsn: string };
  /** Sumber data of "Tambah Progress Harian". */
  readonly progressSource: string;
}

/** Codes as published (secondary source), in force until BKN publishes others. */
export const SIASN_CODES = {
  name: 'Kode SIASN dan e-Kinerja BKN',
  validFrom: '2022-02-07',
  source: 'SIASN /apisiasn/1.0, e-Kinerja BKN Mei 2026 (sumber sekunder; perlu konfirmasi BKPSDM)',
  definition: {
    example: false,
    rating: { ABOVE: 1, MEETS: 2, BELOW: 3 },
    predicate: { VERY_GOOD: 1, GOOD: 2, NEEDS_IMPROVEMENT: 3, POOR: 4, VERY_POOR: 5 },
    grades: Object.fromEntries(GRADES.flatMap(({ code, siasnId }) => (siasnId === null ? [] : [[code, siasnId]]))),
    evaluator: { asn: 'ASN', nonAsn: 'NON ASN' },
    progressSource: 'ekinerja',
  } satisfies SiasnCodes as SiasnCodes,
} as const;
