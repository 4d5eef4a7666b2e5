import type { Provenance } from './provenance.rules.js';

/** The seven values of ASN (BerAKHLAK), in the order of PermenPANRB 6/2022 Ps 10(3). */
export const asnValues = [
  'SERVICE_ORIENTED',
  'ACCOUNTABLE',
  'COMPETENT',
  'HARMONIOUS',
  'LOYAL',
  'ADAPTIVE',
  'COLLABORATIVE',
] as const;
export type AsnValue = (typeof asnValues)[number];

/** A suggestion that the ratee can turn into a follow-up (tindak lanjut); `form` is the form of pembinaan, PermenPANRB 6/2022 Ps 21. */
export interface DevelopmentAction {
  readonly key: string;
  readonly form: 'COACHING' | 'MENTORING' | 'TRAINING' | 'ASSIGNMENT' | 'COUNSELLING';
  readonly id: string;
  readonly en: string;
}

/** Suggestions per category; the first is taken first. */
export interface DevelopmentTable extends Provenance {
  readonly actions: Readonly<Record<string, readonly DevelopmentAction[]>>;
}

const action = (key: string, form: DevelopmentAction['form'], id: string, en: string): DevelopmentAction => ({
  key,
  form,
  id,
  en,
});

export const standardDevelopment: DevelopmentTable = {
  name: 'Saran pengembangan per nilai BerAKHLAK',
  version: '1',
  validFrom: '2026-01-01',
  source: 'perilaku PermenPAN-RB 6/2022 Ps 10(3) dan bentuk pembinaan Ps 21; kata-katanya nilai awal',
  actions: {
    SERVICE_ORIENTED: [
      action(
        'service.counter',
        'ASSIGNMENT',
        'Dampingi loket pelayanan sehari dalam sebulan dan catat tiga keluhan yang dapat diselesaikan sendiri.',
        'Spend a day a month at the service counter and note three complaints that you can solve yourself.',
      ),
      action(
        'service.survey',
        'COACHING',
        'Minta tanggapan lima pengguna layanan dan bahas satu perbaikan dengan pimpinan.',
        'Ask five users of your service for their view and discuss one improvement with your superior.',
      ),
    ],
    ACCOUNTABLE: [
      action(
        'accountable.promises',
        'COACHING',
        'Tulis janji kerja tiap pekan dan tinjau bersama pimpinan: mana yang ditepati, mana yang tidak, mengapa.',
        'Write down your commitments each week and review with your superior which were kept and why.',
      ),
      action(
        'accountable.evidence',
        'TRAINING',
        'Ikuti pelatihan pelaporan berbasis bukti dan terapkan pada satu laporan.',
        'Take a course in evidence-based reporting and apply it to one report.',
      ),
    ],
    COMPETENT: [
      action(
        'competent.teach',
        'ASSIGNMENT',
        'Bagikan satu keahlian kepada rekan dalam sesi 30 menit tiap bulan.',
        'Teach colleagues one skill in a 30-minute session each month.',
      ),
      action(
        'competent.course',
        'TRAINING',
        'Pilih satu pelatihan bagi keahlian yang paling sering diminta dari Anda.',
        'Choose one course for the skill that is asked of you most often.',
      ),
    ],
    HARMONIOUS: [
      action(
        'harmonious.listen',
        'COACHING',
        'Latih mendengar: ulangi pendapat rekan dengan kata sendiri sebelum menanggapi.',
        "Practise listening: put a colleague's view in your own words before answering.",
      ),
      action(
        'harmonious.counsel',
        'COUNSELLING',
        'Manfaatkan konseling pegawai bila ada perselisihan yang belum selesai.',
        'Use the counselling offered to employees if a conflict remains open.',
      ),
    ],
    LOYAL: [
      action(
        'loyal.purpose',
        'MENTORING',
        'Bahas bersama mentor bagaimana tugas Anda mendukung sasaran unit dan pemerintah kota.',
        'Discuss with a mentor how your work serves the aims of the unit and the city.',
      ),
      action(
        'loyal.trust',
        'COACHING',
        'Tinjau bersama pimpinan cara menjaga informasi dan nama baik instansi.',
        'Review with your superior how information and the good name of the agency are kept.',
      ),
    ],
    ADAPTIVE: [
      action(
        'adaptive.trial',
        'ASSIGNMENT',
        'Uji satu cara kerja baru selama sebulan dan laporkan hasilnya, juga bila gagal.',
        'Try one new way of working for a month and report the result, even if it failed.',
      ),
      action(
        'adaptive.digital',
        'TRAINING',
        'Ikuti pelatihan satu alat digital yang sudah dipakai rekan.',
        'Take a course in one digital tool that colleagues already use.',
      ),
    ],
    COLLABORATIVE: [
      action(
        'collaborative.joint',
        'ASSIGNMENT',
        'Ambil satu tugas bersama unit lain dan sepakati pembagian peran di awal.',
        'Take on one task with another unit and agree on the roles at the start.',
      ),
      action(
        'collaborative.share',
        'MENTORING',
        'Belajar dari rekan yang dikenal baik dalam bekerja sama: ikuti dua rapatnya.',
        'Learn from a colleague known for working well with others: sit in on two meetings.',
      ),
    ],
  } satisfies Record<AsnValue, readonly DevelopmentAction[]>,
};
