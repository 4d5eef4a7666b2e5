import { SheetFault } from './fault.js';

/** Text of a CSV and the encoding it was found in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'CP1252';
}

/**
 * Decodes a CSV: UTF-8 when every byte sequence is valid (with or without BOM), otherwise CP1252, which is what older
 * spreadsheets write. CRLF becomes LF so that line numbers are exact also inside quotes.
 * @throws SheetFault `sheet.nul` when the text holds a NUL, with its line.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < nul; at = bytes.indexOf(10, at + 1)) line += 1;
    throw new SheetFault('sheet.nul', {}, line);
  }
  const { text, encoding } = decodeBytes(bytes);
  return { text: text.replaceAll('\r\n', '\n'), encoding };
}

function decodeBytes(bytes: Buffer): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'CP1252' };
  }
}
