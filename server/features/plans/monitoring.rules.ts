/** Kinds of guidance (bimbingan kinerja) that are recorded in forms of their own. */
export const GuidanceKind = { COACHING: 'COACHING', MENTORING: 'MENTORING' } as const;
export type GuidanceKind = (typeof GuidanceKind)[keyof typeof GuidanceKind];

/** Confidential records: the counselling itself, and the report that may lead to it. */
export const CounsellingKind = { COUNSELLING: 'COUNSELLING', BEHAVIOUR_REPORT: 'BEHAVIOUR_REPORT' } as const;
export type CounsellingKind = (typeof CounsellingKind)[keyof typeof CounsellingKind];

/** Who counsels decides who receives the record (p.87-88 d). */
export const CounsellorKind = { EVALUATOR: 'EVALUATOR', OFFICIAL: 'OFFICIAL', INDEPENDENT: 'INDEPENDENT' } as const;
export type CounsellorKind = (typeof CounsellorKind)[keyof typeof CounsellorKind];

/** One part of a form; `required` parts may not be empty. */
export interface FormSection {
  readonly key: string;
  /** Heading as the form prints it. */
  readonly label: string;
  readonly required: boolean;
}

export interface RecordForm {
  readonly form: string | null;
  readonly article: string;
  readonly sections: readonly FormSection[];
}

const part = (key: string, label: string, required = true): FormSection => ({ key, label, required });

/** The forms B.1.6, B.1.7, B.1.10 and the record of a counselling, with their headings (p.80-88). */
export const RECORD_FORMS = {
  COACHING: {
    form: 'B.1.6',
    article: 'Ps 21; p.79-80',
    sections: [
      part('GOAL', 'Tujuan: apa yang ingin saya capai?'),
      part('FACTS', 'Fakta: di mana saya sekarang?'),
      part('OPPORTUNITY', 'Peluang: apa yang dapat saya lakukan?'),
      part('NEXT_STEPS', 'Langkah ke depan: apa yang akan saya lakukan ke depan?'),
      part('TARGET_ADJUSTMENT', 'Penyesuaian ukuran keberhasilan dan target', false),
    ],
  },
  MENTORING: {
    form: 'B.1.7',
    article: 'Ps 21; p.80-82',
    sections: [
      part('SKILL', 'Keahlian/keterampilan spesifik yang akan dikembangkan'),
      part('DURATION', 'Jangka waktu mentoring'),
      part('EXPECTED_CHANGE', 'Perubahan yang diharapkan'),
      part('MEASURE', 'Ukuran keberhasilan mentoring'),
      part('JOURNAL', 'Jurnal mentoring', false),
    ],
  },
  COUNSELLING: {
    form: null,
    article: 'Ps 21; p.86-88',
    sections: [
      part('PROBLEM', 'Permasalahan perilaku kerja'),
      part('RESULT', 'Hasil konseling'),
      part('FOLLOW_UP', 'Tindak lanjut yang disarankan', false),
    ],
  },
  BEHAVIOUR_REPORT: {
    form: 'B.1.10',
    article: 'p.86 c.1 (d)',
    sections: [
      part('SPECIAL_EXPECTATION', 'Apakah Anda memiliki ekspektasi khusus terhadap yang bersangkutan?', false),
      part(
        'PROBLEM',
        'Permasalahan perilaku kerja yang dianggap menghambat kinerja individu, unit kerja, dan/atau tim kerja',
      ),
      part('OTHERS_TOO', 'Apakah permasalahan serupa juga terjadi pada pegawai lainnya?'),
      part('DONE', 'Yang sudah saya lakukan untuk memperbaiki perilaku kerja pegawai'),
    ],
  },
} as const satisfies Record<GuidanceKind | CounsellingKind, RecordForm>;

export interface SectionText {
  readonly key: string;
  readonly text: string;
}

/** What is wrong with the texts of a form, by path; empty when nothing is. */
export function sectionProblems(
  kind: GuidanceKind | CounsellingKind,
  texts: readonly SectionText[],
): Record<string, string> {
  const sections: readonly FormSection[] = RECORD_FORMS[kind].sections;
  const found: Record<string, string> = {};
  const seen = new Set<string>();
  texts.forEach(({ key }, n) => {
    if (!sections.some((section) => section.key === key) || seen.has(key))
      found[`sections.${n}.key`] = 'monitoring.section.unknown';
    seen.add(key);
  });
  for (const { key, required } of sections)
    if (required && !texts.some((one) => one.key === key && one.text.trim() !== ''))
      found[`sections.${key}`] = 'field.required';
  return found;
}

/** A link that may be shown to others: http or https, with a host, without credentials. */
export function isEvidenceLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && username === '' && password === '';
}

/** Evidence of a realisation: an uploaded file or a link; it shows results, not activities (Ps 16; p.68). */
export interface Evidence {
  readonly name: string;
  readonly url: string | null;
  readonly fileId: string | null;
}
