import { isUtf8 } from 'node:buffer';
import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';

/** A CSV as UTF-8 with LF line ends, and the encoding it was found in. */
export interface DecodedText {
  readonly utf8: Buffer;
  readonly encoding: 'UTF-8' | 'CP1252';
}

const LF = 10;
const CR = 13;

/**
 * Decodes a CSV: UTF-8 when every byte sequence is valid (with or without BOM), otherwise CP1252, which is what older
 * spreadsheets write. CRLF becomes LF so that line numbers are exact also inside quotes. Works on bytes: a text beside
 * them would double the memory.
 * @throws SheetFault `sheet.nul` and `sheet.rowTooLong` with their line.
 */
export function decodeText(bytes: Buffer, limits: SheetLimits): DecodedText {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new SheetFault('sheet.nul', {}, lineOf(bytes, nul));
  refuseLongLines(bytes, limits);
  const isValid = isUtf8(bytes);
  const utf8 = isValid ? bytes : Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf8');
  return { utf8: withoutCarriageReturns(utf8), encoding: isValid ? 'UTF-8' : 'CP1252' };
}

function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LF); at >= 0 && at < position; at = bytes.indexOf(LF, at + 1)) line += 1;
  return line;
}

/** A line is never longer than its row; the parser counts characters of values only, so fifty million `;` pass it. */
function refuseLongLines(bytes: Buffer, { maxRowBytes }: SheetLimits): void {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LF, start);
    const end = found < 0 ? bytes.length : found;
    if (end - start > maxRowBytes) throw new SheetFault('sheet.rowTooLong', { max: maxRowBytes }, lineOf(bytes, start));
    start = end + 1;
  }
}

function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes;
  const target = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let start = 0;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] !== LF) continue;
    length += bytes.copy(target, length, start, at);
    start = at + 1;
  }
  length += bytes.copy(target, length, start);
  return target.subarray(0, length);
}
