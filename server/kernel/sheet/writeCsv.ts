import { defuse } from './defuse.rules.js';
import type { SheetCell, SheetColumn } from './writeSheet.js';

const FLUSH_CHARS = 64 * 1024;

function field(cell: SheetCell, asText: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = defuse(cell);
  // A quoted field is what a spreadsheet can be told to take as text, so NIP and NIK are always quoted.
  return asText || /[";,\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV for Indonesian spreadsheets: BOM, semicolon, CRLF, formulas defused. Row by row: memory does not grow
 * with the table.
 */
export async function* csvChunks(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
): AsyncGenerator<Buffer> {
  let text = `\ufeff${columns.map(({ header }) => field(header, false)).join(';')}\r\n`;
  for await (const row of rows) {
    text += `${columns.map(({ text: asText }, index) => field(row[index], asText === true && row[index] !== '')).join(';')}\r\n`;
    if (text.length < FLUSH_CHARS) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
