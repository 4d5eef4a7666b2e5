import { describe, expect, test } from '@jest/globals';
import { looksLikeFormula, parseClock, parseDay } from './cells.rules.js';
import { ProblemCollector } from './collect.rules.js';
import { headerKey, matchHeaders } from './headers.rules.js';
import { columnIndex, columnLetter, momentText, numberText } from './values.rules.js';

describe('dates and times as lists write them', () => {
  test.each([
    ['31-12-2026', { day: '2026-12-31' }],
    ['1/2/2026', { day: '2026-02-01' }],
    ['01.02.2026', { day: '2026-02-01' }],
    ['2026-02-01', { day: '2026-02-01' }],
    ['29-02-2024', { day: '2024-02-29' }],
    ['29-02-2023', { fault: 'IMPOSSIBLE' }],
    ['31-02-2023', { fault: 'IMPOSSIBLE' }],
    ['00-01-2023', { fault: 'IMPOSSIBLE' }],
    ['01-13-2023', { fault: 'IMPOSSIBLE' }],
    ['01-01-0023', { fault: 'IMPOSSIBLE' }],
    ['01-01-23', { fault: 'SHAPE' }],
    ['1 Januari 2023', { fault: 'SHAPE' }],
    ['', { fault: 'SHAPE' }],
  ])('%j is %j', (text, expected) => {
    expect(parseDay(text)).toEqual(expected);
  });

  test.each([
    ['07:11', '07:11'],
    ['7.11', '07:11'],
    ['07:11:59', '07:11'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['12:60', null],
    ['7', null],
    ['pagi', null],
  ])('the time %j is %j', (text, expected) => {
    expect(parseClock(text)).toBe(expected);
  });

  test.each(['=1', '+1', '-1', '@a', '\t1', '＝1'])('%j looks like a formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
});

describe('values of a spreadsheet', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '01-01-2026'],
    ['2026-01-01T12:00:00Z', '01-01-2026 12:00'],
    ['2026-01-01T07:10:59.999Z', '01-01-2026 07:11'],
    ['1899-12-30T07:11:00Z', '07:11'],
    ['1899-12-30T07:11:04Z', '07:11:04'],
    ['1899-12-30T00:00:00Z', '00:00'],
  ])('the moment %s is %s', (iso, expected) => {
    expect(momentText(new Date(iso))).toBe(expected);
  });

  test.each([
    ['0.10000000000000001', '0.1'],
    ['45', '45'],
    ['1E3', '1000'],
    ['197501111995061710', '197501111995061710'],
    ['1.97E+17', '1.97E+17'],
    ['x', 'x'],
  ])('the number %s reads %s', (raw, expected) => {
    expect(numberText(raw)).toBe(expected);
  });

  test('column letters and numbers are inverse', () => {
    for (const index of [0, 25, 26, 51, 52, 701, 702, 16_383]) expect(columnIndex(columnLetter(index))).toBe(index);
  });
});

describe('headers', () => {
  const TABLE = {
    nip: { names: ['NIP BARU', 'NIP'], required: true },
    name: { names: ['NAMA'], required: true },
    email: { names: ['EMAIL', 'E-MAIL'], required: false },
  } as const;

  test('case, spaces, underscores and a BOM make no difference', () => {
    expect(new Set(['\ufeffNIP BARU', ' nip  baru ', 'Nip_Baru'].map(headerKey))).toEqual(new Set(['NIP BARU']));
  });

  test('columns are found in any order by any accepted name', () => {
    const { index, problems } = matchHeaders(['e-mail', 'Nama', 'nip'], 1, TABLE);
    expect([index, problems]).toEqual([{ nip: 2, name: 1, email: 0 }, []]);
  });

  test('unknown, missing and doubly meant columns are named', () => {
    const { index, problems } = matchHeaders(['NIP', 'NIP BARU', 'AGAMA', ''], 1, TABLE);
    expect(index).toEqual({ nip: 0, name: -1, email: -1 });
    expect(problems.map(({ severity, key, column }) => [severity, key, column])).toEqual([
      ['ERROR', 'sheet.sameColumn', 'NIP BARU'],
      ['WARNING', 'sheet.unknownHeader', 'AGAMA'],
      ['ERROR', 'sheet.missingHeader', 'NAMA'],
    ]);
  });
});

describe('gathering problems', () => {
  test('a flood of warnings hides no error, and totals stay true', () => {
    const collector = new ProblemCollector(2);
    for (let line = 5; line > 0; line -= 1) collector.add({ severity: 'WARNING', key: 'w', params: {}, line });
    collector.add({ severity: 'ERROR', key: 'e', params: {}, line: 9 });
    expect(collector.totals).toEqual({ ERROR: 1, WARNING: 5, REPAIRED: 0, NOTICE: 0 });
    expect(collector.problems.map(({ key, line }) => [key, line])).toEqual([
      ['w', 4],
      ['w', 5],
      ['e', 9],
    ]);
  });
});
