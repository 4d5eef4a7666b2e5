import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { sendLinks } from '../../server/features/external/external.service.js';
import { deliverMail } from '../../server/features/notifications/deliver.service.js';
import { launchBrowser } from '../kit/browser.js';
import { moveTo, type Round, round } from '../kit/feedback.js';
import { PASSWORD, startServer, type TestServer } from '../kit/server.js';
import { type MailServer, startMailServer } from '../kit/smtp.js';
import { settled, signInAs, visit } from '../kit/visitor.js';

/** The next Tuesday, ten in the morning: mail goes out in office hours. */
function officeHours(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((9 - day.getUTCDay()) % 7 || 7));
  return `${day.toISOString().slice(0, 10)}T03:00:00Z`;
}

describe('somebody from outside, in a browser', () => {
  let server: TestServer;
  let mail: MailServer;
  let browser: Browser;
  let world: Round;

  beforeAll(async () => {
    [mail, browser] = await Promise.all([startMailServer(), launchBrowser()]);
    server = await startServer({ webRoot: 'dist', env: { SMTP_URL: mail.url, MAIL_FROM: 'kinerja@kota.test' } });
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas' });
    world = await round(server, {
      phase: 'RUNNING',
      peers: 3,
      subordinates: 0,
      design: {
        groups: [
          { kind: 'PEER', minimum: 3, maximum: 5 },
          { kind: 'OTHER', minimum: 0, maximum: 4 },
        ],
      },
      questionnaire: {
        anchors: ['Belum terlihat', 'Sesekali', 'Cukup sering', 'Sering', 'Selalu terlihat'].map((id, n) => ({
          value: n + 1,
          text: { id, en: id },
        })),
      },
    });
    const em = server.orm.em.fork();
    await em.execute("update phase_window set opens_on = '2020-01-01', closes_on = '2099-12-31' where cycle_id = ?", [
      world.cycleId,
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await mail?.stop();
  });

  test('the officer invites, the mail carries the link, and the phone answers without an account', async () => {
    const officer = await visit(browser, server.url, { width: 1280, scheme: 'light' });
    await signInAs(officer, server.url, 'petugas', PASSWORD);
    await officer.page.goto(`${server.url}/#/raters/${world.cycleId}/${world.ratee.id}`);
    await officer.page.getByRole('button', { name: 'Undang pihak luar' }).click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByLabel(/^Nama/).fill('Rina Mitra');
    await dialog.getByLabel(/^Alamat surel/).fill('rina@mitra.test');
    await dialog.getByLabel(/^Dari mana/).fill('Kelompok tani, penyuluhan bersama');
    await dialog.getByRole('button', { name: 'Undang pihak luar' }).click();
    await officer.page.getByText('Tautan dikirim ketika pengumpulan dimulai').first().waitFor();
    await settled(officer.page);
    await officer.accessible('raters of a ratee');
    expect(officer.complaints).toEqual([]);

    await moveTo(server, await server.as({ roles: ['PERSONNEL_OFFICER'] }), world.cycleId, 'FEEDBACK');
    const { services } = server.app;
    await server.orm.em.fork().transactional((em) => sendLinks(services as never, em, world.cycleId));
    server.setNow(officeHours());
    await deliverMail(services);
    server.setNow(null);
    const letter = mail.taken.find(({ subject }) => subject === 'Permintaan umpan balik');
    const link = /http\S+\/external\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '';
    expect(letter?.text).not.toContain(world.ratee.name);

    const phone = await visit(browser, server.url, { width: 360, scheme: 'dark' });
    await phone.page.goto(link.replace(/^https?:\/\/[^/]+/, server.url));
    await phone.page.getByText('Nama Anda tidak ditampilkan').waitFor();
    await phone.fits('external form');
    await phone.accessible('external form');
    for (const question of ['Menghargai setiap orang', 'Suka menolong', 'Menjaga nama baik'])
      await phone.page.getByRole('group', { name: question }).locator('input[value="4"]').check();
    await phone.page
      .getByLabel('Komentar tentang Loyal (boleh kosong)')
      .fill(`Terima kasih ${world.ratee.name}, rapi.`);
    await phone.page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await phone.page.getByText('Komentar menyebut nama.').waitFor();
    await phone.page.getByLabel('Komentar tentang Loyal (boleh kosong)').fill('Selalu rapi dan cepat.');
    await phone.page.getByRole('button', { name: 'Simpan dulu' }).click();
    await phone.page.getByText('Tersimpan.').waitFor();
    await phone.page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await phone.page.getByText('jawaban Anda sudah terkirim').waitFor();
    await phone.accessible('external thanks');
    await phone.page.reload();
    await phone.page.getByText('jawaban Anda sudah terkirim').waitFor();
    expect(phone.complaints).toEqual([]);
    const [row] = await server.orm.em
      .fork()
      .execute<{ n: number }[]>('select count(*)::int as n from feedback_answer where cycle_id = ?', [world.cycleId]);
    expect(row?.n).toBe(1);
  }, 90_000);
});
