import { SheetFault } from './fault.js';
import type { SheetLimits } from './limits.js';

/** One file inside an archive, as the archive's directory describes it. */
export interface ArchiveEntry {
  readonly path: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its packed bytes lie. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_MARK = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const NESTED = /\.(zip|xlsx|xlsm|xlsb|docx|pptx|ods|7z|rar|gz|tar|jar)$/i;

const broken = () => new SheetFault('sheet.archiveBroken');

/** The end record lies in the last 64 kB + 22 bytes (APPNOTE 4.3.16). */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw broken();
}

function readEntry(bytes: Buffer, at: number): { entry: ArchiveEntry; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
  const pathBytes = bytes.readUInt16LE(at + 28);
  const next = at + 46 + pathBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const packedBytes = bytes.readUInt32LE(at + 20);
  const unpackedBytes = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw new SheetFault('sheet.encrypted');
  if ([packedBytes, unpackedBytes, local].includes(ZIP64_MARK)) throw new SheetFault('sheet.archiveTooLarge');
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL_HEADER) throw broken();
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packedBytes > bytes.length) throw broken();
  const path = bytes.toString('utf8', at + 46, at + 46 + pathBytes);
  return { entry: { path, method: bytes.readUInt16LE(at + 10), packedBytes, unpackedBytes, start }, next };
}

/** Entries that share bytes are the mark of a bomb that fits in a few kilobytes. */
function refuseOverlap(entries: readonly ArchiveEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of sorted) {
    if (entry.start < end) throw broken();
    end = entry.start + entry.packedBytes;
  }
}

function refusePaths(entries: readonly ArchiveEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const outside =
      path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || /(^|[\\/])\.\.([\\/]|$)/.test(path);
    if (outside || seen.has(path)) throw new SheetFault('sheet.archivePath', { path: path.slice(0, 80) });
    if (NESTED.test(path)) throw new SheetFault('sheet.archiveNested', { path: path.slice(0, 80) });
    seen.add(path);
  }
}

function refuseSizes(entries: readonly ArchiveEntry[], { archive }: SheetLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > archive.maxUnpackedBytes) throw new SheetFault('sheet.archiveTooLarge');
  // Small parts of one repeated character are harmless, so the ratio counts from a megabyte on.
  const inflated = (entry: ArchiveEntry) =>
    entry.unpackedBytes > 1024 * 1024 && entry.unpackedBytes > archive.maxRatio * Math.max(1, entry.packedBytes);
  if (entries.some(inflated)) throw new SheetFault('sheet.archiveRatio', { max: archive.maxRatio });
}

/**
 * The directory of an archive, checked before a single byte is unpacked: entries, total size, ratio, nesting, paths,
 * overlaps, encryption.
 * @throws SheetFault naming what is wrong.
 */
export function readDirectory(bytes: Buffer, limits: SheetLimits): ReadonlyMap<string, ArchiveEntry> {
  if (bytes.length < 22) throw broken();
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.archive.maxEntries)
    throw new SheetFault('sheet.archiveEntries', { max: limits.archive.maxEntries });
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  refusePaths(entries);
  refuseSizes(entries, limits);
  refuseOverlap(entries);
  return new Map(entries.map((entry) => [entry.path, entry]));
}
