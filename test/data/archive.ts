import { deflateRawSync } from 'node:zlib';

/** One file of an archive made by hand. */
export interface Part {
  path: string;
  text: string | Buffer;
  /** What the directory claims instead of the truth. */
  claims?: { unpacked?: number; flags?: number };
}

/** An archive made by hand, so that it can lie. */
export function archive(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text, claims = {} } of parts) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(text, { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(claims.flags ?? 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims.unpacked ?? Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, name, packed);
    directory.push(entry, name);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

export const TYPES = { path: '[Content_Types].xml', text: '<Types/>' };
export const relations = (count: number) => ({
  path: 'xl/_rels/workbook.xml.rels',
  text: `<Relationships>${Array.from({ length: count }, (_, index) => `<Relationship Id="r${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
});
export const workbookOf = (sheets: string) => ({ path: 'xl/workbook.xml', text: `<workbook>${sheets}</workbook>` });
export const ONE_SHEET = workbookOf('<sheets><sheet name="Data" r:id="r1"/></sheets>');
/** Rows and cells without an address get the next one, as every spreadsheet program writes it. */
function addressed(data: string): string {
  let line = 0;
  let column = 0;
  return data.replace(/<((?:x:)?)(row|c)(?=[\s>])([^>]*)>/g, (whole, prefix: string, name: string, head: string) => {
    const given = / r="[A-Z]*(\d*)"/.exec(head)?.[1];
    if (name === 'row') {
      line = Number(given ?? line + 1);
      column = 0;
    } else column += 1;
    if (given !== undefined) return whole;
    return `<${prefix}${name} r="${name === 'row' ? '' : String.fromCharCode(64 + column)}${line}"${head}>`;
  });
}

export const sheet = (data: string, more: Partial<Part> = {}): Part => ({
  path: 'xl/worksheets/sheet1.xml',
  text: `<?xml version="1.0"?><worksheet><sheetData>${addressed(data)}</sheetData></worksheet>`,
  ...more,
});
export const workbook = (data: string, ...more: Part[]) =>
  archive([TYPES, ONE_SHEET, relations(1), sheet(data), ...more]);
export const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
