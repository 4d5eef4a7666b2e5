import { describe, expect, test } from '@jest/globals';
import { staffImportMessages } from './staffimport.messages.js';
import { checkStaffFile, type StaffLookups } from './staffimport.rules.js';
import { STAFF_COLUMNS } from './staffimportColumns.rules.js';

const ROOT = { name: 'Pemerintah Kota Tebing Tinggi', parentName: null };
const LOOKUPS: StaffLookups = { knownSuperior: () => false, units: [ROOT] };

const HEADERS = Object.values(STAFF_COLUMNS).map(({ names }) => names[0]);
const HEAD = '197501111995061710';
const PERSON = {
  'NIP BARU': HEAD,
  NAMA: 'LUKMAN SAUT DAULAY',
  'GELAR DEPAN': '',
  'GELAR BELAKANG': 'S.Sos',
  'TANGGAL LAHIR': '11-01-1975',
  'JENIS KELAMIN': 'M',
  EMAIL: 'lukman@contoh.go.id',
  'JENIS PEGAWAI': 'PNS',
  'KEDUDUKAN HUKUM': 'Aktif',
  'GOL AKHIR NAMA': 'IV/d',
  'TMT GOLONGAN': '01-10-2024',
  'JENIS JABATAN NAMA': 'Jabatan Pimpinan Tinggi Pratama',
  'JABATAN NAMA': 'Sekretaris Daerah',
  'TMT JABATAN': '03-07-2019',
  'UNOR NAMA': 'Sekretariat Daerah',
  'UNOR INDUK NAMA': ROOT.name,
  'NIP ATASAN': '',
};
type Cells = Partial<Record<keyof typeof PERSON, string>>;
const second = (more: Cells = {}): Cells => ({
  'NIP BARU': '198803182021212741',
  'TANGGAL LAHIR': '18-03-1988',
  'JENIS KELAMIN': 'F',
  EMAIL: 'umi@contoh.go.id',
  'JENIS PEGAWAI': 'PPPK',
  'GOL AKHIR NAMA': 'IX',
  'NIP ATASAN': HEAD,
  ...more,
});

function check(people: readonly Cells[], lookups: Partial<StaffLookups> = {}, headers: readonly string[] = HEADERS) {
  const rows = people.map((cells, index) => {
    const full: Record<string, string> = { ...PERSON, ...cells };
    return { line: index + 2, cells: headers.map((header) => full[header] ?? '') };
  });
  return checkStaffFile({ headers, headerLine: 1, rows }, { ...LOOKUPS, ...lookups });
}
const found = (result: ReturnType<typeof checkStaffFile>) =>
  result.problems.map(({ severity, key, line, column }) => [severity, key.replace('staffImport.', ''), line, column]);

