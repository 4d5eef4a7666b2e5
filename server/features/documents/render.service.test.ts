import { describe, expect, test } from '@jest/globals';
import { healthOfficeForms } from '../../../test/data/healthOffice.js';
import { buildForm } from './build.rules.js';
import { STANDARD_PAPER } from './forms.rules.js';
import { renderPdf } from './render.service.js';

const stamp = { number: 'X/0001/2026', edition: 1, code: 'AAAA-BBBB', url: 'https://kinerja.example/verify/AAAABBBB' };
const info = { title: 'x', author: 'y', at: new Date('2026-01-20T03:00:00Z') };
const render = (form: (typeof healthOfficeForms)[number], paper: 'F4' | 'A4' = 'F4') =>
  renderPdf(buildForm(form as never, { ...STANDARD_PAPER, paper }, stamp), info);
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe.each(healthOfficeForms.map((form) => [form.kind, form] as const))('the PDF of %s', (kind, form) => {
  test('is whole, has its font inside, and as many pages as its form', async () => {
    const pdf = await render(form);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.subarray(-6).toString().trim()).toBe('%%EOF');
    expect(pdf.toString('latin1')).toContain('PTSerif');
    const pages = pagesOf(pdf);
    expect(pages).toBeGreaterThanOrEqual(kind.startsWith('D') || kind === 'A.1.8' ? 1 : 2);
    // D.1.1 is a form of one page (p.115); the others of the kind at most two.
    expect(pages).toBeLessThanOrEqual({ 'D.1.1': 1, 'D.1.2': 1, 'D.1.3': 2, 'A.1.8': 1 }[kind as string] ?? 6);
  });

  test('fits A4 as well', async () => {
    expect(pagesOf(await render(form, 'A4'))).toBeGreaterThanOrEqual(1);
  });
});

test('the same document gives the same bytes', async () => {
  const [form] = healthOfficeForms;
  expect((await render(form)).equals(await render(form))).toBe(true);
});

test('neither an address nor a file outside the fonts is read', async () => {
  for (const image of ['https://example.org/x.png', '/etc/hostname'])
    await expect(renderPdf({ content: [{ image }] }, info)).rejects.toThrow();
});
