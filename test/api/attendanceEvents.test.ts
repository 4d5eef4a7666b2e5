import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { storeAttendance } from '../../server/features/attendance/attendance.service.js';
import { ensureHolidays } from '../../server/features/calendar/calendar.service.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { employee, unit } from '../kit/builders.js';
import { ended } from '../kit/jobs.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const EVENT = 'attendanceEvent { id version outcome ending isApplied unit { name } employee { name } }';
const RECORD = `mutation ($input: RecordAttendanceEventInput!) { recordAttendanceEvent(input: $input) { ${EVENT} } }`;
const CORRECT = `mutation ($input: CorrectAttendanceEventInput!) { correctAttendanceEvent(input: $input) { ${EVENT} } }`;
const ANNUL = `mutation ($input: AnnulAttendanceEventInput!) { annulAttendanceEvent(input: $input) { ${EVENT} } }`;
const MONTH = `query ($id: UUID, $month: String!) { attendanceMonth(employeeId: $id, month: $month) {
  viewerCan { recordEvents } permit { minutesPerDay minutesPerWeek }
  events { id version day kind outcome timeFrom timeTo unitName reference reason effect minutes coveredMinutes chargedMinutes
    endedAfterClosing recordedBy viewerCan { correct annul } }
  days { day deductions { code count percent } deductionPercent }
  deduction { percent lines { code count ratePercent percent days { day count } } } } }`;
const CHANGES = `query ($filter: AttendanceEventChangeFilter) { attendanceEventChanges(filter: $filter, sort: { by: AT, direction: ASC }) {
  total items { verb month percentBefore percentAfter isApplied reason by employee { name } before { outcome } after { outcome } } } }`;

