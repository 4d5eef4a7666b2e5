import {
  COMPETENCE_SCALE,
  column,
  type FormSection,
  part,
  type RecordForm,
  type SectionAuthor,
  YES_NO,
} from './guidanceShape.rules.js';

/** Kinds of guidance (bimbingan kinerja) that are recorded in forms of their own. */
export const GuidanceKind = {
  COACHING: 'COACHING',
  MENTORING: 'MENTORING',
  GUIDANCE_FEEDBACK: 'GUIDANCE_FEEDBACK',
  COMPETENCE: 'COMPETENCE',
} as const;
export type GuidanceKind = (typeof GuidanceKind)[keyof typeof GuidanceKind];

/** Confidential records: the counselling itself, and the report that may lead to it. */
export const CounsellingKind = { COUNSELLING: 'COUNSELLING', BEHAVIOUR_REPORT: 'BEHAVIOUR_REPORT' } as const;
export type CounsellingKind = (typeof CounsellingKind)[keyof typeof CounsellingKind];

export type RecordKind = GuidanceKind | CounsellingKind;

/** Who counsels decides who receives the record (p.87-88 d). */
export const CounsellorKind = { EVALUATOR: 'EVALUATOR', OFFICIAL: 'OFFICIAL', INDEPENDENT: 'INDEPENDENT' } as const;
export type CounsellorKind = (typeof CounsellorKind)[keyof typeof CounsellorKind];

const COMPETENCES = [
  column('COMPETENCE', 'Kompetensi pegawai'),
  column('SCORE', 'Nilai (skala 1–5)', COMPETENCE_SCALE),
  column('REASON', 'Alasan terhadap penilaian kompetensi'),
];
const criterion = (n: number, subject: string, label: string): FormSection =>
  part(`CRITERION_${n}`, `${n}. ${label}`, { author: 'EMPLOYEE', subject });
const [PEGAWAI, PIMPINAN, KEDUANYA] = [
  'Tentang pegawai',
  'Tentang pimpinan/pihak lain yang diberikan penugasan khusus',
  'Tentang pegawai dan pimpinan/pihak lain yang diberikan penugasan khusus',
];
const OWN = { author: 'EMPLOYEE', note: '(diisi oleh Pegawai)' } as const;

