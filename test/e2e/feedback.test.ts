import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { make } from '../../server/kernel/make.js';
import { launchBrowser } from '../kit/browser.js';
import { as, moveTo, type Round, round, send } from '../kit/feedback.js';
import { PASSWORD, startServer, type TestServer } from '../kit/server.js';
import { settled, signInAs, type Visitor, visit } from '../kit/visitor.js';

const text = (word: string) => ({ id: word, en: word });
/** Three values make a radar. */
const QUESTIONS = [
  { id: 'HARMONIOUS_1', value: 'HARMONIOUS', text: text('Menghargai setiap orang'), kinds: [] },
  { id: 'HARMONIOUS_2', value: 'ADAPTIVE', text: text('Suka menolong'), kinds: [] },
  { id: 'LOYAL_1', value: 'LOYAL', text: text('Menjaga nama baik'), kinds: [] },
];

const THREAT = 'Awas kalau berani melapor.';

describe('feedback in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let planned: Round;
  let released: Round;
  const today = new Date();

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ webRoot: 'dist' }), launchBrowser()]);
    const officer = await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas' });
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas-dua' });
    await server.as({ roles: ['AUDITOR'], username: 'inspektur' });
    planned = await round(server, { phase: 'RUNNING', assign: false, peers: 3, subordinates: 1 });
    await server.as({ roles: ['EMPLOYEE'], employeeId: planned.ratee.id, username: 'dinilai' });
    await server.as({ roles: ['EMPLOYEE'], employeeId: planned.head.id, username: 'pimpinan' });
    released = await round(server, { peers: 3, subordinates: 3, questionnaire: { questions: QUESTIONS } });
    const closesOn = new Date(today.getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    await server.orm.em
      .fork()
      .execute("update phase_window set opens_on = '2020-01-01', closes_on = ? where cycle_id = ?", [
        closesOn,
        released.cycleId,
      ]);
    await send(server, released.cycleId, released.ratee, 5);
    for (const [n, rater] of [...released.peers, ...released.subordinates].entries())
      await send(server, released.cycleId, rater, 3 + (n % 2), n === 0 ? THREAT : 'Rapi dan tepat waktu.');
    await moveTo(server, officer, released.cycleId, 'RATING');
    await moveTo(server, officer, released.cycleId, 'PUBLISHED');
    const em = server.orm.em.fork();
    make(em, Evaluation, {
      ...{ cycle: released.cycleId, employee: released.ratee.id, unit: released.unit.id, evaluator: released.head.id },
      ...{ evaluatorRule: 'LINE', status: 'PUBLISHED' },
      ...{ resultsRating: 'MEETS', behaviourRating: 'MEETS', predicate: 'GOOD' },
    } as never);
    await em.flush();
    await as(server, released.ratee.id);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const sit = async (username: string, path: string, width: 360 | 1280 = 1280): Promise<Visitor> => {
    const visitor = await visit(browser, server.url, { width, scheme: width === 360 ? 'dark' : 'light' });
    await signInAs(visitor, server.url, username, PASSWORD);
    await visitor.page.goto(`${server.url}/#${path}`);
    await settled(visitor.page);
    return visitor;
  };

  test('the ratee proposes, the superior approves one and refuses one', async () => {
    const ratee = await sit('dinilai', '/raterNominations', 360);
    await ratee.page.getByRole('button', { name: 'Usulkan penilai' }).first().click();
    const dialog = ratee.page.getByRole('dialog');
    for (const { name } of planned.peers.slice(0, 2)) {
      await dialog.getByRole('combobox').fill(name);
      await ratee.page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click();
    }
    await ratee.accessible('proposing');
    await dialog.getByRole('button', { name: 'Usulkan penilai' }).click();
    await dialog.waitFor({ state: 'detached' });
    await settled(ratee.page);
    expect(await ratee.page.getByText('Menunggu pimpinan').count()).toBeGreaterThanOrEqual(2);
    await ratee.accessible('own proposals');
    await ratee.fits('own proposals');

    const head = await sit('pimpinan', '/raterNominations');
    await head.accessible('nominations to decide');
    await head.page.getByRole('button', { name: 'Setujui', exact: true }).first().click();
    await head.page.getByText('Usulan disetujui', { exact: false }).first().waitFor();
    await settled(head.page);
    await head.page.getByRole('button', { name: 'Tolak', exact: true }).first().click();
    const refusal = head.page.getByRole('dialog');
    await refusal.getByLabel('Alasan').fill('Baru bergabung di unit ini');
    await refusal.getByRole('button', { name: 'Tolak', exact: true }).click();
    await refusal.waitFor({ state: 'detached' });
    await settled(head.page);
    expect(await head.page.getByText('Baru bergabung di unit ini').count()).toBe(1);
    expect([...ratee.complaints, ...head.complaints]).toEqual([]);
    await Promise.all([ratee.leave(), head.leave()]);
  }, 60_000);

  test('the report has its radar and bars, says how far they can be trusted, and is a PDF', async () => {
    const [evaluation] = await server.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from evaluation where employee_id = ?', [released.ratee.id]);
    for (const width of [1280, 360] as const) {
      const officer = await sit('petugas', `/evaluations/${evaluation?.id}/show`, width);
      await officer.page.locator('figure svg').nth(1).waitFor();
      expect(await officer.page.locator('figure svg').count()).toBeGreaterThanOrEqual(2);
      for (const words of ['titik buta', 'selisih terlalu kecil', 'Spearman–Brown', 'Conway'])
        expect([words, await officer.page.getByText(words, { exact: false }).count()]).not.toEqual([words, 0]);
      await officer.accessible('the report');
      await officer.fits('the report');
      const link = officer.page.getByRole('link', { name: 'Buka laporan (PDF)' });
      const reply = await officer.context.request.get(
        new URL(String(await link.getAttribute('href')), server.url).href,
      );
      expect([reply.status(), reply.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect(officer.complaints).toEqual([]);
      await officer.leave();
    }
  }, 60_000);

  test('an author is found out by two offices: asked for, approved twice, opened once by the one who asked', async () => {
    const [evaluation] = await server.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from evaluation where employee_id = ?', [released.ratee.id]);
    const officer = await sit('petugas', `/evaluations/${evaluation?.id}/show`);
    const comment = officer.page.getByRole('listitem').filter({ hasText: THREAT });
    await comment.getByRole('button').click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByLabel(/^Nomor perkara/).fill('P/1/2026');
    await dialog.getByLabel(/^Dasar/).click();
    await officer.page.getByRole('option', { name: 'Ancaman' }).click();
    await dialog.getByLabel(/^Alasan/).fill('Komentar ini mengancam pegawai yang dinilai.');
    await dialog.getByRole('button').last().click();
    await dialog.waitFor({ state: 'detached' });
    for (const [username, width] of [
      ['petugas-dua', 1280],
      ['inspektur', 360],
    ] as const) {
      const approver = await sit(username, '/breakGlassCases', width);
      await approver.page.getByText('P/1/2026').first().click();
      await approver.page.getByRole('button', { name: 'Setujui', exact: true }).click();
      const question = approver.page.getByRole('dialog');
      await approver.accessible('approving a case');
      await question.getByRole('button', { name: 'Setujui', exact: true }).click();
      await question.waitFor({ state: 'detached' });
      await settled(approver.page);
      expect(await approver.page.getByRole('button', { name: 'Buka identitas' }).count()).toBe(0);
      expect(approver.complaints).toEqual([]);
      await approver.leave();
    }
    await officer.page.goto(`${server.url}/#/breakGlassCases`);
    await officer.page.getByText('P/1/2026').first().click();
    await officer.page.getByRole('button', { name: 'Buka identitas' }).click();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Buka identitas' }).click();
    await officer.page.getByText('Penulis komentar ini').waitFor();
    expect(await officer.page.getByText(released.peers[0]?.name ?? '', { exact: false }).count()).toBe(1);
    await officer.accessible('an opened case');
    await officer.page.reload();
    await settled(officer.page);
    expect(await officer.page.getByText('Penulis komentar ini').count()).toBe(0);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  }, 90_000);
});
