import { curveSvg } from './curve.rules.js';
import type { FormResult, PaperSettings, Stamp } from './forms.rules.js';
import {
  agencyLine,
  contentWidth,
  definition,
  type FormPaper,
  type Fragment,
  keptTogether,
  notes,
  rule,
  signatures,
  title,
} from './paper.rules.js';
import { behaviourTable, block, personBlock } from './tables.rules.js';
import { ORGANISATION_OPTIONS, PREDICATE_OPTIONS, periodLine, picked, RATING_OPTIONS } from './words.rules.js';

const NOTES = [
  '* pilih salah satu',
  '** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi',
  '*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
];

/** Head of the feedback column, and of the one before it, in all results. */
export const REALISATION = 'REALISASI BERDASARKAN BUKTI DUKUNG';
export const FEEDBACK = 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG';

/** Whether nothing was said beside any of the rows of a result. */
export const areSilent = (rows: readonly { readonly feedback: readonly string[] }[]): boolean =>
  rows.every(({ feedback }) => feedback.length === 0);

/** What C.1.1, C.1.2 and C.1.3 share (p.105-113): organisation and its curve, ratings, predicate, and only the evaluator signs. */
export const resultPaper = (
  form: FormResult,
  settings: PaperSettings,
  stamp: Stamp | null,
  own: {
    readonly lines: readonly string[];
    readonly grade: string;
    readonly evaluatorNip?: Fragment;
    readonly evaluatorUnit?: string;
    readonly curve: string;
    readonly results: readonly Fragment[];
    readonly notes?: readonly string[];
  },
): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, ['HASIL EVALUASI KINERJA PEGAWAI', ...own.lines]),
    { text: periodLine(form.period, { line: '***', pick: '*' }), alignment: 'center' },
    rule(contentWidth(settings.paper, 'landscape')),
    agencyLine(form, 'landscape'),
    personBlock(form.employee, form.evaluator, {
      grade: own.grade,
      evaluatorNip: own.evaluatorNip,
      evaluatorUnit: own.evaluatorUnit,
    }),
    block('CAPAIAN KINERJA ORGANISASI*', { text: picked(ORGANISATION_OPTIONS, form.organisation) }),
    block(own.curve, { svg: curveSvg(form.organisation), alignment: 'center' }),
    ...own.results,
    block('RATING HASIL KERJA*', { text: [...picked(RATING_OPTIONS, form.resultsRating), '**'] }),
    behaviourTable('PERILAKU KERJA', form.expectations, (code) => form.behaviourFeedback[code] ?? []),
    keptTogether([
      block('RATING PERILAKU KERJA*', { text: [...picked(RATING_OPTIONS, form.behaviourRating), '**'] }),
      block('PREDIKAT KINERJA PEGAWAI*', { text: picked(PREDICATE_OPTIONS, form.predicate) }),
      signatures([
        [
          null,
          {
            role: 'Pejabat Penilai Kinerja',
            person: form.evaluator,
            signature: form.signatures.evaluator,
            dated: true,
          },
        ],
      ]),
      notes([...NOTES, ...(own.notes ?? [])]),
    ]),
  ]);
