import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { ReportingLine } from '../../server/features/people/history.entity.js';
import { employee, unit } from '../kit/builders.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const MOVE =
  'mutation ($input: MoveEmployeeInput!) { moveEmployee(input: $input) { employee { id version unit { id } superior { id } } } }';
const VERSION = 'query ($id: UUID!) { employee(id: $id) { version } }';

describe('moves of employees, through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let section: Unit;
  let head: Employee;
  let division: Employee;
  let staff: Employee;

  beforeAll(async () => {
    server = await startServer({ now: '2026-09-15T03:00:00Z' });
    const em = server.orm.em.fork();
    const office = unit(em, { name: 'Dinas' });
    section = unit(em, { name: 'Bidang', parent: office });
    head = employee(em, { name: 'KEPALA', unit: office });
    division = employee(em, { name: 'KABID', unit: office, superior: head });
    staff = employee(em, { name: 'STAF', unit: office, superior: division });
    await em.flush();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  const move = async (who: Employee, input: Record<string, unknown>, caller = officer) => {
    const { version } = (await officer.query(VERSION, { id: who.id })).data.employee;
    return caller.query(MOVE, { input: { id: who.id, version, effectiveOn: '2026-10-01', ...input } });
  };
  const problem = async (who: Employee, input: Record<string, unknown>) =>
    (await move(who, input)).errors?.[0]?.extensions?.fields;

  test('a move ends the old line the day before and begins the new one', async () => {
    const { data } = await move(staff, { unitId: section.id, superiorId: head.id });
    expect(data.moveEmployee.employee).toMatchObject({ unit: { id: section.id }, superior: { id: head.id } });
    const lines = await server.orm.em.fork().find(ReportingLine, { employee: staff.id }, { orderBy: { validFrom: 1 } });
    expect(lines.map(({ validTo, superior }) => [superior.id, validTo])).toEqual([
      [division.id, '2026-09-30'],
      [head.id, null],
    ]);
  });

  test('nobody comes to report to himself, by whatever way round, and the circle is named', async () => {
    expect(await problem(head, { superiorId: head.id })).toMatchObject({
      superiorId: [{ key: 'superior.circle', params: { path: 'KEPALA → KEPALA' } }],
    });
    expect(await problem(head, { superiorId: division.id })).toMatchObject({
      superiorId: [{ key: 'superior.circle', params: { date: '2026-10-01', path: 'KEPALA → KABID → KEPALA' } }],
    });
  });

  test('a circle that only a line already planned would close is found with its day', async () => {
    const em = server.orm.em.fork();
    const boss = employee(em, { name: 'BARU', unit: section });
    const other = employee(em, { name: 'LAIN', unit: section });
    const third = employee(em, { name: 'KETIGA', unit: section });
    await em.flush();
    await move(other, { superiorId: boss.id, effectiveOn: '2026-11-01' });
    await move(other, { superiorId: third.id, effectiveOn: '2026-12-01' });
    // from December on there is no circle any more, in November there is one
    expect(await problem(boss, { superiorId: other.id })).toMatchObject({
      superiorId: [{ key: 'superior.circle', params: { date: '2026-11-01', path: 'BARU → LAIN → BARU' } }],
    });
    expect((await move(boss, { superiorId: other.id, effectiveOn: '2026-12-01' })).errors).toBeUndefined();
  });

  test('a day before the present line began, and a superior who is not there, are refused at their fields', async () => {
    expect(await problem(staff, { superiorId: division.id, effectiveOn: '2026-10-01' })).toMatchObject({
      effectiveOn: [{ key: 'move.tooEarly' }],
    });
    expect(await problem(staff, { superiorId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      superiorId: [{ key: 'superior.unknown' }],
    });
  });

  test('an employee moves nobody', async () => {
    const caller = await server.as({ roles: [], employeeId: staff.id });
    expect((await move(staff, { superiorId: division.id }, caller)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
