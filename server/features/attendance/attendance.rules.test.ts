import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandOf, type DayRecord, type DayResult, dayResult, MINUTE_BANDS, remarkOf } from './attendance.rules.js';
import type { Hours } from './hours.rules.js';
import { monthSummary, summarise, yearSummary } from './summary.rules.js';

const hours: Hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const record = (more: Partial<DayRecord> = {}): DayRecord => ({
  day: '2026-09-01',
  in: '07:15',
  out: '16:05',
  remark: null,
  ...more,
});

describe('one day', () => {
  const rows: [string, Partial<DayRecord>, Partial<DayResult>][] = [
    ['in time', {}, { status: 'PRESENT', lateBand: null, earlyBand: null }],
    ['exactly at the start and the end', { in: '07:30', out: '16:00' }, { status: 'PRESENT' }],
    ['1 minute late', { in: '07:31' }, { status: 'LATE', lateMinutes: 1, lateBand: 'TL1' }],
    ['30 minutes late', { in: '08:00' }, { lateMinutes: 30, lateBand: 'TL1' }],
    ['31 minutes late', { in: '08:01' }, { lateBand: 'TL2' }],
    ['60 minutes late', { in: '08:30' }, { lateBand: 'TL2' }],
    ['61 minutes late', { in: '08:31' }, { lateBand: 'TL3' }],
    ['90 minutes late', { in: '09:00' }, { lateBand: 'TL3' }],
    ['91 minutes late', { in: '09:01' }, { lateBand: 'TL4' }],
    ['gone 45 minutes early', { out: '15:15' }, { status: 'EARLY_LEAVE', earlyMinutes: 45, earlyBand: 'PSW2' }],
    ['late and gone early', { in: '07:40', out: '15:59' }, { status: 'LATE', lateBand: 'TL1', earlyBand: 'PSW1' }],
    ['no punch in', { in: null }, { status: 'MISSING_PUNCH', missing: 'IN', lateBand: 'TL4', lateMinutes: 0 }],
    ['no punch out', { out: null }, { status: 'MISSING_PUNCH', missing: 'OUT', earlyBand: 'PSW4' }],
    ['sick', { in: null, out: null, remark: 'SICK' }, { status: 'EXCUSED', excuse: 'SICK' }],
    ['on leave', { in: null, out: null, remark: 'LEAVE' }, { status: 'EXCUSED', excuse: 'LEAVE' }],
    ['on duty after a punch in', { out: null, remark: 'DUTY' }, { status: 'EXCUSED', excuse: 'DUTY', missing: null }],
    ['alpa', { in: null, out: null, remark: 'ABSENT' }, { status: 'ABSENT' }],
    ['no word at all', { in: null, out: null }, { status: 'ABSENT' }],
    ['called absent but seen', { remark: 'ABSENT' }, { status: 'PRESENT', conflict: 'ABSENT_WITH_PUNCHES' }],
    ['punches reversed', { in: '16:00', out: '07:30' }, { conflict: 'OUT_BEFORE_IN' }],
  ];
  test.each(rows)('%s', (_name, given, expected) => {
    const result = dayResult(record(given), hours, MINUTE_BANDS);
    expect(result).toMatchObject(expected);
    expect(result.lateMinutes).toBeGreaterThanOrEqual(0);
    expect(result.earlyMinutes).toBeGreaterThanOrEqual(0);
    expect(result.status === 'EXCUSED').toBe(result.excuse !== null);
    if (['EXCUSED', 'ABSENT', 'HOLIDAY'].includes(result.status)) {
      expect([result.lateBand, result.earlyBand]).toEqual([null, null]);
    }
  });

  test('a day without hours is a holiday whatever was punched', () =>
    expect(dayResult(record(), null, MINUTE_BANDS)).toMatchObject({ status: 'HOLIDAY', lateMinutes: 0 }));

  test('a night shift is judged over midnight', () => {
    const night: Hours = { start: '21:00', end: '07:00', breakMinutes: 60 };
    expect(dayResult(record({ in: '20:50', out: '07:05' }), night, MINUTE_BANDS)).toMatchObject({ status: 'PRESENT' });
    expect(dayResult(record({ in: '19:00', out: '07:00' }), night, MINUTE_BANDS)).toMatchObject({ status: 'PRESENT' });
    expect(dayResult(record({ in: '00:10', out: '06:45' }), night, MINUTE_BANDS)).toMatchObject({
      lateMinutes: 190,
      earlyMinutes: 15,
      conflict: null,
    });
  });

  test('bands leave no minute out and never fall', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1439 }), (minutes) => {
        const band = bandOf(minutes, MINUTE_BANDS);
        return band !== null && band >= (bandOf(minutes - 1, MINUTE_BANDS) ?? 0);
      }),
    ));

  test.each([
    ['CUTI', 'LEAVE'],
    [' dinas  luar ', 'DUTY'],
    ['Sakit', 'SICK'],
    ['ALPA', 'ABSENT'],
    ['', null],
    ['BOLOS', undefined],
  ])('the sheet word %p means %p', (text, remark) => expect(remarkOf(text)).toBe(remark));
});

const at = (day: number, given: Partial<DayRecord> = {}, month = '09'): DayResult =>
  dayResult(record({ ...given, day: `2026-${month}-${String(day).padStart(2, '0')}` }), hours, MINUTE_BANDS);
const anyDay = fc
  .record({
    month: fc.constantFrom('08', '09'),
    in: fc.constantFrom('07:00', '07:45', '09:30', null),
    out: fc.constantFrom('16:30', '15:00', null),
    remark: fc.constantFrom('SICK' as const, 'DUTY' as const, 'ABSENT' as const, null),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ month, day, ...given }) => at(day, given, month));

describe('summaries', () => {
  test('excused days leave the rate alone', () => {
    const worked = [at(1), at(2, { in: '07:50' }), at(3, { in: null, out: null, remark: 'ABSENT' })];
    const withSickness = [...worked, at(4, { in: null, out: null, remark: 'SICK' })];
    expect(summarise(worked).attendanceRate).toBe(66.67);
    expect(summarise(withSickness)).toMatchObject({ attendanceRate: 66.67, excusedDays: 1, workingDays: 4 });
  });

  test('a missing punch counts as present', () =>
    expect(summarise([at(1, { out: null })])).toMatchObject({ attendanceRate: 100, missingPunches: 1 }));

  test('no days and only excused days have no rate, not zero', () => {
    expect(summarise([]).attendanceRate).toBeNull();
    expect(summarise([at(1, { in: null, out: null, remark: 'LEAVE' })]).attendanceRate).toBeNull();
  });

  test('days are counted once and in any order', () =>
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const all = summarise(days);
        expect(all.presentDays + all.absentDays + all.excusedDays).toBe(all.workingDays);
        expect(Object.values(all.excused).reduce((a, b) => a + b, 0)).toBe(all.excusedDays);
        expect(summarise([...days].reverse())).toEqual(all);
      }),
    ));

  test('the months add up to the year', () =>
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const year = yearSummary(2026, days);
        const months = ['2026-08', '2026-09'].map((month) => monthSummary(month, days));
        for (const key of ['workingDays', 'absentDays', 'lateMinutes', 'missingPunches', 'punctualDays'] as const)
          expect(months.reduce((total, month) => total + month[key], 0)).toBe(year[key]);
      }),
    ));
});
