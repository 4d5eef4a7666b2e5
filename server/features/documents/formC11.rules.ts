import type { EvaluatedNarrative, FormC11, PaperSettings, Stamp } from './forms.rules.js';
import { hasPerspective, lines, measuresOf, narrativeText } from './narrative.rules.js';
import type { FormPaper, Fragment } from './paper.rules.js';
import { FEEDBACK, REALISATION, resultPaper } from './resultPaper.rules.js';
import { across, BLUE, cell, emptyRow, head, OPTIONAL_NIP, said, table } from './tables.rules.js';

const COLUMNS = 4;
const SHARES = [4, 46, 24, 26];
const MEASURES = {
  /** As the form prints it, for executives and heads of independent units (p.105). */
  perspective: 'Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:',
  /** As the example of everybody else prints it (p.228). */
  plain: 'Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:',
};
const headOf = ({ measures }: EvaluatedNarrative): string =>
  measures.some((text) => hasPerspective(text)) ? MEASURES.perspective : MEASURES.plain;

const rowsOf = (results: readonly EvaluatedNarrative[], before: number): Fragment[][] =>
  results.length === 0
    ? [emptyRow(COLUMNS)]
    : results.flatMap((result, i) => [
        [
          cell(String(before + i + 1), { alignment: 'center', rowSpan: 2 }),
          narrativeText(result),
          { ...(lines(result.realisations.length > 0 ? result.realisations : ['-']) as object), rowSpan: 2 },
          { stack: [said(result.feedback)], rowSpan: 2 },
        ],
        ['', measuresOf(headOf(result), result), '', ''],
      ]);

/** Both heads of the right columns stand over each section again (p.105). */
const sectionTable = (headings: readonly string[], rows: readonly Fragment[][]): Fragment =>
  table(
    SHARES,
    [
      ...headings.map((text, i) => [
        ...across(2, { text, fillColor: BLUE }),
        ...[REALISATION, FEEDBACK].map((one) => (i === 0 ? head(one, { rowSpan: headings.length }) : '')),
      ]),
      ...rows,
    ],
    { headerRows: headings.length },
  );

/** FORMAT C.1.1, p.105-107: evaluation result of a qualitative plan, of executives and all others. */
export const formC11 = (form: FormC11, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  resultPaper(form, settings, stamp, {
    lines: ['PENDEKATAN HASIL KERJA KUALITATIF'],
    grade: 'PANGKAT/ GOL. RUANG',
    evaluatorNip: OPTIONAL_NIP,
    curve: 'POLA DISTRIBUSI',
    results: [
      sectionTable(['HASIL KERJA', 'A. UTAMA'], rowsOf(form.main, 0)),
      sectionTable(['B. TAMBAHAN'], rowsOf(form.additional, form.main.length)),
    ],
    notes: ['**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri'],
  });
