import type {
  FormA11,
  FormA12,
  FormA13,
  FormA16,
  FormA17,
  FormA18,
  FormB,
  FormC11,
  FormC12,
  FormC13,
  FormD11,
  FormD12,
  FormD13,
  FormPerson,
} from '../../server/features/documents/forms.rules.js';

// The regulation's regional example: health office → community health centre → midwife (p.160-187, 215-231), with
// the indicators set apart from their targets as the quantitative forms want them. Names and NIP are invented.

const office: FormPerson = {
  name: 'dr. SITI RAHMAWATI, M.Kes.',
  nip: '197003121998032001',
  grade: 'Pembina Utama Muda (IV/c)',
  position: 'KEPALA DINAS KESEHATAN',
  unit: 'DINAS KESEHATAN',
};
const centre: FormPerson = {
  name: 'dr. BUDI SANTOSO',
  nip: '197808152005011003',
  grade: 'Pembina (IV/a)',
  position: 'KEPALA PUSKESMAS',
  unit: 'PUSKESMAS',
};
const midwife: FormPerson = {
  name: 'DEWI LESTARI, A.Md.Keb.',
  nip: '198504202008012004',
  grade: 'Penata (III/c)',
  position: 'JABATAN FUNGSIONAL BIDAN PENYELIA',
  unit: 'PUSKESMAS',
};
const mayor: FormPerson = {
  name: 'WALI KOTA',
  nip: null,
  grade: null,
  position: 'KEPALA DAERAH',
  unit: 'PEMERINTAH KOTA TEBING TINGGI',
};

const base = { agency: 'Pemerintah Kota Tebing Tinggi', from: '2026-01-01', to: '2026-12-31' };
const sign = (signedOn: string | null, mark: string | null = null) => ({ place: 'Tebing Tinggi', signedOn, mark });
const planSigned = { employee: sign('2026-01-20'), evaluator: sign('2026-01-22') };

export const headOfOfficePlan: FormA12 = {
  ...base,
  kind: 'A.1.2',
  employee: office,
  evaluator: mayor,
  main: [
    {
      text: 'Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat',
      assignedBy: 'penugasan dari Kepala Daerah',
      indicators: [
        { text: 'Persentase keluarga sehat', target: '18 %', perspective: 'Penerima Layanan' },
        {
          text: 'Unit kerja yang memenuhi standar kepuasan minimal',
          target: '80 – 90 %',
          perspective: 'Penerima Layanan',
        },
      ],
    },
    {
      text: 'Pengelolaan anggaran Dinas Kesehatan yang optimal',
      assignedBy: 'penugasan dari Kepala Daerah',
      indicators: [{ text: 'Penyerapan anggaran', target: '95 – 98 %', perspective: 'Anggaran' }],
    },
  ],
  additional: [
    {
      text: 'Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator kinerja utama organisasi',
      assignedBy: 'penugasan dari Kepala Daerah',
      indicators: [{ text: 'Ketepatan waktu penyelesaian', target: '10 – 12 bulan', perspective: 'Proses Bisnis' }],
    },
  ],
  expectations: {
    ACCOUNTABLE: 'Menjadi role model/ panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya',
  },
  signatures: planSigned,
};

const antenatal =
  'Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC';
const delivery =
  'Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan';
const records =
  'Rekam medis ibu hamil serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu';
const superior = {
  text: 'Ibu hamil di wilayah kerja mendapatkan layanan ANC dan persalinan sesuai prosedur dan ibu hamil puas',
  indicators: ['Persentase ibu hamil yang puas atas layanan ANC dan persalinan'],
};

