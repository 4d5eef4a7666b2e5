import {
  DIRECTIVE,
  type ExamplePlan,
  INITIATIVE,
  INVOLVING,
  inner,
  inTime,
  money,
  pleased,
  ROLE_MODEL,
  served,
} from './example.js';

/** How the two indicators that need explaining are read; made up for the demonstration. */
const MANUALS = {
  families: {
    purpose: 'Mengetahui seberapa jauh pelayanan kesehatan menjangkau keluarga dan mendorong perilaku hidup sehat',
    definition:
      'Keluarga sehat adalah keluarga dengan indeks keluarga sehat di atas 0,800 menurut dua belas indikator pendekatan keluarga, didata paling lama dua belas bulan sebelum pelaporan',
    formula: '(Jumlah keluarga dengan indeks di atas 0,800 ÷ jumlah keluarga yang didata) × 100',
    dataSource: 'Pendataan keluarga sehat oleh puskesmas, direkapitulasi bidang kesehatan masyarakat',
    reportedEvery: 'QUARTERLY',
  },
  satisfaction: {
    purpose: 'Memastikan masyarakat menerima layanan yang layak di puskesmas dan unit layanan lain',
    definition:
      'Unit kerja memenuhi standar bila nilai survei kepuasan masyarakatnya 76,61 atau lebih pada semester pelaporan',
    formula: '(Jumlah unit layanan dengan nilai 76,61 atau lebih ÷ jumlah unit layanan yang disurvei) × 100',
    dataSource: 'Survei kepuasan masyarakat pada setiap unit layanan',
    reportedEvery: 'SEMESTERLY',
  },
} as const;

/** Kepala Dinas Kesehatan (p.167-169, 215-220). */
export const HEAD_OF_OFFICE: ExamplePlan = {
  hasPerspectives: true,
  leadsIndependentUnit: false,
  assignedBy: 'Kepala Daerah',
  results: [
    {
      text: 'Meningkatnya pelayanan kesehatan dan kemandirian masyarakat untuk hidup sehat',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'OUTCOME', supports: null },
      indicators: [
        {
          ...served(
            'Persentase keluarga di wilayah kerja dalam kategori keluarga sehat',
            [17, 18, '%'],
            [16.4, 17.6],
            'keluarga sehat bertambah dibandingkan tahun sebelumnya',
            ['Keluarga di wilayah kerja yang masuk dalam kategori keluarga sehat', 'meningkat dari tahun sebelumnya'],
          ),
          manual: MANUALS.families,
        },
        {
          ...pleased(
            'Unit kerja yang memenuhi standar kepuasan minimal',
            [80, 90, '%'],
            [78, 86],
            'sebagian besar unit memenuhi standar menurut survei kepuasan masyarakat',
            ['Sebagian besar unit kerja', 'memenuhi standar kepuasan minimal'],
          ),
          manual: MANUALS.satisfaction,
        },
        pleased(
          'Komplain atas layanan Dinas Kesehatan',
          [10, 15, 'komplain', 'LOWER_IS_BETTER'],
          [6, 12],
          'berkurang dari tahun sebelumnya',
          ['Komplain atas layanan Dinas Kesehatan', 'berkurang dari tahun sebelumnya'],
        ),
      ],
    },
    {
      text: 'Meningkatnya akuntabilitas kinerja Dinas Kesehatan',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'INTERMEDIATE_OUTCOME', supports: null },
      indicators: [
        inner(
          'Temuan hasil pemeriksaan yang ditindaklanjuti sesuai prosedur',
          [90, 100, '%'],
          [88, 97],
          'temuan intern dan ekstern ditindaklanjuti',
          ['Temuan hasil pemeriksaan', 'ditindaklanjuti sesuai prosedur'],
        ),
        inner('Nilai LAKIP Dinas Kesehatan', [75, 80, 'nilai'], [72, 76.4], 'predikat LAKIP BB', [
          'LAKIP Dinas Kesehatan',
          'mencapai predikat A',
        ]),
      ],
    },
    {
      text: 'Pengelolaan anggaran Dinas Kesehatan yang optimal',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: null },
      indicators: [
        money('Temuan material atas pengelolaan keuangan', [0, 1, 'temuan', 'LOWER_IS_BETTER'], [0, 0], 'nihil', [
          'Pengelolaan keuangan (anggaran)',
          'bebas dari temuan material',
        ]),
        money('Penyerapan anggaran Dinas Kesehatan', [93, 96, '%'], [47, 95.2], 'meningkat dari tahun sebelumnya', [
          'Penyerapan anggaran Dinas Kesehatan',
          'meningkat dibandingkan tahun sebelumnya',
        ]),
      ],
    },
    {
      text: DIRECTIVE,
      ...{ priority: 'MAIN', source: 'DIRECTIVE', controlLevel: 'LOW_CONTROL_OUTPUT', supports: null },
      indicators: [
        inTime(
          'Penugasan yang selesai sesuai target waktu',
          [90, 95, '%'],
          [92, 94],
          'hasilnya diterima kepala daerah',
          ['Penugasan/direktif pimpinan', 'diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan'],
        ),
      ],
    },
    {
      text: INITIATIVE,
      ...{ priority: 'ADDITIONAL', source: 'ACTION_PLAN', controlLevel: 'LOW_CONTROL_OUTPUT', supports: null },
      indicators: [
        inTime(
          'Waktu penyelesaian rencana aksi',
          [10, 12, 'bulan', 'LOWER_IS_BETTER'],
          [6, 11],
          'selesai tepat waktu',
          [
            'Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator perjanjian kinerja Dinas Kesehatan',
            'diselesaikan sesuai target waktu yang ditetapkan',
          ],
        ),
      ],
    },
  ],
  expectations: {
    ACCOUNTABLE: ROLE_MODEL,
    COMPETENT: 'Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan',
    HARMONIOUS: 'Membangun komunikasi yang lebih terbuka dan menjaga hubungan baik dengan stakeholder',
    LOYAL: 'Berani menyampaikan adanya indikasi/hal-hal yang dapat merugikan dan membahayakan negara',
    COLLABORATIVE: INVOLVING,
  },
  attachment: {
    resources: [
      'Surveyor keluarga sehat di setiap wilayah kerja puskesmas',
      'Anggaran program pelayanan kesehatan masyarakat',
    ],
    accountability: ['Laporan kinerja disampaikan kepada kepala daerah setiap triwulan'],
    consequenceWhenMet: 'Dipertimbangkan dalam pengembangan kompetensi dan kelompok rencana suksesi',
    consequenceWhenNot: 'Teguran dan penyesuaian strategi pencapaian hasil kerja',
  },
};
