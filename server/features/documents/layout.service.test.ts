import { describe, expect, test } from '@jest/globals';
import {
  headOfOfficeManual,
  headOfOfficePlan,
  healthOfficeForms,
  midwifeDocument,
  midwifeDocumentAfterObjection,
  midwifeGuidance,
  midwifePlan,
  midwifeResult,
} from '../../../test/data/healthOffice.js';
import { pdfPages } from '../../../test/kit/pdfText.js';
import { formB } from './formB.rules.js';
import { type FormData, STANDARD_PAPER } from './forms.rules.js';
import { renderForm, renderPaper } from './layout.service.js';
import { renderPdf } from './render.service.js';

const stamp = { number: 'X/0001/2026', edition: 1, code: 'AAAA-BBBB', url: 'https://kinerja.example/verify/AAAABBBB' };
const info = { title: 'x', author: 'y', at: new Date('2026-01-20T03:00:00Z') };
const render = (form: FormData, paper: 'F4' | 'A4' = 'F4') =>
  renderForm(form, { ...STANDARD_PAPER, paper }, stamp, info);

/** Pages of the filled example; the empty forms have 2, 3, 2, 3, 1, 3, 3, 3, 1, 1, 1 (p.32-36, 55-61, 105-118). */
const PAGES: Readonly<Record<(typeof healthOfficeForms)[number]['kind'], number>> = {
  ...{ 'A.1.1': 2, 'A.1.2': 2, 'A.1.6': 2, 'A.1.7': 3, 'A.1.8': 1 },
  ...{ 'C.1.1': 3, 'C.1.2': 3, 'C.1.3': 4, 'D.1.1': 1, 'D.1.2': 1, 'D.1.3': 1 },
};

describe.each(healthOfficeForms.map((form) => [form.kind, form] as const))('the PDF of %s', (kind, form) => {
  test('is whole, has its font inside, and as many pages as its form', async () => {
    const pdf = await render(form);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.subarray(-6).toString().trim()).toBe('%%EOF');
    expect(pdf.toString('latin1')).toContain('PTSerif');
    expect(pdfPages(pdf)).toHaveLength(PAGES[kind]);
  });

  test('keeps every signer with his role on one page, and every page says which of how many it is', async () => {
    for (const paper of ['F4', 'A4'] as const) {
      const pages = pdfPages(await render(form, paper));
      for (const [n, page] of pages.entries()) expect(page).toContain(`halaman${n + 1}dari${pages.length}`);
      const last = pages.at(-1) ?? '';
      for (const who of Object.keys(form.signatures)) {
        const person = {
          employee: form.employee,
          evaluator: form.evaluator,
          superior: 'superior' in form ? form.superior : null,
        }[who];
        expect(last).toContain(person?.name.replaceAll(' ', ''));
      }
      expect(last).toMatch(/PejabatPenilaiKinerja/);
      if (/^A\.1\.[^8]/.test(kind)) expect(last).toMatch(/PERILAKUKERJA\*.*Kolaboratif/s);
    }
  });
});

test('the PDF of A.1.3 gives each indicator whole on its page, and the longest loses no word', async () => {
  const [one] = pdfPages(await render(headOfOfficeManual));
  for (const text of ['FORMATA.1.3', 'Persentasekeluargasehat', '(X)Triwulanan', '(X)OutcomeAntara', 'halaman1dari2'])
    expect(one).toContain(text);
  const [first] = headOfOfficeManual.manuals;
  if (!first) throw new Error('no manual');
  const manuals = Array.from({ length: 6 }, (_, n) => ({
    ...first,
    ...{ indicator: words(`i${n}`, 60), definition: words(`d${n}`, 400), dataSource: words(`s${n}`, 60) },
  }));
  const pages = pdfPages(await render({ ...headOfOfficeManual, manuals }));
  for (const { indicator, definition, dataSource } of manuals) {
    const all = `${indicator} ${definition} ${dataSource}`.split(' ');
    expect(pages.some((page) => all.every((word) => page.includes(word)))).toBe(true);
  }
  const long = { ...first, definition: words('d', 9_000), dataSource: words('s', 60) };
  const text = pdfPages(await render({ ...headOfOfficeManual, manuals: [long] })).join('');
  expect(`${long.definition} ${long.dataSource}`.split(' ').filter((word) => !text.includes(word))).toEqual([]);
});

test('the same document gives the same bytes', async () => {
  const [form] = healthOfficeForms;
  expect((await render(form)).equals(await render(form))).toBe(true);
});

test('neither an address nor a file outside the fonts is read', async () => {
  for (const image of ['https://example.org/x.png', '/etc/hostname'])
    await expect(renderPdf({ content: [{ image }] }, info)).rejects.toThrow();
});

/** Words of a cell that stand nowhere else, about so many characters; each as long as a word. */
const words = (name: string, characters: number): string => {
  let text = '';
  for (let n = 0; text.length < characters; n++) text += `${name}w${n}kinerja `;
  return text.trim();
};
const cellsOf = (form: { readonly main: ReturnType<typeof groups> }) =>
  form.main.flatMap(({ superior, results }) =>
    results.map(({ text, indicators: [one] }) => ({
      superior: [superior.text, ...superior.indicators].join(' ').split(' '),
      row: [text, one?.text, one?.target, one?.realisation, ...(one?.feedback ?? [])].join(' ').split(' '),
    })),
  );
