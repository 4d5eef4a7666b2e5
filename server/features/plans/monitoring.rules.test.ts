import { describe, expect, test } from '@jest/globals';
import { targetText } from './document.rules.js';
import { isEvidenceLink } from './monitoring.rules.js';
import type { Target } from './structure.rules.js';

describe('evidence is a link that others may follow', () => {
  test.each([
    ['https://contoh.go.id/laporan?id=1', true],
    ['http://10.1.2.3/a', true],
    ['ftp://contoh.go.id', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://nama:sandi@contoh.go.id', false],
    ['contoh.go.id', false],
    ['', false],
  ])('%s: %p', (text, ok) => expect(isEvidenceLink(text)).toBe(ok));
});

describe('a target as the forms print it (p.203-212)', () => {
  const range = (min: number | null, max: number | null, unit: string): Target => ({
    kind: 'RANGE',
    min,
    max,
    unit,
    direction: 'HIGHER_IS_BETTER',
  });
  test.each<[Target, string]>([
    [range(80, 90, '%'), '80 – 90 %'],
    [range(3.5, 3.5, 'skala 5'), '3,5 skala 5'],
    [range(3.5, null, 'skala 5'), '≥ 3,5 skala 5'],
    [range(null, 8, 'bulan'), '≤ 8 bulan'],
    [{ kind: 'NARRATIVE', text: 'Selesai tepat waktu' }, 'Selesai tepat waktu'],
  ])('%j', (target, text) => expect(targetText(target)).toBe(text));
});
