import { describe, expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { archive, relations, sheet, TYPES, text, workbook, workbookOf } from '../../../test/data/archive.js';
import { readSheet } from './readSheet.js';

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

  test('gaps are passed over and line numbers are those of the sheet', async () => {
    const lonely = '<row r="1"><c r="A1"><v>1</v></c></row><row r="100000"><c r="C100000"><v>7</v></c></row>';
    const read = await readSheet(workbook(lonely));
    expect(read.rows).toEqual([{ line: 100_000, cells: ['', '', '7'] }]);
  });

  test('dates and times are texts as a CSV has them', async () => {
    const when = (value: Date, format: string) => ({ value, type: Date, format });
    const rows = [
      ['TANGGAL', 'JAM'],
      [when(new Date(Date.UTC(2026, 8, 1)), 'dd/mm/yyyy'), when(new Date(Date.UTC(1899, 11, 30, 7, 11)), 'hh:mm')],
    ];
    const read = await readSheet(await writeXlsxFile(rows).toBuffer());
    expect(read.rows[0]?.cells).toEqual(['01-09-2026', '07:11']);
  });

  test('a formula is read by its stored value with a notice, an error value is an error at its cell', async () => {
    const data =
      `<row>${text('NIP')}${text('NAMA')}</row>` +
      '<row><c t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const read = await readSheet(workbook(data));
    expect(read.rows[0]?.cells).toEqual(['hasil']);
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

  test('rich texts are joined, reading aids left out, namespaces and escapes understood', async () => {
    const data =
      '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Si</x:t></x:r><x:r><x:t>ti</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row>' +
      '<row><c t="inlineStr"><is><t>a&lt;b&#x41;_x0042_</t></is></c></row>';
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
