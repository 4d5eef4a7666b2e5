import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';
import { numberToText, serialToText } from './numberFormat.rules.js';
import type { SheetRow } from './sheet.types.js';
import { unescapeText } from './workbook.js';
import { readXml, type XmlHandler } from './xml.js';

/** What a cell's value needs from the rest of the workbook. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch1904: boolean;
  readonly limits: SheetLimits;
}

/** Rows that hold anything, and the cells whose value came from a formula or is an error such as `#N/A`. */
export interface Worksheet {
  readonly rows: SheetRow[];
  readonly formulas: { line: number; column: number }[];
  readonly errors: { line: number; column: number; value: string }[];
}

/** `AB12` → 27 (0-based); -1 when there is no column in it. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
    if (index > 1_000_000) break;
  }
  return index - 1;
}

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

function cellText(cell: OpenCell, { texts, dateStyles, epoch1904 }: CellContext): string {
  switch (cell.type) {
    case 's':
      return texts[Number(cell.value || -1)] ?? '';
    case 'inlineStr':
      return unescapeText(cell.inline);
    case 'str':
      return unescapeText(cell.value);
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      if (cell.value === '') return '';
      return dateStyles[cell.style] ? serialToText(Number(cell.value), epoch1904) : numberToText(cell.value);
    default:
      return cell.value;
  }
}

/**
 * Reads one sheet row by row; gaps are not filled, so a lonely cell in the last row costs nothing.
 * A formula cell is read by its stored value and reported; the formula itself is never kept.
 * @throws SheetFault when a limit is passed.
 */
export async function readWorksheet(pieces: AsyncIterable<string>, context: CellContext): Promise<Worksheet> {
  const sheet: Worksheet = { rows: [], formulas: [], errors: [] };
  await readXml(pieces, new SheetReader(sheet, context));
  return sheet;
}

class SheetReader implements XmlHandler {
  private line = 0;
  private cells: string[] = [];
  private cell: OpenCell | null = null;
  private inside: 'v' | 't' | null = null;
  private aid = false;
  private cellCount = 0;
  private textChars = 0;

  constructor(
    private readonly sheet: Worksheet,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (name === 'row') this.openRow(attributes().get('r'));
    else if (name === 'c') this.openCell(attributes());
    else if (this.cell === null) return;
    else if (name === 'v' || name === 't') this.inside = name;
    else if (name === 'f') this.cell.formula = true;
    else if (name === 'rPh') this.aid = true;
  }

  text(text: string): void {
    if (this.cell === null || this.inside === null || this.aid) return;
    if (this.inside === 'v') this.cell.value += text;
    else this.cell.inline += text;
    this.textChars += text.length;
    if (this.textChars > this.context.limits.maxTextChars) throw new SheetFault('sheet.tooMuchText');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inside = null;
    else if (name === 'rPh') this.aid = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(reference: string | undefined): void {
    const line = reference === undefined ? this.line + 1 : Number(reference);
    if (!Number.isSafeInteger(line) || line <= this.line) throw new SheetFault('sheet.archiveBroken');
    this.line = line;
    this.cells = [];
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? this.cells.length : columnIndex(reference);
    if (column < this.cells.length) throw new SheetFault('sheet.archiveBroken');
    const style = Number(attributes.get('s') ?? 0);
    this.cell = { column, type: attributes.get('t') ?? 'n', style, value: '', inline: '', formula: false };
  }

  private closeCell(): void {
    const { cell, line } = this;
    if (cell === null) return;
    this.cell = null;
    const { limits } = this.context;
    const text = cellText(cell, this.context);
    if (cell.formula) this.sheet.formulas.push({ line, column: cell.column });
    if (cell.type === 'e') this.sheet.errors.push({ line, column: cell.column, value: text });
    if (text === '') return;
    if (cell.column >= limits.maxColumns)
      throw new SheetFault('sheet.tooManyColumns', { max: limits.maxColumns }, line);
    if (text.length > limits.maxCellChars) {
      throw new SheetFault('sheet.cellTooLong', { max: limits.maxCellChars }, line, columnLetter(cell.column));
    }
    while (this.cells.length < cell.column) this.cells.push('');
    this.cells.push(text);
  }

  private closeRow(): void {
    const { limits } = this.context;
    if (!this.cells.some((text) => text.trim() !== '')) return;
    this.cellCount += this.cells.length;
    this.sheet.rows.push({ line: this.line, cells: this.cells });
    if (this.sheet.rows.length > limits.maxRows + 1) throw new SheetFault('sheet.tooManyRows', { max: limits.maxRows });
    if (this.cellCount > limits.maxCells) throw new SheetFault('sheet.tooManyCells', { max: limits.maxCells });
  }
}
