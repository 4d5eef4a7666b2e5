import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { employee } from '../kit/builders.js';
import { ended } from '../kit/jobs.js';
import { type RatingWorld, ratingWorld } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const EXPORT = 'mutation ($input: ExportEvaluationsInput!) { exportEvaluations(input: $input) { job { id } } }';
const MANY = 4_300;

describe('exports', () => {
  let server: TestServer;
  let world: RatingWorld;
  beforeAll(async () => {
    server = await startServer();
    world = await ratingWorld(server);
    const em = server.orm.em.fork();
    const evil = employee(em, {
      name: '=HYPERLINK("http://jahat","klik")',
      unit: world.people.self.unit.getEntity(),
      superior: undefined,
    });
    await em.flush();
    // The rest of a city, made in one statement: what is tested is that none of it is missing.
    await em.execute(
      `insert into employee (id, nip, name, kind, status, sex, birth_date, grade, unit_id, position_id, search_text)
       select gen_random_uuid(), '19900101201503' || lpad(g::text, 4, '0'), 'PEGAWAI ' || g, 'PNS', 'ACTIVE', 'F', '1990-01-01', 'III/a', ?, ?, 'x' from generate_series(5000, ?) g`,
      [world.unitId, world.people.self.position.id, 5000 + MANY - 1],
    );
    await em.execute(
      `insert into evaluation (id, cycle_id, employee_id, unit_id) select gen_random_uuid(), ?, e.id, e.unit_id from employee e
       where not exists (select 1 from evaluation v where v.employee_id = e.id) and (e.search_text = 'x' or e.id = ?)`,
      [world.cycleId, evil.id],
    );
  });
  afterAll(() => server.stop());

  const exported = async (caller: Caller, format: 'XLSX' | 'CSV') => {
    const reply = await caller.query(EXPORT, { input: { cycleId: world.cycleId, format } });
    const job = await ended(caller, reply.data.exportEvaluations.job.id);
    expect(job).toMatchObject({ status: 'SUCCEEDED' });
    const response = await caller.fetch(job.resultUrl ?? '');
    return { job, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test('a workbook has every row, NIP as text, and no formula', async () => {
    const { job, bytes } = await exported(world.callers.officer, 'XLSX');
    const [sheet] = (await readXlsxFile(bytes as never)) as unknown as { data: unknown[][] }[];
    const rows = sheet?.data ?? [];
    expect(rows).toHaveLength(MANY + 3 + 1);
    expect(job).toMatchObject({ progress: MANY + 3, total: MANY + 3 });
    expect(typeof rows[1]?.[0]).toBe('string');
    expect(rows.some((row) => row[1] === '=HYPERLINK("http://jahat","klik")')).toBe(true);
    expect(bytes.toString('latin1')).not.toContain('<f>');
  });

  test('a CSV has every row, and what looks like a formula is text', async () => {
    const { bytes } = await exported(world.callers.officer, 'CSV');
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(MANY + 3 + 1);
    expect(lines.find((line) => line.includes('HYPERLINK'))).toContain(`"'=HYPERLINK`);
  });

  test('the same policy as the screen: a unit officer gets the own subtree, nobody else anything', async () => {
    const { bytes } = await exported(world.callers.otherUnitOfficer, 'CSV');
    expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1);
    const refused = await world.callers.self.query(EXPORT, { input: { cycleId: world.cycleId, format: 'CSV' } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the file opens for its starter alone, and the export stands in the log', async () => {
    const { job } = await exported(world.callers.officer, 'CSV');
    expect((await world.callers.auditor.fetch(job.resultUrl ?? '')).status).toBe(404);
    const { data } = await world.callers.auditor.query(
      '{ auditEntries(filter: { deed: ["exportEvaluations"] }) { total } }',
    );
    expect(data.auditEntries.total).toBeGreaterThan(0);
  });

  test('a cancelled export leaves no file', async () => {
    const reply = await world.callers.officer.query(EXPORT, { input: { cycleId: world.cycleId, format: 'XLSX' } });
    const { id } = reply.data.exportEvaluations.job;
    const cancelled = await world.callers.officer.query(
      'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { status } } }',
      { input: { id } },
    );
    const job = await ended(world.callers.officer, id);
    expect(cancelled.errors ? 'SUCCEEDED' : 'CANCELLED').toBe(job.status);
    expect(job.resultUrl === null).toBe(job.status === 'CANCELLED');
  });
});
