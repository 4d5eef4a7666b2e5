import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { actorNamed, as } from '../../server/demo/stage.js';
import { openEmployeeAccounts } from '../../server/features/accounts/accounts.service.js';
import { hashPassword } from '../../server/features/accounts/session.service.js';
import { ensureStandardBank } from '../../server/features/questions/banks.service.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { launchBrowser } from '../kit/browser.js';
import { PASSWORD, startServer, type TestServer } from '../kit/server.js';
import { settled, signInAs, type Visitor, visit } from '../kit/visitor.js';

// A year after next, so that the browser's cookies are valid on the server's clock.
const YEAR = new Date().getFullYear() + 2;
const CITY = 'Pemerintah Kota Tebing Tinggi';

/** Invented people of one office: its head, a head of division, and six equals below. */
const NAMES = [
  'RATNA SIREGAR',
  'HASAN LUBIS',
  'ANI NASUTION',
  'BUDI HARAHAP',
  'CITRA DAULAY',
  'DEWI TANJUNG',
  'EKO SINAGA',
  'FITRI MANURUNG',
] as const;
const nipOf = (n: number) => `1985010${1 + (n % 9)}20100${1 + (n % 9)}1${String(100 + n).padStart(3, '0')}`;
const NIPS = NAMES.map((_name, n) => nipOf(n));
const HEADER =
  'NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;JENIS PEGAWAI;KEDUDUKAN HUKUM;GOL AKHIR NAMA;JENIS JABATAN NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA;UNOR INDUK NAMA;NIP ATASAN';
const staffRow = (n: number) => {
  const [level, title] =
    n === 0
      ? ['Jabatan Pimpinan Tinggi Pratama', 'Kepala Dinas']
      : n === 1
        ? ['Administrator', 'Kepala Bidang']
        : ['Pelaksana', 'Analis Kebijakan'];
  const superior = n === 0 ? '' : n === 1 ? NIPS[0] : NIPS[1];
  const nip = NIPS[n] ?? '';
  return [
    nip,
    NAMES[n],
    `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`,
    'M',
    'PNS',
    'Aktif',
    'III/c',
    level,
    title,
    '01-02-2019',
    'Dinas Kesehatan',
    CITY,
    superior,
  ].join(';');
};
const staff = Buffer.from([HEADER, ...NAMES.map((_name, n) => staffRow(n))].join('\r\n'));
const attendance = Buffer.from(
  [
    'NIP;TANGGAL;JAM MASUK;JAM PULANG;KETERANGAN',
    ...NIPS.flatMap((nip) => [3, 4, 5, 6].map((day) => `${nip};0${day}-09-${YEAR};07:2${day};16:10;`)),
  ].join('\r\n'),
);

