import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { BKN_COLUMNS } from '../../server/features/ekinerja/ekinerja.rules.js';
import { ended } from '../kit/jobs.js';
import { type RatingWorld, ratingWorld } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const EXPORT = 'mutation ($input: ExportToBknInput!) { exportToBkn(input: $input) { job { id } } }';
const FINDINGS = `query ($filter: BknFindingFilter, $page: PageInput) { bknFindings(filter: $filter, page: $page) { total
  items { id kind severity employeeName nip evaluatorName message remedy } } }`;

describe('companion of e-Kinerja BKN', () => {
  let server: TestServer;
  let world: RatingWorld;

  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    world = await ratingWorld(server, 'CLOSED');
    const em = server.orm.em.fork();
    const { self, evaluator } = world.people;
    await em.execute(
      `update evaluation set status = 'PUBLISHED', results_rating = 'ABOVE', behaviour_rating = 'BELOW', predicate = 'POOR' where id = ?`,
      [world.evaluationId],
    );
    await em.execute(`update employee set name = '=1+1', grade = 'III/c' where id = ?`, [self.id]);
    await em.execute(`update employee set grade = 'IV/a' where id = ?`, [evaluator.id]);
    await em.execute(`update position set level = 'FUNCTIONAL', title = 'Bidan Ahli Muda' where id = ?`, [
      self.position.id,
    ]);
    await em.execute(
      `insert into progress_entry (id, cycle_id, employee_id, result_key, indicator_key, happened_on, realisation, value, is_final, evidence)
       values (gen_random_uuid(), ?, ?, gen_random_uuid(), gen_random_uuid(), '2026-03-04', '=kunjungan', 2.5, false, '[{"name":"foto","url":"https://contoh.go.id/1","fileId":null}]')`,
      [world.cycleId, self.id],
    );
  });
  afterAll(() => server.stop());

  const exported = async (caller: Caller, kind: string, format = 'XLSX') => {
    const reply = await caller.query(EXPORT, { input: { cycleId: world.cycleId, kind, format } });
    expect(reply.errors).toBeUndefined();
    const job = await ended(caller, reply.data.exportToBkn.job.id);
    expect(job).toMatchObject({ status: 'SUCCEEDED' });
    return Buffer.from(await (await caller.fetch(job.resultUrl ?? '')).arrayBuffer());
  };
  const table = async (caller: Caller, kind: keyof typeof BKN_COLUMNS) => {
    const [sheet] = (await readXlsxFile((await exported(caller, kind)) as never)) as unknown as { data: unknown[][] }[];
    const [head = [], ...rows] = sheet?.data ?? [];
    expect(head).toEqual([...BKN_COLUMNS[kind]]);
    return rows.map((row) => Object.fromEntries(head.map((name, n) => [name as string, row[n]])));
  };

  test('the annual export has the codes of SIASN, by table: Kurang is 4, not the larger of two ratings', async () => {
    const rows = await table(world.callers.officer, 'ANNUAL');
    expect(rows).toHaveLength(1);
    const { self, evaluator } = world.people;
    expect(rows[0]).toMatchObject({
      nip: self.nip,
      tahun: 2026,
      hasilKerjaNilai: 1,
      perilakuKerjaNilai: 3,
      kuadranKinerjaNilai: 4,
      penilaiNipNrp: evaluator.nip,
      penilaiGolongan: 41,
      statusPenilai: 'ASN',
    });
  });

  test('a unit officer learns nothing of the own evaluation before it is published', async () => {
    const { peer } = world.people;
    await server.orm.em
      .fork()
      .execute(`update account set roles = '{EMPLOYEE,UNIT_OFFICER}', unit_ids = ? where employee_id = ?`, [
        `{${world.unitId}}`,
        peer.id,
      ]);
    const ownIn = async (caller: Caller) =>
      (await caller.query(FINDINGS, { filter: { q: 'REKAN' }, page: { limit: 50 } })).data.bknFindings.items
        .map(({ kind }: { kind: string }) => kind)
        .filter((kind: string) => ['EVALUATION_OPEN', 'EVALUATION_UNPUBLISHED'].includes(kind));
    expect(await ownIn(world.callers.officer)).toEqual(['EVALUATION_OPEN']);
    expect(await ownIn(world.callers.peer)).toEqual([]);
  });

  test('angka kredit: half of 25 for Kurang in a whole year, as a conversion', async () => {
    const [row] = await table(world.callers.officer, 'CREDIT_POINTS');
    expect(row).toMatchObject({
      bulanMulaiPenilaian: 1,
      tahunSelesaiPenilaian: 2026,
      bulanSelesaiPenilaian: 12,
      kreditUtamaBaru: 12.5,
      kreditBaruTotal: 12.5,
      isKonversi: 1,
    });
  });

  test('the periodic export has the same codes with the months of its period', async () => {
    expect(await table(world.callers.officer, 'PERIODIC')).toEqual([]);
    const em = server.orm.em.fork();
    await em.execute(
      `with d as (insert into cycle_period (id, cycle_id, ordinal, starts_on, ends_on) values (gen_random_uuid(), ?, 2, '2026-04-01', '2026-06-30') returning id, cycle_id),
         r as (insert into periodic_round (id, cycle_id, period_id, opens_on, closes_on) select gen_random_uuid(), cycle_id, id, '2026-06-20', '2026-07-10' from d returning id)
       insert into periodic_evaluation (id, round_id, employee_id, unit_id, evaluator_id, handed_over_on, status, results_rating, behaviour_rating, predicate)
       select gen_random_uuid(), r.id, ?, ?, ?, '2026-07-12', 'PUBLISHED', 'MEETS', 'ABOVE', 'GOOD' from r`,
      [world.cycleId, world.people.self.id, world.unitId, world.people.evaluator.id],
    );
    expect(await table(world.callers.officer, 'PERIODIC')).toMatchObject([
      {
        hasilKerjaNilai: 2,
        perilakuKerjaNilai: 1,
        kuadranKinerjaNilai: 2,
        bulanMulaiPenilaian: 4,
        bulanSelesaiPenilaian: 6,
        tahunSelesaiPenilaian: 2026,
      },
    ]);
  });

  test('daily progress: formulas are defused, the day is written as SIASN does, hours stay open', async () => {
    const text = (await exported(world.callers.officer, 'DAILY_PROGRESS', 'CSV')).toString('utf8');
    expect(text).toContain(`'=kunjungan`);
    expect(text).toContain('04-03-2026');
    expect(text).toContain('https://contoh.go.id/1');
    const [row] = await table(world.callers.officer, 'DAILY_PROGRESS');
    expect(row).toMatchObject({ Realisasi: 2.5, 'Sumber Data': 'ekinerja', 'Jam Mulai': null });
  });

  test('the report names who would be refused and why, by unit and kind, page by page', async () => {
    const all = await world.callers.officer.query(FINDINGS, { filter: { cycleId: world.cycleId } });
    expect(all.errors).toBeUndefined();
    const { items, total } = all.data.bknFindings;
    expect(total).toBe(items.length);
    const kindsOf = (nip: string) =>
      items.flatMap((item: { nip: string; kind: string }) => (item.nip === nip ? [item.kind] : []));
    expect(kindsOf(world.people.self.nip)).toEqual(
      expect.arrayContaining([
        'PLAN_MISSING',
        'EVALUATOR_PLAN_MISSING',
        'PROGRESS_WITHOUT_ACTION',
        'PROGRESS_NOT_WHOLE',
      ]),
    );
    expect(kindsOf(world.people.stranger.nip)).toEqual(
      expect.arrayContaining(['EVALUATOR_MISSING', 'EVALUATION_MISSING']),
    );
    const some = await world.callers.officer.query(FINDINGS, {
      filter: { cycleId: world.cycleId, kind: ['PLAN_MISSING'], unitSubtreeOf: world.unitId },
      page: { limit: 2, offset: 2 },
    });
    expect(some.data.bknFindings.total).toBe(5);
    expect(some.data.bknFindings.items).toHaveLength(2);
    const { data } = await world.callers.officer.query(
      'query ($id: UUID!) { bknReadiness(cycleId: $id) { people ready counts { kind severity count } } }',
      { id: world.cycleId },
    );
    expect(data.bknReadiness).toMatchObject({ people: 6, ready: 0 });
    const sum = data.bknReadiness.counts.reduce((n: number, { count }: { count: number }) => n + count, 0);
    expect(sum).toBe(total);
    const rows = await table(world.callers.officer, 'FINDINGS');
    expect(rows).toHaveLength(total);
  });

  test('a unit officer sees the own subtree; employees export their own progress and nothing else; reads are logged', async () => {
    const other = await world.callers.otherUnitOfficer.query(FINDINGS, { filter: { cycleId: world.cycleId } });
    const names = new Set(other.data.bknFindings.items.map((item: { employeeName: string }) => item.employeeName));
    expect([...names]).toEqual(['ORANG LAIN']);
    const refused = await world.callers.self.query(EXPORT, {
      input: { cycleId: world.cycleId, kind: 'ANNUAL', format: 'CSV' },
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const peers = (await exported(world.callers.peer, 'DAILY_PROGRESS', 'CSV')).toString('utf8').trim().split('\r\n');
    expect(peers).toHaveLength(1);
    const [row]: { n: number }[] = await server.orm.em
      .fork()
      .execute(
        `select count(*)::int as n from audit_entry where deed = 'read' and (after->>'list' = 'bknFindings' or after->>'bkn' is not null)`,
      );
    expect(row?.n).toBeGreaterThan(4);
  });
});
