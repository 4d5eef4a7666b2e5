import { csvChunks } from './writeCsv.js';
import { xlsxChunks } from './writeXlsx.js';

/** A value of an exported table. Dates are given as texts in the form the reader expects. */
export type SheetCell = string | number | boolean | null | undefined;

/** A column of an exported table. */
export interface SheetColumn {
  readonly header: string;
  /** Width in characters (XLSX), 16 by default. */
  readonly width?: number;
}

export type SheetFormat = 'CSV' | 'XLSX';

/** Media type and file ending of each format. */
export const SHEET_FORMATS = {
  CSV: { mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
} as const satisfies Record<SheetFormat, { mediaType: string; extension: string }>;

/** A table to write: rows may come from a cursor, they are asked for one by one. NIP and NIK are given as texts. */
export interface SheetToWrite {
  readonly format: SheetFormat;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
  /** Name of the sheet (XLSX), at most 31 characters. */
  readonly sheetName?: string;
}

/**
 * Writes a table, complete; pipe it into a file or a reply with `pipeline(Readable.from(writeSheet(…)), target)`.
 * A CSV comes piece by piece and has no bound, a workbook at once and up to `MAX_XLSX_ROWS` rows.
 * Formulas are defused (CSV) or text cells (XLSX).
 * An error of the row source ends the pieces with that error, so a torn file is never taken for a whole one.
 */
export function writeSheet({ format, columns, rows, sheetName }: SheetToWrite): AsyncGenerator<Buffer> {
  return format === 'CSV' ? csvChunks(columns, rows) : xlsxChunks(columns, rows, sheetName);
}
