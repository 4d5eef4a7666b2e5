import type { FormA12, PaperSettings, Stamp } from './forms.rules.js';
import { indicatorRows } from './intervention.rules.js';
import { narrativeText } from './narrative.rules.js';
import {
  agencyLine,
  belowRows,
  definition,
  type FormPaper,
  type Fragment,
  notes,
  signatures,
  title,
} from './paper.rules.js';
import {
  cell,
  emptyRow,
  head,
  type LoyalWording,
  numberRow,
  OPTIONAL_NIP,
  personBlock,
  plannedBehaviour,
  section,
  spanning,
  table,
} from './tables.rules.js';

const COLUMNS = 5;

/** Results of one section; numbers run on over both sections. */
const rowsOf = (results: FormA12['main'], before: number): Fragment[][] =>
  results.length === 0
    ? [emptyRow(COLUMNS)]
    : results.flatMap((result, i) =>
        spanning(
          [cell(String(before + i + 1), { alignment: 'center' }), narrativeText(result)],
          indicatorRows(result.indicators, COLUMNS - 2, ({ text, target, perspective }) => [text, target, perspective]),
        ),
      );

/** FORMAT A.1.2, p.34-36: plan of executives and heads of independent units, quantitative. */
export const formA12 = (form: FormA12, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, [
      'SASARAN KINERJA PEGAWAI',
      'PENDEKATAN HASIL KERJA KUANTITATIF',
      'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    ]),
    agencyLine(form, 'landscape'),
    personBlock(form.employee, form.evaluator, { grade: 'PANGKAT/ GOL. RUANG', evaluatorNip: OPTIONAL_NIP }),
    table(
      [4, 32, 24, 23, 18],
      [
        section(COLUMNS, 'HASIL KERJA'),
        ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'].map((text) => head(text)),
        numberRow(COLUMNS),
        section(COLUMNS, 'A. UTAMA'),
        ...rowsOf(form.main, 0),
        section(COLUMNS, 'B. TAMBAHAN'),
        ...rowsOf(form.additional, form.main.length),
      ],
      { headerRows: 3 },
    ),
    ...planEnd(form, 'FULL', '*', [`* ${EXPECTATION_NOTE}.`]),
  ]);

export const EXPECTATION_NOTE =
  'Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai';

/** What every plan ends with: behaviour, signatures, and the notes of its stars. */
export const planEnd = (
  form: Pick<FormA12, 'employee' | 'evaluator' | 'signatures' | 'expectations'>,
  loyal: LoyalWording,
  star: string,
  lines: readonly string[],
): Fragment[] => [
  plannedBehaviour(`PERILAKU KERJA${star}`, form.expectations, loyal),
  belowRows([planSignatures(form), notes(lines)]),
];

/** The two who sign a plan; place and date stand above the evaluator only (p.36, 59, 61). */
export const planSignatures = (form: Pick<FormA12, 'employee' | 'evaluator' | 'signatures'>): Fragment =>
  signatures([
    [
      { role: 'Pegawai yang Dinilai', person: form.employee, signature: form.signatures.employee, dated: false },
      { role: 'Pejabat Penilai Kinerja', person: form.evaluator, signature: form.signatures.evaluator, dated: true },
    ],
  ]);
