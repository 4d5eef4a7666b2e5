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

  test('a leader asks a patient for everyday feedback, the phone answers, and the employee reads it as “Pasien”', async () => {
    await server.as({ roles: ['EMPLOYEE'], employeeId: world.head.id, username: 'pimpinan' });
    await server.as({ roles: ['EMPLOYEE'], employeeId: world.ratee.id, username: 'pegawai' });
    const leader = await visit(browser, server.url, { width: 1280, scheme: 'light' });
    await signInAs(leader, server.url, 'pimpinan', PASSWORD);
    await leader.page.goto(`${server.url}/#/outsideAsks`);
    await leader.page.getByRole('button', { name: 'Minta dari pihak lain' }).first().click();
    const dialog = leader.page.getByRole('dialog');
    await dialog.getByLabel(/^Tentang siapa/).fill(world.ratee.name.slice(0, 8));
    await leader.page.getByRole('option', { name: new RegExp(world.ratee.name) }).click();
    await dialog.getByLabel(/^Sebagai apa/).fill('Pasien');
    await dialog.getByLabel(/^Siapa/).fill('Sari Rahayu');
    await dialog.getByLabel(/^Alamat surel/).fill('sari@warga.test');
    await dialog.getByLabel(/^Tentang hasil kerja/).click();
    await leader.page.getByRole('option', { name: 'Harmonis' }).click();
    await dialog.getByLabel(/^Apa yang ditanyakan/).fill('Bagaimana pelayanan pemeriksaan kemarin?');
    await dialog.getByRole('button', { name: 'Minta dari pihak lain' }).click();
    await leader.page.getByText('Menunggu jawaban').first().waitFor();
    await settled(leader.page);
    await leader.accessible('requests to people outside');
    expect(leader.complaints).toEqual([]);

    server.setNow(officeHours());
    await deliverMail(server.app.services);
    server.setNow(null);
    const letter = mail.taken.find(({ to }) => JSON.stringify(to).includes('sari@'));
    const path = /\/feedback\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '';
    const phone = await visit(browser, server.url, { width: 360, scheme: 'dark' });
    await phone.page.goto(`${server.url}${path}`);
    await phone.page.getByText(`dibaca oleh ${world.ratee.name} dan pimpinannya`).waitFor();
    await phone.fits('feedback form');
    await phone.accessible('feedback form');
    await phone.page.getByRole('button', { name: 'Kirim umpan balik' }).click();
    await phone.page.getByText('Pilih salah satu.').waitFor();
    await phone.accessible('feedback form with a problem');
    await phone.page.getByLabel('Ada yang perlu diperbaiki').check();
    await phone.page.getByLabel(/^Ceritakan/).fill('Cekatan, tetapi kurang ramah.');
    await phone.page.getByRole('button', { name: 'Kirim umpan balik' }).click();
    await phone.page.getByText(/Nomor tanda terima: \w{4}-\w{4}/).waitFor();
    await phone.page.goto(`${server.url}${path}`);
    await phone.page.getByText('Tautan ini sudah dipakai').waitFor();
    await phone.fits('used link');
    await phone.accessible('used link');
    // the browser itself reports the form that was sent back with what is missing
    expect(phone.complaints.filter((one) => !one.includes('400'))).toEqual([]);

    const own = await visit(browser, server.url, { width: 360, scheme: 'light' });
    await signInAs(own, server.url, 'pegawai', PASSWORD);
    await own.page.goto(`${server.url}/#/givenFeedbacks`);
    await own.page.getByText('Cekatan, tetapi kurang ramah.').waitFor();
    await own.page.getByText(`dari Pasien untuk ${world.ratee.name}`).waitFor();
    expect(await own.page.getByText('Sari').count()).toBe(0);
    await settled(own.page);
    await own.fits('everyday feedback');
    await own.accessible('everyday feedback');
    expect(own.complaints).toEqual([]);
  }, 90_000);
});
