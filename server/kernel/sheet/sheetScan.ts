import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';
import { attributes, lookOver } from './markup.js';
import { columnIndex } from './values.rules.js';

/** A cell by its row (from 1) and column (from 0). */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** What the library does not tell: cells that hold a formula, and cells that hold an error, which it reads as empty. */
export interface SheetScan {
  readonly formulaCount: number;
  /** The first of them, as many as are named one by one. */
  readonly formulas: readonly CellPlace[];
  readonly errors: readonly (CellPlace & { readonly value: string })[];
}

/** Cells named one by one. */
const NAMED_CELLS = 1000;

/**
 * Looks over a sheet before the library reads it. The library fills gaps, so one cell in the last row and column would
 * take gigabytes: the rectangle around all values is bounded here.
 * @throws SheetFault when a limit is passed or an address is none.
 */
export async function scanSheet(pieces: AsyncIterable<string>, limits: SheetLimits): Promise<SheetScan> {
  let formulaCount = 0;
  const formulas: CellPlace[] = [];
  const errors: (CellPlace & { value: string })[] = [];
  const seen = { rowTags: 0, lastLine: 0, lastColumn: 0, chars: 0 };
  let cell = { line: 0, column: 0, type: '' };

  // Also rows without values count: the library makes one for each.
  const lineOf = (digits: string) => {
    if (!/^[1-9]\d{0,6}$/.test(digits)) throw new SheetFault('sheet.archiveBroken');
    if (Number(digits) > limits.maxRows + 1) throw new SheetFault('sheet.tooManyRows', { max: limits.maxRows });
    return Number(digits);
  };
  const place = (address: string | undefined) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)([1-9]\d{0,6})$/.exec(address ?? '') ?? [];
    return { line: lineOf(digits), column: columnIndex(letters) };
  };
  const value = (text: string) => {
    const { line, column } = cell;
    seen.chars += text.length;
    if (seen.chars > limits.maxTextChars) throw new SheetFault('sheet.tooMuchText');
    if (column >= limits.maxColumns) throw new SheetFault('sheet.tooManyColumns', { max: limits.maxColumns }, line);
    seen.lastLine = Math.max(seen.lastLine, line);
    seen.lastColumn = Math.max(seen.lastColumn, column + 1);
    if (seen.lastLine * seen.lastColumn > limits.maxCells)
      throw new SheetFault('sheet.tooManyCells', { max: limits.maxCells });
  };

  await lookOver(pieces, (name, head, text) => {
    if (name === 'c') {
      const found = attributes(head);
      cell = { ...place(found.get('r')), type: found.get('t') ?? 'n' };
    } else if (name === 'row') {
      seen.rowTags += 1;
      lineOf(attributes(head).get('r') ?? String(seen.rowTags));
    } else if (cell.line > 0 && name === 'f') {
      formulaCount += 1;
      if (formulas.length < NAMED_CELLS) formulas.push({ line: cell.line, column: cell.column });
    } else if (cell.line > 0 && (name === 'v' || name === 't') && text !== '') {
      value(text);
      if (cell.type === 'e' && errors.length < NAMED_CELLS)
        errors.push({ line: cell.line, column: cell.column, value: text });
    }
  });
  return { formulaCount, formulas, errors };
}

/** The texts that cells share. @throws SheetFault when there are too many or they are too long together. */
export async function scanSharedTexts(pieces: AsyncIterable<string>, limits: SheetLimits): Promise<void> {
  let chars = 0;
  let texts = 0;
  await lookOver(pieces, (name, _, text) => {
    if (name === 'si') texts += 1;
    if (name === 't') chars += text.length;
    if (texts > limits.maxCells) throw new SheetFault('sheet.tooManyCells', { max: limits.maxCells });
    if (chars > limits.maxTextChars) throw new SheetFault('sheet.tooMuchText');
  });
}
