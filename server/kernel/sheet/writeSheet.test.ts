import { describe, expect, test } from '@jest/globals';
import { readSheet as readIndependently } from 'read-excel-file/node';
import { mergeCatalogues, problemsSheet, problemText } from './problems.js';
import { readSheet } from './readSheet.js';
import { sheetMessages } from './sheet.messages.js';
import { type SheetCell, type SheetToWrite, writeSheet } from './writeSheet.js';
import { MAX_XLSX_ROWS } from './writeXlsx.js';

const COLUMNS = [{ header: 'NIP' }, { header: 'NAMA' }, { header: 'NILAI' }] as const;
const ROWS: readonly (readonly SheetCell[])[] = [
  ['197501111995061710', 'SITI "Ani"; S.E., M.Si', 91.5],
  ['199311292022061571', '=HYPERLINK("http://x","A")', -3],
  ['197106201996062474', 'Baris satu\nbaris dua <&> _x0041_ 😀', null],
  ['', ' spasi ', true],
];

async function bytesOf(sheet: SheetToWrite): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of writeSheet(sheet)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* counted(total: number): AsyncGenerator<SheetCell[]> {
  for (let index = 0; index < total; index += 1) {
    yield [String(index).padStart(18, '1'), `NAMA ${index}`, index];
  }
}

describe('writing a CSV', () => {
  test('BOM, semicolons, CRLF, texts quoted, numbers bare, formulas defused', async () => {
    const text = (await bytesOf({ format: 'CSV', columns: COLUMNS, rows: ROWS })).toString('utf8');
    expect(text).toBe(
      '\ufeff"NIP";"NAMA";"NILAI"\r\n' +
        '"197501111995061710";"SITI ""Ani""; S.E., M.Si";91.5\r\n' +
        `"199311292022061571";"'=HYPERLINK(""http://x"",""A"")";-3\r\n` +
        '"197106201996062474";"Baris satu\nbaris dua <&> _x0041_ 😀";\r\n' +
        '"";" spasi ";true\r\n',
    );
  });

  test('what is written is read back by our reader', async () => {
    const read = await readSheet(await bytesOf({ format: 'CSV', columns: COLUMNS, rows: ROWS }));
    expect(read.problems).toEqual([]);
    expect(read.rows.map(({ cells }) => cells[0])).toEqual(ROWS.map(([nip]) => nip));
  });
});

describe('a long CSV', () => {
  test('is written while the rows come, and lets their source clean up when the reader leaves', async () => {
    let closed = false;
    async function* rows(): AsyncGenerator<SheetCell[]> {
      try {
        for (;;) yield ['1', 'A'.repeat(100), 1];
      } finally {
        closed = true;
      }
    }
    for await (const piece of writeSheet({ format: 'CSV', columns: COLUMNS, rows: rows() }))
      if (piece.length > 0) break;
    await new Promise(setImmediate);
    expect(closed).toBe(true);
  });
});

describe('writing a workbook', () => {
  test('another program reads back the same texts; a formula is a text, a NIP keeps its digits', async () => {
    const bytes = await bytesOf({ format: 'XLSX', columns: COLUMNS, rows: ROWS, sheetName: 'Hasil: 2026/1' });
    const rows = await readIndependently(bytes, 1, { trim: false });
    expect(rows).toEqual([['NIP', 'NAMA', 'NILAI'], ...ROWS.slice(0, 3), [null, ' spasi ', 'true']]);
    expect(bytes.includes('<f>')).toBe(false);
  });

  test('characters that XML cannot carry are left out, so the workbook opens', async () => {
    const rows = [['a\u0000b\u0008\ud800c\uffff', 'x\ty\r\nz']];
    const bytes = await bytesOf({ format: 'XLSX', columns: COLUMNS, rows });
    const read = await readSheet(bytes);
    expect([read.problems, read.rows[0]?.cells]).toEqual([[], ['abc', 'x\ty\r\nz']]);
  });

  test('a table beyond the bound is refused, not cut, and its row source is closed', async () => {
    let closed = false;
    async function* rows(): AsyncGenerator<SheetCell[]> {
      try {
        for (;;) yield ['1', 'A', 1];
      } finally {
        closed = true;
      }
    }
    const written = bytesOf({ format: 'XLSX', columns: COLUMNS, rows: rows() });
    await expect(written).rejects.toThrow(String(MAX_XLSX_ROWS));
    expect(closed).toBe(true);
  });

  test('without rows there is still a header', async () => {
    const read = await readSheet(await bytesOf({ format: 'XLSX', columns: COLUMNS, rows: [] }));
    expect([read.headers, read.rows]).toEqual([['NIP', 'NAMA', 'NILAI'], []]);
  });
});

describe.each(['CSV', 'XLSX'] as const)('a long %s', (format) => {
  test('holds all of its rows', async () => {
    const total = 20_000;
    const read = await readSheet(await bytesOf({ format, columns: COLUMNS, rows: counted(total) }));
    expect(read.problems).toEqual([]);
    expect(read.rows.map(({ cells }) => cells[1])).toEqual(
      Array.from({ length: total }, (_, index) => `NAMA ${index}`),
    );
  });

  test('fails when its rows fail, so a torn file is never taken for a whole one', async () => {
    async function* rows(): AsyncGenerator<SheetCell[]> {
      yield ['1', 'A', 1];
      throw new Error('connection lost');
    }
    await expect(bytesOf({ format, columns: COLUMNS, rows: rows() })).rejects.toThrow('connection lost');
  });
});

describe('the sheet of problems', () => {
  const problems = [
    { severity: 'WARNING', key: 'sheet.unknownHeader', params: { header: 'X' }, line: 1, column: 'X' },
    { severity: 'ERROR', key: 'sheet.nul', params: {} },
  ] as const;

  test('is a table in the order of the file, in the language asked for', () => {
    const { columns, rows } = problemsSheet(problems, 'id', sheetMessages);
    expect(columns.map(({ header }) => header)).toEqual(['Baris', 'Kolom', 'Tingkat', 'Keterangan']);
    expect(rows).toEqual([
      [null, null, 'Kesalahan', sheetMessages.id['sheet.nul']],
      [1, 'X', 'Peringatan', 'Kolom "X" tidak dikenal dan diabaikan.'],
    ]);
    expect(problemsSheet(problems, 'en', sheetMessages).rows[1]?.[2]).toBe('Warning');
  });

  test('an unknown key or parameter is shown, never blank', () => {
    expect(problemText('no.such.key', {}, {})).toBe('no.such.key');
    expect(problemText('k', { a: 1 }, { k: '{a} {b}' })).toBe('1 {b}');
    expect(mergeCatalogues(sheetMessages, { id: { k: 'x' }, en: { k: 'y' } }).id).toMatchObject({ k: 'x' });
  });
});
