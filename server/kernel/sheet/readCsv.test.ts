import { describe, expect, test } from '@jest/globals';
import { readSheet } from './readSheet.js';
import { sheetMessages } from './sheet.messages.js';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const keys = (problems: readonly { key: string }[]) => problems.map(({ key }) => key);

describe('reading a CSV', () => {
  test.each([
    [';', 'NIP;NAMA\n1;Siti, S.E., M.Si'],
    [',', 'NIP,NAMA\n1,"Siti, S.E., M.Si"'],
    ['\t', 'NIP\tNAMA\n1\tSiti, S.E., M.Si'],
    [';', 'sep=;\nNIP;NAMA\n1;Siti, S.E., M.Si'],
    [';', '"NIP";"NAMA"\n1;"Siti, S.E., M.Si"'],
  ])('the delimiter %j is found in the header and commas inside values stay', async (delimiter, text) => {
    const sheet = await readSheet(utf8(text));
    expect(sheet.problems).toEqual([]);
    expect(sheet.delimiter).toBe(delimiter);
    expect(sheet.headers).toEqual(['NIP', 'NAMA']);
    expect(sheet.rows.map((row) => row.cells)).toEqual([['1', 'Siti, S.E., M.Si']]);
  });

  test('a BOM is no part of the first header', async () => {
    const sheet = await readSheet(utf8('\ufeffNIP;NAMA\n1;Siti'));
    expect(sheet.headers[0]).toBe('NIP');
    expect(sheet.encoding).toBe('UTF-8');
  });

  test('CP1252 is recognised and said', async () => {
    const bytes = Buffer.concat([
      Buffer.from('NIP;NAMA\n1;'),
      Buffer.from([0x93, 0x80]),
      Buffer.from('Ren\u00e9', 'latin1'),
    ]);
    const sheet = await readSheet(bytes);
    expect(sheet.encoding).toBe('CP1252');
    expect(sheet.rows[0]?.cells[1]).toBe('“€René');
    expect(sheet.notices[0]).toMatchObject({ key: 'sheet.readAsCsv', params: { encoding: 'CP1252', rows: 1 } });
  });

  test('line numbers are those of the file, with CRLF inside quotes and blank lines before them', async () => {
    const sheet = await readSheet(utf8('NIP;ALAMAT\r\n\r\n1;"Jl. A\r\nNo. 2"\r\n2;B\r\n\r\n3;"C\r\n"\r\n4;D\r\n'));
    expect(sheet.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, '1'],
      [5, '2'],
      [7, '3'],
      [9, '4'],
    ]);
    expect(sheet.rows[0]?.cells[1]).toBe('Jl. A\nNo. 2');
  });

  test('formulas are read as the text they are', async () => {
    const sheet = await readSheet(utf8('NIP;NAMA\n1;"=HYPERLINK(""http://x"",""A"")"\n2;@SUM(A1)'));
    expect(sheet.rows.map(({ cells }) => cells[1])).toEqual(['=HYPERLINK("http://x","A")', '@SUM(A1)']);
  });

  test('a header that is there twice is an error that names it', async () => {
    const { problems } = await readSheet(utf8('NIP;NAMA;nama \n1;A;B'));
    expect(problems).toEqual([
      { severity: 'ERROR', key: 'sheet.duplicateHeader', params: { header: 'nama' }, line: 1, column: 'nama' },
    ]);
  });

  test('a row of another width is an error at its line; empty surplus cells are not', async () => {
    const { problems } = await readSheet(utf8('A;B;C\n1;2;3\n1;2\n1;2;3;\n1;2;3;4'));
    expect(problems.map(({ key, line, params }) => [key, line, params.found])).toEqual([
      ['sheet.rowWidth', 3, 2],
      ['sheet.rowWidth', 5, 4],
    ]);
  });

  test.each<[string, Uint8Array, string, number | null]>([
    ['an empty file', utf8(''), 'sheet.empty', null],
    ['only blank lines', utf8('\n\n \n'), 'sheet.empty', null],
    ['a NUL', utf8('A;B\n1;\0'), 'sheet.nul', 2],
    ['UTF-16', Buffer.from('\ufeffA;B', 'utf16le'), 'sheet.utf16', null],
    ['a quote left open', utf8('A;B\n1;"x\n2;y'), 'sheet.quoteOpen', null],
    ['201 columns', utf8(`${'a;'.repeat(200)}a`), 'sheet.tooManyColumns', 1],
    ['a cell above 64 kB', utf8(`A;B\n1;${'x'.repeat(65_537)}`), 'sheet.cellTooLong', 2],
    ['a line of nothing but delimiters', Buffer.alloc(1_048_577, ';'), 'sheet.rowTooLong', 1],
    ['a row above 1 MB', utf8(`A;B\n1;"${'x\n'.repeat(600_000)}"`), 'sheet.rowTooLong', null],
    ['a web page named .xls', utf8('<html><table><tr><td>1'), 'sheet.markup', null],
    ['a PDF', utf8('%PDF-1.7\n'), 'sheet.pdf', null],
  ])('%s is refused by name', async (_, bytes, key, line) => {
    const sheet = await readSheet(bytes);
    expect(keys(sheet.problems)).toEqual([key]);
    expect(sheet.rows).toEqual([]);
    if (line !== null) expect(sheet.problems[0]?.line).toBe(line);
    expect(sheetMessages.id).toHaveProperty([key]);
  });

  test('size, rows and cells are bounded', async () => {
    const table = utf8(`A;B\n${'1;2\n'.repeat(50)}`);
    expect(keys((await readSheet(table, { maxBytes: 20 })).problems)).toEqual(['sheet.tooLarge']);
    expect(keys((await readSheet(table, { maxRows: 49 })).problems)).toEqual(['sheet.tooManyRows']);
    expect(keys((await readSheet(table, { maxCells: 99 })).problems)).toEqual(['sheet.tooManyCells']);
    expect(keys((await readSheet(table, { maxRows: 50, maxCells: 102 })).problems)).toEqual([]);
  });

  test('any bytes give an answer, never an exception', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const bytes = Buffer.alloc(1 + (seed % 60));
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = (seed * 7919 + at * at * 31 + at * seed) % 256;
      await expect(readSheet(bytes)).resolves.toHaveProperty('problems');
      const archive = Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]);
      expect((await readSheet(archive)).problems.length).toBe(1);
    }
  });
});

describe('messages', () => {
  test('both languages have the same keys and the same parameters', () => {
    const holes = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(Object.keys(sheetMessages.en)).toEqual(Object.keys(sheetMessages.id));
    for (const [key, text] of Object.entries(sheetMessages.id)) {
      expect([key, holes(sheetMessages.en[key])]).toEqual([key, holes(text)]);
    }
  });
});
