import { readSheet as readRows } from 'read-excel-file/node';
import { type ArchiveEntry, readDirectory } from './archive.js';
import { type ChosenSheet, chooseSheet } from './chosenSheet.js';
import { SheetFault } from './fault.js';
import { inflateText, type UnpackBudget } from './inflate.js';
import type { SheetLimits } from './limits.js';
import { lookOver } from './markup.js';
import { repacked } from './repack.js';
import type { Sheet, SheetProblem, SheetRow } from './sheet.types.js';
import { type CellPlace, type SheetScan, scanSharedTexts, scanSheet } from './sheetScan.js';
import { columnLetter, momentText, numberText } from './values.rules.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

type Entries = ReadonlyMap<string, ArchiveEntry>;

/** Refuses what is an archive but not a plain workbook, each by its name. */
function refuseOthers(entries: Entries, limits: SheetLimits): void {
  const paths = [...entries.keys()];
  if (paths.some((path) => /(^|\/)vbaProject/i.test(path))) throw new SheetFault('sheet.macros');
  if (entries.has('xl/workbook.bin')) throw new SheetFault('sheet.binaryWorkbook');
  if (entries.has('content.xml') && entries.has('mimetype')) throw new SheetFault('sheet.openDocument');
  if (!entries.has('[Content_Types].xml') || !entries.has(WORKBOOK)) throw new SheetFault('sheet.notAWorkbook');
  const sheets = paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/i.test(path)).length;
  if (sheets > limits.archive.maxSheets) throw new SheetFault('sheet.tooManySheets', { max: limits.archive.maxSheets });
}

/**
 * Reads the first visible sheet of an XLSX workbook: the archive and every part the library will see are counted and
 * looked over first, then read-excel-file reads them. @throws SheetFault when the reading cannot go on.
 */
export async function readXlsx(bytes: Buffer, limits: SheetLimits): Promise<Sheet> {
  const entries = readDirectory(bytes, limits);
  const budget: UnpackBudget = { remaining: limits.archive.maxUnpackedBytes };
  const seen: ArchiveEntry[] = [];
  const part = (path: string, maxBytes = limits.archive.maxUnpackedBytes): AsyncIterable<string> => {
    const entry = entries.get(path);
    if (entry === undefined || entry.unpackedBytes === 0) throw new SheetFault('sheet.archiveBroken');
    if (entry.unpackedBytes > maxBytes) throw new SheetFault('sheet.archiveTooLarge');
    seen.push(entry);
    return inflateText(bytes, entry, budget);
  };
  const small = (path: string) => part(path, limits.archive.maxIndexBytes);
  refuseOthers(entries, limits);
  await lookOver(small('[Content_Types].xml'), (_, head) => {
    if (/macroEnabled/i.test(head)) throw new SheetFault('sheet.macros');
  });
  const chosen = await chooseSheet(small(WORKBOOK), small(RELATIONS), limits);
  if (chosen.stylesPath !== undefined) await lookOver(small(chosen.stylesPath));
  if (chosen.textsPath !== undefined) await scanSharedTexts(part(chosen.textsPath), limits);
  const scan = await scanSheet(part(chosen.path), limits);
  return describe(await read(bytes, seen, chosen, limits), scan, chosen);
}

/** Texts of all rows that hold anything. What the library cannot read after all those checks is a damaged workbook. */
async function read(bytes: Buffer, parts: readonly ArchiveEntry[], { number }: ChosenSheet, limits: SheetLimits) {
  const options = { trim: false, parseNumber: numberText };
  const table = await readRows(repacked(bytes, parts), number, options).catch(() => {
    throw new SheetFault('sheet.archiveBroken');
  });
  const rows: SheetRow[] = [];
  table.forEach((row, index) => {
    const line = index + 1;
    const cells = row.map(cellText);
    while (cells.at(-1) === '') cells.pop();
    const long = cells.findIndex((text) => text.length > limits.maxCellChars);
    if (long >= 0) throw new SheetFault('sheet.cellTooLong', { max: limits.maxCellChars }, line, columnLetter(long));
    if (cells.some((text) => text.trim() !== '')) rows.push({ line, cells });
  });
  return rows;
}

function cellText(cell: unknown): string {
  if (cell === null) return '';
  if (cell instanceof Date) return momentText(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function describe([header, ...rows]: readonly SheetRow[], scan: SheetScan, chosen: ChosenSheet): Sheet {
  if (header === undefined) throw new SheetFault('sheet.empty');
  const place = ({ line, column }: CellPlace) => ({
    line,
    column: header.cells[column]?.trim() || columnLetter(column),
  });
  const { name: sheet, sheets } = chosen;
  const count = scan.formulaCount;
  const notices: SheetProblem[] = [
    { severity: 'NOTICE', key: 'sheet.readAsXlsx', params: { sheet, sheets, rows: rows.length } },
  ];
  if (count > 0) notices.push({ severity: 'NOTICE', key: 'sheet.formulaCells', params: { count } });
  for (const cell of scan.formulas) {
    notices.push({ severity: 'WARNING', key: 'sheet.formulaCell', params: {}, ...place(cell) });
  }
  const problems = scan.errors.map(
    (cell): SheetProblem => ({
      severity: 'ERROR',
      key: 'sheet.errorCell',
      params: { value: cell.value },
      ...place(cell),
    }),
  );
  return {
    format: 'XLSX',
    encoding: 'UTF-8',
    delimiter: null,
    headers: header.cells,
    headerLine: header.line,
    rows,
    notices,
    problems,
  };
}
