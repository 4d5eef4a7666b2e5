import { type ArchiveEntry, readDirectory } from './archive.js';
import { SheetFault } from './fault.js';
import { inflateText, type UnpackBudget } from './inflate.js';
import type { SheetLimits } from './limits.js';
import type { Sheet, SheetProblem } from './sheet.types.js';
import { readDateStyles, readRelations, readSharedTexts, readWorkbook } from './workbook.js';
import { columnLetter, readWorksheet, type Worksheet } from './worksheet.js';
import { readXml } from './xml.js';

/** Formula cells named one by one; the total is said in any case. */
const NAMED_CELLS = 1000;

type Part = (path: string | undefined) => AsyncIterable<string>;

/** Refuses what is an archive but not a plain workbook, each by its name. */
async function refuseOthers(
  entries: ReadonlyMap<string, ArchiveEntry>,
  part: Part,
  limits: SheetLimits,
): Promise<void> {
  const paths = [...entries.keys()];
  if (paths.some((path) => /(^|\/)vbaProject/i.test(path))) throw new SheetFault('sheet.macros');
  if (entries.has('xl/workbook.bin')) throw new SheetFault('sheet.binaryWorkbook');
  if (entries.has('content.xml') && entries.has('mimetype')) throw new SheetFault('sheet.openDocument');
  if (!entries.has('[Content_Types].xml') || !entries.has('xl/workbook.xml'))
    throw new SheetFault('sheet.notAWorkbook');
  const sheets = paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/i.test(path)).length;
  if (sheets > limits.archive.maxSheets) throw new SheetFault('sheet.tooManySheets', { max: limits.archive.maxSheets });
  await readXml(part('[Content_Types].xml'), {
    open(_, attributes) {
      if (/macroEnabled/i.test(attributes().get('ContentType') ?? '')) throw new SheetFault('sheet.macros');
    },
  });
}

/** Reads the first visible sheet of an XLSX workbook. @throws SheetFault when the reading cannot go on. */
export async function readXlsx(bytes: Buffer, limits: SheetLimits): Promise<Sheet> {
  const entries = readDirectory(bytes, limits);
  const budget: UnpackBudget = { remaining: limits.archive.maxUnpackedBytes };
  const part: Part = (path) => {
    const entry = path === undefined ? undefined : entries.get(path);
    if (entry === undefined) throw new SheetFault('sheet.archiveBroken');
    return inflateText(bytes, entry, budget);
  };
  await refuseOthers(entries, part, limits);
  const { sheets, epoch1904 } = await readWorkbook(part('xl/workbook.xml'), limits);
  const relations = await readRelations(part('xl/_rels/workbook.xml.rels'));
  const chosen = sheets.find((sheet) => !sheet.hidden);
  if (chosen === undefined) throw new SheetFault('sheet.notAWorkbook');
  const styles = relations.byType.get('styles');
  const texts = relations.byType.get('sharedStrings');
  const worksheet = await readWorksheet(part(relations.byId.get(chosen.relation)), {
    texts: texts === undefined ? [] : await readSharedTexts(part(texts), limits),
    dateStyles: styles === undefined ? [] : await readDateStyles(part(styles)),
    epoch1904,
    limits,
  });
  return describe(worksheet, chosen.name, sheets.length);
}

function describe(worksheet: Worksheet, sheetName: string, sheetCount: number): Sheet {
  const [header, ...rows] = worksheet.rows;
  if (header === undefined) throw new SheetFault('sheet.empty');
  const place = ({ line, column }: { line: number; column: number }) => ({
    line,
    column: header.cells[column]?.trim() || columnLetter(column),
  });
  const notices: SheetProblem[] = [
    {
      severity: 'NOTICE',
      key: 'sheet.readAsXlsx',
      params: { sheet: sheetName, sheets: sheetCount, rows: rows.length },
    },
  ];
  if (worksheet.formulas.length > 0) {
    notices.push({ severity: 'NOTICE', key: 'sheet.formulaCells', params: { count: worksheet.formulas.length } });
  }
  for (const cell of worksheet.formulas.slice(0, NAMED_CELLS)) {
    notices.push({ severity: 'WARNING', key: 'sheet.formulaCell', params: {}, ...place(cell) });
  }
  const problems = worksheet.errors.slice(0, NAMED_CELLS).map(
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
