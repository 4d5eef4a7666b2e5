import { describe, expect, test } from '@jest/globals';
import {
  headOfOfficeManual,
  headOfOfficeNarrative,
  headOfOfficePlan,
  headOfOfficeResult,
  healthOfficeForms,
  midwifeDocument,
  midwifeDocumentAfterObjection,
  midwifeDocumentByDefault,
  midwifeNarrative,
  midwifeNarrativeResult,
  midwifePlan,
  midwifeQuarter,
  midwifeResult,
} from '../../../test/data/healthOffice.js';
import { BEHAVIOURS } from '../rulesets/behaviours.rules.js';
import { DISTRIBUTION_CURVE } from '../rulesets/distributionGuide.rules.js';
import type { OrganisationPredicate } from '../rulesets/quadrant.rules.js';
import { buildForm } from './build.rules.js';
import { curveSvg, smooth } from './curve.rules.js';
import { type FormData, STANDARD_PAPER, type Stamp } from './forms.rules.js';
import { type Definition, type Fragment, PAPER } from './paper.rules.js';
import { dateText, PREDICATE_OPTIONS, periodLine, periodOf, picked, spanText } from './words.rules.js';

type Node = { readonly [key: string]: unknown };
const stamp: Stamp = {
  number: 'X/0001/2026',
  edition: 2,
  code: 'AAAA-BBBB',
  url: 'https://kinerja.example/verify/AAAABBBB',
};
const build = (form: FormData, paper = STANDARD_PAPER, mark: Stamp | null = stamp): Definition =>
  buildForm(form as never, paper, mark);

/** Every node of a definition, outermost first. */
const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesOf)
    : value !== null && typeof value === 'object'
      ? [value as Node, ...Object.values(value).flatMap(nodesOf)]
      : [];
