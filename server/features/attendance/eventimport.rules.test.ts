import { describe, expect, test } from '@jest/globals';
import { problemText } from '../../kernel/sheet/problems.js';
import type { EventDay, StoredEvent } from './event.rules.js';
import { eventImportMessages } from './eventimport.messages.js';
import { checkEventFile, type EventLookups } from './eventimport.rules.js';

const NIP = '197501111995061710';
const OTHER = '199311292022061571';
const HEADERS = [
  'NIP',
  'TANGGAL',
  'JENIS',
  'HASIL',
  'JAM KELUAR',
  'JAM KEMBALI',
  'PENYELENGGARA',
  'NOMOR IZIN',
  'ALASAN',
];
const hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const usual: EventDay = { hours, status: 'PRESENT', timeIn: '07:20', timeOut: '16:10' };
const DAYS: Readonly<Record<string, Partial<EventDay>>> = {
  '2026-09-02': { status: 'EXCUSED', timeIn: null, timeOut: null },
  '2026-09-03': { status: 'ABSENT', timeIn: null, timeOut: null },
  '2026-09-05': { hours: null, status: null, timeIn: null, timeOut: null },
};
const STORED: readonly StoredEvent[] = [
  {
    ...{
      id: 'away',
      kind: 'DEPARTURE',
      day: '2026-09-08',
      outcome: 'NOT_PERMITTED',
      timeFrom: '10:00',
      timeTo: '12:00',
    },
    ...{ unitId: null, reference: null, reason: 'Laporan atasan', isApplied: true },
  },
  {
    ...{ id: 'apel', kind: 'CEREMONY', day: '2026-09-07', outcome: 'MISSED', timeFrom: null, timeTo: null },
    ...{ unitId: 'office', reference: null, reason: null, isApplied: true },
  },
];
const standing = (nip: string, day: string) => (nip === NIP ? STORED.filter((one) => one.day === day) : []);
const UNITS: Readonly<Record<string, string>> = { 'Dinas Kesehatan': 'office', 'Pemerintah Kota': 'city' };
const LOOKUPS: EventLookups = {
  month: '2026-09',
  article: 'Perwali 1',
  knownEmployee: (nip) => nip === NIP || nip === OTHER,
  unitNamed: (_nip, _day, name) => UNITS[name] ?? null,
  settingOf: (nip, event) => ({
    today: '2026-09-20',
    day: { ...usual, ...DAYS[event.day] },
    others: standing(nip, event.day),
    isOwnUnit: event.unitId !== null,
  }),
  standing,
};
const check = (rows: readonly (readonly string[])[], headers: readonly string[] = HEADERS) =>
  checkEventFile({ headers, headerLine: 1, rows: rows.map((cells, n) => ({ line: n + 2, cells })) }, LOOKUPS);
const away = (
  day: string,
  from = '10:00',
  to = '11:00',
  outcome = 'TANPA IZIN',
  more: string[] = ['', '', 'Terlihat di luar'],
) => [...[NIP, day, 'KELUAR', outcome, from, to], ...more];
const apel = (day: string, outcome = 'TIDAK HADIR', unit = 'Dinas Kesehatan', reason = '') => [
  ...[NIP, day, 'APEL', outcome, '', '', unit, '', reason],
];

