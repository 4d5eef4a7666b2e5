import type { FormC12, PaperSettings, Stamp } from './forms.rules.js';
import { indicatorRows } from './intervention.rules.js';
import { narrativeText } from './narrative.rules.js';
import type { FormPaper, Fragment } from './paper.rules.js';
import { areSilent, FEEDBACK, REALISATION, resultPaper } from './resultPaper.rules.js';
import { cell, emptyRow, head, numberRow, OPTIONAL_NIP, said, section, spanning, table } from './tables.rules.js';

const COLUMNS = 7;

/** A result spans its indicators; numbers run on over both sections. */
const rowsOf = (results: FormC12['main'], before: number): Fragment[][] =>
  results.length === 0
    ? [emptyRow(COLUMNS)]
    : results.flatMap((result, i) =>
        spanning(
          [cell(String(before + i + 1), { alignment: 'center' }), narrativeText(result)],
          indicatorRows(
            result.indicators,
            COLUMNS - 2,
            ({ text, target, perspective, realisation, feedback }, _n, all) => [
              ...[text, target, perspective, realisation || '-'],
              said(feedback, areSilent(all)),
            ],
          ),
        ),
      );

/** FORMAT C.1.2, p.108-110: evaluation result, quantitative, of executives and heads of independent units. */
export const formC12 = (form: FormC12, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  resultPaper(form, settings, stamp, {
    lines: ['PENDEKATAN HASIL KERJA KUANTITATIF', 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'],
    grade: 'PANGKAT/GOL RUANG',
    evaluatorNip: OPTIONAL_NIP,
    evaluatorUnit: 'INSTANSI',
    curve: 'POLA DISTRIBUSI:',
    results: [
      table(
        [4, 15, 20, 9, 11, 19, 22],
        [
          section(COLUMNS, 'HASIL KERJA'),
          [
            ...['NO.', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'],
            ...[REALISATION, FEEDBACK],
          ].map((text) => head(text)),
          numberRow(COLUMNS),
          section(COLUMNS, 'A. UTAMA'),
          ...rowsOf(form.main, 0),
          section(COLUMNS, 'B. TAMBAHAN'),
          ...rowsOf(form.additional, form.main.length),
        ],
        { headerRows: 3 },
      ),
    ],
  });