export const midwifePlan: FormA17 = {
  ...base,
  kind: 'A.1.7',
  employee: midwife,
  evaluator: centre,
  main: [
    {
      superior,
      results: [
        {
          text: antenatal,
          indicators: [
            { aspect: 'Kuantitas', text: 'Ibu hamil yang terlayani sesuai jam operasional', target: '90 – 95 %' },
            { aspect: 'Kualitas', text: 'Komplain atas layanan ANC', target: '2 – 4 komplain' },
          ],
        },
        {
          text: delivery,
          indicators: [{ aspect: 'Kualitas', text: 'Komplain atas layanan persalinan', target: '2 – 3 komplain' }],
        },
      ],
    },
    {
      superior: { text: 'Meningkatnya akuntabilitas kinerja Puskesmas', indicators: [] },
      results: [
        { text: records, indicators: [{ aspect: 'Waktu', text: 'Waktu penyampaian laporan', target: '3 – 5 hari' }] },
      ],
    },
  ],
  additional: [],
  expectations: { COLLABORATIVE: 'Aktif berpartisipasi dan berkontribusi sesuai keahliannya' },
  signatures: planSigned,
};

export const midwifeAttachment: FormA18 = {
  ...base,
  kind: 'A.1.8',
  employee: midwife,
  evaluator: centre,
  resources: [
    'Dukungan sumber daya sebagai tenaga administratif sehingga bidan fokus dalam memberikan pelayanan',
    'Kendaraan operasional untuk bidan desa sehingga jangkauan pelayanan menjadi lebih luas',
    'Pelatihan untuk penggunaan aplikasi Sicantik sehingga updating data ibu hamil menjadi lebih valid dan terkini',
  ],
  accountability: [
    'Kinerja pelayanan bidan akan direviu setiap 2 minggu, khususnya jika terdapat komplain dari ibu hamil maka akan direviu setiap minggu sampai komplain berkurang',
  ],
  consequenceWhenMet: 'Bidan yang memberikan pelayanan paling memuaskan akan ditetapkan sebagai bidan teladan bulanan',
  consequenceWhenNot: 'Teguran dan pengalihan penugasan',
  signatures: planSigned,
};

const evaluated = {
  realisation: '93 % berdasarkan register kohort',
  feedback: ['Pimpinan: sudah baik, pertahankan!', 'Pasien: petugas ramah dan cekatan.'],
};

export const midwifeResult: FormC13 = {
  ...base,
  kind: 'C.1.3',
  period: { rhythm: 'YEAR' },
  employee: midwife,
  evaluator: centre,
  organisation: 'GOOD',
  main: midwifePlan.main.map((group) => ({
    ...group,
    results: group.results.map((result) => ({
      ...result,
      indicators: result.indicators.map((indicator) => ({ ...indicator, ...evaluated })),
    })),
  })),
  additional: [],
  expectations: midwifePlan.expectations,
  behaviourFeedback: {
    SERVICE_ORIENTED: [
      'Pasien (nama): saya adalah pasien kurang mampu, namun tetap mendapat pelayanan yang baik dan ramah',
    ],
    COMPETENT: [
      'Pegawai (nama): selalu memberikan bimbingan rutin',
      'Pimpinan (nama): memastikan keakuratan pelayanan',
    ],
  },
  resultsRating: 'MEETS',
  behaviourRating: 'ABOVE',
  predicate: 'GOOD',
  signatures: { evaluator: sign('2027-01-12') },
};

/** The head of the office as p.167-169 writes him: the qualitative plan. */
export const headOfOfficeNarrative: FormA11 = {
  ...headOfOfficePlan,
  kind: 'A.1.1',
  main: [
    {
      text: 'Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat',
      assignedBy: 'penugasan dari Kepala Daerah',
      measures: [
        'Keluarga di wilayah kerja yang masuk dalam kategori keluarga sehat meningkat dari tahun sebelumnya (Perspektif Penerima Layanan)',
        'Sebagian besar unit kerja memenuhi standar kepuasan minimal (Perspektif Penerima Layanan)',
      ],
    },
    {
      text: 'Pengelolaan anggaran Dinas Kesehatan yang optimal',
      assignedBy: 'penugasan dari Kepala Daerah',
      measures: ['Pengelolaan keuangan (anggaran) bebas dari temuan material (Perspektif Anggaran)'],
    },
  ],
  additional: [
    {
      text: 'Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran organisasi',
      assignedBy: '',
      measures: ['Rencana aksi diselesaikan sesuai target waktu yang ditetapkan (Perspektif Proses Bisnis)'],
    },
  ],
};

