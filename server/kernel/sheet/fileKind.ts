import { SheetFault } from './fault.js';

const startsWith = (bytes: Buffer, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** An OLE container is an old workbook, or the envelope of an encrypted new one. */
function oleFault(bytes: Buffer): SheetFault {
  return new SheetFault(bytes.includes(utf16('EncryptedPackage')) ? 'sheet.encrypted' : 'sheet.oldWorkbook');
}

/**
 * The format by content, never by name: a renamed file is what it is.
 * @throws SheetFault naming the problem for anything that is neither a text table nor an archive.
 */
export function fileKind(bytes: Buffer): 'CSV' | 'ARCHIVE' {
  if (bytes.length === 0) throw new SheetFault('sheet.empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oleFault(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'ARCHIVE';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) throw new SheetFault('sheet.utf16');
  const start = bytes.subarray(0, 512).toString('latin1').replace('\u00ef\u00bb\u00bf', '').trimStart().toLowerCase();
  if (start.startsWith('%pdf')) throw new SheetFault('sheet.pdf');
  if (/^<(\?xml|!doctype|html|table|meta|head)/.test(start)) throw new SheetFault('sheet.markup');
  return 'CSV';
}
