import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { EvaluationCycle, Participant, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, unit } from '../kit/builders.js';
import { smallDesign } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const STAFF = 6;
const LIST =
  'query ($c: UUID) { evaluations(filter: { cycleId: $c }, sort: { by: EMPLOYEE_NAME }) { items { id version status predicate organisationPredicate employeeName evaluatorName evaluatorRule viewerCan { rate } } } }';
const RATE =
  'mutation ($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { version predicate } } }';

// One cycle through rating, calibration and publication by the real moves, each test on the state the one before left.
describe('evaluations through the phases', () => {
  let server: TestServer;
  let officer: Caller;
  let head: Caller;
  let cycleId: string;
  let office: Unit;
  let people: { head: Employee; next: Employee; staff: Employee[]; gone: Employee };

  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    const em = server.orm.em.fork();
    office = unit(em, { name: 'Dinas A', parent: unit(em, { name: 'Kota', kind: 'GOVERNMENT' }) });
    const chief = employee(em, { name: 'KEPALA', unit: office });
    const next = employee(em, { name: 'KEPALA BARU', unit: office });
    const staff = Array.from({ length: STAFF }, (_, n) =>
      employee(em, { name: `STAF ${n}`, unit: office, superior: chief }),
    );
    const gone = employee(em, { name: 'PINDAH', unit: office, superior: chief });
    people = { head: chief, next, staff, gone };
    const cycle = make(em, EvaluationCycle, {
      name: 'Evaluasi 2026',
      year: 2026,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      rhythm: 'QUARTERLY',
      phase: 'RUNNING',
      openedOn: '2026-01-02',
      design: smallDesign({ groups: [], feedbackGroups: [] }),
    });
    make(em, PhaseWindow, { cycle, phase: 'RATING', opensOn: '2026-12-16', closesOn: '2027-01-24' });
    for (const person of [chief, ...staff, gone])
      make(em, Participant, { cycle, employee: person, unit: office, position: person.position, since: '2026-01-02' });
    await em.flush();
    cycleId = cycle.id;
    // The officer works in the very unit that is looked at: the own row must not be missing from its distribution.
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'], employeeId: staff[0]?.id });
    head = await server.as({ roles: ['EMPLOYEE'], employeeId: chief.id });
  });
  afterAll(() => server.stop());

  const move = async (to: string) => {
    const { data } = await officer.query('query ($id: UUID!) { cycle(id: $id) { version } }', {
      id: cycleId,
    });
    return officer.query('mutation ($input: MoveCycleInput!) { moveCycle(input: $input) { cycle { phase } } }', {
      input: { id: cycleId, version: data.cycle.version, to },
    });
  };
  const listed = async (caller: Caller) => (await caller.query(LIST, { c: cycleId })).data.evaluations.items;

  test('rating does not begin before the organisation’s result is known; one issued too late does not count', async () => {
    const enter = (year: number, issuedOn: string) =>
      officer.query(
        'mutation ($input: SetOrganisationResultInput!) { setOrganisationResult(input: $input) { organisationResult { id } } }',
        { input: { unitId: office.id, year, predicate: 'GOOD', issuedOn, document: 'LKjIP' } },
      );
    const refused = { code: 'PRECONDITION_FAILED', key: 'cycles.refused.ORGANISATION_PREDICATES_KNOWN' };
    expect((await move('RATING')).errors?.[0]?.extensions).toMatchObject(refused);
    expect((await enter(2026, '2027-02-03')).errors).toBeUndefined();
    expect((await move('RATING')).errors?.[0]?.extensions).toMatchObject(refused);
    expect((await enter(2025, '2026-01-20')).errors).toBeUndefined();
    expect((await move('RATING')).errors).toBeUndefined();
  });

  test('everybody of the population has an evaluation with evaluator or reason, and the predicate of the year before', async () => {
    const rows = await listed(head);
    expect(rows).toHaveLength(STAFF + 1);
    for (const row of rows)
      expect(row).toMatchObject({ evaluatorName: 'KEPALA', organisationPredicate: 'GOOD', status: 'OPEN' });
    const [own] = (await listed(officer)).filter((row: { employeeName: string }) => row.employeeName === 'KEPALA');
    expect(own.evaluatorName).toBeNull();
    expect(own.evaluatorRule).toEqual(expect.any(String));
  });

  test('what a viewer may do costs one statement for the whole list', async () => {
    const original = pg.Client.prototype.query;
    let asked = 0;
    pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      const [first] = args as [string | { text?: string }];
      if (/phase_extension/.test(typeof first === 'string' ? first : (first?.text ?? ''))) asked++;
      return (original as (...all: unknown[]) => unknown).apply(this, args);
    } as never;
    try {
      expect((await listed(head)).every((row: { viewerCan: { rate: boolean } }) => row.viewerCan.rate)).toBe(true);
    } finally {
      pg.Client.prototype.query = original;
    }
    expect(asked).toBe(1);
  });

  test('who joined and who got another evaluator are brought up to date; what is rated stays', async () => {
    const [, first] = await listed(head);
    await head.query(RATE, {
      input: { id: first.id, version: first.version, resultsRating: 'MEETS', behaviourRating: 'MEETS' },
    });
    const em = server.orm.em.fork();
    const joined = employee(em, { name: 'Z BARU', unit: office, superior: people.head });
    await em.flush();
    await em.execute(
      `insert into participant (id, cycle_id, employee_id, unit_id, position_id, status, since) values (gen_random_uuid(), ?, ?, ?, ?, 'JOINED_LATE', '2027-01-05')`,
      [cycleId, joined.id, office.id, joined.position.id],
    );
    const moved = people.staff.slice(0, 2).map(({ id }) => id);
    await em.execute(`update reporting_line set valid_to = '2027-01-04' where employee_id = any(?::uuid[])`, [
      `{${moved.join(',')}}`,
    ]);
    for (const id of moved)
      await em.execute(
        `insert into reporting_line (id, employee_id, superior_id, valid_from) values (gen_random_uuid(), ?, ?, '2027-01-05')`,
        [id, people.next.id],
      );
    const REFRESH =
      'mutation ($input: RefreshEvaluationsInput!) { refreshEvaluations(input: $input) { added reassigned } }';
    expect((await head.query(REFRESH, { input: { cycleId } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await officer.query(REFRESH, { input: { cycleId } });
    expect(data.refreshEvaluations.added).toBe(1);
    const names = new Map(
      (
        await em.execute<{ name: string; evaluator: string; status: string }[]>(
          `select p.name, v.name as evaluator, e.status from evaluation e join employee p on p.id = e.employee_id left join employee v on v.id = e.evaluator_id where e.cycle_id = ?`,
          [cycleId],
        )
      ).map((row) => [row.name, row]),
    );
    const rated = [...names.values()].filter(({ status }) => status === 'RATED');
    expect(rated).toEqual([expect.objectContaining({ evaluator: 'KEPALA' })]);
    for (const name of ['STAF 0', 'STAF 1'].filter((one) => names.get(one)?.status === 'OPEN'))
      expect(names.get(name)?.evaluator).toBe('KEPALA BARU');
    expect(names.get('Z BARU')?.evaluator).toBe('KEPALA');
    expect((await officer.query(REFRESH, { input: { cycleId } })).data.refreshEvaluations).toEqual({
      added: 0,
      reassigned: 0,
    });
  });

  test('before the last day rating ends only when all are rated; who has left holds nobody up', async () => {
    const newHead = await server.as({ roles: ['EMPLOYEE'], employeeId: people.next.id });
    const rate = async (caller: Caller, name: (one: string) => boolean) => {
      for (const row of await listed(caller))
        if (row.viewerCan.rate && row.status === 'OPEN' && name(row.employeeName))
          expect(
            (
              await caller.query(RATE, {
                input: { id: row.id, version: row.version, resultsRating: 'MEETS', behaviourRating: 'MEETS' },
              })
            ).errors,
          ).toBeUndefined();
    };
    await rate(newHead, () => true);
    await rate(head, (name) => name !== 'PINDAH');
    expect((await move('CALIBRATION')).errors?.[0]?.extensions.key).toBe('cycles.refused.RATING_OVER_OR_ALL_RATED');
    await server.orm.em
      .fork()
      .execute(`update participant set status = 'LEFT', left_on = '2027-01-08' where employee_id = ?`, [
        people.gone.id,
      ]);
    expect((await move('CALIBRATION')).errors).toBeUndefined();
  });

  test('a distribution outside the guide needs its reason, of all people, the officer’s own row too', async () => {
    expect((await move('PUBLISHED')).errors?.[0]?.extensions.key).toBe(
      'cycles.refused.DISTRIBUTION_WARNINGS_EXPLAINED',
    );
    const { data } = await officer.query(
      'query ($c: UUID!) { unitDistributions(cycleId: $c) { unitId isChecked findings { isWarning message } } }',
      { c: cycleId },
    );
    const outside = data.unitDistributions.filter(({ findings }: { findings: { isWarning: boolean }[] }) =>
      findings.some(({ isWarning }) => isWarning),
    );
    expect(outside.length).toBeGreaterThan(0);
    for (const { unitId } of outside)
      await officer.query(
        'mutation ($input: RecordDistributionReasonInput!) { recordDistributionReason(input: $input) { distributionReason { reason } } }',
        { input: { cycleId, unitId, reason: 'Sesuai bukti dukung seluruh pegawai' } },
      );
    expect((await move('PUBLISHED')).errors).toBeUndefined();
  });

  test('publication hands every rated evaluation to its employee, and only those', async () => {
    const rows = await server.orm.em
      .fork()
      .execute<{ status: string; predicate: string | null }[]>('select status, predicate from evaluation');
    for (const { status, predicate } of rows) expect(status === 'PUBLISHED').toBe(predicate !== null);
    const self = await server.as({ roles: ['EMPLOYEE'], employeeId: people.staff[1]?.id });
    expect(await listed(self)).toEqual([expect.objectContaining({ status: 'PUBLISHED', predicate: 'GOOD' })]);
    const row = (await listed(self))[0];
    const late = await head.query(RATE, {
      input: { id: row.id, version: row.version, resultsRating: 'ABOVE', behaviourRating: 'ABOVE', reason: 'x' },
    });
    expect(late.errors?.[0]?.extensions.code).toMatch(/PRECONDITION_FAILED|NOT_FOUND/);
    const refused = await officer.query(
      'mutation ($input: RefreshEvaluationsInput!) { refreshEvaluations(input: $input) { added } }',
      { input: { cycleId } },
    );
    expect(refused.errors?.[0]?.extensions.key).toBe('evaluation.refreshPhase');
    const explained = await officer.query(
      'mutation ($input: RecordDistributionReasonInput!) { recordDistributionReason(input: $input) { distributionReason { reason } } }',
      { input: { cycleId, unitId: office.id, reason: 'Ditulis setelah hasil disampaikan' } },
    );
    expect(explained.errors?.[0]?.extensions.key).toBe('distribution.phase');
  });
});
