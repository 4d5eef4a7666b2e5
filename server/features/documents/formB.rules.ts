import { RECORD_FORMS, type RecordKind, sectionsOf } from '../plans/guidanceForms.rules.js';
import { guidanceFeedback } from './formB18.rules.js';
import { competenceEvaluation } from './formB19.rules.js';
import { behaviourReport } from './formB110.rules.js';
import type { FormB, PaperSettings } from './forms.rules.js';
import { guidanceParts } from './guidanceParts.rules.js';
import {
  agencyLine,
  belowRows,
  type FormPaper,
  type Fragment,
  notes,
  type Signer,
  sheet,
  signatures,
  title,
} from './paper.rules.js';
import { personBlock } from './tables.rules.js';

/** What a form of guidance has of its own: the head, the parts, and who signs. */
interface Own {
  readonly lines: readonly Fragment[];
  /** Whether agency and assessed time stand below the head. */
  readonly hasAgency: boolean;
  readonly content: (form: FormB) => readonly Fragment[];
  readonly signers: (form: FormB) => readonly (Signer | null)[];
  readonly note?: string;
}

const employee = (form: FormB, role: string, dated: boolean): Signer => ({
  ...{ role, person: form.employee, signature: form.signatures.employee, dated },
});
const guide = (form: FormB, role: string): Signer => ({
  ...{ role, person: form.guide, signature: form.signatures.guide, dated: true },
});
const both = (form: FormB) => [
  employee(form, 'Pegawai yang Dinilai\n ', false),
  guide(form, 'Pimpinan/ Pihak Lain yang Diberikan\nPenugasan Khusus'),
];
const foreign = (before: string, word: string): Fragment => ({ text: [before, { text: word, italics: true }] });

const OWN: Readonly<Record<FormB['kind'], Own>> = {
  'B.1.6': {
    lines: [foreign('PELAKSANAAN ', 'COACHING')],
    hasAgency: true,
    content: ({ texts }) => guidanceParts(sectionsOf('COACHING'), texts),
    signers: both,
    note: '*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP',
  },
  'B.1.7': {
    lines: [foreign('PELAKSANAAN ', 'MENTORING')],
    hasAgency: true,
    content: ({ texts }) => guidanceParts(sectionsOf('MENTORING'), texts),
    signers: both,
  },
  'B.1.8': {
    lines: ['UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA'],
    hasAgency: false,
    content: ({ texts }) => guidanceFeedback(texts),
    signers: (form) => [null, employee(form, 'Pegawai yang Dinilai', true)],
  },
  'B.1.9': {
    lines: ['EVALUASI KOMPETENSI PEGAWAI', 'SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA'],
    hasAgency: false,
    content: ({ texts }) => competenceEvaluation(texts),
    signers: (form) => [null, guide(form, 'Pimpinan atau Pihak Lain yang Diberikan\nPenugasan Khusus')],
  },
  'B.1.10': {
    lines: ['LAPORAN PERMASALAHAN PERILAKU KERJA'],
    hasAgency: false,
    content: ({ texts }) => behaviourReport(texts),
    signers: (form) => [null, guide(form, 'Pejabat Penilai Kinerja')],
  },
};

/** The form a record is printed on; null for the record of a counselling, which the regulation gives no layout. */
export const printedForm = (kind: RecordKind): FormB['kind'] | null => RECORD_FORMS[kind].form;

/** FORMAT B.1.6 to B.1.10, p.80-87: a record of guidance on paper, for its file; not issued, so without a number. */
export const formB = (form: FormB, settings: PaperSettings, foot: readonly string[]): FormPaper => {
  const own = OWN[form.kind];
  return sheet(
    form.kind,
    settings,
    [
      title(settings, form.kind, own.lines),
      ...(own.hasAgency ? [agencyLine(form, 'portrait')] : []),
      personBlock(form.employee, form.evaluator, { grade: 'PANGKAT/\nGOL. RUANG', isUpright: true }),
      ...own.content(form),
      belowRows([...(own.note ? [notes([own.note])] : []), signatures([own.signers(form)])]),
    ],
    foot,
  );
};
