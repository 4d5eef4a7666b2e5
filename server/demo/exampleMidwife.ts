import type { BehaviourCode } from '../features/rulesets/behaviours.rules.js';
import { type ExamplePlan, inTime, pleased, served } from './example.js';

/** Jabatan fungsional bidan penyelia (p.183-187, 227-231). */
export const MIDWIFE: ExamplePlan = {
  hasPerspectives: false,
  leadsIndependentUnit: false,
  assignedBy: 'Kepala Puskesmas',
  results: [
    {
      text: 'Ibu hamil dengan kehamilan fisiologis dan patologis mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP/flow chart layanan ANC',
      ...{ priority: 'MAIN', source: 'ANNUAL_WORK_PLAN', controlLevel: 'HIGH_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        served(
          'Ibu hamil yang datang terlayani pemeriksaan kehamilannya sesuai jam operasional puskesmas',
          [90, 95, '%'],
          [92, 94],
          'juga terlayani di luar jam operasional',
          [
            'Ibu hamil yang datang',
            'terlayani pemeriksaan kehamilannya sesuai jam operasional puskesmas dan jika memungkinkan di luar jam operasional',
          ],
        ),
        pleased(
          'Kesalahan tindakan pada pemeriksaan kehamilan sesuai perannya dalam SOP',
          [0, 1, 'kesalahan', 'LOWER_IS_BETTER'],
          [0, 0],
          'tidak ada kesalahan dalam pemberian layanan ANC',
          ['Tidak ada kesalahan tindakan', 'pada pemeriksaan kehamilan sesuai perannya dalam SOP'],
        ),
        pleased('Komplain atas layanan ANC', [2, 4, 'komplain', 'LOWER_IS_BETTER'], [1, 2], 'menurun dari tahun lalu', [
          'Komplain atas layanan ANC',
          'menurun dari tahun sebelumnya',
        ]),
      ],
    },
    {
      text: 'Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan',
      ...{ priority: 'MAIN', source: 'ANNUAL_WORK_PLAN', controlLevel: 'HIGH_CONTROL_OUTPUT', supports: 0 },
      indicators: [
        served(
          'Ibu hamil yang datang terlayani persalinannya',
          [95, 98, '%'],
          [96, 97],
          'juga di luar jam operasional',
          ['Seluruh ibu hamil yang datang', 'terlayani persalinannya'],
        ),
        pleased(
          'Kesalahan tindakan pada penanganan persalinan sesuai perannya dalam SOP',
          [0, 1, 'kesalahan', 'LOWER_IS_BETTER'],
          [0, 0],
          'tidak ada kesalahan dalam penanganan persalinan',
          ['Tidak ada kesalahan tindakan', 'pada penanganan persalinan sesuai perannya dalam SOP'],
        ),
        pleased(
          'Komplain atas layanan persalinan',
          [2, 3, 'komplain', 'LOWER_IS_BETTER'],
          [2, 3],
          'masih terdapat komplain, khususnya dari sisi keramahan',
          ['Komplain atas layanan persalinan', 'menurun dari tahun sebelumnya'],
        ),
      ],
    },
    {
      text: 'Rekam medis ibu hamil dengan kehamilan fisiologis dan patologis serta register cohotnya tercatat secara lengkap, diarsipkan dengan baik, dan dilaporkan tepat waktu',
      ...{ priority: 'MAIN', source: 'ANNUAL_WORK_PLAN', controlLevel: 'HIGH_CONTROL_OUTPUT', supports: 5 },
      indicators: [
        served('Rekam medis dan register cohot yang tercatat sesuai kategori', [90, 95, '%'], [91, 94], 'lengkap', [
          'Rekam medis ibu hamil serta register cohotnya',
          'tercatat sesuai dengan kategori',
        ]),
        pleased(
          'Kesalahan penulisan rekam medis per bulan',
          [2, 4, 'kesalahan', 'LOWER_IS_BETTER'],
          [3, 3],
          'berupa salah ketik',
          ['Sedikit atau hampir tidak ada', 'kesalahan penulisan rekam medis berupa salah ketik'],
        ),
        inTime(
          'Waktu penyampaian hasil evaluasi rekam medis setelah pemeriksaan',
          [2, 3, 'bulan', 'LOWER_IS_BETTER'],
          [2, 2],
          'diterima penanggung jawab',
          [
            'Hasil evaluasi rekam medis',
            'disampaikan ke penanggung jawab paling lambat 3 bulan setelah pemeriksaan/penanganan',
          ],
        ),
      ],
    },
    {
      text: 'Ibu hamil dan ibu melahirkan terdata dalam aplikasi SICANTIK sesuai pembagian tanggung jawab pendataan',
      ...{ priority: 'ADDITIONAL', source: 'ACTION_PLAN', controlLevel: 'HIGH_CONTROL_OUTPUT', supports: 8 },
      indicators: [
        pleased(
          'Kesalahan data ibu hamil yang menjadi tanggung jawabnya pada aplikasi SICANTIK',
          [1, 3, 'kesalahan', 'LOWER_IS_BETTER'],
          [1, 2],
          'segera diperbaiki',
          ['Hampir tidak ada kesalahan data', 'ibu hamil yang menjadi tanggung jawabnya pada aplikasi SICANTIK'],
        ),
        inTime(
          'Waktu pembaruan data setelah pemeriksaan',
          [1, 2, 'hari', 'LOWER_IS_BETTER'],
          [1, 1],
          'diperbarui keesokan hari',
          ['Data ibu hamil', 'diperbarui pada SICANTIK 1 hari setelah pemeriksaan'],
        ),
      ],
    },
  ],
  expectations: {
    COMPETENT: 'Bersedia untuk mengajarkan pengetahuan dan keterampilan yang dimiliki kepada orang lain',
    HARMONIOUS: 'Membantu rekan kerja yang membutuhkan',
    LOYAL: 'Mengutamakan kepentingan organisasi di atas kepentingan pribadi atau kelompok',
    COLLABORATIVE: 'Aktif berpartisipasi dan berkontribusi sesuai keahliannya',
  },
  attachment: {
    resources: [
      'Dukungan sumber daya sebagai tenaga administratif sehingga bidan fokus dalam memberikan pelayanan',
      'Kendaraan operasional untuk bidan desa sehingga jangkauan pelayanan menjadi lebih luas',
      'Pelatihan untuk penggunaan aplikasi SiCantik sehingga pembaruan data ibu hamil menjadi lebih valid dan terkini',
    ],
    accountability: [
      'Kinerja pelayanan bidan akan direviu setiap 2 minggu, khususnya jika terdapat komplain dari ibu hamil maka akan direviu setiap minggu sampai komplain berkurang',
    ],
    consequenceWhenMet:
      'Bidan yang memberikan pelayanan paling memuaskan berdasarkan hasil survei kepuasan ditetapkan sebagai bidan teladan bulanan dan diprioritaskan untuk pelatihan',
    consequenceWhenNot: 'Teguran dan pengalihan penugasan',
  },
};

