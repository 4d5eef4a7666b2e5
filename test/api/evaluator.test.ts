import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { evaluatorAt, evaluatorsAt } from '../../server/features/people/evaluator.service.js';
import { Assignment, ReportingLine } from '../../server/features/people/history.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, unit } from '../kit/builders.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const EXPLAIN = `query ($id: UUID!, $on: LocalDate) { explainEvaluator(employeeId: $id, on: $on) {
  evaluator { employeeId name } evaluatorSuperior { employeeId } rule ruleText article isFinal caution reason reasonText
  steps { rule outcome text official { employeeId } } } }`;
const RECORD =
  'mutation ($input: RecordAppointmentInput!) { recordAppointment(input: $input) { appointment { id version kind validTo onlyForIds employee { id } } } }';
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { id validTo } } }';

describe('who evaluates whom, through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let office: Unit;
  let section: Unit;
  let other: Unit;
  let mayor: Employee;
  let head: Employee;
  let division: Employee;
  let staff: Employee;
  let colleague: Employee;
  let stranger: Employee;

  beforeAll(async () => {
    server = await startServer({ now: '2026-09-15T03:00:00Z' });
    const em = server.orm.em.fork();
    office = unit(em, { name: 'Dinas' });
    section = unit(em, { name: 'Bidang', parent: office });
    other = unit(em, { name: 'Dinas Lain' });
    mayor = employee(em, { name: 'WALI', unit: unit(em) });
    head = employee(em, { name: 'KEPALA', unit: office, superior: mayor });
    division = employee(em, { name: 'KABID', unit: section, superior: head });
    staff = employee(em, { name: 'STAF', unit: section, superior: division });
    colleague = employee(em, { name: 'KOLEGA', unit: section, superior: division });
    stranger = employee(em, { name: 'ASING', unit: other, superior: mayor });
    await em.flush();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  const ask = async (who: Employee, on?: string, caller = officer) =>
    (await caller.query(EXPLAIN, { id: who.id, on })).data.explainEvaluator;
  const note = (input: Record<string, unknown>, caller = officer) =>
    caller.query(RECORD, { input: { basis: 'SK 1/2026', validFrom: '2026-06-01', ...input } });

  test('the direct superior, with rule, article and a sentence', async () => {
    const answer = await ask(staff);
    expect(answer).toMatchObject({
      evaluator: { employeeId: division.id, name: 'KABID' },
      evaluatorSuperior: { employeeId: head.id },
      rule: 'LINE',
      article: 'Ps 1(9); p.89 no.2',
      reason: null,
    });
    expect(answer.steps.at(-1).text).toContain('KABID');
  });

  test('nobody evaluates who has no superior, and the reason is named', async () => {
    expect(await ask(mayor)).toMatchObject({ evaluator: null, reason: 'NO_REPORTING_LINE' });
  });

  test('an employee reads about himself, not about a stranger', async () => {
    const me = await server.as({ roles: ['EMPLOYEE'], employeeId: staff.id });
    expect(await ask(staff, undefined, me)).toMatchObject({ evaluator: { name: 'KABID' } });
    expect(await ask(stranger, undefined, me)).toBeNull();
  });

  test('the head of the region evaluates those under him, finally', async () => {
    expect((await note({ kind: 'REGION_HEAD', employeeId: mayor.id, validFrom: '2025-01-01' })).errors).toBeUndefined();
    expect(
      (await note({ kind: 'REGION_HEAD_DUTY', employeeId: head.id, validFrom: '2025-01-01' })).errors,
    ).toBeUndefined();
    expect(await ask(head)).toMatchObject({
      evaluator: { employeeId: mayor.id },
      evaluatorSuperior: null,
      rule: 'REGION_HEAD',
      isFinal: true,
    });
    expect(await ask(mayor)).toMatchObject({ reason: 'IS_REGION_HEAD' });
    const second = await note({ kind: 'REGION_HEAD', employeeId: stranger.id });
    expect(second.errors?.[0]?.extensions.key).toBe('constraint.appointment_one_region_head');
  });

  test('a delegation for one employee counts for him alone and until it ends', async () => {
    const reply = await note({
      kind: 'DELEGATION',
      employeeId: division.id,
      otherId: colleague.id,
      onlyForIds: [staff.id],
    });
    expect(reply.errors).toBeUndefined();
    expect(await ask(staff)).toMatchObject({ evaluator: { employeeId: colleague.id }, rule: 'DELEGATION' });
    expect(await ask(staff, '2026-05-31')).toMatchObject({ rule: 'LINE' });
    const { id, version, onlyForIds } = reply.data.recordAppointment.appointment;
    expect(onlyForIds).toEqual([staff.id]);
    const stale = await officer.query(END, { input: { id, version: version + 1, validTo: '2026-08-31' } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const early = await officer.query(END, { input: { id, version, validTo: '2026-01-01' } });
    expect(early.errors?.[0]?.extensions.fields).toHaveProperty('validTo');
    expect((await officer.query(END, { input: { id, version, validTo: '2026-08-31' } })).errors).toBeUndefined();
    expect(await ask(staff)).toMatchObject({ rule: 'LINE' });
  });

  test('a functional head of a unit evaluates by delegation; below pengawas without one there is a caution (p.89 no.7)', async () => {
    const post = (level: string) =>
      server.orm.em.fork().execute('update position set level = ? where id = ?', [level, division.position.id]);
    await post('SUPERVISOR');
    expect(await ask(colleague)).toMatchObject({ rule: 'LINE', caution: null });
    await post('FUNCTIONAL');
    expect((await ask(colleague)).caution).toMatch(/KABID.*p\.89 no\.7/);
    const reply = await note({ kind: 'DELEGATION', employeeId: head.id, otherId: division.id });
    expect(await ask(colleague)).toMatchObject({
      evaluator: { employeeId: division.id },
      evaluatorSuperior: { employeeId: head.id },
      rule: 'DELEGATION',
      caution: null,
    });
    const { id, version } = reply.data.recordAppointment.appointment;
    await officer.query(END, { input: { id, version, validTo: '2026-08-31' } });
    expect(await ask(colleague)).toMatchObject({ rule: 'LINE' });
  });

  test.each([
    ['a Plt. without the seat', { kind: 'PLT' }, 'otherId'],
    ['a study that evaluates', { kind: 'STUDY', evaluates: true }, 'evaluates'],
    ['a Plh. who reports elsewhere', { kind: 'PLH', reportsToId: 'head' }, 'reportsToId'],
    ['a delegation for nobody', { kind: 'DELEGATION', onlyForIds: [] }, 'onlyForIds'],
    ['an end before the beginning', { kind: 'STUDY', validTo: '2026-05-31' }, 'validTo'],
  ])('%s is refused at its field', async (_, input, field) => {
    const filled = { ...input, ...('reportsToId' in input ? { reportsToId: head.id, otherId: division.id } : {}) };
    const reply = await note({ employeeId: staff.id, ...filled });
    expect(reply.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty(field);
  });

  test('only the personnel officer records', async () => {
    const me = await server.as({ roles: ['EMPLOYEE'], employeeId: division.id });
    const reply = await note({ kind: 'STUDY', employeeId: staff.id }, me);
    expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('others see nothing of an appointment, those it names do', async () => {
    const read = '{ appointments(filter: { kind: [DELEGATION] }) { items { kind employee { id } } total } }';
    const delegate = await server.as({ roles: ['EMPLOYEE'], employeeId: colleague.id });
    const outsider = await server.as({ roles: ['EMPLOYEE'], employeeId: stranger.id });
    expect((await delegate.query(read)).data.appointments.total).toBe(1);
    expect((await outsider.query(read)).data.appointments.total).toBe(0);
  });

  test('after a move the old line is no answer, except inside the same superior’s unit', async () => {
    const em = server.orm.em.fork();
    const team = unit(em, { name: 'Seksi', parent: section });
    const moved = (who: Employee, to: Unit) => {
      make(em, Assignment, { employee: who, unit: to, position: who.position.id, validFrom: '2026-08-01' });
    };
    const inside = employee(em, { unit: section, superior: division });
    const outside = employee(em, { unit: section, superior: division });
    await em.flush();
    await em.nativeUpdate(Assignment, { employee: { $in: [inside.id, outside.id] } }, { validTo: '2026-07-31' });
    moved(inside, team);
    moved(outside, other);
    await em.flush();
    expect(await ask(inside)).toMatchObject({ evaluator: { employeeId: division.id }, rule: 'LINE' });
    expect(await ask(outside)).toMatchObject({ evaluator: null, reason: 'MOVED_WITHOUT_LINE' });
    expect(await ask(outside, '2026-07-31')).toMatchObject({ evaluator: { employeeId: division.id } });
    await em.nativeUpdate(ReportingLine, { employee: outside.id }, { validTo: '2026-07-31' });
    make(em, ReportingLine, { employee: outside, superior: stranger.id, validFrom: '2026-08-01' });
    await em.flush();
    expect(await ask(outside)).toMatchObject({ evaluator: { employeeId: stranger.id } });
  });

  test('a superior whose status says gone is passed over', async () => {
    const em = server.orm.em.fork();
    const gone = employee(em, { name: 'PENSIUN', unit: section, superior: head, status: 'LEFT' });
    const below = employee(em, { unit: section, superior: gone });
    await em.flush();
    await em.execute(`update employee set updated_at = '2026-09-01' where id = ?`, [gone.id]);
    expect(await ask(below)).toMatchObject({ evaluator: { employeeId: head.id }, rule: 'NEXT_SUPERIOR' });
  });

  test('everybody at once is the same as one by one', async () => {
    const em = server.orm.em.fork();
    const all = await evaluatorsAt(em, '2026-09-15');
    for (const who of [head, division, staff, stranger])
      expect(all.get(who.id)?.evaluatorId).toBe((await ask(who)).evaluator.employeeId);
  });

  test('asked about one person, the line above him answers like the whole city', async () => {
    const em = server.orm.em.fork();
    for (const day of ['2025-06-01', '2026-06-01', '2026-09-15', '2027-01-01']) {
      const everybody = await evaluatorsAt(em, day);
      for (const [id, answer] of everybody) expect([day, await evaluatorAt(em, id, day)]).toEqual([day, answer]);
    }
  });
});
