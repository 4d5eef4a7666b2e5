import { columnLetter } from './worksheet.js';
import type { SheetCell, SheetColumn } from './writeSheet.js';
import { ZipWriter } from './zipWriter.js';

/** Rows of one sheet with its header (ECMA-376: 1,048,576); further rows go on a further sheet. */
export const MAX_SHEET_ROWS = 1_048_576;
/** Characters a spreadsheet accepts in one cell. */
const MAX_CELL_CHARS = 32_767;
const FLUSH_CHARS = 64 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLE = { text: 1, header: 2 } as const;

// XML has no place for control characters, half surrogate pairs and two others, not even as references.
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escapeXml = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"\r]/g, (char) => ENTITIES[char] ?? char);

function cellText(text: string): string {
  const whole = text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;
  // `_x0041_` would be read back as `A`; escaping its underscore keeps the text.
  return escapeXml(whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

function cellXml(cell: SheetCell, reference: string, style: number): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(String(cell))}</t></is></c>`;
}

function rowXml(cells: readonly SheetCell[], line: number, letters: readonly string[], style: number): string {
  return `<row r="${line}">${letters.map((letter, index) => cellXml(cells[index], `${letter}${line}`, style)).join('')}</row>`;
}

const sheetStart = (columns: readonly SheetColumn[]) =>
  `${PROLOG}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
  columns
    .map(
      ({ width = 16 }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="1"/>`,
    )
    .join('') +
  '</cols><sheetData>';

/** The rows of one sheet as XML, taken from the shared iterator until the sheet is full or the rows end. */
async function* sheetXml(columns: readonly SheetColumn[], source: RowSource, maxRows: number): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetter(index));
  let text =
    sheetStart(columns) +
    rowXml(
      columns.map(({ header }) => header),
      1,
      letters,
      STYLE.header,
    );
  for (let line = 2; line <= maxRows && source.next !== null; line += 1) {
    text += rowXml(source.next, line, letters, STYLE.text);
    await source.advance();
    if (text.length < FLUSH_CHARS) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData></worksheet>`;
}

/** One look ahead, so that a full sheet is followed by another only when there are rows for it. */
class RowSource {
  next: readonly SheetCell[] | null = null;
  private readonly iterator: AsyncIterator<readonly SheetCell[]> | Iterator<readonly SheetCell[]>;

  constructor(rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>) {
    this.iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  async advance(): Promise<void> {
    const { done, value } = await this.iterator.next();
    this.next = done === true ? null : value;
  }

  /** Lets the rows' own source clean up when the reader leaves early. */
  async close(): Promise<void> {
    if (this.next !== null) await this.iterator.return?.();
  }
}

const STYLES = `${PROLOG}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const numbered = (count: number, text: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index + 1)).join('');

const workbookParts = (sheets: number, name: string): readonly (readonly [string, string])[] => [
  ['xl/styles.xml', STYLES],
  [
    'xl/workbook.xml',
    `${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered(sheets, (n) => `<sheet name="${escapeXml(n === 1 ? name : `${name.slice(0, 25)} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${numbered(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    '_rels/.rels',
    `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    '[Content_Types].xml',
    `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
  ],
];

/**
 * Rows as an XLSX workbook, deflated while they come: memory does not grow with the table, no row is left out.
 * Texts are text cells (never formulas), formatted as text, so a NIP keeps its 18 digits also after an edit.
 */
export async function* xlsxChunks(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
  sheetName = 'Data',
  maxRows = MAX_SHEET_ROWS,
): AsyncGenerator<Buffer> {
  const zip = new ZipWriter();
  const source = new RowSource(rows);
  const name =
    sheetName
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Data';
  let sheets = 0;
  try {
    await source.advance();
    do {
      sheets += 1;
      yield* zip.part(`xl/worksheets/sheet${sheets}.xml`, sheetXml(columns, source, maxRows));
    } while (source.next !== null);
    for (const [path, text] of workbookParts(sheets, name)) yield* zip.part(path, [text]);
    yield* zip.end();
  } finally {
    await source.close();
  }
}
