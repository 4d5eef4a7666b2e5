import { EXPECTATION_NOTE, planEnd } from './formA12.rules.js';
import type { FormA11, FormA16, NarrativeResult, PaperSettings, Stamp } from './forms.rules.js';
import { measuresOf, narrativeText } from './narrative.rules.js';
import { agencyLine, definition, type FormPaper, type Fragment, title } from './paper.rules.js';
import { cell, emptyRow, type LoyalWording, OPTIONAL_NIP, personBlock, section, table } from './tables.rules.js';

const COLUMNS = 2;

/** Per result its number beside the narrative and what it is measured by; numbers run on over both sections. */
const rowsOf = (results: readonly NarrativeResult[], before: number, label: string): Fragment[][] =>
  results.length === 0
    ? [emptyRow(COLUMNS)]
    : results.flatMap((result, i) => [
        [cell(String(before + i + 1), { alignment: 'center', rowSpan: 2 }), narrativeText(result)],
        ['', measuresOf(label, result)],
      ]);

/** What A.1.1 and A.1.6 share: one table of narratives, no column but the number. */
export const narrativePlan = (
  form: FormA11 | FormA16,
  settings: PaperSettings,
  stamp: Stamp | null,
  own: {
    readonly holders: string;
    readonly measures: string;
    readonly evaluatorNip?: Fragment;
    readonly loyal: LoyalWording;
    readonly note: string;
  },
): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, ['SASARAN KINERJA PEGAWAI', 'PENDEKATAN HASIL KERJA KUALITATIF', own.holders]),
    agencyLine(form, 'landscape'),
    personBlock(form.employee, form.evaluator, { grade: 'PANGKAT/ GOL. RUANG', evaluatorNip: own.evaluatorNip }),
    table(
      [4, 96],
      [
        section(COLUMNS, 'HASIL KERJA'),
        section(COLUMNS, 'A. UTAMA'),
        ...rowsOf(form.main, 0, own.measures),
        section(COLUMNS, 'B. TAMBAHAN'),
        ...rowsOf(form.additional, form.main.length, own.measures),
      ],
      { headerRows: 1 },
    ),
    ...planEnd(form, own.loyal, '*', [own.note]),
  ]);

/** FORMAT A.1.1, p.32-33: qualitative plan of executives and heads of independent units. */
export const formA11 = (form: FormA11, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  narrativePlan(form, settings, stamp, {
    holders: 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    measures: 'Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:',
    evaluatorNip: OPTIONAL_NIP,
    loyal: 'FULL',
    note: `* ${EXPECTATION_NOTE}.`,
  });
