import { Readable } from 'node:stream';
import type { ArchiveEntry } from './archive.js';

/**
 * An archive of these entries only, each with the size that was counted. The library reads local headers, not the
 * directory that was checked; here both are made from the checked entries, so the two cannot tell different stories.
 */
export function repacked(bytes: Buffer, entries: readonly ArchiveEntry[]): Readable {
  const pieces = entries.flatMap((entry) => [
    localHeader(entry),
    bytes.subarray(entry.start, entry.start + entry.packedBytes),
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Readable.from([...pieces, end]);
}

/** APPNOTE 4.3.7; names are UTF-8 (bit 11). */
function localHeader({ path, method, packedBytes, unpackedBytes }: ArchiveEntry): Buffer {
  const name = Buffer.from(path, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(packedBytes, 18);
  header.writeUInt32LE(unpackedBytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}
