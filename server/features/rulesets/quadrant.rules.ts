/** Rating of hasil kerja or of perilaku kerja, set by the evaluator (p.97-102). */
export const Rating = { BELOW: 'BELOW', MEETS: 'MEETS', ABOVE: 'ABOVE' } as const;
export type Rating = (typeof Rating)[keyof typeof Rating];

/** Predikat kinerja pegawai (p.99, 102). */
export const Predicate = {
  VERY_GOOD: 'VERY_GOOD',
  GOOD: 'GOOD',
  NEEDS_IMPROVEMENT: 'NEEDS_IMPROVEMENT',
  POOR: 'POOR',
  VERY_POOR: 'VERY_POOR',
} as const;
export type Predicate = (typeof Predicate)[keyof typeof Predicate];

/** Capaian kinerja organisasi (p.92): an input with its date and document, never computed here (p.94 e). */
export const OrganisationPredicate = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  NEEDS_IMPROVEMENT: 'NEEDS_IMPROVEMENT',
  POOR: 'POOR',
  VERY_POOR: 'VERY_POOR',
} as const;
export type OrganisationPredicate = (typeof OrganisationPredicate)[keyof typeof OrganisationPredicate];

export const QUADRANT_SOURCE = {
  name: 'Kuadran kinerja pegawai',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'PermenPAN-RB 6/2022 p.99 (periodik), p.102 (tahunan)',
  example: false,
} as const;

/**
 * Kuadran kinerja pegawai: rows hasil kerja, columns perilaku kerja (p.99, 102). Not symmetric, so it is looked up:
 * no formula over the codes gives it. The example on p.205-208 (Sesuai x Di bawah printed "Butuh Perbaikan")
 * contradicts it; the quadrant rules.
 */
export const QUADRANT = {
  ABOVE: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'VERY_GOOD' },
  MEETS: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'GOOD' },
  BELOW: { BELOW: 'VERY_POOR', MEETS: 'NEEDS_IMPROVEMENT', ABOVE: 'NEEDS_IMPROVEMENT' },
} as const satisfies Record<Rating, Record<Rating, Predicate>>;

/** The predikat that follows from the two ratings; the only way a predikat comes about, but for a study not completed. */
export function predicateOf(results: Rating, behaviour: Rating): Predicate {
  return QUADRANT[results][behaviour];
}

/** SIASN code of a rating (hasilKinerjaNilai, perilakuKerjaNilai) (secondary source). */
export const SIASN_RATING = { ABOVE: 1, MEETS: 2, BELOW: 3 } as const satisfies Record<Rating, number>;

/** SIASN code of a predikat (kuadranKinerjaNilai) (secondary source). */
export const SIASN_PREDICATE = {
  VERY_GOOD: 1,
  GOOD: 2,
  NEEDS_IMPROVEMENT: 3,
  POOR: 4,
  VERY_POOR: 5,
} as const satisfies Record<Predicate, number>;

/** The rating of a SIASN code 1-3, undefined for any other number. */
export function ratingOfSiasn(code: number): Rating | undefined {
  return Object.values(Rating).find((rating) => SIASN_RATING[rating] === code);
}

/** The predikat of a SIASN code 1-5, undefined for any other number. */
export function predicateOfSiasn(code: number): Predicate | undefined {
  return Object.values(Predicate).find((predicate) => SIASN_PREDICATE[predicate] === code);
}

/** Indonesian names as the forms print them. */
export const RATING_LABEL = {
  ABOVE: 'Di Atas Ekspektasi',
  MEETS: 'Sesuai Ekspektasi',
  BELOW: 'Di Bawah Ekspektasi',
} as const satisfies Record<Rating, string>;

export const PREDICATE_LABEL = {
  VERY_GOOD: 'Sangat Baik',
  GOOD: 'Baik',
  NEEDS_IMPROVEMENT: 'Butuh Perbaikan',
  POOR: 'Kurang/Misconduct',
  VERY_POOR: 'Sangat Kurang',
} as const satisfies Record<Predicate, string>;

export const ORGANISATION_PREDICATE_LABEL = {
  EXCELLENT: 'Istimewa',
  GOOD: 'Baik',
  NEEDS_IMPROVEMENT: 'Butuh Perbaikan',
  POOR: 'Kurang',
  VERY_POOR: 'Sangat Kurang',
} as const satisfies Record<OrganisationPredicate, string>;
