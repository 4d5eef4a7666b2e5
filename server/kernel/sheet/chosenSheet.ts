import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';
import { attributes, lookOver } from './markup.js';

/** The sheet to read: its place among all (from 1), its name, its part of the archive and those it refers to. */
export interface ChosenSheet {
  readonly number: number;
  readonly name: string;
  readonly sheets: number;
  readonly path: string;
  readonly textsPath: string | undefined;
  readonly stylesPath: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/**
 * The first visible sheet; the library knows sheets by number only, not which ones are hidden.
 * @throws SheetFault `sheet.tooManySheets`, `sheet.notAWorkbook` when there is none.
 */
export async function chooseSheet(
  workbook: AsyncIterable<string>,
  relations: AsyncIterable<string>,
  limits: SheetLimits,
): Promise<ChosenSheet> {
  const sheets: ReadonlyMap<string, string>[] = [];
  await lookOver(workbook, (name, head) => {
    if (name !== 'sheet') return;
    const found = attributes(head);
    // The library passes over a sheet without name as well.
    if ((found.get('name') ?? '') !== '') sheets.push(found);
    if (sheets.length > limits.archive.maxSheets) {
      throw new SheetFault('sheet.tooManySheets', { max: limits.archive.maxSheets });
    }
  });
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await lookOver(relations, (name, head) => {
    if (name !== 'Relationship') return;
    const found = attributes(head);
    const target = found.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    byId.set(found.get('Id') ?? '', path);
    byType.set((found.get('Type') ?? '').replace(/^.*\//, ''), path);
  });
  const index = sheets.findIndex((sheet) => (sheet.get('state') ?? 'visible') === 'visible');
  const chosen = sheets[index];
  const path = byId.get(chosen?.get('id') ?? '');
  if (chosen === undefined) throw new SheetFault('sheet.notAWorkbook');
  if (path === undefined) throw new SheetFault('sheet.archiveBroken');
  return {
    number: index + 1,
    name: plain(chosen.get('name') ?? ''),
    sheets: sheets.length,
    path,
    textsPath: byType.get('sharedStrings'),
    stylesPath: byType.get('styles'),
  };
}
