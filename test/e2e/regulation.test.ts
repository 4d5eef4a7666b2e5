import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { HEAD_OF_CENTRE } from '../../server/demo/exampleCentre.js';
import { MIDWIFE } from '../../server/demo/exampleMidwife.js';
import { HEAD_OF_OFFICE } from '../../server/demo/exampleOffice.js';
import { documentOf, planTogether } from '../../server/demo/plans.js';
import { explain } from '../../server/demo/ratings.js';
import { acting, actorNamed, as, type Stage } from '../../server/demo/stage.js';
import { draftOf } from '../../server/demo/story.js';
import { Account } from '../../server/features/accounts/account.entity.js';
import { EvaluationCycle } from '../../server/features/cycles/cycle.entity.js';
import type { Phase } from '../../server/features/cycles/cycle.rules.js';
import { moveCycle } from '../../server/features/cycles/move.service.js';
import { createCycle } from '../../server/features/cycles/setup.service.js';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { rateEvaluation, setOrganisationResult } from '../../server/features/evaluations/rating.service.js';
import { recordAppointment } from '../../server/features/people/appointment.service.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { targetText } from '../../server/features/plans/document.rules.js';
import { behaviourOf } from '../../server/features/rulesets/behaviours.rules.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import type { Ctx } from '../../server/kernel/context.js';
import { midwifeResult } from '../data/healthOffice.js';
import { launchBrowser } from '../kit/browser.js';
import { employee, position, unit } from '../kit/builders.js';
import { pdfText } from '../kit/pdfText.js';
import { PASSWORD, startServer, type TestServer } from '../kit/server.js';
import { settled, signInAs, type Visitor, visit } from '../kit/visitor.js';

// A year after next, so that the browser's cookies are valid on the server's clock.
const YEAR = new Date().getFullYear() + 2;
const PROOF = Buffer.from('%PDF-1.4\n% register kohort ibu hamil\n%%EOF\n');
const ASPECT = { QUANTITY: 'Kuantitas', QUALITY: 'Kualitas', TIME: 'Waktu', COST: 'Biaya' } as const;
const SOURCE = { ANNUAL_WORK_PLAN: 'Rencana kerja tahunan', ACTION_PLAN: 'Rencana aksi/inisiatif strategis' } as const;

/** Words of the head that the example prints beside a result and a value (p.228-229). */
const SAID = [
  { about: MIDWIFE.results[0]?.text ?? '', text: 'Sudah baik, pertahankan!' },
  { about: 'Akuntabel', text: 'Sangat bertanggung jawab, teliti, dan detail.' },
] as const;

/** A patient's word, as the head wrote it down (p.229-230). */
const SAID_BY_PATIENT = 'Penjelasannya kepada pasien jelas.';

