import { createHash } from 'node:crypto';
import { invalidField } from '../errors.js';

/** A cursor belongs to one filter and one sort: this short mark says which. */
export const cursorMark = (list: string, filter: unknown, sort: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([list, filter ?? null, sort ?? null]))
    .digest('base64url')
    .slice(0, 10);

/** Opaque to clients: the mark, the sort value and the id of the last row of the page. */
export const writeCursor = (mark: string, value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([mark, value, id])).toString('base64url');

/** Reads a cursor back; one of another list, filter or sort is refused, never guessed. */
export function readCursor(text: string, mark: string): { value: unknown; id: string } {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw invalidField('page.after', 'page.after.unreadable');
  }
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string' || !/^[0-9a-f-]{36}$/.test(parts[2]))
    throw invalidField('page.after', 'page.after.unreadable');
  if (parts[0] !== mark) throw invalidField('page.after', 'page.after.otherList');
  return { value: parts[1], id: parts[2] };
}
