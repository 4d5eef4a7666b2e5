import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { draftQuestions } from '../../server/demo/questions.js';
import { movableClock } from '../../server/demo/stage.js';
import { ensureStandardBank } from '../../server/features/questions/banks.service.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { launchBrowser } from '../kit/browser.js';
import { type Round, round } from '../kit/feedback.js';
import { PASSWORD, startServer, type TestServer } from '../kit/server.js';
import { PHONE, settled, signInAs, visit, WIDE } from '../kit/visitor.js';

describe('question banks in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let world: Round;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ webRoot: 'dist' }), launchBrowser()]);
    const { services } = server.app;
    await inTransaction(services, ensureStandardBank);
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'bkpsdm' });
    await draftQuestions({ services, clock: movableClock(), say: () => undefined });
    world = await round(server, { phase: 'RUNNING' });
    const year = new Date().getFullYear();
    await server.orm.em
      .fork()
      .execute('update evaluation_cycle set year = ?, starts_on = ?, ends_on = ? where id = ?', [
        ...[year, `${year}-01-01`, `${year}-12-31`],
        world.cycleId,
      ]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a draft is changed, published and chosen for a cycle', async () => {
    const visitor = await visit(browser, server.url, WIDE);
    const { page, accessible, complaints, leave } = visitor;
    await signInAs(visitor, server.url, 'bkpsdm', PASSWORD);
    await page.goto(`${server.url}/#/questionBanks`);
    await page.getByRole('link', { name: 'Denyut tengah tahun' }).click();
    await page.getByRole('heading', { name: 'Tujuan' }).waitFor();
    await settled(page);
    await accessible('bank');
    await page.getByRole('link', { name: 'Versi 1' }).click();
    await page.getByRole('link', { name: 'Ubah rancangan' }).click();
    const loyal = page.getByRole('group', { name: 'Pertanyaan 1' }).nth(4).getByLabel('Bahasa Indonesia');
    await loyal.fill('');
    await settled(page);
    await accessible('editor');
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await page.getByText('Belum dapat diterbitkan').waitFor();
    expect(await page.getByRole('button', { name: 'Terbitkan' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Ubah rancangan' }).click();
    await loyal.fill('Menjaga rahasia warga');
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('button', { name: 'Salin menjadi versi baru' }).waitFor();
    await page.getByText('Menjaga rahasia warga').waitFor();
    await settled(page);
    await accessible('version');
    await page.goto(`${server.url}/#/cycles/${world.cycleId}/show`);
    await page.getByRole('button', { name: 'Pilih pertanyaan' }).click();
    await page.getByRole('dialog').getByRole('combobox').click();
    await settled(page);
    await page.getByRole('option', { name: /Denyut tengah tahun/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pilih pertanyaan' }).click();
    await page.getByRole('link', { name: 'Denyut tengah tahun · Versi 1' }).waitFor();
    await settled(page);
    await accessible('cycle');
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);

  test('on a phone the standard version is read and copied', async () => {
    const visitor = await visit(browser, server.url, PHONE);
    const { page, accessible, fits, complaints, leave } = visitor;
    await signInAs(visitor, server.url, 'bkpsdm', PASSWORD);
    await page.goto(`${server.url}/#/questionBanks`);
    await page.getByText('Perilaku kerja BerAKHLAK').waitFor();
    await settled(page);
    await page.getByText('Perilaku kerja BerAKHLAK').click();
    await page.getByRole('link', { name: 'Versi 1' }).waitFor();
    await settled(page);
    await fits('bank');
    await page.getByRole('link', { name: 'Versi 1' }).click();
    await page.getByText('21 pertanyaan untuk kelompok ini').waitFor();
    await settled(page);
    await accessible('version on a phone');
    await fits('version');
    await page.getByRole('button', { name: 'Salin menjadi versi baru' }).click();
    await page.getByText('Loyal (3)').click();
    await settled(page);
    await accessible('editor on a phone');
    await fits('editor');
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);
});