type Target = { min: number; max: number; unit: string; direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' };
type Who = 'mayor' | 'office' | 'centre' | 'midwife' | 'colleague';

/** The regional example of PermenPAN-RB 6/2022 (p.160-187, 215-231), from the plan to the signed document. */
describe('the regulation’s own example, walked in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let stage: Stage;
  let officer: Ctx;
  let cycleId: string;
  let people: Record<Who, Employee>;
  let ctx: Record<Who, Ctx>;
  const visitors: Partial<Record<Who | 'officer', Visitor>> = {};

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer({ now: `${YEAR}-01-05T02:00:00Z`, webRoot: 'dist' }),
      launchBrowser(),
    ]);
    const { services } = server.app;
    stage = {
      services,
      clock: { now: () => services.now(), set: (instant) => server.setNow(instant) },
      say: () => undefined,
    };
    await ensureShippedRuleSets(services);
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas' });
    officer = as(stage, await actorNamed(stage, 'petugas'));
    const em = server.orm.em.fork();
    const city = unit(em, { name: 'Pemerintah Kota Tebing Tinggi', kind: 'GOVERNMENT' });
    const health = unit(em, { name: 'Dinas Kesehatan', parent: city });
    const centre = unit(em, { name: 'Puskesmas', kind: 'SERVICE_UNIT', parent: health });
    const post = (title: string, level: 'EXECUTIVE' | 'EXECUTIVE_PRIME' | 'SUPERVISOR' | 'FUNCTIONAL') =>
      position(em, { title, level });
    const mayor = employee(em, { name: 'Marwan', unit: city, position: post('Kepala Daerah', 'EXECUTIVE_PRIME') });
    const office = employee(em, {
      ...{ name: 'Siti Rahmawati', unit: health, superior: mayor },
      position: post('Kepala Dinas Kesehatan', 'EXECUTIVE'),
    });
    const head = employee(em, {
      ...{ name: 'Budi Santoso', unit: centre, superior: office, position: post('Kepala Puskesmas', 'SUPERVISOR') },
    });
    const midwife = employee(em, {
      ...{ name: 'Dewi Lestari', unit: centre, superior: head, position: post('Bidan Penyelia', 'FUNCTIONAL') },
    });
    const colleague = employee(em, {
      ...{ name: 'Rina Lubis', unit: centre, superior: head, position: post('Bidan Mahir', 'FUNCTIONAL') },
    });
    await em.flush();
    people = { mayor, office, centre: head, midwife, colleague };
    const since = { basis: 'Keputusan Wali Kota (contoh)', validFrom: `${YEAR - 1}-01-01` };
    await recordAppointment(officer, { kind: 'REGION_HEAD', employeeId: mayor.id, ...since });
    await recordAppointment(officer, { kind: 'REGION_HEAD_DUTY', employeeId: office.id, ...since });
    const entered = await Promise.all(
      (Object.keys(people) as Who[]).map(async (who) => {
        await server.as({ roles: ['EMPLOYEE'], employeeId: people[who].id, username: who });
        const account = await services.em.fork().findOneOrFail(Account, { username: who });
        return [who, acting(stage, people[who].id, account.id)] as const;
      }),
    );
    ctx = Object.fromEntries(entered) as Record<Who, Ctx>;
    // feedback of peers and subordinates may be asked for and need not be (Ps 18)
    cycleId = await createCycle(officer, {
      ...{ name: `Evaluasi kinerja ${YEAR}`, year: YEAR, rhythm: 'QUARTERLY', design: { groups: [] } },
    });
    await move('PLANNING');
    await planTogether(ctx.office, ctx.mayor, { cycleId, ...HEAD_OF_OFFICE, ...draftOf(HEAD_OF_OFFICE, null) });
    const above = await documentOf(stage, cycleId, office.id);
    await planTogether(ctx.centre, ctx.office, { cycleId, ...HEAD_OF_CENTRE, ...draftOf(HEAD_OF_CENTRE, above) });
    for (const who of ['midwife', 'centre'] as const) {
      visitors[who] = await visit(browser, server.url, { width: who === 'centre' ? 1280 : 360, scheme: 'light' });
      await signInAs(visitors[who], server.url, who, PASSWORD);
    }
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const visitor = (who: Who | 'officer'): Visitor => {
    const found = visitors[who];
    if (!found) throw new Error(`nobody sits there: ${who}`);
    return found;
  };
  const move = async (to: Phase) => {
    const { version } = await server.orm.em.fork().findOneOrFail(EvaluationCycle, { id: cycleId });
    await moveCycle(officer, { id: cycleId, version, to });
  };
  /** The clock of the offices moves on; people stay signed in meanwhile. */
  const travel = async (day: string) => {
    server.setNow(`${day}T02:00:00Z`);
    const later = new Date(Date.parse(`${day}T02:00:00Z`) + 10 * 3_600_000);
    await server.orm.em
      .fork()
      .execute('update session set last_seen_at = ?, expires_at = ?', [server.app.services.now(), later]);
  };
  const at = async (page: Page, path: string) => {
    await page.goto('about:blank');
    await page.goto(`${server.url}/#${path}`);
  };
  const open = async (page: Page, path: string, name: string) => {
    await at(page, path);
    await page.getByText(name, { exact: false }).first().click();
  };
  /** A verb with a question or a form: the button, then the same verb in the dialog. */
  const confirmed = async (
    page: Page,
    name: string,
    fill?: (dialog: Locator) => Promise<void>,
    button = page.getByRole('button', { name, exact: true }).first(),
  ) => {
    await button.click();
    const dialog = page.getByRole('dialog');
    await fill?.(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const choose = async (page: Page, dialog: Locator, label: string, option: string | RegExp) => {
    await dialog.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  };
  const fillIndicator = async (
    page: Page,
    dialog: Locator,
    { text, aspect, target }: { text: string; aspect: keyof typeof ASPECT; target: Target },
  ) => {
    await dialog.getByLabel('Indikator kinerja individu').fill(text);
    if (aspect !== 'QUANTITY') {
      await dialog.getByRole('combobox', { name: 'Aspek' }).click();
      await page.getByRole('option', { name: ASPECT.QUANTITY }).click();
      await page.getByRole('option', { name: ASPECT[aspect] }).click();
      await page.keyboard.press('Escape');
    }
    await dialog.getByLabel('Target paling rendah').fill(String(target.min));
    await dialog.getByLabel('Target paling tinggi').fill(String(target.max));
    await dialog.getByLabel('Satuan').fill(target.unit);
    if (target.direction === 'LOWER_IS_BETTER') await choose(page, dialog, 'Arah', 'Makin rendah makin baik');
  };
  const targetOf = (target: object) => targetText({ kind: 'RANGE', ...(target as Target) });

  test('the midwife drafts her plan from the results of her head', async () => {
    const { page, accessible, fits, complaints } = visitor('midwife');
    await at(page, '/performancePlans');
    await confirmed(page, 'Susun SKP saya', (dialog) => choose(page, dialog, 'Periode', `Evaluasi kinerja ${YEAR}`));
    await page.getByText('Dewi Lestari').first().click();
    for (const { text, priority, source, supports, indicators } of MIDWIFE.results) {
      const [first, ...more] = indicators;
      if (!first || supports === null) throw new Error('every result of the example takes one up and is measured');
      const section = page.getByRole('region', {
        name: priority === 'MAIN' ? 'Hasil kerja utama' : 'Hasil kerja tambahan',
      });
      await confirmed(
        page,
        'Tambah hasil kerja',
        async (dialog) => {
          await choose(
            page,
            dialog,
            'Rencana hasil kerja pimpinan yang diintervensi',
            `${HEAD_OF_CENTRE.results[supports]?.text} (Budi Santoso)`,
          );
          await dialog.getByRole('textbox', { name: 'Rencana hasil kerja', exact: true }).fill(text);
          await choose(page, dialog, 'Sumber hasil kerja', SOURCE[source as keyof typeof SOURCE]);
          await choose(page, dialog, 'Kualitas dan tingkat kendali', 'Output kendali tinggi');
          await fillIndicator(page, dialog, first as never);
        },
        section.getByRole('button', { name: 'Tambah hasil kerja' }),
      );
      const item = page.getByRole('listitem').filter({ hasText: text }).first();
      await item.getByText(first.text).waitFor();
      for (const indicator of more) {
        await confirmed(
          page,
          'Tambah indikator',
          (dialog) => fillIndicator(page, dialog, indicator as never),
          item.getByRole('button', { name: 'Tambah indikator' }),
        );
        await item.getByText(indicator.text).waitFor();
      }
    }
    await confirmed(page, 'Ubah lampiran', async (dialog) => {
      const { resources, accountability, consequenceWhenMet, consequenceWhenNot } = MIDWIFE.attachment;
      await dialog.getByLabel('Dukungan sumber daya').fill(resources.join('\n'));
      await dialog.getByLabel('Skema pertanggungjawaban').fill(accountability.join('\n'));
      await dialog.getByLabel('Konsekuensi bila tercapai').fill(consequenceWhenMet);
      await dialog.getByLabel('Konsekuensi bila tidak tercapai').fill(consequenceWhenNot);
    });
    await page.getByText(MIDWIFE.attachment.consequenceWhenNot).waitFor();
    await settled(page);
    await accessible('draft');
    await fits('draft');
    const shown = (await page.locator('main').textContent()) ?? '';
    for (const { target } of MIDWIFE.results.flatMap(({ indicators }) => indicators))
      expect(shown).toContain(targetOf(target));
    await confirmed(page, 'Ajukan');
    await page.getByText('Diajukan').first().waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);

  test('the head of the centre sets his expectations, agrees, and both sign', async () => {
    const { page, complaints } = visitor('centre');
    await open(page, '/performancePlans', 'Dewi Lestari');
    for (const [value, text] of Object.entries(MIDWIFE.expectations)) {
      await confirmed(page, 'Isi ekspektasi', async (dialog) => {
        await choose(page, dialog, 'Nilai', behaviourOf(value)?.name ?? value);
        await dialog.getByLabel('Ekspektasi khusus pimpinan').fill(text);
      });
      await page.getByText(`Ekspektasi khusus pimpinan: ${text}`).waitFor();
    }
    await confirmed(page, 'Sepakati');
    const hers = visitor('midwife');
    await page.getByText('Disepakati').first().waitFor();
    await open(hers.page, '/performancePlans', 'Dewi Lestari');
    await confirmed(hers.page, 'Tandatangani');
    await hers.page.getByRole('button', { name: 'Tandatangani' }).waitFor({ state: 'detached' });
    await page.reload();
    await confirmed(page, 'Tandatangani');
    await page.getByText('Ditetapkan').first().waitFor();
    expect([...complaints, ...hers.complaints]).toEqual([]);
  }, 60_000);

  test('she records what was realised with a file as evidence, which her head opens and says a word to', async () => {
    await travel(`${YEAR}-02-02`);
    await move('RUNNING');
    await travel(`${YEAR}-12-10`);
    const [result] = MIDWIFE.results;
    const [indicator] = result?.indicators ?? [];
    const { page, complaints, accessible } = visitor('midwife');
    await open(page, '/performancePlans', 'Dewi Lestari');
    await confirmed(page, 'Tambah rencana aksi', async (dialog) => {
      await choose(page, dialog, 'Rencana hasil kerja', result?.text ?? '');
      await dialog.getByLabel('Kegiatan').fill('Kelas ibu hamil setiap dua pekan');
    });
    await confirmed(page, 'Tandai selesai', (dialog) => dialog.getByLabel('Tanggal selesai').fill(`${YEAR}-11-30`));
    await page.getByText(/✓ selesai 30 Nov/).waitFor();
    await confirmed(page, 'Catat realisasi', async (dialog) => {
      await choose(page, dialog, 'Indikator', indicator?.text ?? '');
      await dialog.getByLabel('Tanggal').fill(`${YEAR}-12-09`);
      await dialog.getByRole('textbox', { name: 'Realisasi', exact: true }).fill(indicator?.said ?? '');
      await dialog.getByLabel('Angka realisasi').fill(String(indicator?.realised[1]));
      await dialog.getByLabel('Realisasi akhir').check();
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'register-kohort.pdf', mimeType: 'application/pdf', buffer: PROOF });
      await dialog.getByText('Bukti dukung: register-kohort.pdf').waitFor();
    });
    await page.getByRole('link', { name: 'register-kohort.pdf' }).waitFor();
    await accessible('progress');
    const head = visitor('centre');
    await head.page.reload();
    for (const { about, text } of SAID) {
      await confirmed(head.page, 'Beri umpan balik', async (dialog) => {
        await choose(head.page, dialog, 'Tentang hasil kerja atau nilai', about);
        await dialog.getByRole('textbox', { name: 'Isi' }).fill(text);
      });
      await head.page.getByText(text).waitFor();
    }
    await confirmed(head.page, 'Catat yang diterima', async (dialog) => {
      await dialog.getByLabel(/^Sebagai apa/).fill('Pasien');
      await dialog.getByLabel('Hari diterima').fill(`${YEAR}-12-08`);
      await choose(head.page, dialog, 'Cara', 'Langsung, tatap muka');
      await choose(head.page, dialog, 'Tentang hasil kerja atau nilai', 'Kompeten');
      await dialog.getByRole('textbox', { name: 'Isi' }).fill(SAID_BY_PATIENT);
    });
    await head.page.getByText(SAID_BY_PATIENT).waitFor();
    const waiting = head.page.waitForEvent('download');
    await head.page.getByRole('link', { name: 'register-kohort.pdf' }).click();
    expect(readFileSync(await (await waiting).path())).toEqual(PROOF);
    expect([...complaints, ...head.complaints]).toEqual([]);
  }, 60_000);

  test('he rates results and behaviour; the predicate follows from the quadrant as in the example', async () => {
    await travel(`${YEAR + 1}-01-12`);
    const achieved = {
      year: YEAR,
      predicate: 'GOOD',
      issuedOn: `${YEAR + 1}-01-11`,
      document: 'LKjIP (contoh)',
    } as const;
    for (const one of [people.mayor, people.centre])
      await setOrganisationResult(officer, { unitId: one.unit.id, ...achieved });
    await move('RATING');
    await rateOthers();
    const { page, complaints, accessible } = visitor('centre');
    await open(page, '/evaluations', 'Dewi Lestari');
    const rate = (group: string, rating: string) =>
      page.getByRole('group', { name: group }).getByRole('radio', { name: rating }).check();
    expect(midwifeResult).toMatchObject({ resultsRating: 'MEETS', behaviourRating: 'ABOVE', predicate: 'GOOD' });
    await rate('Rating hasil kerja', 'Sesuai ekspektasi');
    await rate('Rating perilaku kerja', 'Di atas ekspektasi');
    await page.getByText('Predikat menurut kuadran: Baik').waitFor();
    await page.getByRole('button', { name: 'Tetapkan rating' }).click();
    await page.getByText('Sudah dinilai').waitFor();
    await accessible('evaluation');
    expect(complaints).toEqual([]);
  }, 60_000);

  test('the officer publishes, and she receives her result', async () => {
    await travel(`${YEAR + 1}-01-26`);
    await move('CALIBRATION');
    await explain(stage, officer, cycleId);
    visitors.officer = await visit(browser, server.url);
    await signInAs(visitors.officer, server.url, 'petugas', PASSWORD);
    const { page, complaints } = visitors.officer;
    await open(page, '/cycles', `Evaluasi kinerja ${YEAR}`);
    await confirmed(page, 'Pindah ke tahap Disampaikan');
    await page.locator('[aria-current=step]').getByText('Disampaikan').waitFor();
    const hers = visitor('midwife');
    await at(hers.page, '/my-result');
    await hers.page.getByText('Baik', { exact: true }).first().waitFor();
    await hers.page.getByRole('link', { name: 'Lihat selengkapnya' }).click();
    await confirmed(hers.page, 'Nyatakan telah menerima');
    await hers.page.getByText(/^Diterima pegawai/).waitFor();
    expect([...complaints, ...hers.complaints]).toEqual([]);
  }, 60_000);

  test('the document is issued, and its public page says what the paper says', async () => {
    const { page, complaints, context } = visitor('midwife');
    await page.getByRole('region', { name: 'Dokumen' }).getByRole('button', { name: 'Terbitkan dokumen' }).click();
    const paper = async (kind: string) => {
      const link = page.getByRole('link', { name: new RegExp(`\\(${kind.replaceAll('.', '\\.')}/`) });
      const response = await context.request.get(new URL((await link.getAttribute('href')) ?? '', server.url).href);
      return pdfText(await response.body());
    };
    const [result, document] = [await paper('C.1.3'), await paper('D.1.1')];
    const close = (text: string) => text.replace(/\s/g, '');
    for (const word of [
      ...MIDWIFE.results.flatMap(({ text, indicators }) => [
        text,
        ...indicators.flatMap((one) => [one.text, targetOf(one.target)]),
      ]),
      '94 %; juga terlayani di luar jam operasional',
      ...Object.values(MIDWIFE.expectations),
      ...SAID.map(({ text }) => `Pimpinan (Budi Santoso): ${text}`),
      `Pasien: ${SAID_BY_PATIENT}`,
    ])
      expect(result).toContain(close(word));
    for (const word of ['FORMAT D.1.1', 'Dewi Lestari', 'Budi Santoso', 'Siti Rahmawati', 'BAIK'])
      expect(document).toContain(close(word));

    const code = /(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}/.exec(document)?.[0] ?? '';
    const stranger = await visit(browser, server.url);
    await stranger.page.goto(`${server.url}/verify/${code.toLowerCase()}`);
    await stranger.page.getByText('Asli dan berlaku.').waitFor();
    const [form = '', ...facts] = await stranger.page.locator('dd').allTextContents();
    expect(form).toContain('D.1.1 · Dokumen Evaluasi Kinerja Pegawai');
    expect(facts).toHaveLength(3);
    for (const fact of facts) expect(document.toUpperCase()).toContain(close(fact).toUpperCase());
    await stranger.accessible('verification');
    expect([...complaints, ...stranger.complaints]).toEqual([]);
  }, 60_000);

  /** The rest of the small city is rated by who rates it, so that the year can be published. */
  async function rateOthers(): Promise<void> {
    const em = server.orm.em.fork();
    for (const who of ['office', 'centre', 'colleague'] as const) {
      const { id, version, evaluator } = await em.findOneOrFail(Evaluation, { employee: people[who].id });
      const rater = (Object.keys(people) as Who[]).find((one) => people[one].id === evaluator?.id) ?? 'mayor';
      await rateEvaluation(ctx[rater], {
        ...{ id, version, resultsRating: 'MEETS', behaviourRating: 'MEETS', note: 'Sesuai ekspektasi.' },
      });
    }
  }
});
