import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addCalendarDays,
  addWorkingDays,
  deadlineOf,
  isWorkingDay,
  workCalendar,
  workingDaysBetween,
} from './calendar.rules.js';

const friday = { date: '2026-01-16' };
const fiveDay = workCalendar('FIVE_DAY', [friday]);
const sixDay = workCalendar('SIX_DAY', [friday]);

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const calendar = fc
  .tuple(fc.constantFrom('FIVE_DAY' as const, 'SIX_DAY' as const), fc.array(day, { maxLength: 60 }))
  .map(([week, days]) =>
    workCalendar(
      week,
      days.map((date) => ({ date })),
    ),
  );

describe('working days', () => {
  test.each([
    ['2026-01-15', true, true, 'Thursday'],
    ['2026-01-16', false, false, 'a holiday on Friday'],
    ['2026-01-17', false, true, 'Saturday'],
    ['2026-01-18', false, false, 'Sunday'],
  ])('%s: five-day %s, six-day %s (%s)', (date, five, six) => {
    expect([isWorkingDay(fiveDay, date), isWorkingDay(sixDay, date)]).toEqual([five, six]);
  });

  test.each([
    ['the first working day after a Monday is Tuesday', '2026-01-05', 1, '2026-01-06'],
    ['after a Friday it is Monday', '2026-01-09', 1, '2026-01-12'],
    ['an event on a Sunday counts from Monday', '2026-01-11', 1, '2026-01-12'],
    ['a holiday is not counted', '2026-01-15', 1, '2026-01-19'],
    ['none is the day of the event', '2026-01-11', 0, '2026-01-11'],
  ])('%s', (_, from, count, expected) => {
    expect(addWorkingDays(fiveDay, from, count)).toBe(expected);
  });

  test('E10: fourteen working days after Monday 5 January 2026 end on Monday 26 January, without the holiday on Friday 23', () => {
    expect(addWorkingDays(fiveDay, '2026-01-05', 14)).toBe('2026-01-26');
    expect(addWorkingDays(workCalendar('FIVE_DAY', []), '2026-01-05', 14)).toBe('2026-01-23');
  });

  test('adding and counting are each other turned round', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 40 }), (cal, from, count) => {
        const to = addWorkingDays(cal, from, count);
        expect(isWorkingDay(cal, to)).toBe(true);
        expect(workingDaysBetween(cal, from, to)).toBe(count);
        expect(workingDaysBetween(cal, from, addCalendarDays(to, -1))).toBe(count - 1);
        expect(workingDaysBetween(cal, to, from)).toBe(0);
      }),
    );
  });

  test('one more day off never brings a deadline forward', () => {
    fc.assert(
      fc.property(calendar, day, day, fc.integer({ min: 0, max: 30 }), (cal, off, from, count) => {
        const more = { ...cal, holidays: new Set([...cal.holidays, off]) };
        expect(addWorkingDays(more, from, count) >= addWorkingDays(cal, from, count)).toBe(true);
      }),
    );
  });

  test('days that do not exist and counts that make no sense are refused', () => {
    for (const date of ['2026-02-30', '2026-2-3', '', 'today', '2026-13-01']) {
      expect(() => isWorkingDay(fiveDay, date)).toThrow(RangeError);
    }
    for (const count of [-1, 1.5, Number.NaN]) {
      expect(() => addWorkingDays(fiveDay, '2026-01-05', count)).toThrow(RangeError);
    }
  });
});

describe('the last day of a term', () => {
  test('a term that runs into a year whose days off are unknown is provisional', () => {
    const term = { unit: 'WORKING_DAYS', days: 14 } as const;
    expect(deadlineOf(fiveDay, term, '2026-06-01')).toMatchObject({ provisional: false });
    expect(deadlineOf(fiveDay, term, '2026-12-21')).toMatchObject({ provisional: true });
    expect(deadlineOf(workCalendar('FIVE_DAY', []), term, '2026-06-01')).toMatchObject({ provisional: true });
  });

  test('a fixed day is the same in every calendar, even on a day off', () => {
    const term = { unit: 'FIXED_DAY', month: 1, day: 31, yearOffset: 1 } as const;
    fc.assert(
      fc.property(calendar, day, (cal, event) => {
        const year = Number(event.slice(0, 4)) + 1;
        expect(deadlineOf(cal, term, event)).toEqual({ lastDay: `${year}-01-31`, provisional: false });
      }),
    );
  });

  test('calendar days are counted without a calendar', () => {
    expect(deadlineOf(fiveDay, { unit: 'CALENDAR_DAYS', days: 14 }, '2026-01-05').lastDay).toBe('2026-01-19');
  });
});
