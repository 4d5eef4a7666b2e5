import { describe, expect, test } from '@jest/globals';
import { formatBytes, formatDay, formatInstant, formatNip, formatNumber, formatPercent } from './format.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('as people here write it', () => {
  test.each([
    [formatDay('2026-09-30', 'id'), '30 Sep 2026'],
    [formatDay('2026-08-17', 'id', 'long'), 'Senin, 17 Agustus 2026'],
    [formatDay('2026-08-17', 'en', 'long'), 'Monday, 17 August 2026'],
    [formatInstant('2026-09-29T17:30:00Z', 'id'), '30 Sep 2026, 00.30 WIB'],
    [formatNumber(1234.5, 'id'), '1.234,5'],
    [formatNumber(1234.5, 'en'), '1,234.5'],
    [formatNumber(7, 'id', 2), '7,00'],
    [formatPercent(37.5, 'id', 1), '37,5%'],
    [formatBytes(1536, 'id'), '1,5 kB'],
    [formatBytes(0, 'id'), '0 B'],
    [formatNip('198503122010011004'), '19850312 201001 1 004'],
  ])('%s', (shown, wanted) => {
    expect(plain(shown)).toBe(wanted);
  });
});

test('a calendar day is the same day wherever the machine stands', () => {
  for (const day of ['2026-01-01', '2026-12-31', '2028-02-29']) {
    expect(formatDay(day, 'id')).toMatch(new RegExp(`^${Number(day.slice(8))} `));
  }
});

test('nothing is shown as nothing, never as zero', () => {
  expect([
    formatDay(null, 'id'),
    formatInstant(undefined, 'id'),
    formatNumber(null, 'id'),
    formatPercent(null, 'id'),
  ]).toEqual(['', '', '', '']);
});
