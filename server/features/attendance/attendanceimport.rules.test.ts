import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../kernel/sheet/readSheet.js';
import { attendanceImportMessages } from './attendanceimport.messages.js';
import { checkAttendanceFile } from './attendanceimport.rules.js';

const NIP = '197501111995061710';
const OTHER = '199311292022061571';
const HEADERS = ['NIP', 'TANGGAL', 'JAM MASUK', 'JAM PULANG', 'KETERANGAN'];
const LOOKUPS = { month: '2026-09', knownEmployee: (nip: string) => nip === NIP || nip === OTHER };

const check = (rows: readonly (readonly string[])[], headers: readonly string[] = HEADERS) =>
  checkAttendanceFile(
    { headers, headerLine: 1, rows: rows.map((cells, index) => ({ line: index + 2, cells })) },
    LOOKUPS,
  );
const found = (result: ReturnType<typeof check>) =>
  result.problems.map(({ severity, key, line, column }) => [
    severity,
    key.replace('attendanceImport.', ''),
    line,
    column,
  ]);

describe('one row', () => {
  test.each<[string[], object]>([
    [['01-09-2026', '07:11', '16:36', ''], { day: '2026-09-01', in: '07:11', out: '16:36', remark: null }],
    [['1/9/2026', '7.11', '16.36.20', ''], { day: '2026-09-01', in: '07:11', out: '16:36', remark: null }],
    [['2026-09-01', '07:11', '', ''], { day: '2026-09-01', in: '07:11', out: null, remark: null }],
    [['01-09-2026', '', '', 'SAKIT'], { in: null, out: null, remark: 'SICK' }],
    [['01-09-2026', '', '', 'cuti'], { remark: 'LEAVE' }],
    [['01-09-2026', '-', '-', 'Dinas  Luar'], { remark: 'DUTY' }],
    [['01-09-2026', '07:00', '', 'DINAS LUAR'], { in: '07:00', remark: 'DUTY' }],
    [['01-09-2026', '', '', 'ALPA'], { remark: 'ABSENT' }],
  ])('%j is read without a finding', (cells, expected) => {
    const { rows, problems } = check([[NIP, ...cells]]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, nip: NIP, ...expected }]);
  });

  test.each<[string[], string, string, string]>([
    [['', '01-09-2026', '07:00', '16:00', ''], 'ERROR', 'nip.empty', 'NIP'],
    [['1.97501E+17', '01-09-2026', '07:00', '16:00', ''], 'ERROR', 'nip.scientific', 'NIP'],
    [['19750111199506171', '01-09-2026', '07:00', '16:00', ''], 'ERROR', 'nip.length', 'NIP'],
    [['199901012020011999', '01-09-2026', '07:00', '16:00', ''], 'ERROR', 'nipUnknown', 'NIP'],
    [[`'${NIP}`, '01-09-2026', '07:00', '16:00', ''], 'REPAIRED', 'nip.apostrophe', 'NIP'],
    [[` ${NIP}`, '01-09-2026', '07:00', '16:00', ''], 'REPAIRED', 'trimmed', 'NIP'],
    [[NIP, '', '07:00', '16:00', ''], 'ERROR', 'dayEmpty', 'TANGGAL'],
    [[NIP, '31-09-2026', '07:00', '16:00', ''], 'ERROR', 'dayImpossible', 'TANGGAL'],
    [[NIP, '1 Sep', '07:00', '16:00', ''], 'ERROR', 'dayShape', 'TANGGAL'],
    [[NIP, '01-10-2026', '07:00', '16:00', ''], 'ERROR', 'dayOutside', 'TANGGAL'],
    [[NIP, '01-09-2026', '24:00', '16:00', ''], 'ERROR', 'timeImpossible', 'JAM MASUK'],
    [[NIP, '01-09-2026', '07:00', '16:61', ''], 'ERROR', 'timeImpossible', 'JAM PULANG'],
    [[NIP, '01-09-2026', '07:00', '=1+1', ''], 'ERROR', 'timeImpossible', 'JAM PULANG'],
    [[NIP, '01-09-2026', '07:00', '06:59', ''], 'WARNING', 'outBeforeIn', 'JAM PULANG'],
    [[NIP, '01-09-2026', '', '', 'LIBUR'], 'ERROR', 'remarkUnknown', 'KETERANGAN'],
    [[NIP, '01-09-2026', '07:00', '', 'ALPA'], 'WARNING', 'absentWithTimes', 'KETERANGAN'],
    [[NIP, '01-09-2026', '', '', ''], 'WARNING', 'nothing', 'KETERANGAN'],
  ])('%j gives %s %s', (cells, severity, key, column) => {
    const result = check([cells]);
    expect(found(result)).toEqual([[severity, key, 2, column]]);
    expect(result.rows.length).toBe(severity === 'ERROR' ? 0 : 1);
    for (const problem of result.problems) expect(attendanceImportMessages.id).toHaveProperty([problem.key]);
  });
});

describe('the file as a whole', () => {
  test('a person has one row a day; the later one is the error and says whether it differs', () => {
    const result = check([
      [NIP, '01-09-2026', '07:00', '16:00', ''],
      [OTHER, '01-09-2026', '07:00', '16:00', ''],
      [NIP, '02-09-2026', '07:00', '16:00', ''],
      [`'${NIP}`, '1/9/2026', '7.00', '16:00', ''],
      [NIP, '01-09-2026', '07:01', '16:00', ''],
    ]);
    expect(found(result).filter(([severity]) => severity === 'ERROR')).toEqual([
      ['ERROR', 'duplicateSame', 5, 'TANGGAL'],
      ['ERROR', 'duplicateDifferent', 6, 'TANGGAL'],
    ]);
    expect(result.problems.at(-1)?.params).toEqual({ nip: NIP, day: '01-09-2026', first: 2 });
    expect(result.rows.length).toBe(3);
  });

  test('a missing column stops the check, an unknown one is named', () => {
    expect(found(check([], HEADERS.slice(1)))).toEqual([['ERROR', 'sheet.missingHeader', 1, 'NIP']]);
    expect(found(check([[NIP, '01-09-2026', '07:00', '16:00', '', 'x']], [...HEADERS, 'LOKASI']))).toEqual([
      ['WARNING', 'sheet.unknownHeader', 1, 'LOKASI'],
    ]);
    expect(found(check([]))).toEqual([['ERROR', 'noRows', undefined, undefined]]);
  });

  test('a real excerpt of a month has no finding', async () => {
    const sheet = await readSheet(readFileSync(new URL('../../../test/data/kehadiran-excerpt.csv', import.meta.url)));
    const { rows, problems } = checkAttendanceFile(sheet, { month: '2026-09', knownEmployee: () => true });
    expect([...sheet.problems, ...problems]).toEqual([]);
    expect(rows.length).toBe(300);
    expect(new Set(rows.map(({ remark }) => remark))).toEqual(new Set([null, 'SICK', 'LEAVE', 'DUTY']));
  });
});

test('both languages have the same keys and the same parameters', () => {
  const holes = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(attendanceImportMessages.id)) {
    expect([key, holes(attendanceImportMessages.en[key])]).toEqual([key, holes(text)]);
  }
});
