import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureHolidays } from '../../server/features/calendar/calendar.service.js';
import { ended } from '../kit/jobs.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const START = 'mutation ($input: StartImportInput!) { startImport(input: $input) { dataImport { id job { id } } } }';
const CONFIRM =
  'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { dataImport { id job { id } } } }';
const IMPORT = 'query ($id: UUID!) { dataImport(id: $id) { version status outcome { inserted changed unchanged } } }';
const REVISIONS =
  'query ($filter: IndexRevisionFilter) { indexRevisions(filter: $filter) { total items { id employeeName cycleName totalBefore totalAfter isApplied cause importId lines { component valueBefore valueAfter contributionBefore contributionAfter } } } }';
const INDEX =
  'query ($id: UUID!) { evaluation(id: $id) { indexTotal predicate resultsRating index { total lines { component raw contribution facts { name value } } } } }';

interface Revision {
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  readonly isApplied: boolean;
  readonly cause: string;
  readonly importId: string | null;
  readonly lines: readonly { readonly component: string; readonly valueBefore: number; readonly valueAfter: number }[];
}

/** A day of the attendance list: day of September 2026, punches or a word. */
type Line = readonly [day: number, timeIn: string, timeOut: string, remark?: string];

describe('a correction of attendance recomputes the index, visibly', () => {
  let server: TestServer;
  let world: RatingWorld;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    await ensureHolidays(server.orm.em.fork(), 2026);
    world = await ratingWorld(server);
    officer = world.callers.officer;
  });
  afterAll(() => server.stop());

  const sheet = (lines: readonly Line[]): string =>
    [
      'NIP;TANGGAL;JAM MASUK;JAM PULANG;KETERANGAN',
      ...lines.map(
        ([day, timeIn, timeOut, remark = '']) =>
          `${world.people.self.nip};${String(day).padStart(2, '0')}-09-2026;${timeIn};${timeOut};${remark}`,
      ),
    ].join('\n');

  /** Uploads, checks and writes a file as an officer does; answers the import's id. */
  async function imported(lines: readonly Line[]): Promise<string> {
    const response = await officer.fetch('/uploads', {
      method: 'POST',
      body: sheet(lines),
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'kehadiran.csv' },
    });
    const { id: fileId } = await response.json();
    const started = await officer.query(START, { input: { kind: 'ATTENDANCE', fileId, month: '2026-09' } });
    const { id, job } = started.data.startImport.dataImport;
    await ended(officer, job.id);
    const { version } = (await officer.query(IMPORT, { id })).data.dataImport;
    const confirmed = await officer.query(CONFIRM, { input: { id, version } });
    await ended(officer, confirmed.data.confirmImport.dataImport.job.id);
    expect((await officer.query(IMPORT, { id })).data.dataImport.status).toBe('WRITTEN');
    await settledJobs();
    return id;
  }

  /** Waits until no job of computing indexes is under way. */
  async function settledJobs(): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
      const [row]: { open: number }[] = await server.orm.em
        .fork()
        .execute(
          `select count(*)::int as open from job where kind = 'computeIndexes' and status in ('QUEUED', 'RUNNING')`,
        );
      if (row?.open === 0) return;
      await sleep(100);
    }
    throw new Error('indexes are still being computed');
  }

  const revisions = async (caller = officer, filter: object = {}): Promise<readonly Revision[]> => {
    const reply = await caller.query(REVISIONS, { filter });
    expect(reply.errors).toBeUndefined();
    return reply.data.indexRevisions.items;
  };
  const indexOf = async (caller = officer) => (await caller.query(INDEX, { id: world.evaluationId })).data.evaluation;
  const stored = async (): Promise<unknown> =>
    (
      await server.orm.em
        .fork()
        .execute('select index_total, index_result from evaluation where id = ?', [world.evaluationId])
    )[0];

  const FIRST: readonly Line[] = [
    [1, '07:20', '16:05'],
    [2, '07:25', '16:05'],
    [3, '08:20', '16:05'],
    [4, '', '', 'ALPA'],
  ];
  /** The same month with the absence put right. */
  const CORRECTED: readonly Line[] = [...FIRST.slice(0, 3), [4, '', '', 'CUTI']];

  test('the first figure comes from the imported file and replaces none', async () => {
    await imported(FIRST);
    await world.callers.evaluator.query(
      'mutation ($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { id } } }',
      { input: { id: world.evaluationId, version: 1, resultsRating: 'MEETS', behaviourRating: 'MEETS' } },
    );
    const reply = await officer.query(
      'mutation ($input: ComputeIndexesInput!) { computeIndexes(input: $input) { job { id } } }',
      { input: { cycleId: world.cycleId } },
    );
    await ended(officer, reply.data.computeIndexes.job.id);
    // Attendance 12 (75 % kept, 66.67 % punctual), discipline 100, results 80; weights 20, 15 and 30 of 65.
    expect((await indexOf()).indexTotal).toBe(63.69);
    expect(await revisions()).toEqual([]);
  });

  test('a corrected file in an open cycle gives the new figure and keeps what it was', async () => {
    const importId = await imported(CORRECTED);
    const [revision, ...others] = await revisions();
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      ...{ employeeName: 'DINILAI', cycleName: 'Evaluasi 2026', cause: 'ATTENDANCE', isApplied: true, importId },
      ...{ totalBefore: 63.69, totalAfter: 85.23 },
      lines: [{ component: 'ATTENDANCE', valueBefore: 12, valueAfter: 82 }],
    });
    const { indexTotal, index, predicate, resultsRating } = await indexOf();
    expect([indexTotal, predicate, resultsRating]).toEqual([85.23, 'GOOD', 'MEETS']);
    const sum = index.lines.reduce(
      (total: number, line: { contribution: number | null }) => total + (line.contribution ?? 0),
      0,
    );
    expect(sum).toBeCloseTo(85.23, 5);
    const corrections = await officer.query(
      'query ($id: UUID) { attendanceCorrections(filter: { importId: $id }) { items { day before after } } }',
      { id: importId },
    );
    expect(corrections.data.attendanceCorrections.items).toEqual([
      { day: '2026-09-04', before: '– – ABSENT ABSENT', after: '– – LEAVE EXCUSED' },
    ]);
    const log = await server.orm.em
      .fork()
      .execute(`select after from audit_entry where deed = 'recomputeIndexes' limit 1`);
    expect(log[0]?.after).toMatchObject({ differences: 1, cause: 'ATTENDANCE', importId });
  });

  test('the same file once more changes nothing and says nothing', async () => {
    const before = await stored();
    await imported(CORRECTED);
    expect(await stored()).toEqual(before);
    expect(await revisions()).toHaveLength(1);
  });

  test('a decided sanction and its annulment are seen in the same way', async () => {
    const made = await officer.query(
      'mutation ($input: RecordSanctionInput!) { recordSanction(input: $input) { sanction { id version } } }',
      {
        input: {
          ...{ employeeId: world.people.self.id, kind: 'ORAL_REPRIMAND', reference: '800/1/2026' },
          ...{ decidedOn: '2026-10-01', effectiveFrom: '2026-10-01' },
        },
      },
    );
    await settledJobs();
    const [lowered] = await revisions(officer, { cause: ['SANCTION'] });
    expect(lowered).toMatchObject({ totalBefore: 85.23, totalAfter: 82.92, isApplied: true });
    await officer.query('mutation ($input: AnnulSanctionInput!) { annulSanction(input: $input) { sanction { id } } }', {
      input: { ...made.data.recordSanction.sanction, annulledOn: '2026-11-01' },
    });
    await settledJobs();
    expect((await revisions(officer, { cause: ['SANCTION'] }))[0]).toMatchObject({
      totalBefore: 82.92,
      totalAfter: 85.23,
    });
  });

  test('a closed cycle keeps its figure to the digit, and the difference is shown once', async () => {
    await setPhase(server, world.cycleId, 'CLOSED');
    const before = await stored();
    const importId = await imported(FIRST);
    expect(await stored()).toEqual(before);
    const open = await revisions(officer, { isApplied: false });
    expect(open).toMatchObject([
      { ...{ cause: 'ATTENDANCE', importId, isApplied: false }, ...{ totalBefore: 85.23, totalAfter: 63.69 } },
    ]);
    // Another punch in time changes the day, and the difference not.
    await imported([[1, '07:21', '16:05'], ...FIRST.slice(1)]);
    expect(await revisions(officer, { isApplied: false })).toHaveLength(1);
    expect((await indexOf()).indexTotal).toBe(85.23);

    await imported(CORRECTED);
    const [gone] = await revisions(officer, { isApplied: false });
    expect(gone).toMatchObject({ totalBefore: 85.23, totalAfter: 85.23, lines: [] });
    expect(await stored()).toEqual(before);
  });

  test('is seen by whoever sees the evaluation: the evaluated person after publication, nobody else beside the line', async () => {
    const seen = async (who: keyof RatingWorld['callers']) => (await revisions(world.callers[who])).length;
    const all = await seen('officer');
    expect(all).toBe(5);
    for (const who of ['evaluator', 'superior', 'auditor', 'ownUnitOfficer'] as const)
      expect(await seen(who)).toBe(all);
    for (const who of ['self', 'peer', 'subordinate', 'stranger', 'admin', 'otherUnitOfficer'] as const)
      expect(await seen(who)).toBe(0);
    await server.orm.em.fork().execute(`update evaluation set status = 'PUBLISHED' where id = ?`, [world.evaluationId]);
    expect(await seen('self')).toBe(all);
    // Who answered about the person without name does not see what stands on such answers.
    await server.orm.em
      .fork()
      .execute(
        `insert into feedback_request (id, cycle_id, ratee_id, rater_id, kind, status, answered) values (gen_random_uuid(), ?, ?, ?, 'PEER', 'SUBMITTED', true)`,
        [world.cycleId, world.people.self.id, world.people.superior.id],
      );
    expect(await seen('superior')).toBe(0);
    const [row] = await server.orm.em
      .fork()
      .execute(`select count(*)::int as n from audit_entry where deed = 'read' and object = 'indexRevision'`);
    expect(row?.n).toBeGreaterThan(0);
  });
});
