import type { DisciplineTables, IndexDefinition } from './definition.rules.js';
import { SE_3_2023 } from './distributionGuide.rules.js';
import { PP_30_2019 } from './legacy.rules.js';
import { SIASN_CODES } from './siasnCodes.rules.js';

/** A rule set as it ships: data with a name, dates and a source. */
interface Shipped {
  readonly name: string;
  readonly kind: 'INDEX' | 'DISTRIBUTION' | 'DISCIPLINE' | 'LEGACY' | 'CODES';
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly source: string;
  readonly definition: object;
}

const steps = (...pairs: readonly (readonly [from: number, value: number])[]) =>
  pairs.map(([from, value]) => ({ key: null, from, value }));
const keys = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([key, value]) => ({ key, from: null, value }));

/** The demonstration index of the domain notes (8, rule 6): every number invented, to confirm with BKPSDM. */
const INDEX_EXAMPLE: IndexDefinition = {
  example: true,
  missingData: 'RENORMALISE',
  minimumCoverage: 60,
  components: [
    {
      key: 'ATTENDANCE',
      weight: 20,
      source: 'ATTENDANCE_FEED',
      parts: [
        { key: 'presence', weight: 70, bands: steps([99, 100], [97, 90], [94, 80], [90, 65], [80, 40], [0, 0]) },
        { key: 'punctuality', weight: 30, bands: steps([95, 100], [90, 85], [80, 70], [60, 40], [0, 0]) },
      ],
    },
    {
      key: 'DISCIPLINE',
      weight: 15,
      source: 'DISCIPLINE_DECISIONS',
      parts: [
        {
          key: 'sanctions',
          weight: 100,
          bands: keys({
            ORAL_REPRIMAND: 10,
            WRITTEN_REPRIMAND: 20,
            WRITTEN_DISSATISFACTION: 30,
            ALLOWANCE_CUT_6_MONTHS: 50,
            ALLOWANCE_CUT_9_MONTHS: 60,
            ALLOWANCE_CUT_12_MONTHS: 70,
            DEMOTION_12_MONTHS: 85,
            RELEASE_TO_EXECUTOR_12_MONTHS: 90,
            DISMISSAL: 100,
          }),
        },
      ],
    },
    {
      key: 'WORK_QUALITY',
      weight: 30,
      source: 'RESULTS_RATING',
      parts: [{ key: 'resultsRating', weight: 100, bands: keys({ ABOVE: 100, MEETS: 80, BELOW: 50 }) }],
    },
    {
      key: 'TEAM_CONTRIBUTION',
      weight: 15,
      source: 'FEEDBACK',
      parts: [
        { key: 'PEER', weight: 50, bands: [] },
        { key: 'SUPERIOR', weight: 50, bands: [] },
      ],
    },
    { key: 'SUPERIOR_FEEDBACK', weight: 10, source: 'FEEDBACK', parts: [{ key: 'SUPERIOR', weight: 100, bands: [] }] },
    { key: 'PEER_FEEDBACK', weight: 10, source: 'FEEDBACK', parts: [{ key: 'PEER', weight: 100, bands: [] }] },
  ],
};

const row = (from: number, to: number | null, level: string, sanction: string, term: string) => ({
  from,
  to,
  level,
  sanction,
  term,
});

