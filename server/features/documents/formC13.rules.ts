import type { EvaluatedIndicator, FormC13, PaperSettings, Stamp } from './forms.rules.js';
import { interventionRows } from './intervention.rules.js';
import type { FormPaper, Fragment } from './paper.rules.js';
import { areSilent, FEEDBACK, REALISATION, resultPaper } from './resultPaper.rules.js';
import { head, numberRow, said, section, table } from './tables.rules.js';

const COLUMNS = 8;
const cells = (
  { aspect, text, target, realisation, feedback }: EvaluatedIndicator,
  _n: number,
  all: readonly EvaluatedIndicator[],
): Fragment[] => [...[aspect, text, target, realisation || '-'], said(feedback, areSilent(all))];

/**
 * FORMAT C.1.3, p.111-113: evaluation result of administrators and functional officials. The local index is no part of
 * it. The heads are those of the form; only filled examples head the targets `TARGET/ SESUAI EKSPEKTASI` (p.203-212).
 */
export const formC13 = (form: FormC13, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  resultPaper(form, settings, stamp, {
    lines: ['PENDEKATAN HASIL KERJA KUANTITATIF', 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL'],
    grade: 'PANGKAT/GOL RUANG',
    curve: 'POLA DISTRIBUSI',
    results: [
      table(
        [4, 15, 12, 8, 15, 12, 13, 22],
        [
          section(COLUMNS, 'HASIL KERJA'),
          [
            ...['No.', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA', 'ASPEK'],
            ...['INDIKATOR KINERJA INDIVIDU', 'TARGET', REALISATION, FEEDBACK],
          ].map((text) => head(text)),
          numberRow(COLUMNS),
          section(COLUMNS, 'A. UTAMA'),
          ...interventionRows(form.main, 0, COLUMNS, cells),
          section(COLUMNS, 'B. TAMBAHAN'),
          ...interventionRows(form.additional, form.main.length, COLUMNS, cells),
        ],
        { headerRows: 3 },
      ),
    ],
  });
