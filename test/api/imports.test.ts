import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ended } from '../kit/jobs.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const START =
  'mutation ($input: StartImportInput!) { startImport(input: $input) { dataImport { id status job { id } } } }';
const CONFIRM =
  'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { dataImport { id job { id } } } }';
const ONE = `query ($id: UUID!) { dataImport(id: $id) { version status problemsUrl viewerCan { confirm }
  totals { rows errors warnings repaired } problems { line column severity key message } outcome { inserted changed unchanged } } }`;

interface Planted {
  line: number | number[];
  kind: string;
  severity: string;
}

describe('imports', () => {
  let server: TestServer;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    await officer.query(
      'mutation { createUnit(input: { name: "Pemerintah Kota Tebing Tinggi", kind: GOVERNMENT }) { unit { id } } }',
    );
  });
  afterAll(() => server.stop());

  const upload = async (bytes: Uint8Array | string, name: string, caller = officer): Promise<string> => {
    const response = await caller.fetch('/uploads', {
      method: 'POST',
      body: bytes as never,
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': name },
    });
    return (await response.json()).id;
  };
  const start = async (kind: 'STAFF' | 'ATTENDANCE', bytes: Uint8Array | string, name: string, month?: string) => {
    const reply = await officer.query(START, { input: { kind, fileId: await upload(bytes, name), month } });
    const { id, job } = reply.data.startImport.dataImport;
    await ended(officer, job.id);
    return { id, ...(await officer.query(ONE, { id })).data.dataImport };
  };
  const confirm = async ({ id, version }: { id: string; version: number }) => {
    const reply = await officer.query(CONFIRM, { input: { id, version } });
    if (reply.errors) return reply;
    const job = await ended(officer, reply.data.confirmImport.dataImport.job.id);
    return { ...reply, job, found: (await officer.query(ONE, { id })).data.dataImport };
  };
  const count = async (table: string) => {
    const [row]: { n: string }[] = await server.orm.em.execute(`select count(*) as n from ${table}`);
    return Number(row?.n);
  };

  test('every planted fault of the staff list is found at its line, and nothing is written', async () => {
    const found = await start('STAFF', readFileSync('test/data/pegawai-planted.csv'), 'pegawai.csv');
    const planted: Planted[] = JSON.parse(readFileSync('test/data/planted.json', 'utf8'));
    const severities: Record<string, string[]> = {
      error: ['ERROR'],
      warning: ['WARNING'],
      repaired: ['REPAIRED'],
      error_or_text: ['ERROR', 'WARNING'],
    };
    for (const { line, severity } of planted)
      for (const at of [line].flat())
        expect(found.problems).toContainEqual(
          expect.objectContaining({
            line: at,
            severity: expect.stringMatching(new RegExp((severities[severity] ?? []).join('|'))),
          }),
        );
    const lines = new Set(planted.flatMap(({ line }) => line));
    expect(
      found.problems.filter(
        (problem: { line: number; severity: string }) => problem.severity === 'ERROR' && !lines.has(problem.line),
      ),
    ).toEqual([]);
    expect(found).toMatchObject({ status: 'REFUSED', viewerCan: { confirm: false } });
    expect(await count('employee')).toBe(0);
  });

  test('a refused import cannot be confirmed', async () => {
    const found = await start('STAFF', 'NIP BARU;NAMA\n1;X\n', 'kurang.csv');
    const reply = await confirm(found);
    expect(found.status).toBe('REFUSED');
    expect(reply.errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'import.notChecked' });
  });

  test('all findings can be downloaded as a workbook, by whoever started the import', async () => {
    const found = await start('STAFF', readFileSync('test/data/pegawai-planted.csv'), 'pegawai.csv');
    const response = await officer.fetch(found.problemsUrl);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const other = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    expect((await other.fetch(found.problemsUrl)).status).toBe(404);
  });

  test('a good list is written whole; the same file again changes nothing', async () => {
    const list = readFileSync('server/demo/pegawai.csv');
    const first = await start('STAFF', list, 'pegawai.csv');
    expect(first).toMatchObject({ status: 'CHECKED', totals: { rows: 4200, errors: 0 }, viewerCan: { confirm: true } });
    expect(await confirm(first)).toMatchObject({
      job: { status: 'SUCCEEDED' },
      found: { status: 'WRITTEN', outcome: { inserted: 4200, changed: 0, unchanged: 0 } },
    });
    const second = await start('STAFF', list, 'pegawai.csv');
    expect(await confirm(second)).toMatchObject({ found: { outcome: { inserted: 0, changed: 0, unchanged: 4200 } } });
    expect(await count('employee')).toBe(4200);
  });

  test('attendance is written for known people, and a correction is visible', async () => {
    const excerpt = readFileSync('test/data/kehadiran-excerpt.csv', 'utf8');
    const people: { nip: string }[] = await server.orm.em.execute('select nip from employee');
    const nips = new Set(people.map(({ nip }) => nip));
    const [header, ...rows] = excerpt
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    const known = rows.filter((row) => nips.has(row.split(';')[0] ?? '')).slice(0, 60);
    const file = (changed: (row: string) => string = (row) => row) => [header, ...known.map(changed)].join('\r\n');
    const first = await start('ATTENDANCE', file(), 'kehadiran.csv', '2026-09');
    expect(first).toMatchObject({ status: 'CHECKED' });
    expect(await confirm(first)).toMatchObject({ found: { outcome: { inserted: known.length, changed: 0 } } });
    const corrected = await start(
      'ATTENDANCE',
      file((row) => (row === known[0] ? row.replace(/;\d\d:\d\d;/, ';07:59;') : row)),
      'kehadiran.csv',
      '2026-09',
    );
    expect(await confirm(corrected)).toMatchObject({
      found: { outcome: { inserted: 0, changed: 1, unchanged: known.length - 1 } },
    });
    expect(await count('attendance_correction')).toBe(1);
  });

  test.each([
    ['checkImport', 'CHECKING'],
    ['writeImport', 'WRITING'],
  ] as const)('a cancelled %s ends its import: nothing is kept, it does not go on', async (kind, status) => {
    const em = server.orm.em.fork();
    const { id } = await start('STAFF', readFileSync('server/demo/pegawai.csv'), 'pegawai.csv');
    // the job as it waits in the queue, before any worker has taken it
    const [job]: { id: string }[] = await em.execute(
      `update job set kind = ?, status = 'QUEUED' where id = (select job_id from data_import where id = ?) returning id`,
      [kind, id],
    );
    await em.execute('update data_import set status = ? where id = ?', [status, id]);
    const reply = await officer.query(
      'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { status } } }',
      { input: { id: job?.id } },
    );
    expect(reply.data.cancelJob.job.status).toBe('CANCELLED');
    const { data } = await officer.query(ONE, { id });
    expect(data.dataImport).toMatchObject({ status: 'FAILED', viewerCan: { confirm: false } });
  });

  test('attendance without its month, and a file of somebody else, are refused', async () => {
    const fileId = await upload('NIP;TANGGAL;JAM MASUK;JAM PULANG;KETERANGAN\n', 'k.csv');
    const reply = await officer.query(START, { input: { kind: 'ATTENDANCE', fileId } });
    expect(reply.errors?.[0]?.extensions.fields).toEqual({ month: [{ key: 'import.monthNeeded' }] });
    const other = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    const foreign = await other.query(START, { input: { kind: 'STAFF', fileId } });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('only personnel officers import; the auditor looks, others see nothing', async () => {
    const [auditor, employee] = await Promise.all([
      server.as({ roles: ['AUDITOR'] }),
      server.as({ roles: ['EMPLOYEE'] }),
    ]);
    expect((await auditor.query('{ dataImports { total } }')).data.dataImports.total).toBeGreaterThan(0);
    expect(
      (await auditor.query(START, { input: { kind: 'STAFF', fileId: '00000000-0000-4000-8000-000000000000' } }))
        .errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect((await employee.query('{ dataImports { total } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
