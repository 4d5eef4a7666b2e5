import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';
import { isDateFormat } from './numberFormat.rules.js';
import { readXml } from './xml.js';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The workbook's own page: sheets in their order and the epoch of its day numbers. */
export async function readWorkbook(pieces: AsyncIterable<string>, limits: SheetLimits) {
  const sheets: SheetEntry[] = [];
  let epoch1904 = false;
  await readXml(pieces, {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = ['1', 'true'].includes(attributes().get('date1904') ?? '');
      if (name !== 'sheet') return;
      const found = attributes();
      const hidden = (found.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: found.get('name') ?? '', relation: found.get('id') ?? '', hidden });
      if (sheets.length > limits.archive.maxSheets) {
        throw new SheetFault('sheet.tooManySheets', { max: limits.archive.maxSheets });
      }
    },
  });
  return { sheets, epoch1904 };
}

/** Where the parts lie: relation id → path in the archive, and the paths of styles and shared texts by their type. */
export async function readRelations(pieces: AsyncIterable<string>) {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await readXml(pieces, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const found = attributes();
      if (found.get('TargetMode') === 'External') return;
      const target = found.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      byId.set(found.get('Id') ?? '', path);
      byType.set((found.get('Type') ?? '').replace(/^.*\//, ''), path);
    },
  });
  return { byId, byType };
}

/** For every cell style: does it show a date? */
export async function readDateStyles(pieces: AsyncIterable<string>): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  await readXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '');
      if (name === 'cellXfs') inside = true;
      if (name !== 'xf' || !inside) return;
      const id = Number(attributes().get('numFmtId') ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}

/** `_x000D_` is how a workbook writes a character that XML cannot carry. */
export const unescapeText = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that cells refer to by number; reading aids for pronunciation are left out. */
export async function readSharedTexts(pieces: AsyncIterable<string>, limits: SheetLimits): Promise<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let inAid = false;
  let total = 0;
  await readXml(pieces, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inAid = true;
    },
    text(text) {
      if (!inText || inAid) return;
      current += text;
      total += text.length;
      if (total > limits.maxTextChars) throw new SheetFault('sheet.tooMuchText');
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inAid = false;
      if (name !== 'si') return;
      texts.push(unescapeText(current));
      if (texts.length > limits.maxCells) throw new SheetFault('sheet.tooManyCells', { max: limits.maxCells });
    },
  });
  return texts;
}
