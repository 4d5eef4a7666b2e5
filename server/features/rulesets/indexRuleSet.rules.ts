import type { Provenance } from './effective.rules.js';

/** What happens when a component has no data; missing data is never zero. */
export const MissingData = {
  /** Leave the component out and scale the other weights up, above the coverage threshold. */
  RENORMALISE: 'RENORMALISE',
  /** No index until the data is there. */
  PENDING: 'PENDING',
  /** No index for this period. */
  NOT_RATED: 'NOT_RATED',
} as const;
export type MissingData = (typeof MissingData)[keyof typeof MissingData];

/** Scale of the raw value; it becomes 0-100 in a straight line and is cut at both ends. */
export interface IndexScale {
  readonly min: number;
  readonly max: number;
  /** HIGHER: max is 100. LOWER: min is 100. */
  readonly better: 'HIGHER' | 'LOWER';
}

/** One indicator of the city's index. */
export interface IndexComponent {
  readonly code: string;
  readonly label: { readonly id: string; readonly en: string };
  /** Percent of the whole, at most two decimals; the weights of a rule set total exactly 100. */
  readonly weightPercent: number;
  readonly scale: IndexScale;
  /** Where the raw value comes from. */
  readonly dataSource: string;
  /** How it is made, in words, printed beside the figure. */
  readonly formula: string;
}

/**
 * Rules of the city's own index (indeks kinerja lokal). It never sets, pre-selects or replaces the predikat and is
 * never exported as a rating. A closed cycle keeps the version it was computed with.
 */
export interface IndexRuleSet extends Provenance {
  readonly components: readonly IndexComponent[];
  readonly missingData: MissingData;
  /** Below this sum of present weights (percent) no index is shown. */
  readonly coverageThreshold: number;
}

const percentScale: IndexScale = { min: 0, max: 100, better: 'HIGHER' };
const feedbackScale: IndexScale = { min: 1, max: 5, better: 'HIGHER' };

/** Demonstration only ("contoh"), to confirm with BKPSDM: the indicators of the founding document. */
export const DEMONSTRATION_INDEX: IndexRuleSet = {
  name: 'Indeks kinerja lokal (contoh)',
  version: 1,
  validFrom: '2026-01-01',
  validTo: null,
  source: 'contoh',
  example: true,
  missingData: 'RENORMALISE',
  coverageThreshold: 60,
  components: [
    {
      code: 'ATTENDANCE',
      label: { id: 'Kehadiran', en: 'Attendance' },
      weightPercent: 20,
      scale: percentScale,
      dataSource: 'attendance',
      formula: 'Nilai indikator kehadiran 0-100; ketidakhadiran yang sah tidak mengurangi nilai',
    },
    {
      code: 'DISCIPLINE',
      label: { id: 'Disiplin', en: 'Discipline' },
      weightPercent: 15,
      scale: percentScale,
      dataSource: 'attendance',
      formula: 'Nilai indikator disiplin 0-100; hanya hukuman disiplin yang sudah diputuskan',
    },
    {
      code: 'WORK_QUALITY',
      label: { id: 'Kualitas pekerjaan', en: 'Quality of work' },
      weightPercent: 30,
      scale: percentScale,
      dataSource: 'plans',
      formula: 'Capaian indikator kinerja individu pada aspek kualitas, 0-100',
    },
    {
      code: 'TEAM_CONTRIBUTION',
      label: { id: 'Kontribusi terhadap tim', en: 'Contribution to the team' },
      weightPercent: 15,
      scale: percentScale,
      dataSource: 'plans',
      formula: 'Capaian peran dalam Matriks Pembagian Peran dan Hasil, 0-100',
    },
    {
      code: 'SUPERIOR_FEEDBACK',
      label: { id: 'Umpan balik atasan', en: "Superior's feedback" },
      weightPercent: 10,
      scale: feedbackScale,
      dataSource: 'feedback',
      formula: 'Rata-rata jawaban pimpinan, skala 1-5',
    },
    {
      code: 'PEER_FEEDBACK',
      label: { id: 'Umpan balik rekan kerja', en: "Peers' feedback" },
      weightPercent: 10,
      scale: feedbackScale,
      dataSource: 'feedback',
      formula: 'Rata-rata jawaban rekan kerja di atas ambang anonimitas, skala 1-5',
    },
  ],
};
