import type { FormB, FormData, FormPerson, FormSignature, PaperSettings, Stamp } from './forms.rules.js';
import { dateText, spanText } from './words.rules.js';

/** A piece of a document definition: plain text, or a node of the layout engine. */
export type Fragment = string | { readonly [key: string]: unknown };

/** What the renderer takes. */
export interface Definition {
  readonly [key: string]: unknown;
  readonly content: readonly Fragment[];
}

/** A form on its paper: content as one strip, which is laid on pages when it is rendered. */
export interface FormPaper extends Definition {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageOrientation: Orientation;
  readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number];
  readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number };
  /** Sizes of type, in points: the first of those that need the fewest pages. */
  readonly sizes: readonly [number, ...number[]];
}

/** Points: the regulation's folio and its replacement in offices that have A4 only. */
export const PAPER = { F4: { width: 612, height: 936 }, A4: { width: 595.28, height: 841.89 } } as const;
export type Orientation = 'portrait' | 'landscape';

const MARGIN = { side: 42, top: 36, bottom: 66 } as const;
type Kind = FormData['kind'] | FormB['kind'];
/** Plans and results lie; the attachment, the forms of guidance and the D forms stand. */
export const orientationOf = (kind: Kind): Orientation =>
  kind === 'A.1.8' || /^[BD]/.test(kind) ? 'portrait' : 'landscape';

/** Width between the margins, in points. */
export const contentWidth = (paper: PaperSettings['paper'], orientation: Orientation): number =>
  (orientation === 'landscape' ? PAPER[paper].height : PAPER[paper].width) - 2 * MARGIN.side;

/** Centred lines in capitals, one to a line; the first names the form. */
export const title = (settings: PaperSettings, kind: Kind, lines: readonly Fragment[]): Fragment => ({
  stack: [...(settings.showsFormat ? [`FORMAT ${kind}`] : []), ...lines],
  alignment: 'center',
  margin: [0, 0, 0, 5],
});

/** Line between the period of an evaluation and the agency. */
export const rule = (width: number): Fragment => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1 }],
  margin: [0, 2, 0, 2],
});

/** Agency on the left, assessed time on the right; two lines in portrait. */
export const agencyLine = (form: Pick<FormData, 'agency' | 'from' | 'to'>, orientation: Orientation): Fragment => {
  const span = spanText(form.from, form.to);
  const landscape = orientation === 'landscape';
  return {
    columns: [
      { text: form.agency.toUpperCase(), width: '*', margin: [2, landscape ? 0 : 7, 0, 0] },
      landscape
        ? { text: `PERIODE PENILAIAN: ${span}`, width: 'auto', alignment: 'right' }
        : { stack: ['PERIODE PENILAIAN:', span], width: 'auto' },
    ],
    margin: [0, 0, 0, 3],
  };
};

/** One who signs: role as the form words it, and the person. */
export interface Signer {
  readonly role: string;
  readonly person: FormPerson;
  readonly signature: FormSignature;
  /** False where the form has no place and date above this column. */
  readonly dated: boolean;
}

const DOTS = '........................';

/** One column; `space` is left above and below the mark for a hand, in points. */
const signerBlock = ({ role, person, signature, dated }: Signer, space: number): Fragment => ({
  stack: [
    dated ? `${signature.place}, ${signature.signedOn ? dateText(signature.signedOn) : DOTS}` : ' ',
    role,
    { text: signature.mark ?? ' ', fontSize: 8, italics: true, margin: [12, space, 12, space] },
    person.name,
    person.nip ? `NIP ${person.nip}` : ' ',
  ],
  alignment: 'center',
  width: '*',
});

/** Rows of signers, never torn apart; a lone signer stands where the form puts it. */
export const signatures = (
  rows: readonly (readonly (Signer | null)[])[],
  layout: { readonly centreLast?: boolean } = {},
): Fragment => ({
  unbreakable: true,
  margin: [0, 8, 0, 0],
  stack: rows.map((row, i) => {
    const isCentred = layout.centreLast === true && i === rows.length - 1;
    const blocks = row.map((signer) =>
      signer ? signerBlock(signer, rows.length > 1 ? 8 : 16) : { text: '', width: '*' },
    );
    const edge = { text: '', width: '*' };
    return {
      columns: isCentred ? [edge, { ...(blocks[0] as object), width: '50%' }, edge] : blocks,
      margin: [0, i === 0 ? 0 : 6, 0, 0],
    };
  }),
});

/** Content that is never torn apart: only for what surely fits on one page. */
export const keptTogether = (stack: readonly Fragment[]): Fragment => ({ unbreakable: true, stack });

/** Content that stands whole on the page of the last rows above it, so that nobody signs an empty page. */
export const belowRows = (stack: readonly Fragment[]): Fragment => ({ unbreakable: true, followsRows: true, stack });

/** Notes below the signatures, in the order of their stars. */
export const notes = (lines: readonly string[]): Fragment => ({
  stack: lines.map((text) => ({ text, italics: true, margin: [0, 0, 0, 1] })),
  margin: [0, 5, 0, 0],
  fontSize: 9,
});

/** Small lines at the foot of every page, with the number of the page in the first, and a code to scan. */
const foot =
  ([first, ...others]: readonly string[], qr: string | null) =>
  (page: number, pages: number): Fragment => ({
    margin: [MARGIN.side, 8, MARGIN.side, 0],
    fontSize: 8,
    columns: [
      { width: '*', stack: [`${first} · halaman ${page} dari ${pages}`, ...others] },
      ...(qr ? [{ width: 'auto', qr, fit: 56, alignment: 'right', eccLevel: 'M' }] : []),
    ],
  });

/** Sizes of type: portrait forms are forms of one page (p.61, 115-118), a little smaller type keeps them so. */
const SIZES = { landscape: [10.5, 10], portrait: [10.5, 10, 9.5, 9, 8.5] } as const;

/** Puts any form on its paper. */
export const sheet = (
  kind: Kind,
  settings: PaperSettings,
  content: readonly Fragment[],
  lines: readonly string[],
  qr: string | null = null,
): FormPaper => ({
  pageSize: PAPER[settings.paper],
  pageOrientation: orientationOf(kind),
  pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom],
  defaultStyle: { font: 'PTSerif', fontSize: SIZES[orientationOf(kind)][0], lineHeight: 1 },
  sizes: SIZES[orientationOf(kind)],
  language: 'id-ID',
  footer: foot(lines, qr),
  content,
});

/** Puts a document on its paper: number, edition and verification at the foot of every page; a draft says that it is one. */
export const definition = (
  form: FormData,
  settings: PaperSettings,
  stamp: Stamp | null,
  content: readonly Fragment[],
): FormPaper =>
  sheet(
    form.kind,
    settings,
    content,
    stamp
      ? [
          `Dokumen ${stamp.number} · versi ${stamp.edition}`,
          `Kode verifikasi: ${stamp.code}`,
          `Keaslian dokumen ini dapat diperiksa di ${stamp.url}`,
        ]
      : [`Rancangan Format ${form.kind}, belum diterbitkan`],
    stamp?.url,
  );
