/** The core values of civil servants (BerAKHLAK), in the order every form prints them. */
export const BehaviourCode = {
  SERVICE_ORIENTED: 'SERVICE_ORIENTED',
  ACCOUNTABLE: 'ACCOUNTABLE',
  COMPETENT: 'COMPETENT',
  HARMONIOUS: 'HARMONIOUS',
  LOYAL: 'LOYAL',
  ADAPTIVE: 'ADAPTIVE',
  COLLABORATIVE: 'COLLABORATIVE',
} as const;
export type BehaviourCode = (typeof BehaviourCode)[keyof typeof BehaviourCode];

export interface Behaviour {
  readonly code: BehaviourCode;
  /** 1–7, as printed. */
  readonly number: number;
  /** The value's name, as the forms write it. */
  readonly name: string;
  /** What the value means (p.29-30). */
  readonly description: string;
  /** Three guides, verbatim from the forms (p.32-33, 35-36). */
  readonly guides: readonly [string, string, string];
}

/** Ps 10(3). There is one rating of behaviour as a whole, never seven numbers. */
export const BEHAVIOURS = [
  {
    code: 'SERVICE_ORIENTED',
    number: 1,
    name: 'Berorientasi Pelayanan',
    description: 'komitmen memberikan pelayanan prima demi kepuasan masyarakat',
    guides: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  },
  {
    code: 'ACCOUNTABLE',
    number: 2,
    name: 'Akuntabel',
    description: 'bertanggung jawab atas kepercayaan yang diberikan',
    guides: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  },
  {
    code: 'COMPETENT',
    number: 3,
    name: 'Kompeten',
    description: 'terus belajar dan mengembangkan kapabilitas',
    guides: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  },
  {
    code: 'HARMONIOUS',
    number: 4,
    name: 'Harmonis',
    description: 'saling peduli dan menghargai perbedaan',
    guides: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  },
  {
    code: 'LOYAL',
    number: 5,
    name: 'Loyal',
    description: 'berdedikasi dan mengutamakan kepentingan Bangsa dan Negara',
    guides: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  },
  {
    code: 'ADAPTIVE',
    number: 6,
    name: 'Adaptif',
    description: 'terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan',
    guides: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  },
  {
    code: 'COLLABORATIVE',
    number: 7,
    name: 'Kolaboratif',
    description: 'membangun kerja sama yang sinergis',
    guides: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama',
    ],
  },
] as const satisfies readonly Behaviour[];

/** The value behind a code; null for a code that is none. */
export const behaviourOf = (code: string): Behaviour | null => BEHAVIOURS.find((value) => value.code === code) ?? null;

/** The first guide of Loyal in short: all forms but A.1.1 and A.1.2 print it so (p.33, 35 against p.56, 58, 71, 106–112). */
export const SHORT_LOYAL_GUIDE =
  'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan yang sah';
