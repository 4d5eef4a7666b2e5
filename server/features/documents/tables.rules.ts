import { BEHAVIOURS, SHORT_LOYAL_GUIDE } from '../rulesets/behaviours.rules.js';
import type { FormExpectations, FormPerson } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';

/** Thickness of the lines of a table, in points. */
export const LINE = 0.6;

/** Pale blue behind heads, section rows and blocks, as in the print. */
export const BLUE = '#DEEAF6';

const LINES = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 0.5,
  paddingBottom: () => 0.5,
};

/** A table over the full width; `shares` are the column widths in any unit. Its rows go on pages by `pages.rules.ts`. */
export const table = (
  shares: readonly number[],
  body: readonly (readonly Fragment[])[],
  more: { readonly headerRows?: number } = {},
): Fragment => {
  const sum = shares.reduce((a, b) => a + b, 0);
  return { table: { widths: shares.map((share) => `${(share / sum) * 100}%`), body, ...more }, layout: LINES };
};

export const cell = (text: string, more: object = {}): Fragment => ({ text, ...more });
export const head = (text: string, more: object = {}): Fragment => ({
  text,
  alignment: 'center',
  verticalAlignment: 'middle',
  fillColor: BLUE,
  ...more,
});
/** A cell over several columns, followed by the empty places it covers. */
export const across = (columns: number, content: object): Fragment[] => [
  { colSpan: columns, ...content },
  ...Array.from({ length: columns - 1 }, () => ''),
];
/** A blue row over the full width: `HASIL KERJA`, `A. UTAMA`. */
export const section = (columns: number, text: string, more: object = {}): Fragment[] =>
  across(columns, { text, fillColor: BLUE, ...more });
/** `(1) (2) (3) …` */
export const numberRow = (columns: number): Fragment[] => Array.from({ length: columns }, (_, i) => head(`(${i + 1})`));
/** Nothing in a section: a dash in every cell (p.205, 212). */
export const emptyRow = (columns: number): Fragment[] =>
  Array.from({ length: columns }, () => cell('-', { alignment: 'center' }));

/** The evaluator may be the regional head, who has none (p.32, 34, 105, 108). */
export const OPTIONAL_NIP: Fragment = { text: ['NIP ', { text: '(*opsional)', italics: true }] };

/** Both persons side by side; upright paper needs more of its width for the numbers. */
export const personBlock = (
  employee: FormPerson,
  evaluator: FormPerson,
  labels: {
    readonly grade: string;
    readonly evaluatorNip?: Fragment;
    readonly evaluatorUnit?: string;
    readonly isUpright?: boolean;
  },
): Fragment => {
  const rows: readonly (readonly [string, (person: FormPerson) => string])[] = [
    ['NAMA', (person) => person.name],
    ['NIP', (person) => person.nip ?? ''],
    [labels.grade, (person) => person.grade ?? ''],
    ['JABATAN', (person) => person.position],
    ['UNIT KERJA', (person) => person.unit],
  ];
  const number = (i: number) => cell(String(i + 1), { alignment: 'center' });
  return table(labels.isUpright ? [6, 17, 27, 6, 17, 27] : [4, 19, 27, 4, 19, 27], [
    [
      head('NO'),
      ...across(2, head('PEGAWAI YANG DINILAI') as object),
      head('NO'),
      ...across(2, head('PEJABAT PENILAI KINERJA') as object),
    ],
    ...rows.map(([label, of], i) => {
      const right = { NIP: labels.evaluatorNip, 'UNIT KERJA': labels.evaluatorUnit }[label] ?? label;
      return [number(i), label, of(employee), number(i), right, of(evaluator)];
    }),
  ]);
};

/** Leaves of a tree of rows, with the cells left of them spanning what belongs together. */
export const spanning = (left: readonly Fragment[], rows: readonly (readonly Fragment[])[]): Fragment[][] =>
  rows.map((row, i) => [
    ...left.map((one) => (i === 0 ? { ...(typeof one === 'string' ? { text: one } : one), rowSpan: rows.length } : '')),
    ...row,
  ]);

/** Lines begun by a dash. */
export const dashed = (lines: readonly Fragment[]): Fragment => ({
  stack: lines.map((one) => ({
    columns: [
      { text: '-', width: 8 },
      { stack: [one], width: '*' },
    ],
  })),
});

/** The first guide of Loyal: A.1.1 and A.1.2 print it in full (p.33, 35), all others in short (p.56, 58, 71, 106-112). */
export type LoyalWording = 'FULL' | 'SHORT';

const guidesOf = (code: string, guides: readonly string[], loyal: LoyalWording): Fragment =>
  dashed(guides.map((guide, i) => (code === 'LOYAL' && i === 0 && loyal === 'SHORT' ? SHORT_LOYAL_GUIDE : guide)));

/** Feedback as it stands in its cell: a paragraph for each giver; a dash where nothing was said. */
export const said = (paragraphs: readonly string[], isSilent = paragraphs.length === 0): Fragment =>
  isSilent ? cell('-', { alignment: 'center' }) : { stack: [...paragraphs] };

type Behaviour = (typeof BEHAVIOURS)[number];
type FeedbackOf = (code: keyof FormExpectations) => readonly string[];

/** The rows of one value: number and name, then guides, special expectation, and feedback where the form has it. */
const valueRows = (
  { code, number, name, guides }: Behaviour,
  expectations: FormExpectations,
  loyal: LoyalWording,
  feedback: FeedbackOf | null,
): Fragment[][] => {
  const expected: Fragment = {
    stack: ['Ekspektasi Khusus Pimpinan:', ...(expectations[code] ? [expectations[code]] : [])],
  };
  const cells = [guidesOf(code, guides, loyal), expected];
  return [
    [cell(String(number), { alignment: 'center', rowSpan: 2 }), ...across(feedback ? 3 : 2, { text: printed(name) })],
    ['', ...cells, ...(feedback ? [said(feedback(code))] : [])],
  ];
};

/** The seven values of an evaluation result, with feedback. */
export const behaviourTable = (heading: string, expectations: FormExpectations, feedback: FeedbackOf): Fragment =>
  table(
    [5, 48, 25, 22],
    [
      [...across(3, { text: heading, fillColor: BLUE }), head('UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG')],
      ...BEHAVIOURS.flatMap((value) => valueRows(value, expectations, 'SHORT', feedback)),
    ],
    { headerRows: 1 },
  );

/** The seven values of a plan. */
export const plannedBehaviour = (heading: string, expectations: FormExpectations, loyal: LoyalWording): Fragment =>
  table(
    [4, 48, 48],
    [section(3, heading), ...BEHAVIOURS.flatMap((value) => valueRows(value, expectations, loyal, null))],
    {
      headerRows: 1,
    },
  );

/** The forms write only the first letter of a value large: `Berorientasi pelayanan`. */
const printed = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** A blue block: bold heading and what stands below it. */
export const block = (heading: string, content: Fragment): Fragment =>
  table([1], [[{ stack: [{ text: heading, bold: true }, content], fillColor: BLUE }]]);
