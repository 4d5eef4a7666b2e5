import { SheetFault } from './fault.js';

/** What happens while an XML text passes by; names come without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: () => ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const MAX_PENDING = 1024 * 1024;
const ATTRIBUTE = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntity(whole: string, body: string): string {
  const named = NAMED[body];
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(body);
  const code = digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10);
  // A name of its own would need a document type, and those are refused.
  if (!(code >= 0 && code <= 0x10ffff)) throw new SheetFault('sheet.xmlEntity', { entity: whole.slice(0, 40) });
  return String.fromCodePoint(code);
}

const decode = (text: string) => (text.includes('&') ? text.replace(/&([^;]{0,40});?/g, decodeEntity) : text);

function readAttributes(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    found.set(name.slice(name.indexOf(':') + 1), decode(double ?? single ?? ''));
  }
  return found;
}

/** Where the tag that begins at `from` ends; a `>` inside a quoted value does not count. -1: not here yet. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  return -1;
}

/**
 * Reads XML piece by piece: elements, texts, CDATA; comments and processing instructions are skipped.
 * A document type is refused, so there are no entities but the five of XML and no outside address is ever looked up.
 * @throws SheetFault `sheet.doctype`, `sheet.xmlEntity`, `sheet.archiveBroken`.
 */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  let pending = '';
  for await (const piece of pieces) {
    pending += piece;
    pending = pending.slice(consume(pending, handler));
    if (pending.length > MAX_PENDING) throw new SheetFault('sheet.cellTooLong', { max: MAX_PENDING });
  }
  if (pending.trim() !== '') throw new SheetFault('sheet.archiveBroken');
}

function consume(text: string, handler: XmlHandler): number {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) return at;
    const end = markupEnd(text, start);
    if (end < 0) return at;
    if (start > at) handler.text?.(decode(text.slice(at, start)));
    emit(text, start, end, handler);
    at = end;
  }
}

/** Index after the next `mark`, -1 when it is not here yet. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Index after the markup that begins at `start`, -1 while it is incomplete. */
function markupEnd(text: string, start: number): number {
  if (text[start + 1] === '?') return after(text, '?>', start + 2);
  if (text[start + 1] !== '!') return tagEnd(text, start + 1) + 1 || -1;
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  if (text.length - start < 9) return -1;
  throw new SheetFault('sheet.doctype');
}

function emit(text: string, start: number, end: number, handler: XmlHandler): void {
  const mark = text[start + 1];
  if (mark === '?') return;
  if (mark === '!') {
    if (text.startsWith('<![CDATA[', start)) handler.text?.(text.slice(start + 9, end - 3));
    return;
  }
  const closes = mark === '/';
  const alone = text[end - 2] === '/';
  const inner = text.slice(start + (closes ? 2 : 1), end - (alone ? 2 : 1));
  const space = inner.search(/\s/);
  const full = space < 0 ? inner : inner.slice(0, space);
  const name = full.slice(full.indexOf(':') + 1);
  if (!closes) handler.open?.(name, () => readAttributes(space < 0 ? '' : inner.slice(space)));
  if (closes || alone) handler.close?.(name);
}
