import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

interface Written {
  readonly path: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** Sizes follow the data, names are UTF-8 (APPNOTE 4.4.4, bits 3 and 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 2020, 00:00: the same rows give the same bytes. */
const DOS_DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;

/**
 * Writes an archive piece by piece: a part is deflated while it is produced and forgotten, only the directory is kept.
 * Parts and archive stay below 4 GB.
 */
export class ZipWriter {
  private offset = 0;
  private readonly written: Written[] = [];

  /** One part; its texts may come from an unbounded source. */
  async *part(path: string, source: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
    const name = Buffer.from(path, 'utf8');
    const offset = this.offset;
    const sums = { crc: 0, unpacked: 0, packed: 0 };
    yield this.count(localHeader(name));
    const deflate = createDeflateRaw({ level: 6 });
    // A failure of the source destroys the deflater, and the loop below throws it on.
    pipeline(Readable.from(measured(source, sums)), deflate, () => undefined);
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      sums.packed += piece.length;
      yield this.count(piece);
    }
    yield this.count(descriptor(sums));
    this.written.push({ path: name, offset, ...sums });
  }

  /** The directory; nothing may follow. */
  *end(): Generator<Buffer> {
    const start = this.offset;
    for (const entry of this.written) yield this.count(directoryEntry(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.written.length, 8);
    end.writeUInt16LE(this.written.length, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    yield end;
  }

  private count(bytes: Buffer): Buffer {
    this.offset += bytes.length;
    return bytes;
  }
}

async function* measured(
  source: AsyncIterable<string> | Iterable<string>,
  sums: { crc: number; unpacked: number },
): AsyncGenerator<Buffer> {
  for await (const text of source) {
    const bytes = Buffer.from(text, 'utf8');
    sums.crc = crc32(bytes, sums.crc);
    sums.unpacked += bytes.length;
    yield bytes;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, unpacked }: { crc: number; packed: number; unpacked: number }): Buffer {
  const bytes = Buffer.alloc(16);
  [0x08074b50, crc, packed, unpacked].forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

function directoryEntry({ path, offset, crc, packed, unpacked }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DOS_DATE, 14);
  [crc, packed, unpacked].forEach((value, index) => {
    entry.writeUInt32LE(value, 16 + index * 4);
  });
  entry.writeUInt16LE(path.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, path]);
}
