import { ControlLevel } from '../plans/structure.rules.js';
import type { FormA13, FormManual, PaperSettings, Stamp } from './forms.rules.js';
import { agencyLine, definition, type FormPaper, type Fragment, keptTogether, title } from './paper.rules.js';
import { across, BLUE, emptyRow, head, table } from './tables.rules.js';

/** Columns to the right of the heads: a row holds three or four choices of equal width. */
const RIGHT = 12;

const OPTIONAL: Fragment = { text: '(opsional bagi pendekatan hasil kerja kualitatif)', italics: true };

type Choice<C extends string> = readonly [code: C, words: Fragment];
const foreign = (text: string): Fragment => ({ text, italics: true });
/** The three of an executive, as the form prints them; the two nearer ones stand there only where they were chosen (p.44). */
const LEVELS: readonly Choice<ControlLevel>[] = [
  [ControlLevel.OUTCOME, foreign('Outcome')],
  [ControlLevel.INTERMEDIATE_OUTCOME, { text: [foreign('Outcome'), ' Antara'] }],
  [ControlLevel.LOW_CONTROL_OUTPUT, { text: [foreign('Output'), ' kendali rendah'] }],
];
const NEARER: readonly Choice<ControlLevel>[] = [
  [ControlLevel.MEDIUM_CONTROL_OUTPUT, { text: [foreign('Output'), ' kendali sedang'] }],
  [ControlLevel.HIGH_CONTROL_OUTPUT, { text: [foreign('Output'), ' kendali tinggi'] }],
];
const PERIODS: readonly Choice<FormManual['reportedEvery']>[] = [
  ['MONTHLY', 'Bulanan'],
  ['QUARTERLY', 'Triwulanan'],
  ['SEMESTERLY', 'Semesteran'],
  ['YEARLY', 'Tahunan'],
];

const label = (...text: Fragment[]): Fragment => ({ text, fillColor: BLUE });
const row = (left: Fragment, right: object): Fragment[] => [left, ...across(RIGHT, right)];
const written = (text: string): object => ({ text: text || '-' });

/** A box for each choice, the chosen one crossed. */
const boxes = <C extends string>(choices: readonly Choice<C>[], chosen: C | null): Fragment[] =>
  choices.flatMap(([code, words]) =>
    across(RIGHT / choices.length, { text: [code === chosen ? '( X ) ' : '(    ) ', words] }),
  );

/** One table for each indicator, in the rows of the form, on one page wherever a page holds it. */
const manual = (one: FormManual): Fragment => {
  const nearer = NEARER.filter(([code]) => code === one.controlLevel);
  const rows = table(
    [18, ...Array.from({ length: RIGHT }, () => 82 / RIGHT)],
    [
      row(label('RENCANA HASIL KERJA'), written(one.result)),
      row(label('UKURAN KEBERHASILAN/ INDIKATOR KINERJA'), written(one.indicator)),
      row(label('TUJUAN'), written(one.purpose)),
      row({ text: 'DESKRIPSI', fillColor: BLUE, rowSpan: 4 }, { text: 'Definisi', fillColor: BLUE }),
      row('', written(one.definition)),
      row('', { text: ['Formula ', OPTIONAL], fillColor: BLUE }),
      row('', written(one.formula)),
      row(label('SATUAN PENGUKURAN ', OPTIONAL), written(one.unit)),
      [label('KUALITAS DAN TINGKAT KENDALI'), ...boxes([...LEVELS, ...nearer], one.controlLevel)],
      row(label('SUMBER DATA'), written(one.dataSource)),
      [label('PERIODE PELAPORAN'), ...boxes(PERIODS, one.reportedEvery)],
    ],
  );
  return keptTogether([rows, { text: ' ', fontSize: 8 }]);
};

/** FORMAT A.1.3, p.38: manual of the indicators of a plan. No person block and no signatures: it goes with the signed plan. */
export const formA13 = (form: FormA13, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, [
      'MANUAL INDIKATOR KINERJA',
      ...(form.isExecutive ? ['SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'] : []),
    ]),
    agencyLine(form, 'landscape'),
    ...(form.manuals.length === 0
      ? [table([1, 1], [[head('RENCANA HASIL KERJA'), head('INDIKATOR KINERJA')], emptyRow(2)])]
      : form.manuals.map(manual)),
  ]);