/** Thresholds of PP 94/2021 and the minute bands in use as example; the attendance feature reads them by these keys. */
const DISCIPLINE_TABLES: DisciplineTables = {
  example: true,
  /** TL/PSW, minutes (contoh kementerian dan Perwali Samarinda 31/2022 Ps 13, 15). */
  minuteBands: [
    { band: 1, from: 1, to: 30 },
    { band: 2, from: 31, to: 60 },
    { band: 3, from: 61, to: 90 },
    { band: 4, from: 91, to: null },
  ],
  missingPunchBand: 4,
  opensMinutesBefore: 90,
  /** Days absent without valid reason in a calendar year (PP 94/2021, secondary source). */
  absence: [
    row(3, 3, 'LIGHT', 'ORAL_REPRIMAND', 'teguran lisan'),
    row(4, 6, 'LIGHT', 'WRITTEN_REPRIMAND', 'teguran tertulis'),
    row(7, 10, 'LIGHT', 'WRITTEN_DISSATISFACTION', 'pernyataan tidak puas secara tertulis'),
    row(11, 13, 'MEDIUM', 'ALLOWANCE_CUT_6_MONTHS', 'pemotongan tukin 25 % selama 6 bulan'),
    row(14, 16, 'MEDIUM', 'ALLOWANCE_CUT_9_MONTHS', 'pemotongan tukin 25 % selama 9 bulan'),
    row(17, 20, 'MEDIUM', 'ALLOWANCE_CUT_12_MONTHS', 'pemotongan tukin 25 % selama 12 bulan'),
    row(21, 24, 'HEAVY', 'DEMOTION_12_MONTHS', 'penurunan jabatan setingkat lebih rendah selama 12 bulan'),
    row(
      25,
      27,
      'HEAVY',
      'RELEASE_TO_EXECUTOR_12_MONTHS',
      'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
    ),
    row(28, null, 'HEAVY', 'DISMISSAL', 'pemberhentian dengan hormat tidak atas permintaan sendiri'),
  ],
  consecutiveDays: 10,
  /** The city's own Perwali was not found (to confirm with BKPSDM): a published table of another city, shown as one. */
  deduction: {
    name: 'Contoh Perwali Samarinda 31/2022',
    validFrom: '2022-01-01',
    source: 'Perwali Samarinda 31/2022 Ps 13',
    example: true,
    rates: {
      ...{ TL1: 2.5, TL2: 3, TL3: 4, TL4: 5, PSW1: 2.5, PSW2: 3, PSW3: 4, PSW4: 5 },
      ...{ NO_PUNCH: 6, ABSENT: 7, LEFT_WITHOUT_PERMIT: 2.5, MISSED_CEREMONY: 3 },
    },
    leftPer: 'HOUR',
    permit: { minutesPerDay: 120, minutesPerWeek: 480 },
    cap: 100,
    delayAboveMinutes: 780,
    minutesPerMissingPunch: 120,
  },
};

/** What `ensureDefaultRuleSets` writes into an empty table. */
export const DEFAULT_RULE_SETS: readonly Shipped[] = [
  {
    name: 'Indeks kinerja lokal (contoh)',
    kind: 'INDEX',
    validFrom: '2025-01-01',
    source: 'contoh; perlu konfirmasi BKPSDM',
    definition: INDEX_EXAMPLE,
  },
  {
    name: SE_3_2023.name,
    kind: 'DISTRIBUTION',
    validFrom: SE_3_2023.validFrom,
    source: SE_3_2023.source,
    definition: {
      example: SE_3_2023.example,
      minimumSize: SE_3_2023.minimumSize,
      roundMaximum: SE_3_2023.roundMaximum,
      roundMinimum: SE_3_2023.roundMinimum,
      limits: SE_3_2023.limits,
    },
  },
  {
    name: 'Tabel disiplin dan keterlambatan',
    kind: 'DISCIPLINE',
    validFrom: '2022-01-01',
    source: 'PP 94/2021 (sumber sekunder); pita menit: contoh',
    definition: DISCIPLINE_TABLES,
  },
  {
    name: PP_30_2019.name,
    kind: 'LEGACY',
    validFrom: PP_30_2019.validFrom,
    validTo: PP_30_2019.validTo,
    source: PP_30_2019.source,
    definition: {
      example: PP_30_2019.example,
      weights: PP_30_2019.weights,
      cap: PP_30_2019.cap,
      bands: PP_30_2019.bands,
    },
  },
  { kind: 'CODES', ...SIASN_CODES },
];