/** All words of a definition in reading order. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? `${value}\n`
    : Array.isArray(value)
      ? value.map(wordsOf).join('')
      : value !== null && typeof value === 'object'
        ? ['text', 'stack', 'columns', 'table', 'body']
            .map((key) => (key in value ? wordsOf((value as Node)[key]) : ''))
            .join('')
        : '';
const tablesOf = (definition: Definition) =>
  nodesOf(definition.content).flatMap((node) =>
    node.table ? [node.table as { widths: string[]; headerRows?: number; body: Fragment[][] }] : [],
  );
const foot = (definition: Definition, page: number, pages: number) =>
  (definition.footer as (page: number, pages: number) => unknown)(page, pages);

describe.each(healthOfficeForms.map((form) => [form.kind, form] as const))('form %s', (kind, form) => {
  test('carries its own name, the agency and the assessed time', () => {
    const words = wordsOf(build(form).content);
    expect(words).toContain(`FORMAT ${kind}\n`);
    expect(words).toContain('PEMERINTAH KOTA TEBING TINGGI');
    expect(words).toContain('1 JANUARI SD 31 DESEMBER TAHUN 2026');
  });

  test('every row of every table fills every column, spans included', () => {
    for (const { body, widths } of tablesOf(build(form)))
      for (const row of body) expect(row).toHaveLength(widths.length);
  });

  test('column widths add up to the whole line', () => {
    for (const { widths } of tablesOf(build(form)).filter((table) => typeof table.widths[0] === 'string'))
      expect(widths.reduce((sum, width) => sum + Number.parseFloat(width), 0)).toBeCloseTo(100, 6);
  });

  test('signatures are never torn apart', () => {
    const kept = nodesOf(build(form).content).filter((node) => node.unbreakable === true);
    const names = kept.map(wordsOf).join('');
    for (const signer of Object.keys(form.signatures))
      expect(names).toContain(
        {
          employee: form.employee,
          evaluator: form.evaluator,
          superior: 'superior' in form ? form.superior : form.evaluator,
        }[signer]?.name,
      );
  });

  test('the foot has number, edition, page n of m, code and QR; a draft says it is one and has none', () => {
    const issued = foot(build(form), 2, 3);
    expect(wordsOf(issued)).toContain('Dokumen X/0001/2026 · versi 2 · halaman 2 dari 3');
    expect(wordsOf(issued)).toContain('Kode verifikasi: AAAA-BBBB');
    expect(
      nodesOf(issued)
        .map((node) => node.qr)
        .filter(Boolean),
    ).toEqual([stamp.url]);
    const draft = foot(build(form, STANDARD_PAPER, null), 1, 1);
    expect(wordsOf(draft)).toContain('belum diterbitkan');
    expect(nodesOf(draft).some((node) => 'qr' in node)).toBe(false);
  });

  test('stands on folio, or on A4 where the agency has no other paper', () => {
    const landscape = !['A.1.8', 'D.1.1', 'D.1.2', 'D.1.3'].includes(kind);
    expect(build(form)).toMatchObject({ pageSize: PAPER.F4, pageOrientation: landscape ? 'landscape' : 'portrait' });
    expect(build(form, { ...STANDARD_PAPER, paper: 'A4' }).pageSize).toEqual(PAPER.A4);
  });

  test('names the form only while the agency wants it', () => {
    expect(wordsOf(build(form, { ...STANDARD_PAPER, showsFormat: false }).content)).not.toContain('FORMAT ');
  });

  test('prints no hint of the empty form', () => {
    expect(wordsOf(build(form).content)).not.toMatch(/\((NAMA INSTANSI|Nama|NIP|tempat|diisi)/);
  });
});

describe('the manual of the indicators (A.1.3, p.38)', () => {
  const lines = (manuals = headOfOfficeManual.manuals) =>
    wordsOf(build({ ...headOfOfficeManual, manuals }).content).replace(/\n/g, '|');

  test('prints one table for each indicator with the rows of the form, every column filled', () => {
    const tables = tablesOf(build(headOfOfficeManual));
    expect(tables).toHaveLength(2);
    for (const { body, widths } of tables) for (const row of body) expect(row).toHaveLength(widths.length);
    expect(
      wordsOf(tables[0]?.body.map(([first]) => first))
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      ...['RENCANA HASIL KERJA', 'UKURAN KEBERHASILAN/ INDIKATOR KINERJA', 'TUJUAN', 'DESKRIPSI'],
      ...['SATUAN PENGUKURAN ', '(opsional bagi pendekatan hasil kerja kualitatif)', 'KUALITAS DAN TINGKAT KENDALI'],
      ...['SUMBER DATA', 'PERIODE PELAPORAN'],
    ]);
  });

  test('carries its title, the agency and the assessed time; a staff member’s is not called an executive’s', () => {
    for (const line of ['FORMAT A.1.3', 'MANUAL INDIKATOR KINERJA', '1 JANUARI SD 31 DESEMBER TAHUN 2026'])
      expect(lines()).toContain(line);
    expect(lines()).toContain('SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI');
    expect(wordsOf(build({ ...headOfOfficeManual, isExecutive: false }).content)).not.toContain('PEJABAT PIMPINAN');
  });

  const [first] = headOfOfficeManual.manuals;
  test.each([
    ['OUTCOME', '( X ) |Outcome|(    ) |Outcome| Antara|(    ) |Output| kendali rendah|'],
    ['INTERMEDIATE_OUTCOME', '(    ) |Outcome|( X ) |Outcome| Antara|(    ) |Output| kendali rendah|'],
    ['LOW_CONTROL_OUTPUT', '(    ) |Outcome|(    ) |Outcome| Antara|( X ) |Output| kendali rendah|'],
    [
      'HIGH_CONTROL_OUTPUT',
      '(    ) |Outcome|(    ) |Outcome| Antara|(    ) |Output| kendali rendah|( X ) |Output| kendali tinggi|',
    ],
    [null, '(    ) |Outcome|(    ) |Outcome| Antara|(    ) |Output| kendali rendah|'],
  ] as const)('crosses the control level of the result: %s', (controlLevel, printed) => {
    if (!first) throw new Error('no manual');
    const bare = lines([{ ...first, controlLevel }]).replace(/\|+/g, '|');
    expect(bare).toContain(`KUALITAS DAN TINGKAT KENDALI|${printed}SUMBER DATA`);
    expect(bare).toContain('(    ) |Bulanan|( X ) |Triwulanan|(    ) |Semesteran|(    ) |Tahunan|');
  });

  test('an edition that took its manuals back says so with a dash', () => {
    expect(tablesOf(build({ ...headOfOfficeManual, manuals: [] }))).toHaveLength(1);
    expect(lines([])).toContain('-|-|');
  });
});

describe('plans', () => {
  test.each([
    [headOfOfficeNarrative, 'setia pada Negara Kesatuan Republik Indonesia'],
    [headOfOfficePlan, 'setia pada Negara Kesatuan Republik Indonesia'],
    [midwifeNarrative, 'setia pada NKRI'],
    [midwifePlan, 'setia pada NKRI'],
  ])('print the seven values with 21 guides in order, Loyal in the words of their page: %#', (form, loyal) => {
    const words = wordsOf(build(form).content);
    const guides = BEHAVIOURS.flatMap(({ guides }) => guides);
    const printed = guides.map((guide) => (guide.includes('setia pada') ? loyal : guide));
    const places = printed.map((guide) => words.indexOf(guide));
    expect(places).toHaveLength(21);
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(words.match(/Ekspektasi Khusus Pimpinan:/g)).toHaveLength(7);
  });

  test.each([headOfOfficeNarrative, headOfOfficePlan, midwifeNarrative, midwifePlan])(
    'never let anybody sign an empty page: signatures and notes stay with the last value (%#)',
    (form) => {
      const last = build(form).content.at(-1);
      expect(last).toMatchObject({ followsRows: true, unbreakable: true });
      for (const words of ['Pejabat Penilai Kinerja', '* Pimpinan dapat']) expect(wordsOf(last)).toContain(words);
      expect(wordsOf(build(form).content.at(-2))).toContain('Kolaboratif');
    },
  );

  test('executives’ forms leave the NIP of the regional head blank and say that it is optional', () => {
    for (const form of [headOfOfficeNarrative, headOfOfficePlan, headOfOfficeResult])
      expect(wordsOf(build(form).content)).toContain('NIP \n(*opsional)');
    for (const form of [midwifeNarrative, midwifePlan]) expect(wordsOf(build(form).content)).not.toContain('opsional');
  });

  test.each([
    [headOfOfficeNarrative, 'Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:', 3],
    [midwifeNarrative, 'Ukuran keberhasilan/ indikator kinerja individu dan Target:', 2],
  ])(
    'a qualitative plan has no column but the number: narrative, then what it is measured by (%#)',
    (form, label, n) => {
      const [, results] = tablesOf(build(form));
      expect(results?.widths).toHaveLength(2);
      expect(wordsOf(results?.body).split(label)).toHaveLength(n + 1);
      const numbers = results?.body.map(([cell]) => (cell as Node).text).filter((text) => /^\d$/.test(String(text)));
      expect(numbers).toEqual(Array.from({ length: n }, (_, i) => String(i + 1)));
    },
  );

  test('several measures are begun by a dash, a single one stands alone', () => {
    const [, results] = tablesOf(build(midwifeNarrative));
    expect(wordsOf(results?.body[3])).toContain('-\nIbu hamil yang datang');
    expect(wordsOf(results?.body[5])).not.toContain('-\n');
  });

  test('numbers run on from A to B; the result spans its indicators and names who assigned it', () => {
    const [, results] = tablesOf(build(headOfOfficePlan));
    const numbers = results?.body.map(([cell]) => (cell as Node).text).filter((text) => /^\d$/.test(String(text)));
    expect(numbers).toEqual(['1', '2', '3']);
    expect(results?.body[4]?.[1]).toMatchObject({
      rowSpan: 2,
      text: [expect.any(String), { text: ' (penugasan dari Kepala Daerah)', italics: true }],
    });
  });

  test('A.1.7 spans the superior’s result over all own results, prints his indicator, and a dash where there is nothing', () => {
    const [, results] = tablesOf(build(midwifePlan));
    expect(results?.headerRows).toBe(3);
    expect(results?.body[4]?.[1]).toMatchObject({ rowSpan: 3 });
    expect(results?.body[4]?.[2]).toMatchObject({ rowSpan: 2 });
    expect(wordsOf(results?.body[4]?.[1])).toContain('Indikator Kinerja Individu:');
    expect(results?.body.at(-1)?.map((cell) => (cell as Node).text)).toEqual(Array(6).fill('-'));
  });
});

describe('evaluation', () => {
  test('C.1.1 repeats the heads of realisation and feedback over each section, as p.105', () => {
    const words = wordsOf(build(midwifeNarrativeResult).content);
    expect(words.match(/REALISASI BERDASARKAN BUKTI DUKUNG/g)).toHaveLength(2);
    expect(words).toContain('A. UTAMA');
    expect(words).toContain('**** perspektif hanya digunakan');
  });

  test('C.1.1 speaks of perspectives only where there are some (p.105, 228)', () => {
    const plain = wordsOf(build(midwifeNarrativeResult).content);
    expect(plain).toContain('Indikator Kinerja Individu dan Target:');
    expect(plain).not.toContain('dan Perspektif');
    const [first] = midwifeNarrativeResult.main;
    const withOne = {
      ...midwifeNarrativeResult,
      main: first ? [{ ...first, measures: ['Serapan (Perspektif Anggaran)'] }] : [],
    };
    expect(wordsOf(build(withOne).content)).toContain('Target, dan Perspektif****:');
  });

  test('C.1.2 has seven columns, and the agency of the evaluator', () => {
    const [, , , results] = tablesOf(build(headOfOfficeResult));
    expect(wordsOf(results?.body[1])).toBe(
      'NO.\nRENCANA HASIL KERJA\nINDIKATOR KINERJA INDIVIDU\nTARGET\nPERSPEKTIF\nREALISASI BERDASARKAN BUKTI DUKUNG\nUMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG\n',
    );
    expect(wordsOf(build(headOfOfficeResult).content)).toContain('INSTANSI\nPEMERINTAH KOTA');
  });

  test.each([midwifeNarrativeResult, headOfOfficeResult, midwifeResult])(
    'of a result only the evaluator signs, under ratings and predicate (%#)',
    (form) => {
      const last = wordsOf(build(form).content.at(-1));
      for (const words of ['RATING PERILAKU KERJA*', 'PREDIKAT KINERJA PEGAWAI*', form.evaluator.name])
        expect(last).toContain(words);
      expect(last).not.toContain(form.employee.name);
    },
  );

  test('the document of a quarter is the same form with its own time (p.100 (f), 114 A.3)', () => {
    const words = wordsOf(build(midwifeQuarter).content);
    expect(words).toContain('FORMAT D.1.1');
    expect(words).toContain('1 APRIL SD 30 JUNI TAHUN 2026');
    const bold = nodesOf(build(midwifeQuarter).content).filter((node) => node.bold === true);
    expect(bold.map(({ text }) => text)).toEqual(['II']);
  });

  test('C.1.3 heads the targets as its page does (p.111)', () => {
    const [, , , results] = tablesOf(build(midwifeResult));
    expect(wordsOf(results?.body[1])).toContain('INDIVIDU\nTARGET\nREALISASI');
  });

  test('C.1.3 prints Loyal in short words, the curve, and only the evaluator signs', () => {
    const definition = build(midwifeResult);
    expect(wordsOf(definition.content)).toContain('setia pada NKRI');
    expect(nodesOf(definition.content).filter((node) => 'svg' in node)).toHaveLength(1);
    expect(wordsOf(definition.content)).not.toContain('Pegawai yang Dinilai\n');
  });

  test.each([
    [midwifeDocument, ['6. Pejabat Penilai Kinerja', '7. Pegawai yang Dinilai']],
    [midwifeDocumentByDefault, ['6. Atasan Pejabat Penilai Kinerja', '7. Pegawai yang Dinilai']],
    [
      midwifeDocumentAfterObjection,
      ['9. Pejabat Penilai Kinerja', '10. Pegawai yang Dinilai', '11. Atasan Pejabat Penilai Kinerja'],
    ],
  ])('the roles under a D form are those of its page', (form, roles) => {
    const words = wordsOf(build(form).content);
    expect(words.match(/^\d+\. [A-Z].*Kinerja$|^\d+\. Pegawai yang Dinilai$/gm)?.sort()).toEqual([...roles].sort());
  });

  test('D.1.1 and D.1.2 have five parts, D.1.3 eight, numbered with a dot', () => {
    const parts = (form: FormData) => wordsOf(build(form).content).match(/^\d\.$/gm);
    expect(parts(midwifeDocument)).toEqual(['1.', '2.', '3.', '4.', '5.']);
    expect(parts(midwifeDocumentByDefault)).toHaveLength(5);
    expect(parts(midwifeDocumentAfterObjection)).toHaveLength(8);
  });

  test('the emblem is the configured picture, else an empty frame', () => {
    const picture = { ...STANDARD_PAPER, emblem: 'data:image/png;base64,AAAA' };
    expect(nodesOf(build(midwifeDocument, picture).content).filter((node) => 'image' in node)).toHaveLength(1);
    expect(nodesOf(build(midwifeDocument).content).filter((node) => 'image' in node)).toHaveLength(0);
    expect(wordsOf(build(midwifeDocument).content)).toContain('LAMBANG GARUDA');
  });
});

describe('words', () => {
  test.each(PREDICATE_OPTIONS.map(({ code }) => code))('picking %s strikes all others and only them', (code) => {
    const parts = picked(PREDICATE_OPTIONS, code).filter((part): part is Node => typeof part !== 'string');
    const text = parts
      .filter((part) => part.bold)
      .map((part) => part.text)
      .join('');
    expect(text).toBe(PREDICATE_OPTIONS.find((option) => option.code === code)?.text);
    expect(parts.every((part) => (part.bold === true) !== (part.decoration === 'lineThrough'))).toBe(true);
  });

  test.each([
    [{ rhythm: 'QUARTER', number: 2 } as const, 'PERIODE*: TRIWULAN I/II/III/IV-AKHIR**', 'II'],
    [{ rhythm: 'YEAR' } as const, 'PERIODE*: TRIWULAN I/II/III/IV-AKHIR**', 'IV-AKHIR'],
    [{ rhythm: 'MONTH', number: 3 } as const, 'PERIODE*: BULAN MARET', undefined],
  ])('the period line of %j', (period, line, bold) => {
    const parts = periodLine(period, { line: '*', pick: '**' });
    expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(line);
    expect(parts.filter((part): part is Node => typeof part !== 'string').find((part) => part.bold)?.text).toBe(bold);
  });

  test('months and quarters of a cycle are named as its rhythm says', () => {
    expect(periodOf('MONTHLY', 11)).toEqual({ rhythm: 'MONTH', number: 11 });
    expect(periodOf('QUARTERLY', 4)).toEqual({ rhythm: 'QUARTER', number: 4 });
  });

  test('dates are written out, and a time over two years names both', () => {
    expect(dateText('2026-02-03')).toBe('3 Februari 2026');
    expect(spanText('2025-10-01', '2026-03-31')).toBe('1 OKTOBER 2025 SD 31 MARET TAHUN 2026');
  });
});

describe('the curve', () => {
  test.each(Object.keys(DISTRIBUTION_CURVE) as OrganisationPredicate[])(
    'of %s is a vector whose line passes its five heights',
    (code) => {
      const svg = curveSvg(code);
      expect(svg).toContain('KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI');
      expect(svg).not.toContain('NaN');
      expect(svg).not.toContain('<image');
      expect(svg.match(/<path d="M[^"]*" stroke="#000000"/)?.[0].match(/C/g)).toHaveLength(4);
    },
  );

  test('never leaves the range of the two points it runs between', () => {
    const path = smooth([
      { x: 0, y: 0 },
      { x: 1, y: 10 },
      { x: 2, y: 10 },
      { x: 3, y: 2 },
    ]);
    const ys = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(10);
  });
});
