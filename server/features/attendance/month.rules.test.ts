import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shippedEdition } from '../rulesets/kind.rules.js';
import { type DayRecord, dayResult, MINUTE_BANDS } from './attendance.rules.js';
import { DEDUCTION_EXAMPLES, deductionOf } from './deduction.rules.js';
import { extrasOf, type StoredEvent } from './event.rules.js';
import { HOURS_KIND, patternsOf } from './hoursKind.rules.js';
import { daysOfMonth, isMonth, monthSheet, planOn, resultOf, type StoredDay, weekOn } from './month.rules.js';
import { summarise } from './summary.rules.js';

const { MINISTRY, SAMARINDA } = DEDUCTION_EXAMPLES;
const daysOff = new Map([['2026-03-19', 'Hari Suci Nyepi']]);
const patterns = patternsOf(shippedEdition(HOURS_KIND));
const planOf = (day: string) => planOn(day, patterns.FIVE_DAY, daysOff);
const stored = (record: DayRecord): StoredDay => {
  const {
    excuse: _excuse,
    missing: _missing,
    conflict: _conflict,
    ...result
  } = dayResult(record, planOf(record.day).hours, MINUTE_BANDS);
  return { ...result, timeIn: record.in, timeOut: record.out, remark: record.remark };
};
const on = (day: number, given: Partial<DayRecord> = {}): StoredDay =>
  stored({ day: `2026-03-${String(day).padStart(2, '0')}`, in: '07:20', out: '16:40', remark: null, ...given });
const sheetOf = (
  days: readonly StoredDay[],
  regulation: typeof MINISTRY | typeof SAMARINDA = SAMARINDA,
  events: readonly StoredEvent[] = [],
) => monthSheet('2026-03', { days, events }, planOf, () => MINUTE_BANDS, regulation);
const event = (day: string, given: Partial<StoredEvent>): StoredEvent => ({
  ...{ id: `${day} ${given.timeFrom ?? ''}`, day, kind: 'DEPARTURE', outcome: 'NOT_PERMITTED', isApplied: true },
  ...{ timeFrom: null, timeTo: null, unitId: null, reference: null, reason: null },
  ...given,
});

describe('what a day asks for', () => {
  test.each([
    ['a Monday', '2026-03-30', 'FIVE_DAY', '07:30', '16:00', 450, null],
    ['a Friday, with the longer break', '2026-03-27', 'FIVE_DAY', '07:30', '16:30', 450, null],
    ['a Monday in Ramadan', '2026-03-02', 'FIVE_DAY', '08:00', '15:00', 390, 'RAMADAN'],
    ['a Friday in Ramadan', '2026-03-06', 'FIVE_DAY', '08:00', '15:30', 390, 'RAMADAN'],
    ['the last day of Ramadan', '2026-03-20', 'FIVE_DAY', '08:00', '15:30', 390, 'RAMADAN'],
    ['a Saturday of a six-day unit', '2026-03-28', 'SIX_DAY', '07:30', '14:30', 390, null],
    ['a Friday of a six-day unit', '2026-03-27', 'SIX_DAY', '07:30', '12:30', 300, null],
    ['a Saturday in Ramadan of a six-day unit', '2026-03-07', 'SIX_DAY', '08:00', '14:00', 330, 'RAMADAN'],
  ] as const)('%s', (_name, day, week, start, end, minutes, season) => {
    expect(planOn(day, patterns[week], daysOff)).toMatchObject({
      hours: { start, end },
      minutes,
      season,
      dayOff: null,
    });
  });

  test('a day off has its name and no hours, a weekend neither', () => {
    const none = { hours: null, minutes: 0, season: null };
    expect(planOn('2026-03-19', patterns.FIVE_DAY, daysOff)).toEqual({ ...none, dayOff: 'Hari Suci Nyepi' });
    expect(planOn('2026-03-19', patterns.SIX_DAY, daysOff)).toEqual({ ...none, dayOff: 'Hari Suci Nyepi' });
    expect(planOn('2026-03-28', patterns.FIVE_DAY, daysOff)).toEqual({ ...none, dayOff: null });
    expect(planOn('2026-03-29', patterns.SIX_DAY, daysOff)).toEqual({ ...none, dayOff: null });
  });

  test('who moved works the week of the unit of that day', () => {
    const stays = [
      { from: '2025-01-01', to: '2026-03-15', week: 'SIX_DAY' as const },
      { from: '2026-03-16', to: null, week: 'FIVE_DAY' as const },
    ];
    expect(['2026-03-15', '2026-03-16', '2024-12-31'].map((day) => weekOn(day, stays, 'FIVE_DAY'))).toEqual([
      'SIX_DAY',
      'FIVE_DAY',
      'FIVE_DAY',
    ]);
  });
});