/** The midwife as p.184-185 writes her. */
export const midwifeNarrative: FormA16 = {
  ...midwifePlan,
  kind: 'A.1.6',
  main: [
    {
      text: antenatal,
      assignedBy: 'penugasan dari Kepala Puskesmas',
      measures: [
        'Ibu hamil yang datang terlayani pemeriksaan kehamilannya sesuai jam operasional puskesmas',
        'Komplain atas layanan ANC menurun dari tahun sebelumnya',
      ],
    },
    {
      text: records,
      assignedBy: 'penugasan dari Kepala Puskesmas',
      measures: ['Rekam medis ibu hamil serta register cohotnya tercatat sesuai dengan kategori'],
    },
  ],
  additional: [],
};

/** The result of that plan (p.227-229). */
export const midwifeNarrativeResult: FormC11 = {
  ...midwifeResult,
  kind: 'C.1.1',
  main: midwifeNarrative.main.map((result) => ({
    ...result,
    realisations: ['Tidak ada kesalahan dalam pemberian layanan ANC', 'Ibu hamil terlayani di luar jam operasional'],
    feedback: evaluated.feedback,
  })),
  additional: [],
};

/** The result of the head of the office, quantitative. */
export const headOfOfficeResult: FormC12 = {
  ...midwifeResult,
  kind: 'C.1.2',
  employee: office,
  evaluator: mayor,
  main: headOfOfficePlan.main.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({ ...indicator, ...evaluated })),
  })),
  additional: [],
  expectations: headOfOfficePlan.expectations,
};

const document = {
  ...base,
  period: { rhythm: 'YEAR' } as const,
  employee: midwife,
  evaluator: centre,
  superior: office,
  organisation: 'GOOD' as const,
  predicate: 'GOOD' as const,
  note: 'Pertahankan pelayanan ANC; ikuti pelatihan komunikasi pelayanan.',
};
export const midwifeDocument: FormD11 = {
  ...document,
  kind: 'D.1.1',
  signatures: { employee: sign(null), evaluator: sign('2027-01-12', 'Disetujui dalam aplikasi pada 12 Januari 2027') },
};
/** The document of a quarter: the same form, another period (p.100 (f), 114 A.3). */
export const midwifeQuarter: FormD11 = {
  ...midwifeDocument,
  from: '2026-04-01',
  to: '2026-06-30',
  period: { rhythm: 'QUARTER', number: 2 },
};
export const midwifeDocumentByDefault: FormD12 = {
  ...document,
  kind: 'D.1.2',
  signatures: { employee: sign(null), superior: sign('2027-02-10') },
};
export const midwifeDocumentAfterObjection: FormD13 = {
  ...document,
  kind: 'D.1.3',
  predicate: 'VERY_GOOD',
  objection: 'Komplain yang dihitung sebagian berasal dari unit lain.',
  explanation: 'Data komplain diambil dari kotak saran tanpa pemilahan.',
  decision:
    'Mengubah predikat dari BAIK menjadi SANGAT BAIK karena data komplain tidak dapat dibebankan kepada Pegawai.',
  signatures: { employee: sign(null), evaluator: sign('2027-02-01'), superior: sign('2027-02-03') },
};

