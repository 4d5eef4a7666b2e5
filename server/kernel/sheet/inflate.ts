import { isAscii } from 'node:buffer';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ArchiveEntry } from './archive.js';
import { SheetFault } from './fault.js';

/** What is left to unpack of the whole archive; the directory may lie, so every byte is counted again. */
export interface UnpackBudget {
  remaining: number;
}

/**
 * Unpacks one entry piece by piece and stops at the first byte too many, so memory stays at one piece.
 * @throws SheetFault when the entry holds more than its directory says, uses an unknown method, is damaged or not UTF-8.
 */
export async function* inflateText(bytes: Buffer, entry: ArchiveEntry, budget: UnpackBudget): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let declared = entry.unpackedBytes;
  let complete = true;
  try {
    for await (const piece of unpack(bytes, entry)) {
      declared -= piece.length;
      budget.remaining -= piece.length;
      if (declared < 0 || budget.remaining < 0) throw new SheetFault('sheet.archiveLies');
      // Most of a sheet is ASCII, which needs no decoder as long as the decoder holds no half character.
      yield complete && isAscii(piece) ? piece.toString('latin1') : decoder.decode(piece, { stream: true });
      complete = (piece.at(-1) ?? 0) < 0x80;
    }
    yield decoder.decode();
  } catch (error) {
    throw isDamage(error) ? new SheetFault('sheet.archiveBroken') : error;
  }
}

function unpack(bytes: Buffer, entry: ArchiveEntry): AsyncIterable<Buffer> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes);
  if (entry.method === 0) return Readable.from(slices(packed), { objectMode: true });
  if (entry.method !== 8) throw new SheetFault('sheet.archiveBroken');
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  inflate.end(packed);
  return inflate;
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Damage of the file is the user's to know; anything else is ours and goes up. */
function isDamage(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