/** The forms B.1.6 to B.1.10 and the record of a counselling, with their headings and columns (p.80-88). */
export const RECORD_FORMS = {
  COACHING: {
    form: 'B.1.6',
    article: 'Ps 21; p.79-80',
    sections: [
      part('GOAL', 'Tujuan: apa yang ingin saya capai?', {
        ...OWN,
        columns: [
          column('INDICATOR', 'Indikator kinerja individu'),
          column('BASELINE', 'Baseline target (jika ada)'),
          column('TARGET', 'Target'),
          column('STRATEGY', 'Strategi pencapaian target'),
        ],
      }),
      part('FACTS', 'Fakta: di mana saya sekarang?', {
        ...OWN,
        columns: [
          column('TARGET', 'Target SKP'),
          column('PROGRESS', 'Progres pencapaian target'),
          column('PROBLEM', 'Masalah/hambatan'),
          column('CAUSE', 'Penyebab'),
        ],
      }),
      part('OPPORTUNITY', 'Peluang: apa yang dapat saya lakukan?', OWN),
      part('NEXT_STEPS', 'Langkah ke depan: apa yang akan saya lakukan ke depan?', {
        note: '(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai) Jika diperlukan penyesuaian indikator/target kinerja maka dilakukan perubahan SKP.',
        columns: [
          column('INDICATOR', 'Indikator kinerja individu'),
          column('STRATEGY', 'Strategi untuk mengatasi masalah/hambatan'),
          column('ADJUSTMENT', 'Penyesuaian ukuran keberhasilan dan target', YES_NO),
        ],
      }),
    ],
  },
  MENTORING: {
    form: 'B.1.7',
    article: 'Ps 21; p.80-82',
    sections: [
      part('GOAL', 'Tujuan: apa yang ingin saya capai dengan mentoring?', {
        ...OWN,
        columns: [
          column('SKILL', 'Keahlian/keterampilan spesifik yang akan dikembangkan'),
          column('DURATION', 'Jangka waktu mentoring'),
          column('EXPECTED_CHANGE', 'Perubahan yang diharapkan'),
          column('MEASURE', 'Ukuran keberhasilan mentoring'),
        ],
      }),
      part('JOURNAL', 'Jurnal mentoring', {
        required: false,
        columns: [
          column('WHEN_WHERE', 'Waktu dan tempat'),
          column('TOPIC', 'Materi mentoring'),
          column('ACTION', 'Rencana aksi'),
          column('ACTION_DUE', 'Target waktu rencana aksi'),
        ],
      }),
    ],
  },
  GUIDANCE_FEEDBACK: {
    form: 'B.1.8',
    article: 'Ps 21; p.83 (g)',
    soleAuthor: 'EMPLOYEE',
    sections: [
      criterion(1, PEGAWAI, 'Saya merasa diperhatikan dan dipahami'),
      criterion(2, PEGAWAI, 'Saya merasa tindakan/langkah yang telah saya lakukan dihargai'),
      criterion(3, PEGAWAI, 'Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya'),
      criterion(4, PIMPINAN, 'Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat'),
      criterion(5, PIMPINAN, 'Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif'),
      criterion(6, PIMPINAN, 'Lebih banyak menggunakan metode bertanya dibandingkan menggurui'),
      criterion(7, KEDUANYA, 'Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut'),
      criterion(8, KEDUANYA, 'Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini'),
      criterion(9, KEDUANYA, 'Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini'),
    ],
  },
  COMPETENCE: {
    form: 'B.1.9',
    article: 'Ps 21; p.84-85 (h)',
    soleAuthor: 'GUIDE',
    sections: [
      part('MANAGERIAL', 'Manajerial', {
        columns: COMPETENCES,
        printedRows: [
          'Integritas',
          'Kerjasama',
          'Komunikasi',
          'Orientasi pada Hasil',
          'Pelayanan Publik',
          'Pengembangan Diri dan Orang Lain',
          'Mengelola Perubahan',
          'Pengambilan Keputusan',
        ],
      }),
      part('SOCIO_CULTURAL', 'Sosio Kultural', {
        columns: COMPETENCES,
        printedRows: ['Perekat dan Pemersatu Bangsa'],
      }),
      part('TECHNICAL', 'Teknis', { required: false, columns: COMPETENCES }),
      part('RECOMMENDATION', 'Rekomendasi'),
    ],
  },
  COUNSELLING: {
    form: null,
    article: 'Ps 21; p.86-88',
    sections: [
      part('PROBLEM', 'Permasalahan perilaku kerja'),
      part('RESULT', 'Hasil konseling'),
      part('FOLLOW_UP', 'Tindak lanjut yang disarankan', { required: false }),
    ],
  },
  BEHAVIOUR_REPORT: {
    form: 'B.1.10',
    article: 'p.86 c.1 (d)',
    sections: [
      part(
        'SPECIAL_EXPECTATION',
        'Apakah Anda memiliki ekspektasi khusus terhadap yang bersangkutan? Jika ya, apa ekspektasi khusus tersebut?',
        { required: false },
      ),
      part(
        'PROBLEM',
        'Jelaskan secara detail permasalahan terkait perilaku kerja pegawai yang dianggap menghambat kinerja individu, unit kerja, dan/atau tim kerja',
      ),
      part('OTHERS_TOO', 'Apakah permasalahan perilaku kerja serupa juga terjadi pada pegawai lainnya?', {
        choices: YES_NO,
      }),
      part('DONE', 'Yang sudah saya lakukan untuk memperbaiki perilaku kerja pegawai', {
        note: 'Retrospektif: apa yang sudah Anda lakukan untuk perbaikan perilaku kerja pegawai?',
      }),
    ],
  },
} as const satisfies Record<RecordKind, RecordForm>;

const soleAuthorOf = (kind: RecordKind): SectionAuthor | undefined => {
  const form: RecordForm = RECORD_FORMS[kind];
  return form.soleAuthor;
};

/** Who opens a record: the guide, or the employee where the form is his alone. */
export const openerOf = (kind: RecordKind): SectionAuthor => soleAuthorOf(kind) ?? 'GUIDE';

/** Who signs a record: the employee, or the guide where the form is his alone. */
export const signerOf = (kind: RecordKind): SectionAuthor => soleAuthorOf(kind) ?? 'EMPLOYEE';

/** The parts of a form, in its order. */
export const sectionsOf = (kind: RecordKind): readonly FormSection[] => RECORD_FORMS[kind].sections;