const record = {
  ...base,
  employee: midwife,
  evaluator: centre,
  guide: centre,
  signatures: { employee: sign('2026-05-20'), guide: sign(null) },
};
/** Records of guidance of the midwife on the forms of p.80-87. */
export const midwifeGuidance: readonly FormB[] = [
  {
    ...record,
    kind: 'B.1.6',
    texts: [
      {
        key: 'GOAL',
        text: '',
        rows: [['Komplain atas layanan ANC', '6 komplain', '2 – 4 komplain', 'Jadwal tunggu diumumkan tiap pagi']],
      },
      {
        key: 'FACTS',
        text: '',
        rows: [['2 – 4 komplain', '5 komplain sampai Mei', 'Antrean pada hari Senin', 'Satu bidan pada loket']],
      },
      { key: 'OPPORTUNITY', text: 'Membagi jam pelayanan ANC dan imunisasi.' },
      {
        key: 'NEXT_STEPS',
        text: '',
        rows: [['Komplain atas layanan ANC', 'Dua bidan setiap hari Senin', 'NO']],
      },
    ],
  },
  {
    ...record,
    kind: 'B.1.7',
    texts: [
      {
        key: 'GOAL',
        text: '',
        rows: [['Konseling ibu hamil berisiko', '3 bulan', 'Rujukan tepat waktu', '9 dari 10 rujukan tepat waktu']],
      },
      {
        key: 'JOURNAL',
        text: '',
        rows: [['5 Mei 2026, Puskesmas', 'Deteksi dini', 'Mendampingi 5 pemeriksaan', '19 Mei 2026']],
      },
    ],
  },
  {
    ...record,
    kind: 'B.1.8',
    texts: Array.from({ length: 9 }, (_, n) => ({ key: `CRITERION_${n + 1}`, text: `Ya, pada pertemuan ${n + 1}` })),
  },
  {
    ...record,
    kind: 'B.1.9',
    texts: [
      {
        key: 'MANAGERIAL',
        text: '',
        rows: [
          ['Integritas', '4', 'Melaporkan kesalahan pencatatan sendiri'],
          ['Kerjasama', '3', 'Membagi jadwal dengan rekan'],
        ],
      },
      { key: 'SOCIO_CULTURAL', text: '', rows: [['Perekat dan Pemersatu Bangsa', '3', 'Melayani semua keluarga']] },
      { key: 'TECHNICAL', text: '', rows: [['Pemeriksaan kehamilan', '4', 'Sesuai SOP']] },
      { key: 'RECOMMENDATION', text: 'Pelatihan konseling ibu hamil berisiko.' },
    ],
  },
  {
    ...record,
    kind: 'B.1.10',
    texts: [
      { key: 'SPECIAL_EXPECTATION', text: 'Ya: melayani sesuai nomor antrean.' },
      { key: 'PROBLEM', text: 'Meninggalkan loket pada jam pelayanan tanpa pemberitahuan.' },
      { key: 'OTHERS_TOO', text: 'NO' },
      { key: 'DONE', text: 'Dua kali dialog pada bulan April dan Mei.' },
    ],
  },
];

/** How two indicators of the head of the office are read; made up like the figures. */
export const headOfOfficeManual: FormA13 = {
  ...base,
  kind: 'A.1.3',
  employee: office,
  evaluator: mayor,
  isExecutive: true,
  manuals: [
    {
      result: 'Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat',
      indicator: 'Persentase keluarga sehat',
      purpose: 'Mengetahui jangkauan pelayanan kesehatan keluarga',
      definition: 'Keluarga dengan indeks keluarga sehat di atas 0,800',
      formula: '(Keluarga sehat ÷ keluarga yang didata) × 100',
      unit: '%',
      controlLevel: 'INTERMEDIATE_OUTCOME',
      dataSource: 'Pendataan oleh puskesmas',
      reportedEvery: 'QUARTERLY',
    },
    {
      result: 'Pengelolaan anggaran Dinas Kesehatan yang optimal',
      indicator: 'Temuan atas pengelolaan keuangan',
      purpose: 'Menjaga keuangan tetap tertib',
      definition: 'Temuan material dalam laporan hasil pemeriksaan',
      formula: '',
      unit: '',
      controlLevel: null,
      dataSource: 'Laporan hasil pemeriksaan',
      reportedEvery: 'YEARLY',
    },
  ],
};

export const healthOfficeForms = [
  headOfOfficeNarrative,
  headOfOfficePlan,
  midwifeNarrative,
  midwifePlan,
  midwifeAttachment,
  midwifeNarrativeResult,
  headOfOfficeResult,
  midwifeResult,
  midwifeDocument,
  midwifeDocumentByDefault,
  midwifeDocumentAfterObjection,
] as const;
