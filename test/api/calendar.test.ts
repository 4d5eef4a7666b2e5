import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isWorkingDay } from '../../server/features/calendar/calendar.rules.js';
import { workingCalendar } from '../../server/features/calendar/calendar.service.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const IMPORT = 'mutation ($input: ImportHolidaysInput!) { importHolidays(input: $input) { added } }';
const SET =
  'mutation ($input: SetHolidayInput!) { setHoliday(input: $input) { holiday { id version day name kind isConfirmed } } }';
const REMOVE = 'mutation ($input: RemoveHolidayInput!) { removeHoliday(input: $input) { removedId } }';

describe('the calendar through the API', () => {
  let server: TestServer;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  test('a year is taken over once, every day with its source, and read by everybody who signs in', async () => {
    const first = await officer.query(IMPORT, { input: { year: 2026 } });
    expect(first.data.importHolidays.added).toBe(25);
    const again = await officer.query(IMPORT, { input: { year: 2026 } });
    expect(again.data.importHolidays.added).toBe(0);
    const person = await server.as({ roles: ['EMPLOYEE'] });
    const reply = await person.query(
      '{ holidays(filter: { year: 2026, kind: [JOINT_LEAVE] }) { items { day source viewerCan { edit remove } } total } }',
    );
    expect(reply.data.holidays.total).toBe(8);
    for (const item of reply.data.holidays.items)
      expect([item.source.length > 0, item.viewerCan]).toEqual([true, { edit: false, remove: false }]);
  });

  test('a year without data is refused at its field', async () => {
    const reply = await officer.query(IMPORT, { input: { year: 2031 } });
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty('year');
  });

  test('a day is recorded once, corrected with its version, and taken back; working days follow', async () => {
    const input = {
      day: '2026-11-25',
      name: 'Pemungutan suara',
      kind: 'LOCAL',
      source: 'Keputusan wali kota (contoh)',
    };
    expect(isWorkingDay(await workingCalendar(server.app.services), '2026-11-25')).toBe(true);
    const made = await officer.query(SET, { input });
    expect(made.errors).toBeUndefined();
    const { id, version } = made.data.setHoliday.holiday;
    expect(isWorkingDay(await workingCalendar(server.app.services), '2026-11-25')).toBe(false);
    const twice = await officer.query(SET, { input });
    expect(twice.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const better = await officer.query(SET, { input: { ...input, name: 'Pilkada', version } });
    expect(better.data.setHoliday.holiday.name).toBe('Pilkada');
    const stale = await officer.query(REMOVE, { input: { id, version } });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const removed = await officer.query(REMOVE, { input: { id, version: better.data.setHoliday.holiday.version } });
    expect(removed.data.removeHoliday.removedId).toBe(id);
    expect(isWorkingDay(await workingCalendar(server.app.services), '2026-11-25')).toBe(true);
  });

  test('a year with an unconfirmed day counts as not known yet', async () => {
    await officer.query(IMPORT, { input: { year: 2027 } });
    const { years } = await workingCalendar(server.app.services);
    expect([...years]).toEqual([2026]);
  });

  test.each([['EMPLOYEE'], ['UNIT_OFFICER'], ['AUDITOR'], ['ADMINISTRATOR']] as const)(
    '%s changes nothing',
    async (role) => {
      const caller = await server.as({ roles: [role] });
      for (const [mutation, input] of [
        [IMPORT, { year: 2025 }],
        [SET, { day: '2026-11-26', name: 'Gelap', kind: 'LOCAL', source: 'contoh' }],
        [REMOVE, { id: '00000000-0000-4000-8000-000000000000', version: 1 }],
      ] as const) {
        const reply = await caller.query(mutation, { input });
        expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      const missing = await officer.query(REMOVE, {
        input: { id: '00000000-0000-4000-8000-000000000000', version: 1 },
      });
      expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    },
  );
});
