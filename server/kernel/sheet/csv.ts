import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode.js';
import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';
import type { Sheet, SheetProblem, SheetRow } from './sheet.types.js';

type Delimiter = ';' | ',' | '\t';
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

/**
 * The delimiter that the header line uses most, outside quotes; a line with none of them is a table of one column.
 * All three at once would tear values such as `S.E., M.Si` apart.
 */
export function detectDelimiter(text: string): Delimiter {
  const header = /^\s*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text)?.[1] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Excel's hint line `sep=;` names the delimiter; it is taken off but still counts as a line. */
function splitHint(utf8: Buffer): { body: Buffer; delimiter: Delimiter; skipped: number } {
  const start = utf8.toString('utf8', 0, 65_536);
  const hint = /^\ufeff?sep=([;,\t])\n/i.exec(start);
  if (hint === null) return { body: utf8, delimiter: detectDelimiter(start), skipped: 0 };
  const delimiter = DELIMITERS.find((known) => known === hint[1]) ?? ';';
  return { body: utf8.subarray(Buffer.byteLength(hint[0])), delimiter, skipped: 1 };
}

const newlines = (cells: readonly string[]) => {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
};

/** Reads a CSV; see `readSheet` for the shape. @throws SheetFault when the reading cannot go on. */
export function readCsv(bytes: Buffer, limits: SheetLimits): Sheet {
  const { utf8, encoding } = decodeText(bytes, limits);
  const { body, delimiter, skipped } = splitHint(utf8);
  const table = parseRows(body, delimiter, skipped, limits);
  const header = table.rows[0];
  if (header === undefined) throw new SheetFault('sheet.empty');
  const rows = table.rows.slice(1);
  const said = { '\t': 'tab', ';': ';', ',': ',' }[delimiter];
  return {
    format: 'CSV',
    encoding,
    delimiter,
    headers: header.cells,
    headerLine: header.line,
    rows,
    notices: [{ severity: 'NOTICE', key: 'sheet.readAsCsv', params: { encoding, delimiter: said, rows: rows.length } }],
    problems: widthProblems(header, rows),
  };
}

function parseRows(body: Buffer, delimiter: Delimiter, skipped: number, limits: SheetLimits): { rows: SheetRow[] } {
  const rows: SheetRow[] = [];
  let cellCount = 0;
  const take = (cells: string[], end: number): null => {
    const line = end - newlines(cells) + skipped;
    cellCount += cells.length;
    if (cells.length > limits.maxColumns)
      throw new SheetFault('sheet.tooManyColumns', { max: limits.maxColumns }, line);
    if (rows.length > limits.maxRows) throw new SheetFault('sheet.tooManyRows', { max: limits.maxRows });
    if (cellCount > limits.maxCells) throw new SheetFault('sheet.tooManyCells', { max: limits.maxCells });
    if (cells.some((cell) => cell.length > limits.maxCellChars)) {
      throw new SheetFault('sheet.cellTooLong', { max: limits.maxCellChars }, line);
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    return null;
  };
  try {
    parse(body, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limits.maxRowBytes,
      on_record: (cells: string[], { lines }) => take(cells, lines),
    });
  } catch (error) {
    if (error instanceof CsvError) throw csvFault(error, skipped, limits);
    throw error;
  }
  return { rows };
}

function csvFault(error: CsvError, skipped: number, limits: SheetLimits): SheetFault {
  const line = (typeof error.lines === 'number' ? error.lines : 1) + skipped;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new SheetFault('sheet.rowTooLong', { max: limits.maxRowBytes }, line);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new SheetFault('sheet.quoteOpen', {}, line);
  return new SheetFault('sheet.csvBroken', {}, line);
}

/** A row of another width than the header has slipped: a delimiter too few or too many moves every later value. */
function widthProblems(header: SheetRow, rows: readonly SheetRow[]): SheetProblem[] {
  const expected = header.cells.length;
  const fits = ({ cells }: SheetRow) =>
    cells.length === expected || (cells.length > expected && cells.slice(expected).every((cell) => cell.trim() === ''));
  return rows
    .filter((row) => !fits(row))
    .map((row) => ({
      severity: 'ERROR',
      key: 'sheet.rowWidth',
      params: { found: row.cells.length, expected },
      line: row.line,
    }));
}
