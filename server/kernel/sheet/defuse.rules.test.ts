import { describe, expect, test } from '@jest/globals';
import { defuse } from './defuse.rules.js';

const DANGEROUS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\tplain text after a tab',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '   =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '"=1+1"',
  '\'"=1+1',
  ' " =1+1',
  '=HYPERLINK("http://x","nama")',
  "=cmd|' /C calc'!A0",
  '-',
  '-2+3+cmd',
  '--1',
];

const HARMLESS = [
  '',
  'SITI AMINAH',
  'dr. Tigor, S.Kep., Ns.',
  '197501111995061710',
  'a=b',
  'x-y',
  'siti@contoh.go.id',
  "D'Angelo",
  '07:30',
  '01-10-2026',
];

const NUMBERS = ['-5', '+5', '-1.234,5', '-12.5', '+62812345678', '-5%', '0'];

describe('defusing', () => {
  test.each(DANGEROUS)('%j gets an apostrophe in front and keeps every character', (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  });

  test.each([...HARMLESS, ...NUMBERS])('%j stays as it is', (text) => {
    expect(defuse(text)).toBe(text);
  });

  test('what was defused no longer begins with a character that starts a formula', () => {
    for (const text of DANGEROUS) expect(defuse(text)).toMatch(/^'/);
  });
});
