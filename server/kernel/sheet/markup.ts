import { SheetFault } from './fault.js';

/** One opening tag: its name without prefix, what stands between name and `>`, and the text up to the next tag. */
export type VisitTag = (name: string, head: string, text: string) => void;

const MAX_PENDING = 1024 * 1024;
const MAX_DEPTH = 64;
const TAG = /^(?:[\w.-]+:)?([\w.-]+)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/;
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)([^;<]{0,40});?/i;

/**
 * Looks over XML piece by piece before a library reads it whole, and refuses what it must never see: a document type,
 * an entity of its own, CDATA (which the library would lose), markup that does not end or nests without end.
 * Reads no meaning: a tag inside a comment is visited too, so whoever counts, counts rather too much.
 * @throws SheetFault `sheet.doctype`, `sheet.xmlEntity`, `sheet.cellTooLong`, `sheet.archiveBroken`.
 */
export async function lookOver(pieces: AsyncIterable<string>, visit: VisitTag = () => undefined): Promise<void> {
  let pending = '';
  let depth = 0;
  const take = (text: string) => {
    const unknown = text.includes('&') ? UNKNOWN_ENTITY.exec(text) : null;
    if (unknown !== null) throw new SheetFault('sheet.xmlEntity', { entity: `&${unknown[1]};` });
    for (const part of text.split('<').slice(1)) {
      if (part.startsWith('/')) depth -= 1;
      else if (part.startsWith('!')) refuseDeclaration(part);
      else if (!part.startsWith('?')) {
        const [whole, name, head] = TAG.exec(part) ?? [];
        if (whole === undefined || name === undefined || head === undefined)
          throw new SheetFault('sheet.archiveBroken');
        if (!head.endsWith('/')) depth += 1;
        if (depth > MAX_DEPTH) throw new SheetFault('sheet.archiveBroken');
        visit(name, head, part.slice(whole.length));
      }
    }
  };
  for await (const piece of pieces) {
    pending += piece;
    const last = pending.lastIndexOf('<');
    if (last > 0) {
      take(pending.slice(0, last));
      pending = pending.slice(last);
    }
    if (pending.length > MAX_PENDING) throw new SheetFault('sheet.cellTooLong', { max: MAX_PENDING });
  }
  take(pending);
}

function refuseDeclaration(part: string): void {
  if (part.startsWith('!--')) return;
  throw new SheetFault(part.startsWith('![CDATA[') ? 'sheet.archiveBroken' : 'sheet.doctype');
}

/** Attributes by their name without prefix, values as written. @throws SheetFault when a name is there twice. */
export function attributes(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, full = '', quoted = ''] of head.matchAll(/([^\s=/"'<>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (full.startsWith('xmlns')) continue;
    const name = full.slice(full.indexOf(':') + 1);
    if (found.has(name)) throw new SheetFault('sheet.archiveBroken');
    found.set(name, quoted.slice(1, -1));
  }
  return found;
}