describe('departures and ceremonies through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let unitOfficer: Caller;
  let ids: Record<'city' | 'office' | 'other' | 'ani' | 'budi' | 'stranger', string>;
  let nip: string;
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    server = await startServer({ now: '2026-10-05T03:00:00Z' });
    const em = server.orm.em.fork();
    await ensureShippedRuleSets(server.app.services);
    await ensureHolidays(em, 2026);
    const city = unit(em, { name: 'Pemerintah Kota', kind: 'GOVERNMENT' });
    const office = unit(em, { name: 'Dinas Kesehatan', parent: city });
    const other = unit(em, { name: 'Dinas Sosial', parent: city });
    const ani = employee(em, { name: 'ANI', unit: office });
    const head = employee(em, { name: 'RAHMAT', unit: other });
    const budi = employee(em, { name: 'BUDI', unit: office, superior: head });
    const stranger = employee(em, { name: 'EKA', unit: other });
    await em.flush();
    ids = { city: city.id, office: office.id, other: other.id, ani: ani.id, budi: budi.id, stranger: stranger.id };
    nip = ani.nip;
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    unitOfficer = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [office.id] });
    for (const [name, who] of [
      ['self', { roles: ['EMPLOYEE'], employeeId: ani.id }],
      ['peer', { roles: ['EMPLOYEE'], employeeId: budi.id }],
      ['superior outside', { roles: ['UNIT_OFFICER', 'EMPLOYEE'], employeeId: head.id, unitIds: [other.id] }],
      ['auditor', { roles: ['AUDITOR'] }],
      ['administrator', { roles: ['ADMINISTRATOR'] }],
    ] as const)
      callers.set(
        name,
        await server.as({ ...who, roles: [...who.roles], unitIds: 'unitIds' in who ? [...who.unitIds] : [] }),
      );
    await inTransaction(server.app.services, (tx) =>
      storeAttendance(
        tx,
        [
          { nip, day: '2026-09-01', in: '07:20', out: '16:10', remark: null },
          { nip, day: '2026-09-02', in: null, out: null, remark: 'LEAVE' },
          { nip, day: '2026-09-03', in: null, out: null, remark: 'ABSENT' },
          { nip, day: '2026-09-04', in: '07:20', out: '13:00', remark: null },
        ],
        null,
      ),
    );
  });
  afterAll(() => server.stop());

  const departure = (given: object = {}) => ({
    ...{ employeeId: ids.ani, day: '2026-09-01', kind: 'DEPARTURE', outcome: 'NOT_PERMITTED' },
    ...{ timeFrom: '10:00', timeTo: '11:30', reason: 'Tidak ada di tempat saat pemeriksaan' },
    ...given,
  });
  const ceremony = (given: object = {}) => ({
    ...{ employeeId: ids.ani, day: '2026-09-07', kind: 'CEREMONY', outcome: 'MISSED', unitId: ids.office },
    ...given,
  });
  const month = async (caller: Caller, id: string, of = '2026-09') => {
    const reply = await caller.query(MONTH, { id, month: of });
    expect(reply.errors).toBeUndefined();
    return reply.data.attendanceMonth;
  };
  // Each deed happens a minute after the one before, so that the log has an order.
  let minutes = 0;
  beforeEach(() => tick());
  const tick = () => server.setNow(new Date(Date.parse('2026-10-05T03:00:00Z') + ++minutes * 60_000).toISOString());
  const changes = async (filter: object) => (await officer.query(CHANGES, { filter })).data.attendanceEventChanges;

  test('the unit officer records; the month shows the event, the line and the days it comes from', async () => {
    const reply = await unitOfficer.query(RECORD, { input: departure() });
    expect(reply.errors).toBeUndefined();
    expect(reply.data.recordAttendanceEvent.attendanceEvent).toMatchObject({
      ...{ outcome: 'NOT_PERMITTED', ending: null, isApplied: true, employee: { name: 'ANI' } },
    });
    tick();
    const missed = await unitOfficer.query(RECORD, { input: ceremony() });
    expect(missed.data.recordAttendanceEvent.attendanceEvent.unit).toEqual({ name: 'Dinas Kesehatan' });
    const sheet = await month(unitOfficer, ids.ani);
    expect(sheet.events).toMatchObject([
      {
        day: '2026-09-01',
        effect: 'CHARGED',
        minutes: 90,
        chargedMinutes: 90,
        viewerCan: { correct: true, annul: true },
      },
      { day: '2026-09-07', effect: 'CHARGED', unitName: 'Dinas Kesehatan', chargedMinutes: 0 },
    ]);
    expect(sheet.permit).toEqual({ minutesPerDay: 120, minutesPerWeek: 480 });
    expect(sheet.days[0]).toMatchObject({
      deductionPercent: 5,
      deductions: [{ code: 'LEFT_WITHOUT_PERMIT', count: 2, percent: 5 }],
    });
    expect(sheet.deduction.lines).toContainEqual({
      ...{ code: 'LEFT_WITHOUT_PERMIT', count: 2, ratePercent: 2.5, percent: 5 },
      days: [{ day: '2026-09-01', count: 2 }],
    });
    // alpa 7, leaving early by 3 h 30 m 5, away two hours begun 5, ceremony 3
    expect(sheet.deduction.percent).toBe(20);
    expect(await changes({ employeeId: ids.ani })).toMatchObject({
      items: [
        { verb: 'RECORDED', month: '2026-09', percentBefore: 12, percentAfter: 17, isApplied: true, before: null },
        { verb: 'RECORDED', month: '2026-09', percentBefore: 17, percentAfter: 20, after: { outcome: 'MISSED' } },
      ],
    });
  });

  test.each([
    ['day', 'excused', { day: '2026-09-02' }],
    ['day', 'absent', { day: '2026-09-03' }],
    ['day', 'noWork', { day: '2026-09-05' }],
    ['day', 'future', { day: '2026-10-06' }],
    ['timeFrom', 'outsideHours', { day: '2026-09-04', timeFrom: '13:30', timeTo: '14:30' }],
    ['timeFrom', 'overlap', { timeFrom: '11:00', timeTo: '12:00' }],
    ['timeTo', 'order', { timeTo: '09:00' }],
    ['reference', 'permitNeeded', { outcome: 'PERMITTED' }],
    ['reason', 'reasonNeeded', { reason: null }],
    ['outcome', 'outcome', { outcome: 'MISSED' }],
  ])('a departure is refused at %s: %s, with the article', async (field, what, given) => {
    const reply = await unitOfficer.query(RECORD, { input: departure(given) });
    expect(reply.errors?.[0]?.extensions.fields).toEqual({
      [field]: [{ key: `attendance.event.${what}`, params: { article: 'Perwali Samarinda 31/2022 Ps 13' } }],
    });
  });

  test('a ceremony is held by the own unit or one above it, and once', async () => {
    const foreign = await officer.query(RECORD, { input: ceremony({ unitId: ids.other }) });
    expect(foreign.errors?.[0]?.extensions.fields).toHaveProperty('unitId');
    const twice = await officer.query(RECORD, { input: ceremony({ outcome: 'ATTENDED' }) });
    expect(twice.errors?.[0]?.extensions.fields).toHaveProperty('unitId');
    const above = await officer.query(RECORD, { input: ceremony({ unitId: ids.city, outcome: 'ATTENDED' }) });
    expect(above.errors).toBeUndefined();
  });

  test('a correction keeps the earlier row and shows what it did; an annulment says why', async () => {
    const before = await month(unitOfficer, ids.ani);
    const [first] = before.events;
    const input = {
      ...{ id: first.id, version: first.version, outcome: 'PERMITTED', timeFrom: '10:00', timeTo: '11:30' },
      ...{ reference: '800/17/IK', why: 'Surat izin ditemukan' },
    };
    const stale = await unitOfficer.query(CORRECT, { input: { ...input, version: 9 } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const corrected = await unitOfficer.query(CORRECT, { input });
    expect(corrected.errors).toBeUndefined();
    const now = await month(unitOfficer, ids.ani);
    expect(now.events[0]).toMatchObject({ effect: 'COVERED', coveredMinutes: 90, reference: '800/17/IK' });
    expect(now.deduction.percent).toBe(15);
    const again = await unitOfficer.query(CORRECT, { input });
    expect(again.errors?.[0]?.extensions.code).toMatch(/CONFLICT|PRECONDITION_FAILED/);

    const missed = now.events.find(({ outcome }: { outcome: string }) => outcome === 'MISSED');
    tick();
    const annulled = await officer.query(ANNUL, {
      input: { id: missed.id, version: missed.version, why: 'Salah orang' },
    });
    expect(annulled.data.annulAttendanceEvent.attendanceEvent).toMatchObject({ id: missed.id, ending: 'ANNULLED' });
    expect((await month(officer, ids.ani)).deduction.percent).toBe(12);
    expect((await changes({ employeeId: ids.ani })).items.slice(-2)).toMatchObject([
      {
        ...{ verb: 'CORRECTED', percentBefore: 20, percentAfter: 15, reason: 'Surat izin ditemukan' },
        ...{ before: { outcome: 'NOT_PERMITTED' }, after: { outcome: 'PERMITTED' } },
      },
      { verb: 'ANNULLED', percentBefore: 15, percentAfter: 12, reason: 'Salah orang', after: null },
    ]);
    const all = await officer.query(
      'query ($id: UUID!) { attendanceEvents(filter: { employeeId: $id }) { total } standing: attendanceEvents(filter: { employeeId: $id, isStanding: true }) { total } }',
      { id: ids.ani },
    );
    expect([all.data.attendanceEvents.total, all.data.standing.total]).toEqual([4, 2]);
  });

  test('the database refuses to overwrite or delete what was said', async () => {
    for (const statement of [
      `update attendance_event set outcome = 'EXCUSED' where kind = 'CEREMONY' and ending is null`,
      `update attendance_event set ending = null where ending is not null`,
      'delete from attendance_event',
      'update attendance_event_change set percent_after = 0',
    ])
      await expect(server.orm.em.fork().execute(statement)).rejects.toThrow('never overwritten');
  });

  test('leave that is entered afterwards makes the event count nothing, and says why', async () => {
    await officer.query(RECORD, { input: departure({ day: '2026-09-08' }) });
    expect((await month(officer, ids.ani)).deduction.percent).toBe(17);
    await inTransaction(server.app.services, (em) =>
      storeAttendance(em, [{ nip, day: '2026-09-08', in: null, out: null, remark: 'DUTY' }], null),
    );
    const sheet = await month(officer, ids.ani);
    expect(sheet.events.at(-1)).toMatchObject({ day: '2026-09-08', effect: 'DAY_EXCUSED', chargedMinutes: 0 });
    expect(sheet.deduction.percent).toBe(12);
  });

  test('who may record: officers within their scope; everybody else sees what the attendance policy lets them', async () => {
    for (const name of ['self', 'peer', 'auditor', 'administrator']) {
      const reply = await callers.get(name)?.query(RECORD, { input: departure({ day: '2026-09-09' }) });
      expect(reply?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const outside = await unitOfficer.query(RECORD, {
      input: departure({ employeeId: ids.stranger, day: '2026-09-09' }),
    });
    expect(outside.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // He sees his subordinate's month, but his office is another.
    const superior = callers.get('superior outside') as Caller;
    expect((await month(superior, ids.budi)).viewerCan).toEqual({ recordEvents: false });
    const reply = await superior.query(RECORD, { input: departure({ employeeId: ids.budi, day: '2026-09-09' }) });
    expect(reply.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const own = await month(callers.get('self') as Caller, ids.ani);
    expect(own.events.length).toBeGreaterThan(0);
    expect(own.events[0].viewerCan).toEqual({ correct: false, annul: false });
    const LIST = '{ attendanceEvents { total } attendanceEventChanges { total } }';
    for (const [name, sees] of [
      ['self', true],
      ['auditor', true],
      ['peer', false],
      ['superior outside', false],
      ['administrator', false],
    ] as const) {
      const { data } = (await callers.get(name)?.query(LIST)) ?? {};
      expect([name, data.attendanceEvents.total > 0]).toEqual([name, sees]);
      expect([name, data.attendanceEventChanges.total > 0]).toEqual([name, sees]);
    }
  });

  test('a permit in the last week of a month shows what it does to the next month too', async () => {
    const permit = (day: string) =>
      departure({
        employeeId: ids.budi,
        day,
        outcome: 'PERMITTED',
        reference: '800/1',
        timeFrom: '10:00',
        timeTo: '12:00',
      });
    for (const day of ['2026-10-01', '2026-10-02', '2026-09-30', '2026-09-29'])
      expect((await officer.query(RECORD, { input: permit(day) })).errors).toBeUndefined();
    expect((await month(officer, ids.budi, '2026-10')).deduction.percent).toBe(0);
    await officer.query(RECORD, { input: permit('2026-09-28') });
    expect((await month(officer, ids.budi, '2026-10')).deduction.lines).toMatchObject([
      { code: 'LEFT_WITHOUT_PERMIT', count: 2, days: [{ day: '2026-10-02', count: 2 }] },
    ]);
    expect((await changes({ employeeId: ids.budi, isDifferent: true })).items).toMatchObject([
      { month: '2026-10', percentBefore: 0, percentAfter: 5 },
    ]);
  });

  test('a closed cycle keeps its figure: what is recorded, corrected or annulled later only shows the difference', async () => {
    const em = server.orm.em.fork();
    const kept = (await officer.query(RECORD, { input: ceremony({ employeeId: ids.budi, day: '2026-08-03' }) })).data
      .recordAttendanceEvent.attendanceEvent;
    await em.execute(
      `insert into evaluation_cycle (id, name, year, starts_on, ends_on, rhythm, phase, design)
       values (gen_random_uuid(), 'Ditutup', 2026, '2026-08-01', '2026-08-31', 'MONTHLY', 'CLOSED', '{}')`,
    );
    tick();
    const late = await officer.query(RECORD, { input: departure({ employeeId: ids.budi, day: '2026-08-04' }) });
    expect(late.data.recordAttendanceEvent.attendanceEvent.isApplied).toBe(false);
    tick();
    await officer.query(ANNUL, { input: { id: kept.id, version: kept.version, why: 'Ternyata hadir' } });
    const sheet = await month(officer, ids.budi, '2026-08');
    expect(sheet.deduction.percent).toBe(3);
    expect(sheet.events).toMatchObject([
      { day: '2026-08-03', effect: 'CHARGED', endedAfterClosing: true, viewerCan: { correct: false, annul: false } },
      { day: '2026-08-04', effect: 'CYCLE_CLOSED', endedAfterClosing: false },
    ]);
    expect((await changes({ employeeId: ids.budi, month: '2026-08' })).items).toMatchObject([
      { verb: 'RECORDED', percentBefore: 0, percentAfter: 3, isApplied: true },
      { verb: 'RECORDED', percentBefore: 3, percentAfter: 8, isApplied: false },
      { verb: 'ANNULLED', percentBefore: 3, percentAfter: 0, isApplied: false },
    ]);
  });

  const START = 'mutation ($input: StartImportInput!) { startImport(input: $input) { dataImport { id job { id } } } }';
  const CONFIRM =
    'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { dataImport { job { id } } } }';
  const ONE = `query ($id: UUID!) { dataImport(id: $id) { version status totals { rows errors warnings }
    problems { line column severity key message } outcome { inserted changed unchanged } } }`;
  const HEADER = 'NIP;TANGGAL;JENIS;HASIL;JAM KELUAR;JAM KEMBALI;PENYELENGGARA;NOMOR IZIN;ALASAN';
  const start = async (lines: readonly string[]) => {
    const response = await officer.fetch('/uploads', {
      method: 'POST',
      body: [HEADER, ...lines].join('\n'),
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'apel.csv' },
    });
    const { id: fileId } = await response.json();
    const input = { kind: 'ATTENDANCE_EVENTS', fileId, month: '2026-07' };
    const { id, job } = (await officer.query(START, { input })).data.startImport.dataImport;
    await ended(officer, job.id);
    return { id, ...(await officer.query(ONE, { id })).data.dataImport };
  };
  const confirm = async ({ id, version }: { id: string; version: number }) => {
    const reply = await officer.query(CONFIRM, { input: { id, version } });
    if (reply.errors) return reply.errors[0]?.extensions.code;
    await ended(officer, reply.data.confirmImport.dataImport.job.id);
    return (await officer.query(ONE, { id })).data.dataImport;
  };

  test('a list is taken whole or not at all: one wrong line, and nothing of it is written', async () => {
    const good = `${nip};06-07-2026;APEL;TIDAK HADIR;;;Dinas Kesehatan;;`;
    const found = await start([good, `${nip};07-07-2026;KELUAR;IZIN;10:00;11:00;;;`]);
    expect(found).toMatchObject({ status: 'REFUSED', totals: { rows: 2, errors: 1 } });
    expect(found.problems.at(-1)).toMatchObject({
      ...{ line: 3, column: 'NOMOR IZIN', severity: 'ERROR', key: 'attendanceImport.event.permitNeeded' },
    });
    expect(found.problems.at(-1).message).toContain('Perwali Samarinda 31/2022 Ps 13');
    expect(await confirm(found)).toBe('PRECONDITION_FAILED');
    expect((await month(officer, ids.ani, '2026-07')).events).toEqual([]);
  });

  test('a good list is written with the difference of each line; again it changes nothing; otherwise it corrects', async () => {
    const lines = [
      `${nip};06-07-2026;APEL;TIDAK HADIR;;;Dinas Kesehatan;;`,
      `${nip};13-07-2026;APEL;HADIR;;;pemerintah  kota;;`,
      `${nip};07-07-2026;KELUAR;TANPA IZIN;10:00;12:30;;;Laporan atasan`,
    ];
    const first = await start(lines);
    expect(first).toMatchObject({ status: 'CHECKED', totals: { rows: 3, errors: 0 } });
    expect(await confirm(first)).toMatchObject({
      status: 'WRITTEN',
      outcome: { inserted: 3, changed: 0, unchanged: 0 },
    });
    expect((await month(officer, ids.ani, '2026-07')).deduction.percent).toBe(10.5);
    const written = await changes({ importId: first.id });
    expect(written.items.map((one: { percentAfter: number }) => one.percentAfter).sort()).toEqual([10.5, 3, 3]);

    tick();
    const again = await start(lines);
    expect(await confirm(again)).toMatchObject({ outcome: { inserted: 0, changed: 0, unchanged: 3 } });
    tick();
    const other = await start([`${nip};06-07-2026;APEL;IZIN;;;Dinas Kesehatan;;Piket loket`]);
    expect(other).toMatchObject({ status: 'CHECKED', totals: { warnings: 1 } });
    expect(await confirm(other)).toMatchObject({ outcome: { inserted: 0, changed: 1, unchanged: 0 } });
    expect((await changes({ importId: other.id })).items).toMatchObject([
      { verb: 'CORRECTED', percentBefore: 10.5, percentAfter: 7.5, reason: 'apel.csv', before: { outcome: 'MISSED' } },
    ]);
  });

  test('what changed between check and confirmation makes the import fail as a whole', async () => {
    const found = await start([
      `${nip};20-07-2026;KELUAR;TANPA IZIN;09:00;10:00;;;Laporan`,
      `${nip};20-07-2026;APEL;HADIR;;;Dinas Kesehatan;;`,
    ]);
    expect(found.status).toBe('CHECKED');
    await officer.query(RECORD, { input: departure({ day: '2026-07-20', timeFrom: '09:30', timeTo: '10:30' }) });
    expect(await confirm(found)).toMatchObject({ status: 'FAILED', outcome: null });
    expect(
      (await month(officer, ids.ani, '2026-07')).events.filter(({ day }: { day: string }) => day === '2026-07-20'),
    ).toHaveLength(1);
  });
});
