import { describe, expect, test } from '@jest/globals';
import { shippedEdition } from '../rulesets/kind.rules.js';
import { clockMinutes, hoursOn, workMinutes } from './hours.rules.js';
import { HOURS_KIND, patternsOf } from './hoursKind.rules.js';

const { FIVE_DAY, SIX_DAY } = patternsOf(shippedEdition(HOURS_KIND));

describe('working hours of Perpres 21/2023', () => {
  test.each([
    ['a Monday', '2026-01-05', '07:30', '16:00', 450],
    ['a Friday, with the longer break', '2026-01-09', '07:30', '16:30', 450],
    ['a Monday in Ramadan', '2026-02-23', '08:00', '15:00', 390],
    ['a Friday in Ramadan', '2026-02-27', '08:00', '15:30', 390],
    ['the first day of Ramadan', '2026-02-19', '08:00', '15:00', 390],
    ['the day before Ramadan', '2026-02-18', '07:30', '16:00', 450],
  ])('%s', (_name, day, start, end, minutes) => {
    const hours = hoursOn(day, FIVE_DAY);
    expect(hours).toMatchObject({ start, end });
    expect(hours && workMinutes(hours)).toBe(minutes);
  });

  test('a five-day week has no hours on Saturday, a six-day week has', () => {
    expect(hoursOn('2026-01-10', FIVE_DAY)).toBeNull();
    expect(hoursOn('2026-01-10', SIX_DAY)).not.toBeNull();
    expect(hoursOn('2026-01-11', SIX_DAY)).toBeNull();
  });

  test('a night shift counts over midnight', () =>
    expect(workMinutes({ start: '21:00', end: '07:00', breakMinutes: 60 })).toBe(540));

  test.each(['24:00', '7:30', '07.30', ''])('%p is no clock time', (text) => expect(clockMinutes(text)).toBeNull());
});