describe('one evaluation year, walked in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let officer: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer({ now: `${YEAR}-01-02T02:00:00Z`, webRoot: 'dist' }),
      launchBrowser(),
    ]);
    await server.as({ roles: ['ADMINISTRATOR'], username: 'admin' });
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas' });
    await ensureShippedRuleSets(server.app.services);
    await inTransaction(server.app.services, ensureStandardBank);
    officer = await visit(browser, server.url);
    await signInAs(officer, server.url, 'petugas', PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const at = async (page: Page, path: string) => {
    await page.goto('about:blank');
    await page.goto(`${server.url}/#${path}`);
    await settled(page);
  };
  /** The clock of the offices moves on; people stay signed in meanwhile. */
  const travel = async (day: string) => {
    server.setNow(`${day}T02:00:00Z`);
    const later = new Date(Date.parse(`${day}T02:00:00Z`) + 10 * 3_600_000);
    await server.orm.em
      .fork()
      .execute('update session set last_seen_at = ?, expires_at = ?', [server.app.services.now(), later]);
  };
  const press = (page: Page, name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  /** A verb with a question or a form: the button, then the same verb in the dialog. */
  const confirmed = async (
    page: Page,
    name: string,
    fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  ) => {
    await press(page, name);
    const dialog = page.getByRole('dialog');
    await fill?.(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
  };
  const asPerson = async (n: number): Promise<Visitor> => {
    const visitor = await visit(browser, server.url, { width: 360, scheme: 'light' });
    await signInAs(visitor, server.url, NIPS[n] ?? '', PASSWORD);
    return visitor;
  };
  const cyclePage = async (page: Page) => {
    await at(page, '/cycles');
    await page.getByRole('link', { name: `Evaluasi ${YEAR}` }).click();
    await page.getByRole('heading', { name: 'Jadwal tahap' }).waitFor();
  };
  const move = async (phase: string) => {
    await cyclePage(officer.page);
    await confirmed(officer.page, `Pindah ke tahap ${phase}`);
    await officer.page.locator('[aria-current=step]').getByText(phase).waitFor();
  };
  const importFile = async (kind: string, name: string, content: Buffer, month?: string) => {
    const { page } = officer;
    await at(page, '/dataImports/create');
    await page.getByRole('radio', { name: kind }).check();
    if (month) await page.getByLabel(/Bulan kehadiran/).fill(month);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: content });
    await confirmed(page, 'Simpan semua');
    await page.getByText(/^Tersimpan: /).waitFor();
  };

  test('the officer enters the root of the tree and imports the staff list', async () => {
    const { page } = officer;
    await at(page, '/units');
    await confirmed(page, 'Tambah unit', async (dialog) => {
      await dialog.getByLabel(/^Nama/).fill(CITY);
      await dialog.getByLabel(/^Jenis/).click();
      await page.getByRole('option', { name: 'Pemerintah daerah' }).click();
    });
    await importFile('Daftar pegawai', 'pegawai.csv', staff);
    await at(page, '/employees');
    for (const name of NAMES) expect(await page.getByRole('link', { name }).count()).toBe(1);
    await openEmployeeAccounts(
      as({ services: server.app.services }, await actorNamed({ services: server.app.services }, 'admin')),
      await hashPassword(PASSWORD),
    );
  }, 120_000);

  test('she makes a cycle, opens it, and raters are chosen from the reporting line', async () => {
    const { page } = officer;
    await at(page, '/cycles');
    await confirmed(page, 'Buat periode', async (dialog) => {
      await dialog.getByLabel(/^Nama/).fill(`Evaluasi ${YEAR}`);
      await dialog.getByLabel(/^Tahun/).fill(String(YEAR));
      await dialog.getByLabel(/^Perangkat aturan/).click();
      await page.getByRole('option', { name: /Indeks kinerja lokal/ }).click();
    });
    await cyclePage(page);
    await confirmed(page, 'Buka periode');
    await travel(`${YEAR}-02-03`);
    await move('Pelaksanaan');
    await at(page, '/raters');
    await confirmed(page, 'Susun pemberi umpan balik');
    await page.getByRole('cell', { name: 'Rekan setingkat' }).first().waitFor();
    await travel(`${YEAR}-11-02`);
    await move('Umpan balik');
  }, 120_000);

  test('three colleagues answer on a phone; a draft survives a reload and an answer is sent once', async () => {
    for (const n of [3, 4, 5]) {
      const { page, complaints, leave, accessible, fits } = await asPerson(n);
      await at(page, '/feedbackTasks');
      await page.getByText('ANI NASUTION').click();
      await page.getByText('Nama Anda tidak ditampilkan', { exact: false }).waitFor();
      const choices = page.getByRole('radio', { name: /^4 ·/ });
      const count = await choices.count();
      for (let i = 0; i < count; i++) await choices.nth(i).check();
      await page.getByLabel(/Komentar tentang Kolaboratif/).fill('Selalu membantu tim ketika pekerjaan menumpuk.');
      await page.getByRole('status').getByText('Tersimpan').waitFor();
      if (n === 3) {
        await accessible('answer form');
        await fits('answer form');
        await page.reload();
        await page.getByText('21 dari 21 terisi').waitFor();
        expect(await page.getByLabel(/Komentar tentang Kolaboratif/).inputValue()).toContain('menumpuk');
      }
      await confirmed(page, 'Kirim jawaban');
      await page.getByText('Terima kasih, jawaban Anda sudah terkirim.').waitFor();
      await page.reload();
      await page.getByText('Terima kasih, jawaban Anda sudah terkirim.').waitFor();
      expect(complaints).toEqual([]);
      await leave();
    }
  }, 180_000);

  test('attendance is imported and the organisation’s result entered', async () => {
    const { page } = officer;
    await importFile('Kehadiran', 'kehadiran.csv', attendance, `${YEAR}-09`);
    await travel(`${YEAR}-12-17`);
    await at(page, '/organisationResults');
    await confirmed(page, 'Isi capaian organisasi', async (dialog) => {
      await dialog.getByLabel(/^Organisasi/).fill(CITY);
      await page.getByRole('option', { name: CITY }).click();
      await dialog.getByLabel(/^Tahun/).fill(String(YEAR - 1));
      await dialog.getByLabel(/^Predikat organisasi/).click();
      await page.getByRole('option', { name: 'Baik', exact: true }).click();
      await dialog.getByLabel(/^Diterbitkan/).fill(`${YEAR}-01-20`);
      await dialog.getByLabel(/^Dokumen/).fill('Laporan kinerja tahunan');
    });
    await move('Penilaian');
  }, 120_000);

  test('the evaluator rates with the evidence beside; the predicate follows from the quadrant', async () => {
    const evaluator = await asPerson(1);
    const { page } = evaluator;
    for (const name of NAMES.slice(2)) {
      await at(page, '/evaluations');
      await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
      await page.getByRole('heading', { name: 'Bukti dukung' }).waitFor();
      const group = (label: string) => page.getByRole('group', { name: label });
      await group('Rating hasil kerja').getByRole('radio', { name: 'Sesuai ekspektasi' }).check();
      await group('Rating perilaku kerja')
        .getByRole('radio', { name: name.startsWith('ANI') ? 'Di atas ekspektasi' : 'Sesuai ekspektasi' })
        .check();
      await page.getByText('Predikat menurut kuadran: Baik').waitFor();
      await press(page, 'Tetapkan rating');
      await page.getByText('Sudah dinilai').waitFor();
    }
    await evaluator.accessible('evaluation');
    expect(evaluator.complaints).toEqual([]);
    await evaluator.leave();
    const head = await asPerson(0);
    await at(head.page, '/evaluations');
    await head.page.getByRole('link', { name: /^HASAN LUBIS/ }).click();
    await head.page
      .getByRole('group', { name: 'Rating hasil kerja' })
      .getByRole('radio', { name: 'Di atas ekspektasi' })
      .check();
    await head.page
      .getByRole('group', { name: 'Rating perilaku kerja' })
      .getByRole('radio', { name: 'Di atas ekspektasi' })
      .check();
    await press(head.page, 'Tetapkan rating');
    await head.page.getByText('Sudah dinilai').waitFor();
    await head.leave();
  }, 180_000);

  test('the officer calibrates, explains what stands out and publishes', async () => {
    const { page } = officer;
    await travel(`${YEAR + 1}-01-26`);
    await move('Kalibrasi');
    await at(page, '/distribution');
    await page.getByRole('heading', { name: 'Dinas Kesehatan' }).waitFor();
    if (await page.getByRole('button', { name: 'Catat alasan' }).count())
      await confirmed(page, 'Catat alasan', (dialog) =>
        dialog.getByLabel(/^Alasan/).fill('Unit kecil; rating sesuai bukti dukung dan kontribusi.'),
      );
    await move('Disampaikan');
  }, 120_000);

  test('the employee reads result, evidence and feedback, without any rater’s name', async () => {
    const { page, complaints, accessible, leave } = await asPerson(2);
    await at(page, '/my-result');
    await page.getByText('Baik', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Lihat selengkapnya' }).click();
    await page.getByText('Diri sendiri dan yang lain, per nilai').first().waitFor();
    await settled(page);
    const text = ((await page.locator('main').textContent()) ?? '').toUpperCase();
    for (const n of [3, 4, 5]) {
      expect(text).not.toContain(NAMES[n]);
      expect(text).not.toContain(NIPS[n]);
    }
    await accessible('my result');
    await confirmed(page, 'Nyatakan telah menerima');
    await page.getByText(/^Diterima pegawai/).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  }, 120_000);

  test('the officer sees the distribution as chart and table, and exports everything', async () => {
    const { page, complaints, accessible } = officer;
    await at(page, '/');
    await page.getByRole('button', { name: 'Tampilkan sebagai tabel' }).click();
    await page.getByRole('rowheader', { name: 'Baik', exact: true }).waitFor();
    await accessible('home');
    const [cycle]: { id: string }[] = await server.orm.em.fork().execute('select id from evaluation_cycle');
    await at(page, `/evaluations?filter=${encodeURIComponent(JSON.stringify({ cycleId: cycle?.id }))}`);
    await confirmed(page, 'Ekspor');
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /Unduh/ }).click();
    const path = await (await waiting).path();
    const [sheet] = (await readXlsxFile(readFileSync(path) as never)) as unknown as { data: unknown[][] }[];
    const rows = sheet?.data ?? [];
    expect(rows).toHaveLength(1 + NAMES.length);
    const ani = rows.find((row) => row[1] === 'ANI NASUTION');
    expect(ani?.[0]).toBe(NIPS[2]);
    expect(ani).toContain('Baik');
    expect(complaints).toEqual([]);
  }, 120_000);
});
