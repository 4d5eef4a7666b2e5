import {
  DIRECTIVE,
  type ExamplePlan,
  INITIATIVE,
  INVOLVING,
  inner,
  inTime,
  money,
  pleased,
  process,
  ROLE_MODEL,
  served,
} from './example.js';

/** Kepala Puskesmas (p.170-172, 221-226). */
export const HEAD_OF_CENTRE: ExamplePlan = {
  hasPerspectives: true,
  leadsIndependentUnit: true,
  assignedBy: 'Kepala Dinas Kesehatan',
  results: [
    {
      text: 'Meningkatnya kualitas pelayanan puskesmas',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'INTERMEDIATE_OUTCOME', supports: 0 },
      indicators: [
        served(
          'Ibu hamil yang mendapatkan pelayanan antenatal sesuai standar sampai ke pelosok',
          [90, 95, '%'],
          [88, 93],
          'jangkauan layanan meluas menurut aplikasi SiCantik',
          ['Ibu hamil', 'mendapatkan pelayanan antenatal sesuai standar bahkan sampai ke pelosok daerah'],
        ),
        served(
          'Ibu bersalin yang mendapatkan pelayanan persalinan sesuai standar sampai ke pelosok',
          [92, 96, '%'],
          [91, 95],
          'persalinan oleh dukun beranak menurun',
          ['Ibu bersalin', 'mendapatkan pelayanan persalinan sesuai standar bahkan sampai ke pelosok daerah'],
        ),
        pleased(
          'Komplain ibu hamil atas layanan antenatal dan persalinan',
          [4, 7, 'komplain', 'LOWER_IS_BETTER'],
          [3, 6],
          'masih ada komplain, pada umumnya tentang keramahan',
          ['Komplain ibu hamil atas layanan antenatal dan persalinan', 'turun dibandingkan tahun lalu'],
        ),
      ],
    },
    {
      text: 'Operasional rutin UPTD Puskesmas dikelola dengan baik',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        process(
          'Kepuasan pegawai atas layanan internal puskesmas',
          [3.5, 4, 'skala 5'],
          [3.6, 3.9],
          'sebagian besar pegawai puas; usul pengembangan kompetensi dicatat',
          ['Pegawai', 'puas atas layanan internal puskesmas'],
        ),
      ],
    },
    {
      text: 'Obat dan bahan medis habis pakai (BMHP) tersedia sesuai kebutuhan',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        process('Obat-obatan dan BMHP yang siap digunakan saat dibutuhkan', [95, 98, '%'], [95, 97], 'stok terpenuhi', [
          'Obat-obatan dan bahan medis habis pakai (BMHP)',
          'tersedia sesuai kebutuhan dan siap digunakan kapan pun dibutuhkan',
        ]),
      ],
    },
    {
      text: 'Tersedianya alat kesehatan yang layak fungsi',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        process('Kelengkapan alat kesehatan menurut standar', [85, 90, '%'], [84, 88], 'pengadaan triwulan III tiba', [
          'Alat kesehatan untuk mendukung pelayanan',
          'semakin lengkap',
        ]),
        process('Alat kesehatan yang layak fungsi dan siap digunakan', [92, 96, '%'], [93, 95], 'kalibrasi selesai', [
          'Alat kesehatan yang tersedia',
          'layak fungsi dan siap digunakan sewaktu-waktu',
        ]),
      ],
    },
    {
      text: 'Terpenuhinya jasa pelayanan tenaga kesehatan',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        inner('Tenaga kesehatan yang terpenuhi jasa pelayanannya', [95, 98, '%'], [96, 97], 'dibayarkan tepat waktu', [
          'Tenaga kesehatan yang terpenuhi jasa pelayanannya',
          'meningkat dibandingkan tahun sebelumnya',
        ]),
      ],
    },
    {
      text: 'Meningkatnya akuntabilitas kinerja puskesmas',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'INTERMEDIATE_OUTCOME', supports: 1 },
      indicators: [
        inner('Temuan hasil pemeriksaan yang ditindaklanjuti sesuai prosedur', [90, 100, '%'], [90, 96], 'selesai', [
          'Temuan hasil pemeriksaan',
          'ditindaklanjuti sesuai prosedur',
        ]),
        inner('Aspek manajemen risiko yang terpenuhi', [80, 90, '%'], [75, 85], 'register risiko diperbarui', [
          'Aspek-aspek manajemen risiko',
          'terpenuhi',
        ]),
      ],
    },
    {
      text: 'Pengelolaan anggaran puskesmas yang optimal',
      ...{ priority: 'MAIN', source: 'PERFORMANCE_AGREEMENT', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 2 },
      indicators: [
        money('Penyerapan anggaran puskesmas', [92, 96, '%'], [45, 94.1], 'meningkat dari tahun sebelumnya', [
          'Penyerapan anggaran puskesmas',
          'meningkat dibandingkan tahun sebelumnya',
        ]),
      ],
    },
    {
      text: DIRECTIVE,
      ...{ priority: 'MAIN', source: 'DIRECTIVE', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 3 },
      indicators: [
        inTime('Penugasan yang selesai sesuai target waktu', [90, 95, '%'], [90, 93], 'hasilnya memuaskan', [
          'Penugasan/direktif pimpinan',
          'diselesaikan sesuai target waktu yang ditetapkan dan hasilnya memuaskan',
        ]),
      ],
    },
    {
      text: INITIATIVE,
      ...{ priority: 'ADDITIONAL', source: 'ACTION_PLAN', controlLevel: 'LOW_CONTROL_OUTPUT', supports: 4 },
      indicators: [
        inTime(
          'Waktu pengaktifan bidan desa dan aplikasi SiCantik',
          [11, 12, 'bulan', 'LOWER_IS_BETTER'],
          [6, 12],
          'bidan desa aktif di polindes',
          [
            'Rencana aksi/inisiatif strategis yang berkontribusi langsung terhadap pencapaian indikator perjanjian kinerja puskesmas',
            'diselesaikan sesuai target waktu yang ditetapkan',
          ],
        ),
      ],
    },
  ],
  expectations: {
    ACCOUNTABLE: ROLE_MODEL,
    HARMONIOUS: 'Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai',
    LOYAL: 'Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab',
    ADAPTIVE: 'Mempercepat monitoring dan analisis data guna mendukung peningkatan kualitas dan kinerja unit kerja',
    COLLABORATIVE: INVOLVING,
  },
  attachment: {
    resources: ['Tenaga administratif puskesmas', 'Pendampingan Dinas Kominfo untuk aplikasi SiCantik'],
    accountability: ['Kinerja puskesmas ditinjau bersama kepala dinas setiap bulan'],
    consequenceWhenMet: 'Puskesmas diusulkan sebagai puskesmas teladan',
    consequenceWhenNot: 'Teguran dan pengalihan penugasan',
  },
};
