import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { readSheet } from './readSheet.js';
import { sheetMessages } from './sheet.messages.js';

interface Part {
  path: string;
  text: string | Buffer;
  /** What the directory claims instead of the truth. */
  claims?: { unpacked?: number; flags?: number };
}

/** An archive made by hand, so that it can lie. */
function archive(parts: readonly Part[]): Buffer {
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

const TYPES = { path: '[Content_Types].xml', text: '<Types/>' };
const relations = (count: number) => ({
  path: 'xl/_rels/workbook.xml.rels',
  text: `<Relationships>${Array.from({ length: count }, (_, index) => `<Relationship Id="r${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
});
const workbookOf = (sheets: string) => ({ path: 'xl/workbook.xml', text: `<workbook>${sheets}</workbook>` });
const ONE_SHEET = workbookOf('<sheets><sheet name="Data" r:id="r1"/></sheets>');
const sheet = (data: string, more: Partial<Part> = {}): Part => ({
  path: 'xl/worksheets/sheet1.xml',
  text: `<?xml version="1.0"?><worksheet><sheetData>${data}</sheetData></worksheet>`,
  ...more,
});
const workbook = (data: string, ...more: Part[]) => archive([TYPES, ONE_SHEET, relations(1), sheet(data), ...more]);
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

describe('reading a workbook', () => {
  test('a workbook written by another program is read cell by cell', async () => {
    const rows = [
      ['NIP BARU', 'NAMA', 'TANGGAL LAHIR', 'JUMLAH', 'AKTIF'],
      [
        { value: '197501111995061710', type: String },
        { value: '=1+1 & <b>', type: String },
        { value: new Date(Date.UTC(1975, 0, 11)), type: Date, format: 'dd/mm/yyyy' },
        { value: 45.1, type: Number },
        { value: true, type: Boolean },
      ],
      [{ value: '  spasi ', type: String }, null, null, { value: 0.1 + 0.2, type: Number }],
    ];
    const read = await readSheet(await writeXlsxFile(rows, { sheet: 'Pegawai' }).toBuffer());
    expect(read.problems).toEqual([]);
    expect(read.format).toBe('XLSX');
    expect(read.headers).toEqual(['NIP BARU', 'NAMA', 'TANGGAL LAHIR', 'JUMLAH', 'AKTIF']);
    expect(read.rows).toEqual([
      { line: 2, cells: ['197501111995061710', '=1+1 & <b>', '11-01-1975', '45.1', 'TRUE'] },
      { line: 3, cells: ['  spasi ', '', '', '0.3'] },
    ]);
    expect(read.notices[0]).toMatchObject({
      key: 'sheet.readAsXlsx',
      params: { sheet: 'Pegawai', sheets: 1, rows: 2 },
    });
  });

  test('a number beyond 15 digits stays as the file has it, so a rounded NIP is seen', async () => {
    const read = await readSheet(workbook('<row><c><v>1</v></c></row><row><c><v>1.9750111199506099E+17</v></c></row>'));
    expect(read.rows[0]?.cells).toEqual(['1.9750111199506099E+17']);
  });

  test('gaps cost nothing and line numbers are those of the sheet', async () => {
    const lonely = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>7</v></c></row>';
    const read = await readSheet(workbook(lonely));
    expect(read.rows).toEqual([{ line: 1_048_576, cells: ['', '', '7'] }]);
  });

  test('a formula is read by its stored value with a notice, an error value is an error at its cell', async () => {
    const data =
      `<row>${text('NIP')}${text('NAMA')}</row>` +
      '<row><c t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const read = await readSheet(workbook(data));
    expect(read.rows[0]?.cells).toEqual(['hasil', '#DIV/0!']);
    expect(read.notices.map(({ key, line, column }) => [key, line, column])).toEqual([
      ['sheet.readAsXlsx', undefined, undefined],
      ['sheet.formulaCells', undefined, undefined],
      ['sheet.formulaCell', 2, 'NIP'],
      ['sheet.formulaCell', 2, 'NAMA'],
    ]);
    expect(read.problems).toEqual([
      { severity: 'ERROR', key: 'sheet.errorCell', params: { value: '#DIV/0!' }, line: 2, column: 'NAMA' },
    ]);
  });

  test('rich texts are joined, reading aids left out, namespaces and CDATA understood', async () => {
    const data =
      '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Si</x:t></x:r><x:r><x:t>ti</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row>' +
      '<row><c t="inlineStr"><is><t><![CDATA[a<b]]>&#x41;_x0042_</t></is></c></row>';
    const read = await readSheet(workbook(data));
    expect([read.headers, read.rows[0]?.cells]).toEqual([['Siti'], ['a<bAB']]);
  });

  test('the first visible sheet is read', async () => {
    const two = workbookOf(
      '<sheets><sheet name="Kode" state="hidden" r:id="r1"/><sheet name="Isi" r:id="r2"/></sheets>',
    );
    const second = sheet(`<row>${text('B')}</row>`, { path: 'xl/worksheets/sheet2.xml' });
    const read = await readSheet(archive([TYPES, two, relations(2), sheet(`<row>${text('A')}</row>`), second]));
    expect(read.headers).toEqual(['B']);
    expect(read.notices[0]?.params).toMatchObject({ sheet: 'Isi', sheets: 2 });
  });
});

const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
const doctype = (declaration: string) => sheet('', { text: `${declaration}<worksheet><sheetData/></worksheet>` });
const MB = 1024 * 1024;

describe('a workbook that is refused is refused by name', () => {
  test.each<[string, () => Buffer, string]>([
    ['an .xls renamed .xlsx', () => ole('Workbook'), 'sheet.oldWorkbook'],
    ['a workbook with a password', () => ole('EncryptedPackage'), 'sheet.encrypted'],
    ['an encrypted archive', () => archive([{ ...TYPES, claims: { flags: 1 } }]), 'sheet.encrypted'],
    ['a macro workbook', () => workbook('', { path: 'xl/vbaProject.bin', text: 'x' }), 'sheet.macros'],
    [
      'a macro workbook by its type',
      () =>
        archive([
          {
            path: TYPES.path,
            text: '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
          },
          ONE_SHEET,
        ]),
      'sheet.macros',
    ],
    ['an .xlsb', () => archive([TYPES, { path: 'xl/workbook.bin', text: 'x' }]), 'sheet.binaryWorkbook'],
    [
      'an .ods',
      () =>
        archive([
          { path: 'mimetype', text: 'x' },
          { path: 'content.xml', text: '<x/>' },
        ]),
      'sheet.openDocument',
    ],
    ['some other archive', () => archive([{ path: 'a.txt', text: 'x' }]), 'sheet.notAWorkbook'],
    ['an archive inside', () => workbook('', { path: 'xl/embeddings/a.zip', text: 'x' }), 'sheet.archiveNested'],
    ['a path outside', () => workbook('', { path: '../../etc/passwd', text: 'x' }), 'sheet.archivePath'],
    ['an absolute path', () => workbook('', { path: '/etc/passwd', text: 'x' }), 'sheet.archivePath'],
    ['a path with a drive', () => workbook('', { path: 'C:\\x', text: 'x' }), 'sheet.archivePath'],
    ['the same path twice', () => workbook('', TYPES), 'sheet.archivePath'],
    [
      '201 entries',
      () => archive(Array.from({ length: 201 }, (_, index) => ({ path: `a${index}.xml`, text: '' }))),
      'sheet.archiveEntries',
    ],
    [
      'a claim of 5 GB',
      () => workbook('', { path: 'a.xml', text: '', claims: { unpacked: 0xffffffff } }),
      'sheet.archiveTooLarge',
    ],
    [
      '201 MB in all',
      () => workbook('', { path: 'a.xml', text: '', claims: { unpacked: 201 * MB } }),
      'sheet.archiveTooLarge',
    ],
    ['a ratio above 100', () => workbook('', { path: 'a.xml', text: Buffer.alloc(2 * MB) }), 'sheet.archiveRatio'],
    [
      'a directory that lies',
      () => archive([TYPES, ONE_SHEET, relations(1), sheet(' '.repeat(3 * MB), { claims: { unpacked: 1000 } })]),
      'sheet.archiveLies',
    ],
    [
      'a million sheets',
      () => archive([TYPES, workbookOf('<sheet name="x" r:id="r1"/>'.repeat(1_000_000)), relations(1), sheet('')]),
      'sheet.archiveRatio',
    ],
    [
      '21 sheets',
      () => archive([TYPES, workbookOf('<sheet name="x" r:id="r1"/>'.repeat(21)), relations(1), sheet('')]),
      'sheet.tooManySheets',
    ],
    [
      'an external entity',
      () =>
        archive([TYPES, ONE_SHEET, relations(1), doctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')]),
      'sheet.doctype',
    ],
    [
      'a lower-case document type',
      () => archive([TYPES, ONE_SHEET, relations(1), doctype('<!doctype html>')]),
      'sheet.doctype',
    ],
    ['an unknown entity', () => workbook(`<row>${text('&laugh;')}</row>`), 'sheet.xmlEntity'],
    ['column 201', () => workbook('<row><c r="GS1"><v>1</v></c></row>'), 'sheet.tooManyColumns'],
    [
      'a column beyond counting',
      () => workbook(`<row><c r="${'Z'.repeat(400)}1"><v>1</v></c></row>`),
      'sheet.tooManyColumns',
    ],
    [
      'a cell above 64 kB',
      () => workbook(`<row>${text(Array.from({ length: 65_537 }, (_, index) => index % 10).join(''))}</row>`),
      'sheet.cellTooLong',
    ],
    [
      'rows going backwards',
      () => workbook('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'),
      'sheet.archiveBroken',
    ],
    ['a torn file', () => workbook(`<row>${text('A')}</row>`).subarray(0, -30), 'sheet.archiveBroken'],
    [
      'markup that never ends',
      () => archive([TYPES, ONE_SHEET, relations(1), sheet('', { text: '<worksheet><row' })]),
      'sheet.archiveBroken',
    ],
    [
      'bytes that are no UTF-8',
      () => archive([TYPES, ONE_SHEET, relations(1), sheet('', { text: Buffer.from([0x3c, 0xff, 0xfe]) })]),
      'sheet.archiveBroken',
    ],
    ['an empty sheet', () => workbook(''), 'sheet.empty'],
  ])('%s', async (_, bytes, key) => {
    const read = await readSheet(bytes());
    expect(read.problems.map((problem) => problem.key)).toEqual([key]);
    expect(read.rows).toEqual([]);
    expect(sheetMessages.id).toHaveProperty([key]);
  });

  test('rows, cells and texts are bounded while they are read', async () => {
    const rows = workbook(`<row>${text('abcde')}</row>`.repeat(30));
    const keyWith = async (limits: object) => (await readSheet(rows, limits)).problems.map(({ key }) => key);
    expect(await keyWith({ maxRows: 28 })).toEqual(['sheet.tooManyRows']);
    expect(await keyWith({ maxCells: 29 })).toEqual(['sheet.tooManyCells']);
    expect(await keyWith({ maxTextChars: 149 })).toEqual(['sheet.tooMuchText']);
    expect(await keyWith({ maxRows: 29, maxCells: 30, maxTextChars: 150 })).toEqual([]);
  });

  test('a damaged workbook of any kind gives an answer, never an exception', async () => {
    const whole = workbook(`<row>${text('NIP')}</row><row>${text('1')}</row>`);
    for (let at = 0; at < whole.length; at += 3) {
      const torn = Buffer.from(whole);
      torn[at] = (torn[at] ?? 0) ^ 0xff;
      await expect(readSheet(torn)).resolves.toHaveProperty('problems');
    }
  });
});