/** Words given during the year to the midwife and her superior (p.222-231), each about a result by position, or a value. */
export const EXAMPLE_FEEDBACK = {
  midwife: [
    [
      'SUGGESTION',
      'Terdapat komplain dari sebagian kecil ibu yang akan melahirkan: penanganan kurang ramah, tolong diperbaiki.',
      1,
    ],
    [
      'APPRECIATION',
      'Sangat bertanggung jawab, teliti, dan detail; hampir tidak pernah ada kesalahan dalam penanganan pasien.',
      'ACCOUNTABLE',
    ],
  ],
  colleague: [
    [
      'APPRECIATION',
      'Ketika dimintai bantuan selalu siap membantu dan membagi pengetahuannya kepada bidan mahir dan terampil.',
      'COMPETENT',
    ],
  ],
  centre: [
    [
      'APPRECIATION',
      'Jangkauan pelayanan sudah cukup meluas, bahkan sampai di luar jam operasional; tingkatkan lagi kualitasnya.',
      0,
    ],
  ],
  office: [
    [
      'SUGGESTION',
      'Untuk LAKIP tingkatkan komponen pengukuran; pastikan ada target antara untuk pengukuran periodik.',
      1,
    ],
  ],
} as const satisfies Record<string, readonly ExampleWord[]>;

type ExampleWord = readonly [tone: 'SUGGESTION' | 'APPRECIATION', text: string, about: number | BehaviourCode];
