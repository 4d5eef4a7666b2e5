import { describe, expect, test } from '@jest/globals';
import { lastMonths, monthAfter, saidCorrection } from './months.js';

describe('months', () => {
  test.each([
    ['2026-09', 1, '2026-10'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -14, '2025-01'],
    ['2026-03', 0, '2026-03'],
  ])('%s and %i more is %s', (month, count, expected) => expect(monthAfter(month, count)).toBe(expected));

  test('the last months begin with this one', () =>
    expect(lastMonths(new Date(2026, 1, 28), 3)).toEqual(['2026-02', '2026-01', '2025-12']));

  test('a correction is said in words, its times stay', () =>
    expect(saidCorrection('07:30 – SICK MISSING_PUNCH', (word) => word.toLowerCase())).toBe(
      '07:30 – sick missing_punch',
    ));

  test('a word that is remark and status is said once, missing punches twice', () =>
    expect(saidCorrection('– – ABSENT ABSENT', (word) => word.toLowerCase())).toBe('– – absent'));
});
