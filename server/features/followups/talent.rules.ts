import { hundredths, type Provenance } from '../cycles/dated.rules.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';

/** One axis of the nine boxes: Rendah, Menengah, Tinggi for potential; Di bawah, Sesuai, Di atas for performance. */
export const Axis = { LOW: 'LOW', MIDDLE: 'MIDDLE', HIGH: 'HIGH' } as const;
export type Axis = (typeof Axis)[keyof typeof Axis];

export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface TalentBox {
  readonly box: BoxNumber;
  /** Recommended actions in the regulation's words; a person decides. */
  readonly actions: readonly string[];
  /** Boxes 7–9: kelompok rencana suksesi. */
  readonly succession: boolean;
}

const box = (number: BoxNumber, ...actions: string[]): TalentBox => ({ box: number, actions, succession: number >= 7 });

/** PermenPAN-RB 3/2020 (secondary source): performance (kinerja) × potential (potensial). KRS = kelompok rencana suksesi. */
export const NINE_BOXES = {
  HIGH: {
    LOW: box(4, 'Rotasi', 'Pengembangan kompetensi'),
    MIDDLE: box(
      7,
      'Dipertahankan',
      'KRS Instansi',
      'Rotasi/Pengayaan jabatan',
      'Pengembangan kompetensi',
      'Tugas belajar',
    ),
    HIGH: box(9, 'Dipromosikan dan dipertahankan', 'KRS Instansi/Nasional', 'Penghargaan'),
  },
  MIDDLE: {
    LOW: box(2, 'Bimbingan kinerja', 'Pengembangan kompetensi', 'Penempatan yang sesuai'),
    MIDDLE: box(5, 'Penempatan yang sesuai', 'Bimbingan kinerja', 'Pengembangan kompetensi'),
    HIGH: box(8, 'Dipertahankan', 'KRS Instansi', 'Rotasi/Perluasan jabatan', 'Bimbingan kinerja'),
  },
  LOW: {
    LOW: box(1, 'Diproses sesuai ketentuan peraturan perundangan'),
    MIDDLE: box(3, 'Bimbingan kinerja', 'Konseling kinerja', 'Pengembangan kompetensi', 'Penempatan yang sesuai'),
    HIGH: box(6, 'Penempatan yang sesuai', 'Bimbingan kinerja', 'Konseling kinerja'),
  },
} as const satisfies Record<Axis, Record<Axis, TalentBox>>;

/** The box of a performance and a potential. */
export const boxOf = (performance: Axis, potential: Axis): TalentBox => NINE_BOXES[performance][potential];

/** Where a 0–100 scale is cut; agencies differ, so the table is chosen and shown with its name. */
export interface AxisThresholds extends Provenance {
  /** From here upwards HIGH. */
  readonly high: number;
  /** From here upwards MIDDLE. */
  readonly middle: number;
}

const cut = (name: string, high: number, middle: number): AxisThresholds => ({
  name,
  version: 1,
  validFrom: null,
  validTo: null,
  source: 'Praktik instansi (secondary source)',
  example: true,
  high,
  middle,
});

/** Three cuts in use, all examples. Under 80/60 a Baik worth 80 lies in HIGH, under 81/61 and 90/78 it does not. */
export const AXIS_THRESHOLD_EXAMPLES = {
  FROM_80: cut('80/60 (contoh)', 80, 60),
  FROM_81: cut('81/61 (contoh)', 81, 61),
  FROM_90: cut('90/78 (contoh)', 90, 78),
} as const;

/** What a predikat is worth on the performance axis; example of an agency, never shown as the person's score. */
export interface PredicateScale extends Provenance {
  readonly values: Readonly<Record<Predicate, number>>;
}
export const PREDICATE_SCALE_EXAMPLE: PredicateScale = {
  name: 'SB 100, B 80, BP 60, K 40, SK 20 (contoh)',
  version: 1,
  validFrom: null,
  validTo: null,
  source: 'Praktik instansi (secondary source)',
  example: true,
  values: { VERY_GOOD: 100, GOOD: 80, NEEDS_IMPROVEMENT: 60, POOR: 40, VERY_POOR: 20 },
};

/** The part of the axis a value 0–100 lies in; null for no value. Lower ends belong to the part above. */
export const axisOf = (value: number | null, thresholds: AxisThresholds): Axis | null => {
  if (value === null) return null;
  if (!(value >= 0 && value <= 100)) throw new RangeError(`not on a scale of 0 to 100: ${value}`);
  if (value >= thresholds.high) return 'HIGH';
  return value >= thresholds.middle ? 'MIDDLE' : 'LOW';
};

/** True when the cuts can be used: 0 < middle < high ≤ 100, two decimals at most. */
export const thresholdsHold = ({ high, middle }: AxisThresholds): boolean =>
  hundredths(high) !== null && hundredths(middle) !== null && middle > 0 && middle < high && high <= 100;

export interface Placement {
  /** Null when predikat or potential is not known: nobody is put into a box for want of data. */
  readonly box: TalentBox | null;
  readonly performance: Axis | null;
  readonly potential: Axis | null;
  /** The tables the placement was made with; shown beside it. */
  readonly tables: Readonly<Record<'performance' | 'potential' | 'scale', Pick<Provenance, 'name' | 'version'>>>;
}

/** Where a person stands, from a signed predikat and an assessed potential 0–100. */
export const placementOf = (
  predicate: Predicate | null,
  potential: number | null,
  thresholds: { readonly performance: AxisThresholds; readonly potential: AxisThresholds },
  scale: PredicateScale,
): Placement => {
  const performanceAxis = axisOf(predicate === null ? null : scale.values[predicate], thresholds.performance);
  const potentialAxis = axisOf(potential, thresholds.potential);
  const named = ({ name, version }: Provenance) => ({ name, version });
  return {
    box: performanceAxis && potentialAxis ? boxOf(performanceAxis, potentialAxis) : null,
    performance: performanceAxis,
    potential: potentialAxis,
    tables: {
      performance: named(thresholds.performance),
      potential: named(thresholds.potential),
      scale: named(scale),
    },
  };
};

/** True for a potential that can be stored: 0–100 with at most two decimals. */
export const isPotential = (score: number): boolean => score >= 0 && score <= 100 && hundredths(score) !== null;
