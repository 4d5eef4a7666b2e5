import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AttendanceRow, storeAttendance } from '../../server/features/attendance/attendance.service.js';
import { attendanceIndicators } from '../../server/features/attendance/indicators.service.js';
import { ensureHolidays } from '../../server/features/calendar/calendar.service.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { RuleSet } from '../../server/features/rulesets/ruleSet.entity.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { employee, unit } from '../kit/builders.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const DAYS =
  '{ attendanceDays(sort: { by: DAY, direction: ASC }) { items { employee { name } day timeIn timeOut remark status lateMinutes lateBand earlyBand } total } }';
const SUMMARY =
  'query ($filter: AttendanceSummaryFilter!) { attendanceSummaries(filter: $filter) { total items { name workingDays presentDays absentDays excusedDays lateDays lateMinutes missingPunches punctualDays attendanceRatePercent } } }';
const RECORD =
  'mutation ($input: RecordSanctionInput!) { recordSanction(input: $input) { sanction { id version level kind employee { name } viewerCan { annul } } } }';
const ANNUL =
  'mutation ($input: AnnulSanctionInput!) { annulSanction(input: $input) { sanction { annulledOn viewerCan { annul } } } }';

describe('attendance and discipline through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let ids: Record<'office' | 'other' | 'head' | 'ani' | 'budi' | 'stranger', string>;
  let nip: Record<'ani' | 'budi', string>;
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    server = await startServer({ now: '2026-10-05T03:00:00Z' });
    const em = server.orm.em.fork();
    await ensureShippedRuleSets(server.app.services);
    await ensureHolidays(em, 2026);
    const office = unit(em, { name: 'Dinas Kesehatan' });
    const other = unit(em, { name: 'Dinas Sosial' });
    const head = employee(em, { name: 'RAHMAT', unit: office });
    const ani = employee(em, { name: 'ANI', unit: office, superior: head });
    const budi = employee(em, { name: 'BUDI', unit: office, superior: head });
    const stranger = employee(em, { name: 'EKA', unit: other });
    await em.flush();
    ids = { office: office.id, other: other.id, head: head.id, ani: ani.id, budi: budi.id, stranger: stranger.id };
    nip = { ani: ani.nip, budi: budi.nip };
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    for (const [name, who] of [
      ['self', { roles: ['EMPLOYEE'], employeeId: ids.ani }],
      ['peer', { roles: ['EMPLOYEE'], employeeId: ids.budi }],
      ['evaluator', { roles: ['EMPLOYEE'], employeeId: ids.head }],
      ['stranger', { roles: ['EMPLOYEE'], employeeId: ids.stranger }],
      ['unit officer', { roles: ['UNIT_OFFICER'], unitIds: [ids.office] }],
      ['officer of another unit', { roles: ['UNIT_OFFICER'], unitIds: [ids.other] }],
      ['auditor', { roles: ['AUDITOR'] }],
      ['administrator', { roles: ['ADMINISTRATOR'] }],
    ] as const)
      callers.set(
        name,
        await server.as({ ...who, roles: [...who.roles], unitIds: 'unitIds' in who ? [...who.unitIds] : [] }),
      );
  });
  afterAll(() => server.stop());

  const store = (rows: readonly AttendanceRow[]) =>
    inTransaction(server.app.services, (em) => storeAttendance(em, rows, null));
  const row = (
    who: 'ani' | 'budi',
    day: string,
    timeIn: string | null,
    timeOut: string | null,
    remark: AttendanceRow['remark'] = null,
  ): AttendanceRow => ({ nip: nip[who], day, in: timeIn, out: timeOut, remark });
  const month = () => [
    row('ani', '2026-09-01', '07:25', '16:05'),
    row('ani', '2026-09-02', '08:05', '16:05'),
    row('ani', '2026-09-03', null, null, 'SICK'),
    row('ani', '2026-09-04', null, null),
    row('ani', '2026-09-05', '08:00', '12:00'),
    row('budi', '2026-09-01', '07:30', null),
  ];

  test('days are judged by hours, days off and bands; the same rows twice change nothing', async () => {
    expect(await store(month())).toEqual({ inserted: 6, changed: 0, unchanged: 0 });
    expect(await store(month())).toEqual({ inserted: 0, changed: 0, unchanged: 6 });
    const reply = await officer.query(DAYS);
    expect(reply.errors).toBeUndefined();
    const of = (name: string, day: string) =>
      reply.data.attendanceDays.items.find(
        (item: { employee: { name: string }; day: string }) => item.employee.name === name && item.day === day,
      );
    expect(of('ANI', '2026-09-01')).toMatchObject({ status: 'PRESENT', lateMinutes: 0, lateBand: null });
    expect(of('ANI', '2026-09-02')).toMatchObject({ status: 'LATE', lateMinutes: 35, lateBand: 'TL2' });
    expect(of('ANI', '2026-09-03')).toMatchObject({ status: 'EXCUSED', remark: 'SICK' });
    expect(of('ANI', '2026-09-04')).toMatchObject({ status: 'ABSENT' });
    expect(of('ANI', '2026-09-05')).toMatchObject({ status: 'HOLIDAY' });
    expect(of('BUDI', '2026-09-01')).toMatchObject({ status: 'MISSING_PUNCH', earlyBand: 'PSW4' });
  });

  test('a changed day leaves a visible correction with what it was and what it became', async () => {
    expect(await store([row('budi', '2026-09-01', '07:30', '16:00')])).toEqual({
      inserted: 0,
      changed: 1,
      unchanged: 0,
    });
    const reply = await officer.query(
      '{ attendanceCorrections { items { employee { name } day before after at } total } }',
    );
    expect(reply.data.attendanceCorrections.items).toMatchObject([
      { employee: { name: 'BUDI' }, day: '2026-09-01', before: '07:30 – MISSING_PUNCH', after: '07:30 16:00 PRESENT' },
    ]);
  });

  test('attendance of nobody stops the whole write', async () => {
    await expect(
      store([
        row('ani', '2026-09-07', '07:30', '16:00'),
        { ...row('ani', '2026-09-08', null, null), nip: '000000000000000000' },
      ]),
    ).rejects.toThrow(RangeError);
    const reply = await officer.query('{ attendanceDays(filter: { from: "2026-09-07" }) { total } }');
    expect(reply.data.attendanceDays.total).toBe(0);
  });

  test('the summary counts as the rules do, and excused days lower nothing', async () => {
    const reply = await officer.query(SUMMARY, {
      filter: { from: '2026-09-01', to: '2026-09-30', employeeIds: [ids.ani, ids.stranger] },
    });
    expect(reply.errors).toBeUndefined();
    expect(reply.data.attendanceSummaries).toEqual({
      total: 2,
      items: [
        {
          name: 'ANI',
          workingDays: 4,
          presentDays: 2,
          absentDays: 1,
          excusedDays: 1,
          lateDays: 1,
          lateMinutes: 35,
          missingPunches: 0,
          punctualDays: 1,
          attendanceRatePercent: 66.67,
        },
        {
          name: 'EKA',
          workingDays: 0,
          presentDays: 0,
          absentDays: 0,
          excusedDays: 0,
          lateDays: 0,
          lateMinutes: 0,
          missingPunches: 0,
          punctualDays: 0,
          attendanceRatePercent: null,
        },
      ],
    });
    const order = await officer.query(SUMMARY, { filter: { from: '2026-09-30', to: '2026-09-01' } });
    expect(order.errors?.[0]?.extensions.fields).toHaveProperty(['filter.to']);
    const long = await officer.query(SUMMARY, { filter: { from: '2024-09-30', to: '2026-09-01' } });
    expect(long.errors?.[0]?.extensions.fields).toHaveProperty(['filter.to']);
  });

  test.each([
    ['self', true],
    ['evaluator', true],
    ['unit officer', true],
    ['auditor', true],
    ['peer', false],
    ['stranger', false],
    ['officer of another unit', false],
    ['administrator', false],
  ])('%s sees the attendance of ANI: %s', async (name, sees) => {
    const caller = callers.get(name);
    const days = await caller?.query(
      'query ($id: UUID!) { attendanceDays(filter: { employeeId: $id }) { total } sanctions(filter: { employeeId: $id }) { total } }',
      { id: ids.ani },
    );
    expect((days?.data.attendanceDays.total ?? 0) > 0).toBe(sees);
    const summary = await caller?.query(SUMMARY, {
      filter: { from: '2026-09-01', to: '2026-09-30', employeeIds: [ids.ani] },
    });
    expect(summary?.data.attendanceSummaries.total).toBe(sees ? 1 : 0);
  });

  const MONTH =
    'query ($id: UUID, $month: String!) { attendanceMonth(employeeId: $id, month: $month) { id employeeName month workWeek days { day plan { start end minutes season } dayOff status timeIn timeOut missing lateMinutes lateBand deductions { code ratePercent } deductionPercent correctedFrom isOutdated } totals { workingDays presentDays absentDays lateDays attendanceRatePercent } deduction { percent uncappedPercent isCapped lines { code count ratePercent percent } regulation { name source validFrom isExample } } hours { name source } bands { name } } }';

  test('a month shows each day with its plan, its outcome and what it costs, under the named regulation', async () => {
    const reply = await officer.query(MONTH, { id: ids.ani, month: '2026-09' });
    expect(reply.errors).toBeUndefined();
    const { days, totals, deduction, ...rest } = reply.data.attendanceMonth;
    expect(rest).toMatchObject({ employeeName: 'ANI', month: '2026-09', workWeek: 'FIVE_DAY' });
    expect(rest.hours).toMatchObject({ name: 'Jam kerja', source: expect.stringContaining('Perpres 21/2023') });
    expect(days).toHaveLength(30);
    expect(days[1]).toMatchObject({
      ...{ day: '2026-09-02', status: 'LATE', timeIn: '08:05', lateMinutes: 35, lateBand: 'TL2' },
      ...{ plan: { start: '07:30', end: '16:00', minutes: 450, season: null }, deductionPercent: 3 },
      ...{ deductions: [{ code: 'TL2', ratePercent: 3 }], isOutdated: false },
    });
    // A Friday has the longer break and ends later; a Saturday asks for nothing; nobody recorded the last day.
    expect(days[3]).toMatchObject({ plan: { start: '07:30', end: '16:30' }, status: 'ABSENT', deductionPercent: 7 });
    expect(days[4]).toMatchObject({ plan: null, status: 'HOLIDAY', deductionPercent: 0 });
    expect(days[29]).toMatchObject({ status: null, deductionPercent: 0 });
    expect(totals).toEqual({
      workingDays: 4,
      presentDays: 2,
      absentDays: 1,
      lateDays: 1,
      attendanceRatePercent: 66.67,
    });
    expect(deduction).toMatchObject({
      ...{ percent: 10, uncappedPercent: 10, isCapped: false },
      lines: [
        { code: 'ABSENT', count: 1, ratePercent: 7, percent: 7 },
        { code: 'TL2', count: 1, ratePercent: 3, percent: 3 },
      ],
      regulation: { name: 'Contoh Perwali Samarinda 31/2022', validFrom: '2022-01-01', isExample: true },
    });
    const corrected = await officer.query(MONTH, { id: ids.budi, month: '2026-09' });
    expect(corrected.data.attendanceMonth.days[0]).toMatchObject({
      status: 'PRESENT',
      correctedFrom: '07:30 – MISSING_PUNCH',
    });
    const ramadan = await officer.query(MONTH, { id: ids.ani, month: '2026-03' });
    expect(ramadan.data.attendanceMonth.days[5]).toMatchObject({
      plan: { start: '08:00', end: '15:30', minutes: 390, season: 'RAMADAN' },
    });
    expect(ramadan.data.attendanceMonth.days.find((day: { dayOff: string | null }) => day.dayOff)).toMatchObject({
      plan: null,
    });
    const wrong = await officer.query(MONTH, { id: ids.ani, month: 'September' });
    expect(wrong.errors?.[0]?.extensions.fields).toHaveProperty('month');
  });

  test('the month is the own, that of subordinates, or that of the scope; denied looks like missing', async () => {
    const own = await callers.get('self')?.query(MONTH, { month: '2026-09' });
    expect(own?.data.attendanceMonth.employeeName).toBe('ANI');
    const LIST =
      'query ($filter: AttendanceMonthFilter) { attendanceMonths(filter: $filter) { total items { employeeName month totals { workingDays } deduction { percent } } } }';
    const names = async (caller: string, filter: object = {}) => {
      const reply = await callers.get(caller)?.query(LIST, { filter: { month: '2026-09', ...filter } });
      expect(reply?.errors).toBeUndefined();
      return reply?.data.attendanceMonths.items.map((item: { employeeName: string }) => item.employeeName);
    };
    expect(await names('self')).toEqual(['ANI']);
    expect(await names('evaluator')).toEqual(['ANI', 'BUDI', 'RAHMAT']);
    expect(await names('unit officer')).toEqual(['ANI', 'BUDI', 'RAHMAT']);
    expect(await names('officer of another unit')).toEqual(['EKA']);
    expect(await names('auditor', { q: 'eka' })).toEqual(['EKA']);
    for (const name of ['peer', 'stranger', 'officer of another unit']) {
      const reply = await callers.get(name)?.query(MONTH, { id: ids.ani, month: '2026-09' });
      expect([reply?.errors, reply?.data.attendanceMonth]).toEqual([undefined, null]);
    }
    const admin = await callers.get('administrator')?.query(MONTH, { id: ids.ani, month: '2026-09' });
    expect(admin?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a day is judged and shown by the working week of the unit of that day', async () => {
    const em = server.orm.em.fork();
    const clinic = unit(em, { name: 'Puskesmas', workWeek: 'SIX_DAY' });
    const now = unit(em, { name: 'Kantor' });
    const moved = employee(em, { name: 'PINDAH', unit: now, since: '2026-09-14' });
    await em.flush();
    await em.execute(
      `insert into assignment (id, employee_id, unit_id, position_id, valid_from, valid_to)
       values (gen_random_uuid(), ?, ?, ?, '2020-01-01', '2026-09-13')`,
      [moved.id, clinic.id, moved.position.id],
    );
    await store(
      ['2026-09-12', '2026-09-19'].map((day) => ({ nip: moved.nip, day, in: '07:30', out: '14:30', remark: null })),
    );
    const { data } = await officer.query(MONTH, { id: moved.id, month: '2026-09' });
    expect(data.attendanceMonth.days[11]).toMatchObject({ plan: { end: '14:30' }, status: 'PRESENT' });
    expect(data.attendanceMonth.days[18]).toMatchObject({ plan: null, status: 'HOLIDAY' });
    expect(data.attendanceMonth.workWeek).toBe('SIX_DAY');
  });

  // biome-ignore lint/suspicious/noExplicitAny: each kind has a definition of its own
  const nextEdition = async (kind: string, validFrom: string, change: (definition: any) => void) => {
    const found = await officer.query(
      'query ($kind: [RuleSetKind!]) { ruleSets(filter: { kind: $kind }, sort: { by: EDITION, direction: DESC }) { items { id version definition } } }',
      { kind: [kind] },
    );
    const { id, version, definition } = found.data.ruleSets.items[0];
    change(definition);
    const reply = await officer.query(
      'mutation ($input: EditRuleSetInput!) { editRuleSet(input: $input) { ruleSet { edition } } }',
      { input: { id, version, validFrom, source: 'Perwali uji', definition } },
    );
    expect(reply.errors).toBeUndefined();
  };

  test('each day is judged by the hours and bands in force on it: a new edition leaves the days before alone', async () => {
    const em = server.orm.em.fork();
    const late = employee(em, { name: 'WAKTU', unit: unit(em, { name: 'Dinas Waktu' }) });
    await em.flush();
    const punched = (day: string, timeIn: string, timeOut: string) => ({
      ...{ nip: late.nip, day, in: timeIn, out: timeOut, remark: null },
    });
    await store([punched('2026-09-01', '07:40', '16:05')]);
    const before = await officer.query(MONTH, { id: late.id, month: '2026-09' });
    // From 16 September work begins at eight and ends half an hour later; being late costs nothing for an hour.
    await nextEdition('HOURS', '2026-09-16', ({ weeks }) => {
      for (const day of weeks.FIVE_DAY.days) {
        day.start = '08:00';
        day.end = day.weekday === 'FRIDAY' ? '17:00' : '16:30';
      }
    });
    await nextEdition('DISCIPLINE', '2026-10-01', ({ deduction }) => {
      deduction.name = 'Perwali uji 1/2026';
      deduction.rates.TL1 = 1;
      deduction.rates.MISSED_CEREMONY = null;
    });
    expect(
      await store([
        punched('2026-09-15', '07:50', '16:05'),
        punched('2026-09-16', '07:50', '16:35'),
        punched('2026-10-01', '08:10', '16:35'),
      ]),
    ).toMatchObject({ inserted: 3 });
    const september = await officer.query(MONTH, { id: late.id, month: '2026-09' });
    const { days, deduction } = september.data.attendanceMonth;
    expect(days[14]).toMatchObject({ plan: { start: '07:30', end: '16:00' }, status: 'LATE', lateBand: 'TL1' });
    expect(days[15]).toMatchObject({ plan: { start: '08:00', end: '16:30', minutes: 450 }, status: 'PRESENT' });
    expect(days.slice(0, 14)).toEqual(before.data.attendanceMonth.days.slice(0, 14));
    expect(days.some(({ isOutdated }: { isOutdated: boolean }) => isOutdated)).toBe(false);
    expect(deduction.regulation.name).toBe('Contoh Perwali Samarinda 31/2022');
    const october = await officer.query(MONTH, { id: late.id, month: '2026-10' });
    expect(october.data.attendanceMonth.days[0]).toMatchObject({
      status: 'LATE',
      lateBand: 'TL1',
      deductionPercent: 1,
    });
    expect(october.data.attendanceMonth.deduction.regulation.name).toBe('Perwali uji 1/2026');
    expect(october.data.attendanceMonth.hours).toEqual({ name: 'Jam kerja', source: 'Perwali uji' });
  });

  const sanction = () => ({
    employeeId: ids.ani,
    kind: 'WRITTEN_REPRIMAND',
    decidedOn: '2026-09-10',
    effectiveFrom: '2026-09-10',
    reference: '800/12/BKPSDM/2026',
  });

  test.each([
    ['decidedOn', { decidedOn: '2026-12-01', effectiveFrom: '2026-12-01' }],
    ['effectiveFrom', { effectiveFrom: '2026-09-09' }],
    ['effectiveTo', { effectiveTo: '2026-09-01' }],
    ['reference', { reference: 'x' }],
  ])('a sanction with a wrong %s is refused there', async (field, change) => {
    const reply = await officer.query(RECORD, { input: { ...sanction(), ...change } });
    expect(reply.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty(field);
  });

  test('a decided sanction lowers the discipline indicator until it is annulled; every read is logged', async () => {
    const em = server.orm.em.fork();
    const ruleSet = await em.findOneOrFail(RuleSet, { kind: 'INDEX' });
    const indicators = async () =>
      attendanceIndicators(server.app.services, {
        employeeIds: [ids.ani, ids.stranger],
        from: '2026-01-01',
        to: '2026-12-31',
        ruleSet,
      });
    const before = await indicators();
    expect(before.get(ids.ani)?.discipline.value).toBe(100);
    expect(before.get(ids.stranger)).toMatchObject({
      summary: null,
      attendance: { value: null },
      discipline: { value: null },
    });
    const made = await officer.query(RECORD, { input: sanction() });
    expect(made.errors).toBeUndefined();
    const { id, version, level, viewerCan } = made.data.recordSanction.sanction;
    expect([level, viewerCan.annul]).toEqual(['LIGHT', true]);
    const twice = await officer.query(RECORD, { input: sanction() });
    expect(twice.errors?.[0]?.extensions.code).toBe('CONFLICT');

    const during = (await indicators()).get(ids.ani);
    expect(during?.discipline.value).toBe(80);
    expect(during?.discipline.trace.map(({ key }) => key)).toEqual(['start', 'WRITTEN_REPRIMAND']);
    // Three of four days kept: 75 % is worth 0; two of three kept days regular but late once: 66.67 % is worth 40.
    expect(during?.attendance.value).toBe(12);
    expect(during?.attendance.trace.reduce((sum, line) => sum + line.contribution, 0)).toBeCloseTo(12);

    const logged = async (): Promise<number> => {
      const [row]: { n: number }[] = await em.execute(
        `select count(*)::int as n from audit_entry where deed = 'read' and object = 'sanction'`,
      );
      return row?.n ?? 0;
    };
    const reads = await logged();
    const seen = await callers.get('evaluator')?.query('{ sanctions { items { kind reference } } }');
    expect(seen?.data.sanctions.items).toHaveLength(1);
    expect(await logged()).toBe(reads + 1);
    const hidden = await callers.get('peer')?.query('query ($id: UUID!) { sanction(id: $id) { kind } }', { id });
    expect(hidden?.data.sanction).toBeNull();

    const stale = await officer.query(ANNUL, { input: { id, version: version + 1, annulledOn: '2026-09-20' } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const annulled = await officer.query(ANNUL, { input: { id, version, annulledOn: '2026-09-20' } });
    expect(annulled.data.annulSanction.sanction).toEqual({ annulledOn: '2026-09-20', viewerCan: { annul: false } });
    expect((await indicators()).get(ids.ani)?.discipline.value).toBe(100);
    const again = await officer.query(ANNUL, { input: { id, version: version + 1, annulledOn: '2026-09-21' } });
    expect(again.errors?.[0]?.extensions.code).toBe('PRECONDITION_FAILED');
  });

  test('only personnel officers record sanctions, and an unknown employee looks missing', async () => {
    for (const name of ['self', 'evaluator', 'unit officer', 'auditor', 'administrator']) {
      const reply = await callers.get(name)?.query(RECORD, { input: sanction() });
      expect(reply?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const reply = await officer.query(RECORD, {
      input: { ...sanction(), employeeId: '00000000-0000-4000-8000-000000000000' },
    });
    expect(reply.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('absence at a threshold of PP 94/2021 is flagged for people, cumulative and consecutive, and makes no sanction', async () => {
    // Ten working days of August without a word: a weekend and Independence Day (17 August) do not break the run.
    const days = ['10', '11', '12', '13', '14', '18', '19', '20', '21', '24'].map((day) => `2026-08-${day}`);
    await store(days.map((day) => row('budi', day, null, null)));
    const FLAGS =
      'query ($filter: DisciplineFlagFilter) { disciplineFlags(filter: $filter) { total items { employeeName reason days from to level term decidedSanctions } } }';
    const { data, errors } = await officer.query(FLAGS, { filter: { year: 2026 } });
    expect(errors).toBeUndefined();
    expect(data.disciplineFlags.items).toMatchObject([
      { employeeName: 'BUDI', reason: 'CONSECUTIVE', days: 10, from: '2026-08-10', to: '2026-08-24', level: 'HEAVY' },
      { employeeName: 'BUDI', reason: 'CUMULATIVE', days: 10, from: null, level: 'LIGHT', decidedSanctions: 0 },
    ]);
    // A correction breaks the run: the flag follows it.
    await store([row('budi', '2026-08-18', null, null, 'SICK')]);
    const after = await officer.query(FLAGS, { filter: { year: 2026 } });
    expect(after.data.disciplineFlags.items).toMatchObject([{ reason: 'CUMULATIVE', days: 9 }]);
    expect((await callers.get('officer of another unit')?.query(FLAGS, {}))?.data.disciplineFlags.total).toBe(0);
    expect((await callers.get('self')?.query(FLAGS, {}))?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
