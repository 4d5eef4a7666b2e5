import { describe, expect, test } from '@jest/globals';
import { archive, ONE_SHEET, relations, sheet, TYPES, text, workbook, workbookOf } from '../../../test/data/archive.js';
import { SHEET_LIMITS } from './limits.js';
import { readSheet } from './readSheet.js';
import { sheetMessages } from './sheet.messages.js';

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
    ['CDATA, which would be lost', () => workbook(`<row>${text('<![CDATA[a]]>')}</row>`), 'sheet.archiveBroken'],
    [
      'a lonely cell that would make millions of empty ones',
      () => workbook('<row r="200000"><c r="GR200000"><v>1</v></c></row>'),
      'sheet.tooManyCells',
    ],
    ['an empty row beyond the last', () => workbook('<row r="1048576"></row>'), 'sheet.tooManyRows'],
    ['a row number that is none', () => workbook('<row r="1e9"><c r="A1"><v>1</v></c></row>'), 'sheet.archiveBroken'],
    ['an address with an exponent', () => workbook('<row r="1"><c r="A1e9"><v>1</v></c></row>'), 'sheet.archiveBroken'],
    [
      'two addresses of one cell',
      () => workbook('<row r="1"><c r="A1" x:r="A9999999"><v>1</v></c></row>'),
      'sheet.archiveBroken',
    ],
    [
      'a cell without an address',
      () => archive([TYPES, ONE_SHEET, relations(1), sheet('', { text: '<worksheet><c><v>1</v></c></worksheet>' })]),
      'sheet.archiveBroken',
    ],
    ['elements without end', () => workbook('<a>'.repeat(100)), 'sheet.archiveBroken'],
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
    expect(await keyWith({ archive: { ...SHEET_LIMITS.archive, maxIndexBytes: 10 } })).toEqual([
      'sheet.archiveTooLarge',
    ]);
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
