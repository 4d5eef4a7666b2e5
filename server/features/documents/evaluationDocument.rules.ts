import type { FormD11, FormD12, FormD13, FormPerson, PaperSettings, Stamp } from './forms.rules.js';
import {
  agencyLine,
  belowRows,
  contentWidth,
  definition,
  type FormPaper,
  type Fragment,
  notes,
  rule,
  title,
} from './paper.rules.js';
import { across, BLUE, cell, table } from './tables.rules.js';
import { labelOf, ORGANISATION_OPTIONS, PREDICATE_OPTIONS, periodLine } from './words.rules.js';

const SHARES = [5, 41, 3, 51];

export type EvaluationForm = FormD11 | FormD12 | FormD13;

/** A numbered part: its blue heading and either labelled values or one free cell that grows. */
interface Part {
  readonly heading: string;
  readonly rows: readonly (readonly [string, string])[] | string;
}

/** Rows of the one table of the D forms: the number column spans its part. */
const partRows = ({ heading, rows }: Part, index: number): Fragment[][] => {
  const number = cell(`${index + 1}.`, { fillColor: BLUE, alignment: 'center' });
  const body =
    typeof rows === 'string'
      ? [across(3, { text: rows || '-', margin: [0, 0, 0, 2] })]
      : rows.map(([label, value]) => [label, { text: ':', alignment: 'center' }, value]);
  return [
    [{ ...(number as object), rowSpan: body.length + 1 }, ...across(3, { text: heading, fillColor: BLUE })],
    ...body.map((row) => ['', ...row]),
  ];
};

const NOBODY: FormPerson = { name: '-', nip: '-', grade: '-', position: '-', unit: '-' };
const person = ({ name, nip, grade, position, unit }: FormPerson): readonly (readonly [string, string])[] => [
  ['NAMA', name],
  ['NIP', nip ?? ''],
  ['PANGKAT/GOL RUANG', grade ?? ''],
  ['JABATAN', position],
  ['UNIT KERJA', unit],
];

/** The emblem, or an empty frame where it will stand: no picture is drawn that the agency did not configure. */
const emblem = (settings: PaperSettings): Fragment =>
  settings.emblem
    ? { image: settings.emblem, fit: [52, 52], alignment: 'center', margin: [0, 0, 0, 4] }
    : {
        table: {
          widths: [56],
          heights: [38],
          body: [
            [{ text: 'LAMBANG GARUDA', alignment: 'center', fontSize: 8, margin: [0, 9, 0, 0], color: '#595959' }],
          ],
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          hLineColor: () => '#a6a6a6',
          vLineColor: () => '#a6a6a6',
        },
        margin: [(contentWidth(settings.paper, 'portrait') - 66) / 2, 0, 0, 4],
      };

/** What D.1.1, D.1.2 and D.1.3 share (p.115-118): parts 1 to 5, further parts, and what stands under the table. */
export const evaluationDocument = (
  form: EvaluationForm,
  settings: PaperSettings,
  stamp: Stamp | null,
  own: {
    readonly noteHeading: string;
    readonly organisationLabel: string;
    readonly further: readonly Part[];
    readonly under: Fragment;
  },
): FormPaper => {
  const parts: readonly Part[] = [
    { heading: 'PEGAWAI YANG DINILAI', rows: person(form.employee) },
    { heading: 'PEJABAT PENILAI KINERJA', rows: person(form.evaluator) },
    { heading: 'ATASAN PEJABAT PENILAI KINERJA', rows: person(form.superior ?? NOBODY) },
    {
      heading: 'EVALUASI KINERJA',
      rows: [
        [own.organisationLabel, labelOf(ORGANISATION_OPTIONS, form.organisation)],
        ['PREDIKAT KINERJA PEGAWAI', labelOf(PREDICATE_OPTIONS, form.predicate)],
      ],
    },
    { heading: own.noteHeading, rows: form.note },
    ...own.further,
  ];
  const under = belowRows([
    own.under,
    notes([
      '* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
      ...(form.period.rhythm === 'MONTH' ? [] : ['** pilih salah satu']),
    ]),
  ]);
  return definition(form, settings, stamp, [
    emblem(settings),
    title(settings, form.kind, ['DOKUMEN EVALUASI KINERJA PEGAWAI']),
    { text: periodLine(form.period, { line: '*', pick: '**' }), alignment: 'center' },
    rule(contentWidth(settings.paper, 'portrait')),
    agencyLine(form, 'portrait'),
    table(SHARES, parts.flatMap(partRows)),
    under,
  ]);
};
