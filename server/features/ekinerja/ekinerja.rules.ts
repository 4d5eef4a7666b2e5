/** What is exported to e-Kinerja BKN and SIASN, in the shapes of regulation.md section 5. */
export const BknExportKind = {
  ANNUAL: 'ANNUAL',
  PERIODIC: 'PERIODIC',
  DAILY_PROGRESS: 'DAILY_PROGRESS',
  CREDIT_POINTS: 'CREDIT_POINTS',
  FINDINGS: 'FINDINGS',
} as const;
export type BknExportKind = (typeof BknExportKind)[keyof typeof BknExportKind];

/** Columns of each export, in order. `nip` and `nama` stand first: SIASN's own person id is found by the NIP. */
const PERSON = ['nip', 'nama'] as const;
const RATED = [
  'pnsDinilaiOrang',
  'tahun',
  'hasilKerjaNilai',
  'perilakuKerjaNilai',
  'kuadranKinerjaNilai',
  'penilaiNipNrp',
  'penilaiNama',
  'penilaiGolongan',
  'penilaiJabatan',
  'penilaiUnorNama',
  'statusPenilai',
] as const;
const SPAN = ['bulanMulaiPenilaian', 'tahunMulaiPenilaian', 'bulanSelesaiPenilaian', 'tahunSelesaiPenilaian'] as const;

export const BKN_COLUMNS = {
  ANNUAL: [...PERSON, ...RATED],
  PERIODIC: [...PERSON, ...RATED, ...SPAN, 'periodikId', 'koefisienId'],
  DAILY_PROGRESS: [
    ...PERSON,
    'Rencana Aksi',
    'Tanggal Kegiatan',
    'Jam Mulai',
    'Jam Selesai',
    'Kegiatan Harian',
    'Sumber Data',
    'Realisasi',
    'Satuan',
    'Bukti Dukung',
  ],
  CREDIT_POINTS: [
    ...PERSON,
    'pnsId',
    'nomorSk',
    'tanggalSk',
    ...SPAN,
    'kreditUtamaBaru',
    'kreditPenunjangBaru',
    'kreditBaruTotal',
    'rwJabatanId',
    'isAngkaKreditPertama',
    'isIntegrasi',
    'isKonversi',
  ],
  FINDINGS: ['NIP', 'NAMA', 'UNIT KERJA', 'JABATAN', 'PEJABAT PENILAI', 'TINGKAT', 'TEMUAN', 'PERBAIKAN'],
} as const satisfies Record<BknExportKind, readonly string[]>;

/** A day as SIASN writes it: `2026-09-30` → `30-09-2026`. */
export const siasnDay = (day: string): string => day.split('-').reverse().join('-');

/** First and last month of a span, as the four columns of SIASN. */
export const monthsOf = (from: string, to: string): readonly [number, number, number, number] => [
  Number(from.slice(5, 7)),
  Number(from.slice(0, 4)),
  Number(to.slice(5, 7)),
  Number(to.slice(0, 4)),
];