describe('one row', () => {
  test('is read into a record with the types of the program', () => {
    const { rows, problems } = check([{}, second()]);
    expect(problems).toEqual([]);
    expect(rows[1]).toEqual({
      line: 3,
      nip: '198803182021212741',
      name: 'LUKMAN SAUT DAULAY',
      frontTitle: null,
      backTitle: 'S.Sos',
      birthDate: '1988-03-18',
      sex: 'F',
      email: 'umi@contoh.go.id',
      kind: 'PPPK',
      legalStatus: 'Aktif',
      grade: 'IX',
      gradeSince: '2024-10-01',
      positionLevel: 'EXECUTIVE',
      positionTitle: 'Sekretaris Daerah',
      positionSince: '2019-07-03',
      unitName: 'Sekretariat Daerah',
      parentUnitName: ROOT.name,
      superiorNip: HEAD,
    });
  });

  test.each<[Cells, string, string, string]>([
    [{ 'NIP BARU': '' }, 'ERROR', 'empty', 'NIP BARU'],
    [{ 'NIP BARU': '19880318202121274X' }, 'ERROR', 'nip.notDigits', 'NIP BARU'],
    [{ 'NIP BARU': '198813182021212741' }, 'ERROR', 'nip.birthDate', 'NIP BARU'],
    [{ 'NIP BARU': '198803182021' + '992741' }, 'ERROR', 'nip.pattern', 'NIP BARU'],
    [{ 'NIP BARU': '19880318 202121 2 741' }, 'REPAIRED', 'nip.spaces', 'NIP BARU'],
    [{ NAMA: '\u00a0Siti ' }, 'REPAIRED', 'trimmed', 'NAMA'],
    [{ NAMA: '\tSiti' }, 'WARNING', 'formulaText', 'NAMA'],
    [{ NAMA: 'Si\nti' }, 'ERROR', 'controlCharacter', 'NAMA'],
    [{ NAMA: 'x'.repeat(201) }, 'ERROR', 'tooLong', 'NAMA'],
    [{ NAMA: '-' }, 'ERROR', 'empty', 'NAMA'],
    [{ 'GELAR DEPAN': '-' }, 'REPAIRED', 'dashEmpty', 'GELAR DEPAN'],
    [{ 'JABATAN NAMA': '@SUM(A1)' }, 'WARNING', 'formulaText', 'JABATAN NAMA'],
    [{ 'TANGGAL LAHIR': '31-02-1988' }, 'ERROR', 'dayImpossible', 'TANGGAL LAHIR'],
    [{ 'TANGGAL LAHIR': '18 Maret 1988' }, 'ERROR', 'dayShape', 'TANGGAL LAHIR'],
    [{ 'TANGGAL LAHIR': '19-03-1988' }, 'WARNING', 'nip.birthDateMismatch', 'TANGGAL LAHIR'],
    [{ 'JENIS KELAMIN': 'M' }, 'WARNING', 'nip.sexMismatch', 'JENIS KELAMIN'],
    [{ 'JENIS KELAMIN': 'X' }, 'ERROR', 'sexUnknown', 'JENIS KELAMIN'],
    [{ 'JENIS PEGAWAI': 'Honorer' }, 'ERROR', 'kindUnknown', 'JENIS PEGAWAI'],
    [{ 'GOL AKHIR NAMA': 'III/c' }, 'ERROR', 'gradeUnknown.PPPK', 'GOL AKHIR NAMA'],
    [{ 'JENIS JABATAN NAMA': 'Raja' }, 'ERROR', 'levelUnknown', 'JENIS JABATAN NAMA'],
    [{ EMAIL: 'umi@contoh' }, 'ERROR', 'emailShape', 'EMAIL'],
    [{ EMAIL: 'umi contoh@x.id' }, 'ERROR', 'emailShape', 'EMAIL'],
    [{ EMAIL: 'a@x.id\r\nBcc: b@x.id' }, 'ERROR', 'emailShape', 'EMAIL'],
    [{ EMAIL: 'LUKMAN@contoh.go.id' }, 'WARNING', 'emailTwice', 'EMAIL'],
    [{ 'NIP ATASAN': '198803182021212741' }, 'ERROR', 'ownSuperior', 'NIP ATASAN'],
    [{ 'NIP ATASAN': '199901012020011999' }, 'ERROR', 'superiorUnknown', 'NIP ATASAN'],
    [{ 'NIP ATASAN': '1.97501E+17' }, 'ERROR', 'nip.scientific', 'NIP ATASAN'],
    [{ 'UNOR INDUK NAMA': 'Dinas Impian' }, 'ERROR', 'parentUnknown', 'UNOR INDUK NAMA'],
    [{ 'UNOR NAMA': 'Baru', 'UNOR INDUK NAMA': '' }, 'ERROR', 'unitWithoutParent', 'UNOR INDUK NAMA'],
    [{ 'UNOR NAMA': 'Baru', 'UNOR INDUK NAMA': 'baru ' }, 'ERROR', 'unitCircle', 'UNOR INDUK NAMA'],
  ])('%j gives %s %s', (cells, severity, key, column) => {
    const result = check([{}, second(cells)]);
    expect(found(result)).toContainEqual([severity, key, 3, column]);
    expect(result.totals.ERROR > 0).toBe(severity === 'ERROR');
    expect(result.rows.length).toBe(severity === 'ERROR' ? 1 : 2);
    for (const problem of result.problems) expect(staffImportMessages.id).toHaveProperty([problem.key]);
  });
});

