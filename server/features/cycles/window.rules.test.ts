import { describe, expect, test } from '@jest/globals';
import { shiftWindows, shiftYears, usualWindows, windowBeyond } from './window.rules.js';

describe('windows of phases', () => {
  test.each([[2024], [2026], [2027]])(
    'the usual windows of %i open before they close and follow each other’s openings',
    (year) => {
      const windows = usualWindows(year);
      for (const { opensOn, closesOn } of windows) expect(opensOn <= closesOn).toBe(true);
      expect(windows.map(({ opensOn }) => opensOn)).toEqual(windows.map(({ opensOn }) => opensOn).sort());
      expect(windows.find(({ phase }) => phase === 'PLANNING')?.closesOn).toBe(`${year}-01-31`);
      expect(windows.find(({ phase }) => phase === 'CALIBRATION')?.closesOn).toBe(`${year + 1}-01-31`);
    },
  );

  test.each([
    ['2026-01-31', 1, '2027-01-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2027-02-28', 1, '2028-02-29'],
    ['2026-12-15', -1, '2025-12-15'],
  ])('%s shifted by %i years is %s', (day, years, shifted) => {
    expect(shiftYears(day, years)).toBe(shifted);
  });

  test('shifting the usual windows gives the usual windows of the other year', () => {
    expect(shiftWindows(usualWindows(2026), 1)).toEqual(usualWindows(2027));
  });
});

describe('windows past the last day of the law', () => {
  test.each([
    ['PLANNING', '2026-01-31', null],
    ['PLANNING', '2026-02-01', { lastDay: '2026-01-31', article: 'Ps 14(1)(3); p.65 C.4' }],
    ['RATING', '2027-01-31', null],
    ['RATING', '2027-02-01', { lastDay: '2027-01-31', article: 'p.90 no.8b' }],
    ['CALIBRATION', '2027-03-01', { lastDay: '2027-01-31', article: 'p.90 no.8b' }],
    ['FEEDBACK', '2027-06-01', null],
    ['PUBLISHED', '2027-06-01', null],
  ] as const)('%s until %s in 2026: %j', (phase, closesOn, expected) => {
    expect(windowBeyond(phase, 2026, closesOn)).toEqual(expected);
  });

  test('what is proposed for a year keeps to it', () => {
    for (let year = 2022; year <= 2040; year += 1)
      for (const { phase, closesOn } of usualWindows(year)) expect(windowBeyond(phase, year, closesOn)).toBeNull();
  });
});
