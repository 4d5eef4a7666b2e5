import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureStandardBank } from '../../server/features/questions/banks.service.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { employee, unit } from '../kit/builders.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const CYCLE =
  'id version name year startsOn endsOn phase openedOn ruleSet { name } periods { ordinal startsOn endsOn } windows { phase opensOn closesOn } design { groups { kind weightPercent } questions { id value text { id en } } anonymityThreshold } questionVersion { number bank { name } }';
const CREATE = `mutation ($input: CreateCycleInput!) { createCycle(input: $input) { cycle { ${CYCLE} } } }`;
const EDIT =
  'mutation ($input: EditCycleInput!) { editCycle(input: $input) { cycle { id version name rhythm periods { ordinal } } } }';
const COPY = `mutation ($input: CopyCycleInput!) { copyCycle(input: $input) { cycle { ${CYCLE} } } }`;
const OPEN = 'mutation ($input: OpenCycleInput!) { openCycle(input: $input) { cycle { id version phase openedOn } } }';
const MOVE = 'mutation ($input: MoveCycleInput!) { moveCycle(input: $input) { cycle { id version phase } } }';
const SYNC =
  'mutation ($input: OpenCycleInput!) { syncPopulation(input: $input) { joined left returned cycle { version } } }';
const WINDOW =
  'mutation ($input: SetPhaseWindowInput!) { setPhaseWindow(input: $input) { cycle { version windows { phase closesOn } } } }';
const EXTEND =
  'mutation ($input: GrantExtensionInput!) { grantExtension(input: $input) { phaseExtension { id version until employee { name } } } }';

