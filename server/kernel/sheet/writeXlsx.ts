import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { SheetCell, SheetColumn } from './writeSheet.js';

/**
 * Rows of a workbook to download. The library holds the whole table (about 1 kB a row of ten cells), and the longest
 * table we write as XLSX is the list of findings of an import, 20,000 of each of four severities; whoever needs more
 * takes the CSV, which has no bound.
 */
export const MAX_XLSX_ROWS = 100_000;
/** Characters a spreadsheet accepts in one cell. */
const MAX_CELL_CHARS = 32_767;

function cell(value: SheetCell): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return { value, type: Number };
  const text = String(value);
  const whole = text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;
  // `_x0041_` would be read back as `A`; escaping its underscore keeps the text. A NIP stays text after an edit (`@`).
  return { value: whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'), type: String, format: '@' };
}

/**
 * Rows as an XLSX workbook by write-excel-file. Texts are text cells, never formulas.
 * @throws RangeError past `MAX_XLSX_ROWS`: a table is whole or not written.
 */
export async function* xlsxChunks(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
  sheetName = 'Data',
): AsyncGenerator<Buffer> {
  const table: Cell[][] = [columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' }))];
  for await (const row of rows) {
    if (table.length > MAX_XLSX_ROWS) throw new RangeError(`more than ${MAX_XLSX_ROWS} rows for a workbook`);
    table.push(columns.map((_, index) => cell(row[index])));
  }
  const sheet =
    sheetName
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Data';
  const widths = columns.map(({ width = 16 }) => ({ width }));
  yield await writeXlsxFile(table, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
}
