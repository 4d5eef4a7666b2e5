import { readCsv } from './csv.js';
import { SheetFault } from './fault.js';
import { fileKind } from './fileKind.js';
import { headerProblems } from './headers.rules.js';
import { SHEET_LIMITS, type SheetLimits } from './limits.js';
import type { Sheet } from './sheet.types.js';
import { readXlsx } from './xlsx.js';

const NOTHING: Sheet = {
  format: null,
  encoding: null,
  delimiter: null,
  headers: [],
  headerLine: 0,
  rows: [],
  notices: [],
  problems: [],
};

/**
 * Reads an uploaded table: CSV (`;` `,` tab, BOM, UTF-8 or CP1252) or XLSX, told apart by content.
 * Never throws for what a user did: the answer carries problems with message keys (see `sheet.messages.ts`), and with
 * an ERROR among them that names no line there are no rows. Memory is bounded by `limits`, whatever comes.
 *
 * @param bytes the file as uploaded
 * @param limits bounds that differ from `SHEET_LIMITS`, such as `{ maxBytes }`
 */
export async function readSheet(bytes: Uint8Array, limits: Partial<SheetLimits> = {}): Promise<Sheet> {
  const bounds: SheetLimits = { ...SHEET_LIMITS, ...limits };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (buffer.length > bounds.maxBytes) {
      throw new SheetFault('sheet.tooLarge', { max: Math.floor(bounds.maxBytes / 1024 / 1024) });
    }
    const sheet = fileKind(buffer) === 'CSV' ? readCsv(buffer, bounds) : await readXlsx(buffer, bounds);
    return { ...sheet, problems: [...headerProblems(sheet.headers, sheet.headerLine), ...sheet.problems] };
  } catch (error) {
    if (error instanceof SheetFault) return { ...NOTHING, problems: [error.toProblem()] };
    throw error;
  }
}
