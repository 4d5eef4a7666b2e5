import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { defuse } from './defuse.rules.js';
import type { SheetCell, SheetColumn } from './writeSheet.js';

/**
 * Rows as CSV for Indonesian spreadsheets: BOM, semicolon, CRLF, every text quoted (so a NIP can be taken as text) and
 * defused, numbers bare. Row by row: memory does not grow with the table.
 */
export async function* csvChunks(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
): AsyncGenerator<Buffer> {
  const csv = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
    cast: { string: defuse, boolean: String },
  });
  // A failure of the rows destroys the writer, and the loop below throws it on.
  pipeline(Readable.from(withHeader(columns, rows)), csv, () => undefined);
  yield* csv;
}

async function* withHeader(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
): AsyncGenerator<readonly SheetCell[]> {
  yield columns.map(({ header }) => header);
  for await (const row of rows) yield columns.map((_, index) => row[index]);
}