describe('one line', () => {
  test.each<[string[], object]>([
    [
      away('01-09-2026'),
      { kind: 'DEPARTURE', outcome: 'NOT_PERMITTED', timeFrom: '10:00', timeTo: '11:00', unitId: null },
    ],
    [
      away('1/9/2026', '9.00', '10.30', 'izin', ['', '800/1', '']),
      { outcome: 'PERMITTED', timeFrom: '09:00', reference: '800/1', reason: null },
    ],
    [apel('01-09-2026'), { kind: 'CEREMONY', outcome: 'MISSED', unitId: 'office', timeFrom: null, reference: null }],
    [apel('01-09-2026', 'hadir', 'Pemerintah Kota'), { outcome: 'ATTENDED', unitId: 'city' }],
    [apel('01-09-2026', 'Izin', 'Dinas Kesehatan', 'Tugas loket'), { outcome: 'EXCUSED', reason: 'Tugas loket' }],
    [apel('05-09-2026'), { kind: 'CEREMONY', day: '2026-09-05' }],
  ])('%j is read without a finding', (cells, event) => {
    const { rows, problems } = check([cells]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, nip: NIP, replaces: null, event }]);
  });

  const faults: [string[], string, string][] = [
    [['199901012020011999', ...away('01-09-2026').slice(1)], 'nipUnknown', 'NIP'],
    [away('31-09-2026'), 'dayImpossible', 'TANGGAL'],
    [away('01-08-2026'), 'dayOutside', 'TANGGAL'],
    [[NIP, '01-09-2026', 'PULANG', 'IZIN'], 'event.kindUnknown', 'JENIS'],
    [away('01-09-2026', '10:00', '11:00', 'HADIR'), 'event.outcomeUnknown.DEPARTURE', 'HASIL'],
    [apel('01-09-2026', 'TANPA IZIN'), 'event.outcomeUnknown.CEREMONY', 'HASIL'],
    [away('01-09-2026', '25:00'), 'timeImpossible', 'JAM KELUAR'],
    [away('01-09-2026', ''), 'event.time', 'JAM KELUAR'],
    [away('01-09-2026', '11:00', '10:00'), 'event.order', 'JAM KEMBALI'],
    [away('01-09-2026', '10:00', '11:00', 'IZIN'), 'event.permitNeeded', 'NOMOR IZIN'],
    [away('01-09-2026', '10:00', '11:00', 'TANPA IZIN', ['', '', '']), 'event.reasonNeeded', 'ALASAN'],
    [apel('01-09-2026', 'HADIR', 'Dinas Entah'), 'event.unitUnknown', 'PENYELENGGARA'],
    [apel('01-09-2026', 'HADIR', ''), 'event.unitNeeded', 'PENYELENGGARA'],
    [away('02-09-2026'), 'event.excused', 'TANGGAL'],
    [apel('02-09-2026'), 'event.excused', 'TANGGAL'],
    [away('03-09-2026'), 'event.absent', 'TANGGAL'],
    [away('05-09-2026'), 'event.noWork', 'TANGGAL'],
    [away('21-09-2026'), 'event.future', 'TANGGAL'],
    [away('01-09-2026', '16:30', '17:00'), 'event.outsideHours', 'JAM KELUAR'],
    [away('08-09-2026', '11:00', '13:00'), 'event.overlap', 'JAM KELUAR'],
  ];
  test.each(faults)('%j is an error: %s', (cells, key, column) => {
    const { rows, totals, problems } = check([cells]);
    expect(rows).toEqual([]);
    expect(totals.ERROR).toBe(1);
    expect(problems).toMatchObject([{ severity: 'ERROR', key: `attendanceImport.${key}`, line: 2, column }]);
    for (const locale of ['id', 'en'] as const) {
      const text = problemText(problems[0]?.key ?? '', problems[0]?.params ?? {}, eventImportMessages[locale]);
      expect(text).not.toMatch(/^attendanceImport|\{/);
    }
  });
});

describe('the file', () => {
  test('says what is stored already, corrects what it says otherwise, adds the rest', () => {
    const { rows, unchanged, problems, totals } = check([
      apel('07-09-2026', 'IZIN', 'Dinas Kesehatan', 'Piket'),
      away('08-09-2026', '10:00', '12:00', 'TANPA IZIN', ['', '', 'Laporan atasan']),
      away('09-09-2026'),
    ]);
    expect(rows.map(({ line, replaces }) => [line, replaces])).toEqual([
      [2, 'apel'],
      [4, null],
    ]);
    expect([unchanged, totals.ERROR]).toEqual([1, 0]);
    expect(problems).toMatchObject([{ severity: 'WARNING', key: 'attendanceImport.event.corrects', line: 2 }]);
  });

  test('a stored departure may be cut short and the rest said anew, in either order', () => {
    const lines = [away('08-09-2026', '10:00', '11:00'), away('08-09-2026', '11:00', '12:00')];
    for (const rows of [lines, [...lines].reverse()]) expect(check(rows).totals.ERROR).toBe(0);
  });

  test.each([
    ['the same ceremony', [apel('01-09-2026'), apel('01-09-2026', 'HADIR')], 'event.twice'],
    ['departures that meet', [away('01-09-2026'), away('01-09-2026', '10:30', '12:00')], 'event.overlap'],
  ])('%s twice is an error at the later line', (_name, rows, key) =>
    expect(check(rows).problems).toMatchObject([{ severity: 'ERROR', key: `attendanceImport.${key}`, line: 3 }]),
  );

  test('without its headers, or empty, it is refused as a whole', () => {
    expect(check([away('01-09-2026')], HEADERS.slice(1)).totals.ERROR).toBe(1);
    expect(check([]).problems).toMatchObject([{ severity: 'ERROR', key: 'attendanceImport.noRows' }]);
  });

  test('a list of ceremonies needs no columns of departures', () => {
    const headers = ['NIP', 'TGL', 'JENIS', 'HASIL', 'PENYELENGGARA'];
    expect(check([[NIP, '01-09-2026', 'APEL', 'HADIR', 'Pemerintah Kota']], headers)).toMatchObject({
      problems: [],
      rows: [{ event: { outcome: 'ATTENDED', unitId: 'city' } }],
    });
  });
});