describe('the sheet of a month', () => {
  test('has every day of the month, also those nobody recorded, which cost nothing', () => {
    const { days, deduction, summary } = sheetOf([]);
    expect(days).toHaveLength(31);
    expect(days.every(({ stored: found, percent }) => found === null && percent === 0)).toBe(true);
    expect([deduction.percent, summary.workingDays, summary.attendanceRate]).toEqual([0, 0, null]);
    expect(daysOfMonth('2028-02')).toHaveLength(29);
    expect(daysOfMonth('2026-02')).toHaveLength(28);
  });

  test('in Ramadan lateness counts from 08.00', () => {
    const [, second, third] = sheetOf([on(2, { in: '08:00' }), on(3, { in: '08:31' })]).days;
    expect(second).toMatchObject({ percent: 0, stored: { status: 'PRESENT' } });
    expect(third).toMatchObject({
      percent: 3,
      stored: { lateMinutes: 31, lateBand: 'TL2' },
      deductions: [{ code: 'TL2', rate: 3 }],
    });
  });

  test('a missing punch after coming late costs both, and says which punch', () => {
    const day = sheetOf([on(31, { in: '07:45', out: null })]).days.at(-1);
    expect(day).toMatchObject({
      missing: 'OUT',
      percent: 8.5,
      deductions: [
        { code: 'TL1', rate: 2.5 },
        { code: 'NO_PUNCH', rate: 6 },
      ],
    });
  });

  test('events are charged on their days beside lateness, and say what they come to', () => {
    const events = [
      event('2026-03-30', { timeFrom: '10:00', timeTo: '11:30' }),
      event('2026-03-30', { kind: 'CEREMONY', outcome: 'MISSED', unitId: 'u' }),
      event('2026-03-31', { timeFrom: '10:00', timeTo: '11:30' }),
    ];
    const sheet = sheetOf([on(30, { in: '07:45' }), on(31, { remark: 'LEAVE' })], SAMARINDA, events);
    expect(sheet.days[29]).toMatchObject({
      percent: 10.5,
      deductions: [
        { code: 'TL1', count: 1, percent: 2.5 },
        { code: 'LEFT_WITHOUT_PERMIT', count: 2, percent: 5 },
        { code: 'MISSED_CEREMONY', count: 1, percent: 3 },
      ],
    });
    expect(sheet.days[30]).toMatchObject({ percent: 0 });
    expect(sheet.events.map(({ effect, charged }) => [effect, charged])).toEqual([
      ['CHARGED', 90],
      ['CHARGED', 0],
      ['DAY_EXCUSED', 0],
    ]);
  });

  test('a permit used up in the last days of the month before counts towards the first week', () => {
    // 30 and 31 March, 1 to 3 April 2026 are one week: four permits of two hours use up its eight.
    const permit = (day: string) => event(day, { outcome: 'PERMITTED', timeFrom: '10:00', timeTo: '12:00' });
    const events = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03'].map(permit);
    const april = monthSheet('2026-04', { days: [], events }, planOf, () => MINUTE_BANDS, SAMARINDA);
    expect(april.events.map(({ event: { day }, effect }) => [day, effect])).toEqual([
      ['2026-04-01', 'COVERED'],
      ['2026-04-02', 'COVERED'],
      ['2026-04-03', 'CHARGED'],
    ]);
    expect(april.deduction.lines).toMatchObject([{ code: 'LEFT_WITHOUT_PERMIT', count: 2 }]);
  });

  test('a day judged before it became a day off is marked, and stays as it was judged', () => {
    const before = { ...on(18, { in: '09:00' }), day: '2026-03-19' };
    const day = sheetOf([before]).days[18];
    expect(day).toMatchObject({ outdated: true, stored: { status: 'LATE' }, plan: { dayOff: 'Hari Suci Nyepi' } });
    expect(sheetOf([on(18, { in: '09:00' })]).days[17]?.outdated).toBe(false);
  });

  test.each([
    ['2026-09', true],
    ['2026-9', false],
    ['2026-13', false],
    ['2026-00', false],
    ['1999-01', false],
    ["2026-09' or 1=1", false],
  ])('%s is a month: %s', (text, expected) => expect(isMonth(text)).toBe(expected));

  test('the days add up to the deduction, and totals are those of the other rules', () => {
    const day = fc
      .record({
        n: fc.integer({ min: 1, max: 31 }),
        in: fc.constantFrom('07:00', '08:20', '09:45', null),
        out: fc.constantFrom('16:30', '15:10', '12:00', null),
        remark: fc.constantFrom('SICK' as const, 'LEAVE' as const, 'ABSENT' as const, null),
      })
      .map(({ n, ...given }) => on(n, given));
    const days = fc.uniqueArray(day, { selector: (one) => one.day });
    const events = fc.array(
      fc
        .record({
          n: fc.integer({ min: 1, max: 31 }),
          kind: fc.constantFrom('DEPARTURE' as const, 'CEREMONY' as const),
          from: fc.integer({ min: 6, max: 17 }),
          permitted: fc.boolean(),
        })
        .map(({ n, kind, from, permitted }) =>
          event(`2026-03-${String(n).padStart(2, '0')}`, {
            ...{
              kind,
              unitId: 'u',
              timeFrom: `${String(from).padStart(2, '0')}:00`,
              timeTo: `${from + 1}:30`.padStart(5, '0'),
            },
            outcome:
              kind === 'CEREMONY' ? (permitted ? 'ATTENDED' : 'MISSED') : permitted ? 'PERMITTED' : 'NOT_PERMITTED',
          }),
        ),
    );
    fc.assert(
      fc.property(days, events, fc.constantFrom(MINISTRY, SAMARINDA), (list, more, regulation) => {
        const sheet = sheetOf(list, regulation, more);
        const results = list.map(resultOf);
        const sum = sheet.days.reduce((total, { percent }) => total + Math.round(percent * 100), 0);
        expect(sum).toBe(Math.round(sheet.deduction.uncapped * 100));
        expect(sheet.summary).toEqual(summarise(results));
        expect(sheet.deduction).toEqual(deductionOf('2026-03', results, extrasOf(sheet.events), regulation));
        expect(sheet.days.some(({ outdated }) => outdated)).toBe(false);
      }),
    );
  });
});
