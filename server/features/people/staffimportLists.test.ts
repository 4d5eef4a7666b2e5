import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../kernel/sheet/readSheet.js';
import { checkStaffFile } from './staffimport.rules.js';

const LOOKUPS = { knownSuperior: () => false, units: [{ name: 'Pemerintah Kota Tebing Tinggi', parentName: null }] };

/** What each planted fault must be found as. */
const PLANTED: Readonly<Record<string, readonly [severity: string, keys: readonly string[], column: string]>> = {
  nip_leading_apostrophe: ['REPAIRED', ['nip.apostrophe'], 'NIP BARU'],
  spaces_around_values: ['REPAIRED', ['trimmed'], 'NAMA'],
  nip_scientific: ['ERROR', ['nip.scientific'], 'NIP BARU'],
  nip_17_digits: ['ERROR', ['nip.length'], 'NIP BARU'],
  birth_date_mismatch: ['WARNING', ['nip.birthDateMismatch'], 'TANGGAL LAHIR'],
  impossible_date: ['ERROR', ['dayImpossible'], 'TMT JABATAN'],
  unknown_golongan: ['ERROR', ['gradeUnknown.PNS', 'gradeUnknown.PPPK'], 'GOL AKHIR NAMA'],
  unknown_superior: ['ERROR', ['superiorUnknown'], 'NIP ATASAN'],
  own_superior: ['ERROR', ['ownSuperior'], 'NIP ATASAN'],
  formula_in_name: ['WARNING', ['formulaText'], 'NAMA'],
  empty_name: ['ERROR', ['empty'], 'NAMA'],
  duplicate_nip_same_row: ['ERROR', ['duplicateSame'], 'NIP BARU'],
  superior_cycle: ['ERROR', ['superiorCircle'], 'NIP ATASAN'],
};
const planted: { line: number | number[]; kind: string; severity: string }[] = JSON.parse(
  readFileSync(new URL('../../../test/data/planted.json', import.meta.url), 'utf8'),
);
const plantedLines = planted.flatMap(({ line, kind }) => [line].flat().map((at) => ({ line: at, kind })));
const checkedFile = async (path: string) => {
  const sheet = await readSheet(readFileSync(new URL(path, import.meta.url)));
  expect(sheet.problems).toEqual([]);
  return checkStaffFile(sheet, LOOKUPS);
};

describe('the staff list with planted faults', () => {
  test('every planted fault is found at its line, in its column, with its severity', async () => {
    const { problems } = await checkedFile('../../../test/data/pegawai-planted.csv');
    for (const { line, kind } of plantedLines) {
      const [severity, keys, column] = PLANTED[kind] ?? ['', [], ''];
      const here = problems.filter((problem) => problem.line === line && problem.column === column);
      const hits = here.filter((problem) => keys.includes(problem.key.replace('staffImport.', '')));
      expect([line, kind, hits.map((problem) => problem.severity)]).toEqual([line, kind, [severity]]);
    }
  });

  test('nothing else is found anywhere', async () => {
    const { problems, totals, rows } = await checkedFile('../../../test/data/pegawai-planted.csv');
    const lines = new Set(plantedLines.map(({ line }) => line));
    expect(problems.filter(({ line }) => line === undefined || !lines.has(line))).toEqual([]);
    const errors = plantedLines.filter(({ kind }) => PLANTED[kind]?.[0] === 'ERROR').length;
    expect(totals.ERROR).toBe(errors);
    expect(rows.length).toBe(4201 - errors);
  });

  test('a repaired row is read as if it had been right, a formula stays a text', async () => {
    const { rows } = await checkedFile('../../../test/data/pegawai-planted.csv');
    const at = (line: number) => rows.find((row) => row.line === line);
    expect(at(355)?.nip).toBe('198001132021211161');
    expect(at(1003)).toMatchObject({ nip: '199108092016041547', name: 'Nanda Kurniawan Marpaung' });
    expect(at(1985)?.name).toBe('=HYPERLINK("http://x","CANDRA SARAGIH")');
  });
});

describe('the list of the demonstration city', () => {
  test('has no error, no warning, nothing to repair', async () => {
    const { problems, rows } = await checkedFile('../../demo/pegawai.csv');
    expect(problems).toEqual([]);
    expect(rows.length).toBe(4200);
  });
});