/** Five results of the superior with four own ones each. */
const groups = (characters: number) =>
  Array.from({ length: 5 }, (_, g) => ({
    superior: { text: words(`s${g}`, characters), indicators: [words(`si${g}`, 60)] },
    results: Array.from({ length: 4 }, (_, r) => ({
      text: words(`r${g}x${r}`, characters),
      indicators: [
        {
          aspect: 'Kuantitas/ Kualitas',
          text: words(`i${g}x${r}`, characters),
          target: words(`t${g}x${r}`, 40),
          realisation: words(`e${g}x${r}`, characters),
          feedback: [words(`f${g}x${r}`, characters)],
        },
      ],
    })),
  }));
const longNames = {
  employee: {
    ...midwifeResult.employee,
    name: 'Dr. dr. Hj. SITI NURHALIZAH RAMADHANI PUTRI SIREGAR, Sp.OG., Subsp.F.E.R., M.Kes., M.H., FISQua.',
  },
  evaluator: {
    ...midwifeResult.evaluator,
    name: 'Prof. Dr. Ir. H. MUHAMMAD FAKHRURROZI HARAHAP, S.H., S.E., M.Si., M.Eng., Ph.D., CGCAE., QRMO.',
  },
};

describe('twenty results', () => {
  test.each([60, 150, 250])(
    'with cells of %d characters: every row whole on one page, below its head',
    async (characters) => {
      const form = { ...midwifeResult, ...longNames, main: groups(characters) };
      const pages = pdfPages(await render(form));
      for (const { row, superior } of cellsOf(form)) {
        const page = pages.findIndex((text) => row.every((word) => text.includes(word)));
        expect(page).toBeGreaterThan(0);
        expect(pages[page]).toContain('REALISASIBERDASARKANBUKTIDUKUNG');
        expect(superior.filter((word) => !pages.some((text) => text.includes(word)))).toEqual([]);
      }
    },
  );

  test('with cells of 2,000 characters: no word is lost, every page of results has the head once', async () => {
    const form = { ...midwifeResult, ...longNames, main: groups(2_000) };
    const pages = pdfPages(await render(form));
    const text = pages.join('');
    for (const { row, superior } of cellsOf(form))
      expect([...row, ...superior].filter((word) => !text.includes(word))).toEqual([]);
    for (const page of pages.filter((one) => /e\dx\dw\d/.test(one)))
      expect(page.match(/REALISASIBERDASARKANBUKTIDUKUNG/g)).toHaveLength(1);
  });

  test('of a plan as well', async () => {
    const form = { ...midwifePlan, ...longNames, main: groups(700) };
    const pages = pdfPages(await render(form));
    for (const { results } of form.main)
      for (const { text } of results)
        expect(pages.some((page) => text.split(' ').every((word) => page.includes(word)))).toBe(true);
  });

  test('with one expectation and one feedback of 2,000 characters each: no word is lost', async () => {
    const [expected, said] = [words('x', 2_000), words('y', 2_000)];
    const form = {
      ...midwifeResult,
      expectations: { COLLABORATIVE: expected },
      behaviourFeedback: { COLLABORATIVE: [said] },
    };
    const text = pdfPages(await render(form)).join('');
    const plan = pdfPages(await render({ ...midwifePlan, expectations: { COLLABORATIVE: words('x', 6_000) } })).join(
      '',
    );
    expect(`${expected} ${said}`.split(' ').filter((word) => !text.includes(word))).toEqual([]);
    expect(
      words('x', 6_000)
        .split(' ')
        .filter((word) => !plan.includes(word)),
    ).toEqual([]);
  });
});

