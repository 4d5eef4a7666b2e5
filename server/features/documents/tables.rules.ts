import { BEHAVIOURS, SHORT_LOYAL_GUIDE } from '../rulesets/behaviours.rules.js';
import type { FormExpectations, FormPerson } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';

/** Pale blue behind heads, section rows and blocks, as in the print. */
export const BLUE = '#DEEAF6';

const LINES = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

/**
 * A table over the full width; `shares` are the column widths in any unit. Of the body only the first row may be
 * held to the repeated head, and no cell of it may span rows: the engine misplaces spans that begin in a held block.
 */
export const table = (
  shares: readonly number[],
  body: readonly (readonly Fragment[])[],
  more: { readonly headerRows?: number; readonly keepWithHeaderRows?: number } = {},
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

/** Both persons side by side (landscape forms). */
export const personBlock = (
  employee: FormPerson,
  evaluator: FormPerson,
  labels: { readonly grade: string; readonly evaluatorNip?: Fragment },
): Fragment => {
  const rows: readonly (readonly [string, (person: FormPerson) => string])[] = [
    ['NAMA', (person) => person.name],
    ['NIP', (person) => person.nip ?? ''],
    [labels.grade, (person) => person.grade ?? ''],
    ['JABATAN', (person) => person.position],
    ['UNIT KERJA', (person) => person.unit],
  ];
  const number = (i: number) => cell(String(i + 1), { alignment: 'center' });
  return table(
    [4, 19, 27, 4, 19, 27],
    [
      [
        head('NO'),
        ...across(2, head('PEGAWAI YANG DINILAI') as object),
        head('NO'),
        ...across(2, head('PEJABAT PENILAI KINERJA') as object),
      ],
      ...rows.map(([label, of], i) => {
        const right = label === 'NIP' ? (labels.evaluatorNip ?? label) : label;
        return [number(i), label, of(employee), number(i), right, of(evaluator)];
      }),
    ],
  );
};

/** Leaves of a tree of rows, with the cells left of them spanning what belongs together. */
export const spanning = (left: readonly Fragment[], rows: readonly (readonly Fragment[])[]): Fragment[][] =>
  rows.map((row, i) => [
    ...left.map((one) => (i === 0 ? { ...(typeof one === 'string' ? { text: one } : one), rowSpan: rows.length } : '')),
    ...row,
  ]);

const guidesOf = (code: string, guides: readonly string[], short: boolean): Fragment => ({
  stack: guides.map((guide, i) => ({
    columns: [
      { text: '-', width: 8 },
      { text: code === 'LOYAL' && i === 0 && short ? SHORT_LOYAL_GUIDE : guide, width: '*' },
    ],
  })),
});

/**
 * The seven values with their guides and the leader's special expectations; with `feedback` a column more, and the
 * short wording of Loyal (domain notes, forms B.1.3 and C.1.3).
 */
export const behaviourTable = (
  heading: string,
  expectations: FormExpectations,
  feedback: ((code: keyof FormExpectations) => readonly string[]) | null,
): Fragment => {
  const columns = feedback ? 4 : 3;
  const headRow = feedback
    ? [...across(3, { text: heading, fillColor: BLUE }), head('UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG')]
    : section(3, heading);
  const rows = BEHAVIOURS.flatMap(({ code, number, name, guides }) => {
    const expected: Fragment = {
      stack: ['Ekspektasi Khusus Pimpinan:', ...(expectations[code] ? [expectations[code]] : [])],
    };
    const cells = [guidesOf(code, guides, feedback !== null), expected];
    return [
      [cell(String(number), { alignment: 'center', rowSpan: 2 }), ...across(columns - 1, { text: printed(name) })],
      ['', ...cells, ...(feedback ? [{ stack: [...feedback(code)] }] : [])],
    ];
  });
  return table(feedback ? [5, 48, 25, 22] : [4, 48, 48], [headRow, ...rows], { headerRows: 1, keepWithHeaderRows: 1 });
};

/** The forms write only the first letter of a value large: `Berorientasi pelayanan`. */
const printed = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** A blue block: bold heading and what stands below it. */
export const block = (heading: string, content: Fragment): Fragment =>
  table([1], [[{ stack: [{ text: heading, bold: true }, content], fillColor: BLUE }]]);