describe('the file as a whole', () => {
  test('a number that is there twice with other values names the columns', () => {
    const { problems } = check([{}, second(), second({ NAMA: 'LAIN', 'TMT JABATAN': '' })]);
    expect(problems).toMatchObject([
      { key: 'staffImport.duplicateDifferent', line: 4, params: { first: 3, columns: 'NAMA, TMT JABATAN' } },
    ]);
  });

  test('a superior who exists already needs no row, and a circle through existing employees is found', () => {
    const outside = '199901012020011999';
    const rows = [{ 'NIP ATASAN': outside }];
    expect(check(rows, { knownSuperior: (nip) => nip === outside }).problems).toEqual([]);
    const circle = check(rows, { knownSuperior: () => true, superiorOf: (nip) => (nip === outside ? HEAD : null) });
    expect(circle.problems).toMatchObject([
      {
        key: 'staffImport.superiorCircle',
        line: 2,
        params: { path: `${HEAD} (LUKMAN SAUT DAULAY) → ${outside} (-) → ${HEAD} (LUKMAN SAUT DAULAY)` },
      },
    ]);
  });

  test('a row that hangs below a circle is not blamed for it', () => {
    const [a, b] = [HEAD, '198803182021212741'];
    const below = second({ 'NIP BARU': '198803182021212742', EMAIL: '', 'NIP ATASAN': b });
    expect(found(check([{ 'NIP ATASAN': b }, second({ 'NIP ATASAN': a }), below]))).toEqual([
      ['ERROR', 'superiorCircle', 2, 'NIP ATASAN'],
      ['ERROR', 'superiorCircle', 3, 'NIP ATASAN'],
    ]);
  });

  test('the same unit name may stand under two parents, but then it cannot be a parent', () => {
    const unit = (name: string, parent: string, serial: string): Cells => ({
      ...second({ 'NIP BARU': `198803182021212${serial}`, EMAIL: '' }),
      'UNOR NAMA': name,
      'UNOR INDUK NAMA': parent,
    });
    const two = [
      unit('Dinas A', ROOT.name, '001'),
      unit('Dinas B', ROOT.name, '002'),
      unit('Sekretariat', 'Dinas A', '003'),
      unit('Sekretariat', 'Dinas B', '004'),
    ];
    expect(check([{}, ...two]).problems).toEqual([]);
    expect(found(check([{}, ...two, unit('Subbagian', 'Sekretariat', '005')]))).toEqual([
      ['ERROR', 'parentAmbiguous', 7, 'UNOR INDUK NAMA'],
    ]);
  });

  test('a unit that the program knows needs no parent, and its place in the list wins', () => {
    const units = [ROOT, { name: 'Dinas A', parentName: ROOT.name }, { name: 'Bidang 1', parentName: 'Dinas A' }];
    expect(check([{ 'UNOR NAMA': 'bidang  1', 'UNOR INDUK NAMA': '' }], { units }).problems).toEqual([]);
    const moved = check([{ 'UNOR NAMA': 'Dinas A', 'UNOR INDUK NAMA': 'Bidang 1' }], { units });
    expect(moved.problems).toMatchObject([
      { key: 'staffImport.unitCircle', params: { path: 'Dinas A → Bidang 1 → Dinas A' } },
    ]);
  });

  test('columns may come in any order and by other names; unknown ones are named, missing ones stop the check', () => {
    const headers = ['NIP', 'AGAMA', ...HEADERS.slice(1)];
    const renamed = check([{}], {}, [...HEADERS].reverse());
    expect(renamed.problems).toEqual([]);
    const unknown = checkStaffFile(
      { headers, headerLine: 1, rows: [{ line: 2, cells: [HEAD, 'x', ...Object.values(PERSON).slice(1)] }] },
      LOOKUPS,
    );
    expect(found(unknown)).toEqual([['WARNING', 'sheet.unknownHeader', 1, 'AGAMA']]);
    const missing = check(
      [{}],
      {},
      HEADERS.filter((header) => header !== 'NAMA'),
    );
    expect([found(missing), missing.rows]).toEqual([[['ERROR', 'sheet.missingHeader', 1, 'NAMA']], []]);
  });

  test('a list without people is an error', () => {
    expect(found(check([]))).toEqual([['ERROR', 'noRows', undefined, undefined]]);
  });

  test('the same rows give the same report', () => {
    const people = [{}, second({ NAMA: '' }), second()];
    expect(check(people)).toEqual(check(people));
  });
});

test('both languages have the same keys and the same parameters', () => {
  const holes = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(staffImportMessages.id)) {
    expect([key, holes(staffImportMessages.en[key])]).toEqual([key, holes(text)]);
  }
});