describe('what is empty', () => {
  const mayor = { name: 'MARWAN HARAHAP', nip: null, grade: null, position: 'KEPALA DAERAH', unit: 'PEMERINTAH KOTA' };
  const contract = { ...midwifeResult.employee, name: 'PEGAWAI KONTRAK', grade: 'IX' };
  const plainOf = async (form: FormData) => pdfPages(await render(form)).join('');

  test('prints a dash: no additional result, no indicator, no realisation, nothing said, no note', async () => {
    const [group] = midwifeResult.main;
    const [result] = group?.results ?? [];
    const [indicator] = result?.indicators ?? [];
    if (!group || !result || !indicator) throw new Error('the example has results');
    const silent = { ...indicator, realisation: '', feedback: [] };
    const results = [
      { ...result, indicators: [silent, silent] },
      { text: 'HASIL TANPA INDIKATOR', indicators: [] },
    ];
    const text = await plainOf({
      ...midwifeResult,
      main: [{ ...group, results }],
      additional: [],
      behaviourFeedback: {},
    });
    expect(text).toContain('HASILTANPAINDIKATOR-----');
    expect(text).toContain('B.TAMBAHAN--------RATINGHASILKERJA');
    expect(text).toContain(`${silent.text}${silent.target}--`.replaceAll(' ', ''));
    expect(text.match(/EkspektasiKhususPimpinan:[^-]*?-\d?[A-Z]/g)?.length).toBeGreaterThanOrEqual(6);
    expect(await plainOf({ ...midwifeDocumentAfterObjection, note: '', explanation: '' })).toMatch(
      /5\.CATATAN\/REKOMENDASI-6\.KEBERATAN.*ATASKEBERATAN-8\./,
    );
  });

  test('leaves the mayor without NIP and grade, and PPPK without a pangkat', async () => {
    const plan = await plainOf({ ...headOfOfficePlan, evaluator: mayor });
    expect(plan).toContain('2NIP(*opsional)3PANGKAT/GOL.RUANG');
    expect(plan).toMatch(/PejabatPenilaiKinerjaMARWANHARAHAP(?!NIP)/);
    const document = await plainOf({ ...midwifeDocumentAfterObjection, employee: contract, evaluator: mayor });
    expect(document).toContain('PANGKAT/GOLRUANG:IXJABATAN');
    expect(document).toContain('NAMA:MARWANHARAHAPNIP:PANGKAT/GOLRUANG:JABATAN:KEPALADAERAH');
    expect(document).toMatch(/9\.PejabatPenilaiKinerjaMARWANHARAHAP(?!NIP)/);
  });

  test('has nobody above the kepala daerah: part 3 of D.1.1 is dashes', async () => {
    const document = await plainOf({ ...midwifeDocument, evaluator: mayor, superior: null });
    expect(document).toContain('3.ATASANPEJABATPENILAIKINERJANAMA:-NIP:-PANGKAT/GOLRUANG:-JABATAN:-UNITKERJA:-4.');
  });
});

describe.each(midwifeGuidance.map((form) => [form.kind, form] as const))('the PDF of %s', (kind, form) => {
  const print = (one: typeof form) =>
    renderPaper(formB(one, STANDARD_PAPER, ['Format, dilaksanakan 20 Mei 2026']), info);

  test('is one page with its head, both persons, what was written, and who signs', async () => {
    const pages = pdfPages(await print(form));
    expect(pages).toHaveLength(1);
    const heads = {
      'B.1.6': 'PELAKSANAANCOACHING',
      'B.1.7': 'PELAKSANAANMENTORING',
      'B.1.8': 'UMPANBALIKPELAKSANAANBIMBINGANKINERJA',
      'B.1.9': 'EVALUASIKOMPETENSIPEGAWAISEBAGAITINDAKLANJUTBIMBINGANKINERJA',
      'B.1.10': 'LAPORANPERMASALAHANPERILAKUKERJA',
    };
    expect(pages[0]).toMatch(new RegExp(`^FORMAT${kind}${heads[kind]}`));
    const written = form.texts.flatMap(({ text, rows = [] }) => [text, ...rows.flat()]);
    for (const word of [...written, form.employee.name, form.evaluator.name].filter((one) => !/^(NO|YES|)$/.test(one)))
      expect(pages[0]).toContain(word.replaceAll(' ', ''));
    expect(pages[0]?.includes('PERIODEPENILAIAN:')).toBe(kind === 'B.1.6' || kind === 'B.1.7');
  });

  test('loses no word of long texts', async () => {
    const texts = form.texts.map(({ key, text, rows }, n) => ({
      key,
      text: /^(NO|YES|)$/.test(text) ? text : words(`a${n}`, 2_000),
      rows: rows?.map((row, r) =>
        row.map((cell, c) => (/^(NO|YES|\d|)$/.test(cell) ? cell : words(`b${n}x${r}x${c}`, 2_000))),
      ),
    }));
    const all = pdfPages(await print({ ...form, texts })).join('');
    const written = texts
      .flatMap(({ text, rows = [] }) => [text, ...rows.flat()])
      .join(' ')
      .split(' ');
    expect(written.filter((word) => /^[ab]\d/.test(word) && !all.includes(word))).toEqual([]);
  });
});

describe('D.1.3', () => {
  const form = midwifeDocumentAfterObjection;
  const usual = {
    ...form,
    ...longNames,
    note: words('n', 200),
    objection: words('o', 300),
    explanation: words('p', 300),
    decision: words('d', 350),
  };

  test('of usual length is one page, as p.118', async () => {
    expect(pdfPages(await render(usual))).toHaveLength(1);
  });

  test('with long reasons runs on, loses nothing, and is signed below the decision', async () => {
    const long = {
      ...usual,
      objection: words('o', 4_000),
      explanation: words('p', 4_000),
      decision: words('d', 9_000),
    };
    const pages = pdfPages(await render(long));
    const text = pages.join('');
    const all = [long.objection, long.explanation, long.decision].join(' ').split(' ');
    expect(all.filter((word) => !text.includes(word))).toEqual([]);
    expect(pages.at(-1)).toContain('11.AtasanPejabatPenilaiKinerja');
    expect(pages.at(-1)).toContain('10.PegawaiyangDinilai');
    expect(pages.at(-1)).toMatch(/dw\d/);
  });
});