describe('evaluation cycles through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let ids: Record<'office' | 'other' | 'head' | 'ani' | 'budi' | 'away' | 'stranger', string>;

  beforeAll(async () => {
    server = await startServer({ now: '2026-01-05T03:00:00Z' });
    const em = server.orm.em.fork();
    await ensureShippedRuleSets(server.app.services);
    await ensureStandardBank(em);
    const office = unit(em, { name: 'Dinas Kesehatan' });
    const other = unit(em, { name: 'Dinas Sosial' });
    const head = employee(em, { name: 'RAHMAT', unit: office });
    const ani = employee(em, { name: 'ANI', unit: office, superior: head });
    const budi = employee(em, { name: 'BUDI', unit: office, superior: head });
    const away = employee(em, { name: 'DIAN', unit: office, status: 'UNPAID_LEAVE' });
    const stranger = employee(em, { name: 'EKA', unit: other });
    await em.flush();
    ids = {
      office: office.id,
      other: other.id,
      head: head.id,
      ani: ani.id,
      budi: budi.id,
      away: away.id,
      stranger: stranger.id,
    };
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  const create = async (input: object) => officer.query(CREATE, { input: { rhythm: 'QUARTERLY', ...input } });
  const cycleOf = async (year: number) =>
    (await officer.query(`{ cycles(filter: { year: ${year} }) { items { ${CYCLE} } } }`)).data.cycles.items[0];

  test('a cycle is made with quarters, windows, the 21 questions and a rule set', async () => {
    const rules = await officer.query('{ ruleSets(filter: { kind: [INDEX] }) { items { id name } } }');
    const reply = await create({ name: 'Evaluasi 2026', year: 2026, ruleSetId: rules.data.ruleSets.items[0].id });
    expect(reply.errors).toBeUndefined();
    const { cycle } = reply.data.createCycle;
    expect(cycle).toMatchObject({
      phase: 'DRAFTED',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      ruleSet: { name: rules.data.ruleSets.items[0].name },
    });
    expect(cycle.periods.map((period: { endsOn: string }) => period.endsOn)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(cycle.windows.find((window: { phase: string }) => window.phase === 'PLANNING')).toEqual({
      phase: 'PLANNING',
      opensOn: '2026-01-01',
      closesOn: '2026-01-31',
    });
    expect(cycle.design.questions).toHaveLength(21);
    expect(new Set(cycle.design.questions.map((question: { value: string }) => question.value)).size).toBe(7);
    expect(cycle.questionVersion).toEqual({ number: 1, bank: { name: 'Perilaku kerja BerAKHLAK' } });
  });

  test.each([
    ['overlapping cycles', { name: 'Lagi', year: 2026 }, 'startsOn', 'cycles.dates.overlap'],
    [
      'a first day after the last',
      { name: 'Salah', year: 2027, startsOn: '2027-05-01', endsOn: '2027-04-01' },
      'endsOn',
      'cycles.dates.order',
    ],
    [
      'days outside the year',
      { name: 'Salah', year: 2027, startsOn: '2026-12-31' },
      'startsOn',
      'cycles.dates.outsideYear',
    ],
    [
      'weights that do not total 100',
      {
        name: 'Salah',
        year: 2027,
        design: {
          groups: [
            { kind: 'SUPERIOR', weightPercent: 60, minimum: 1, maximum: 1 },
            { kind: 'PEER', weightPercent: 30, minimum: 3, maximum: 5 },
          ],
        },
      },
      'design.groups',
      'cycles.weight.total',
    ],
    [
      'a weighted self-rating',
      { name: 'Salah', year: 2027, design: { groups: [{ kind: 'SELF', weightPercent: 100, minimum: 1, maximum: 1 }] } },
      'design.groups.0.weightPercent',
      'cycles.group.selfWeight',
    ],
    [
      'a threshold below three',
      { name: 'Salah', year: 2027, design: { anonymityThreshold: 2 } },
      'design.anonymityThreshold',
      'cycles.threshold.range',
    ],
    [
      'an anonymous group smaller than its threshold',
      { name: 'Salah', year: 2027, design: { groups: [{ kind: 'PEER', weightPercent: 100, minimum: 1, maximum: 2 }] } },
      'design.groups.0.maximum',
      'cycles.group.belowThreshold',
    ],
    [
      'a version of a question bank that is none',
      { name: 'Salah', year: 2027, design: { questionVersionId: '00000000-0000-4000-8000-000000000000' } },
      'design.questionVersionId',
      'questions.choice.unknown',
    ],
    ['a name that is too short', { name: 'x', year: 2027 }, 'name', undefined],
    [
      'an unknown rule set',
      { name: 'Salah', year: 2027, ruleSetId: '00000000-0000-4000-8000-000000000000' },
      'ruleSetId',
      'cycles.ruleSet.unknown',
    ],
  ])('%s are refused at the field and nothing is written', async (_what, input, field, key) => {
    const reply = await create(input);
    expect(reply.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const found = reply.errors?.[0]?.extensions.fields?.[field];
    expect(found).toBeDefined();
    expect(key === undefined || found?.some((one) => one.key === key)).toBe(true);
    const total = await officer.query('{ cycles { total } }');
    expect(total.data.cycles.total).toBe(1);
  });

  test('a drafted cycle is edited; a stale version is refused; nobody but officers and auditors sees it', async () => {
    const { id, version } = await cycleOf(2026);
    const reply = await officer.query(EDIT, {
      input: { id, version, name: 'Evaluasi kinerja 2026', rhythm: 'MONTHLY' },
    });
    expect(reply.errors).toBeUndefined();
    expect(reply.data.editCycle.cycle.periods).toHaveLength(12);
    const stale = await officer.query(EDIT, { input: { id, version, name: 'Terlambat' } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    for (const [role, expected] of [
      ['AUDITOR', 1],
      ['EMPLOYEE', 0],
      ['UNIT_OFFICER', 0],
      ['ADMINISTRATOR', 0],
    ] as const) {
      const seen = await (await server.as({ roles: [role] })).query(
        '{ cycles { total } cyclePeriods { total } phaseWindows { total } }',
      );
      expect([
        role,
        seen.data.cycles.total,
        seen.data.cyclePeriods.total > 0,
        seen.data.phaseWindows.total > 0,
      ]).toEqual([role, expected, expected === 1, expected === 1]);
    }
  });

  test.each([
    ['createCycle', CREATE, { name: 'Gelap', year: 2030, rhythm: 'MONTHLY' }],
    ['openCycle', OPEN, { id: '00000000-0000-4000-8000-000000000000', version: 1 }],
    ['moveCycle', MOVE, { id: '00000000-0000-4000-8000-000000000000', version: 1, to: 'RUNNING' }],
    [
      'grantExtension',
      EXTEND,
      {
        cycleId: '00000000-0000-4000-8000-000000000000',
        phase: 'PLANNING',
        employeeId: '00000000-0000-4000-8000-000000000000',
        until: '2026-03-01',
        reason: 'sakit lama',
      },
    ],
  ])('%s belongs to personnel officers, and a stranger id looks missing', async (_verb, mutation, input) => {
    for (const role of ['EMPLOYEE', 'UNIT_OFFICER', 'AUDITOR', 'ADMINISTRATOR'] as const) {
      const reply = await (await server.as({ roles: [role] })).query(mutation, { input });
      expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    if (!('id' in input || 'cycleId' in input)) return;
    const reply = await officer.query(mutation, { input });
    expect(reply.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('opening freezes who is in service and not exempt, with unit and position', async () => {
    const { id, version } = await cycleOf(2026);
    const before = await officer.query(
      'query ($id: UUID!) { cycle(id: $id) { viewerCan { edit open move publish close } nextMoves { to isAllowed article reasons { key message } } } }',
      { id },
    );
    expect(before.data.cycle.viewerCan).toEqual({
      edit: true,
      open: true,
      move: ['PLANNING'],
      publish: false,
      close: false,
    });
    const reply = await officer.query(OPEN, { input: { id, version } });
    expect(reply.errors).toBeUndefined();
    expect(reply.data.openCycle.cycle).toMatchObject({ phase: 'PLANNING', openedOn: '2026-01-05' });
    const people = await officer.query(
      '{ participants { items { employee { name } unit { name } status since } total } }',
    );
    expect(people.data.participants.items.map((item: { employee: { name: string } }) => item.employee.name)).toEqual([
      'ANI',
      'BUDI',
      'EKA',
      'RAHMAT',
    ]);
    const edit = await officer.query(EDIT, {
      input: { id, version: reply.data.openCycle.cycle.version, name: 'Baru' },
    });
    expect(edit.errors?.[0]?.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'cycles.onlyDrafted',
      params: { article: 'Ps 5 a' },
    });
  });

  test('participants: each sees the own rows, the reports, the subtree, and no more', async () => {
    const seenBy = async (who: Parameters<TestServer['as']>[0]) => {
      const reply = await (await server.as(who)).query('{ participants { items { employee { name } } } }');
      return reply.data.participants.items.map((item: { employee: { name: string } | null }) => item.employee?.name);
    };
    expect(await seenBy({ roles: ['EMPLOYEE'], employeeId: ids.ani })).toEqual(['ANI']);
    expect(await seenBy({ roles: ['EMPLOYEE'], employeeId: ids.head })).toEqual(['ANI', 'BUDI', 'RAHMAT']);
    expect(await seenBy({ roles: ['UNIT_OFFICER'], unitIds: [ids.other] })).toEqual(['EKA']);
    expect(await seenBy({ roles: ['AUDITOR'] })).toHaveLength(4);
    expect(await seenBy({ roles: ['ADMINISTRATOR'] })).toEqual([]);
  });

  test('a move is refused with its article and all reasons, and allowed once the deadline has passed', async () => {
    const { id, version } = await cycleOf(2026);
    const early = await officer.query(MOVE, { input: { id, version, to: 'RUNNING' } });
    expect(early.errors?.[0]?.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'cycles.refused.PLANNING_OVER_OR_ALL_PLANS_SIGNED',
      params: { article: 'Ps 14(3); p.65 C.4: SKP paling lambat akhir Januari' },
    });
    const skip = await officer.query(MOVE, { input: { id, version, to: 'PUBLISHED' } });
    expect(skip.errors?.[0]?.extensions.key).toBe('cycles.refused.NO_SUCH_MOVE');
    const back = await officer.query(MOVE, { input: { id, version, to: 'DRAFTED' } });
    expect(back.errors?.[0]?.extensions.fields).toHaveProperty('reason');
    server.setNow('2026-02-02T03:00:00Z');
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    const moved = await officer.query(MOVE, { input: { id, version, to: 'RUNNING' } });
    expect(moved.errors).toBeUndefined();
    expect(moved.data.moveCycle.cycle.phase).toBe('RUNNING');
    const stale = await officer.query(MOVE, { input: { id, version, to: 'FEEDBACK' } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('later joiners come in, leavers are marked and kept', async () => {
    const em = server.orm.em.fork();
    const office = await em.findOneOrFail((await import('../../server/features/organization/unit.entity.js')).Unit, {
      id: ids.office,
    });
    employee(em, { name: 'FITRI', unit: office, since: '2026-02-01' });
    await em.execute(`update employee set status = 'LEFT' where id = ?`, [ids.budi]);
    await em.flush();
    const { id, version } = await cycleOf(2026);
    const reply = await officer.query(SYNC, { input: { id, version } });
    expect(reply.errors).toBeUndefined();
    expect(reply.data.syncPopulation).toMatchObject({ joined: 1, left: 1, returned: 0 });
    const people = await officer.query('{ participants { items { employee { name } status since leftOn } } }');
    const of = (name: string) =>
      people.data.participants.items.find((item: { employee: { name: string } }) => item.employee.name === name);
    expect(of('FITRI')).toMatchObject({ status: 'JOINED_LATE', since: '2026-02-01', leftOn: null });
    expect(of('BUDI')).toMatchObject({ status: 'LEFT', since: '2026-01-05', leftOn: '2026-02-02' });
    const again = await officer.query(SYNC, { input: { id, version: reply.data.syncPopulation.cycle.version } });
    expect(again.data.syncPopulation).toMatchObject({ joined: 0, left: 0, returned: 0 });
  });

  test('an extension ends after the common deadline, for a participant, once', async () => {
    const { id: cycleId, version } = await cycleOf(2026);
    const window = await officer.query(WINDOW, {
      input: { id: cycleId, version, phase: 'FEEDBACK', opensOn: '2026-11-01', closesOn: '2026-11-30' },
    });
    expect(window.errors).toBeUndefined();
    const input = { cycleId, phase: 'FEEDBACK', employeeId: ids.ani, until: '2026-12-05', reason: 'cuti melahirkan' };
    const reply = await officer.query(EXTEND, { input });
    expect(reply.errors).toBeUndefined();
    const early = await officer.query(EXTEND, { input: { ...input, employeeId: ids.head, until: '2026-11-30' } });
    expect(early.errors?.[0]?.extensions.fields).toHaveProperty('until');
    const outside = await officer.query(EXTEND, { input: { ...input, employeeId: ids.away } });
    expect(outside.errors?.[0]?.extensions.fields).toHaveProperty('employeeId');
    const twice = await officer.query(EXTEND, { input });
    expect(twice.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const longer = await officer.query(EXTEND, {
      input: { ...input, until: '2026-12-10', version: reply.data.grantExtension.phaseExtension.version },
    });
    expect(longer.data.grantExtension.phaseExtension).toMatchObject({ until: '2026-12-10' });
    const order = await officer.query(WINDOW, {
      input: {
        id: cycleId,
        version: window.data.setPhaseWindow.cycle.version,
        phase: 'FEEDBACK',
        opensOn: '2026-11-10',
        closesOn: '2026-11-09',
      },
    });
    expect(order.errors?.[0]?.extensions.fields).toHaveProperty('closesOn');
    const late = {
      ...{ id: cycleId, version: window.data.setPhaseWindow.cycle.version, phase: 'RATING' },
      ...{ opensOn: '2026-12-16', closesOn: '2027-02-15' },
    };
    const beyond = await officer.query(WINDOW, { input: late });
    expect(beyond.errors?.[0]?.extensions.fields).toMatchObject({
      reason: [{ key: 'cycles.window.beyondLaw', params: { article: 'p.90 no.8b', lastDay: '2027-01-31' } }],
    });
    const extended = await officer.query(WINDOW, { input: { ...late, reason: 'SE Kepala BKN (contoh)' } });
    expect(extended.errors).toBeUndefined();
    const own = await (await server.as({ roles: ['UNIT_OFFICER'], unitIds: [ids.office] })).query(
      '{ phaseExtensions { items { until reason } } }',
    );
    expect(own.data.phaseExtensions.items).toHaveLength(1);
    const stranger = await (await server.as({ roles: ['EMPLOYEE'], employeeId: ids.stranger })).query(
      '{ phaseExtensions { items { until } } }',
    );
    expect(stranger.data.phaseExtensions.items).toEqual([]);
  });

  test('a cycle is copied from last year’s with its dates shifted', async () => {
    const old = await cycleOf(2026);
    const reply = await officer.query(COPY, { input: { id: old.id, year: 2027, name: 'Evaluasi 2027' } });
    expect(reply.errors).toBeUndefined();
    const { cycle } = reply.data.copyCycle;
    expect(cycle).toMatchObject({
      year: 2027,
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      phase: 'DRAFTED',
      openedOn: null,
      design: old.design,
    });
    expect(
      cycle.windows.map((window: { phase: string; closesOn: string }) => [window.phase, window.closesOn.slice(4)]),
    ).toEqual(
      old.windows.map((window: { phase: string; closesOn: string }) => [window.phase, window.closesOn.slice(4)]),
    );
    expect(cycle.periods).toHaveLength(12);
  });
});
