import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addCalendarDays, isWorkingDay, workCalendar } from '../calendar/calendar.rules.js';
import { HOLIDAYS } from '../calendar/holidays.data.js';
import { DutyKind, KINDS } from './kinds.rules.js';
import { isFinal, isQuiet, isTime, mayMail, pauseMinutes, SHIPPED_POLICY } from './mailing.rules.js';
import { type Directory, type Duty, type Party, planReminders, stepReached, tellingsOf } from './reminders.rules.js';

const days = HOLIDAYS.map(({ day }) => ({ date: day }));
const calendars = { FIVE_DAY: workCalendar('FIVE_DAY', days), SIX_DAY: workCalendar('SIX_DAY', days) };
const duty = (more: Partial<Duty> = {}): Duty => ({
  kind: 'RATING_DUE',
  objectId: 'o',
  ownerId: 'a',
  unitId: 'u',
  week: 'FIVE_DAY',
  dueOn: '2026-06-12',
  ...more,
});
const five = (key: string) => ({ key, week: 'FIVE_DAY' as const });
const directory: Directory = {
  person: (id) => ({ key: `employee:${id}`, week: id === 'six' ? 'SIX_DAY' : 'FIVE_DAY' }),
  superiorOf: (id) => (id === 'head' ? undefined : five('employee:superior')),
  unitOfficersOf: () => [five('employee:officer')],
  personnelOfficers: () => [five('account:bkpsdm')],
};
const said = (today: string, more: Partial<Duty> = {}) =>
  tellingsOf(duty(more), today, SHIPPED_POLICY, calendars).map(({ party, occasion }) => `${party} ${occasion}`);

describe('who is told what, and when', () => {
  // The last day is Friday 12 June 2026.
  test.each<[string, string[]]>([
    ['2026-06-02', []],
    ['2026-06-03', ['OWNER ahead7']],
    ['2026-06-08', ['OWNER ahead7']],
    ['2026-06-09', ['OWNER ahead3']],
    ['2026-06-12', ['OWNER ahead0']],
    ['2026-06-15', ['OWNER late0']],
  ])('on %s: %j', (today, expected) => {
    expect(said(today)).toEqual(expected);
  });

  test.each<[number, Party]>([
    [0, 'OWNER'],
    [2, 'OWNER'],
    [3, 'SUPERIOR'],
    [5, 'UNIT_OFFICER'],
    [9, 'UNIT_OFFICER'],
    [10, 'PERSONNEL_OFFICER'],
    [99, 'PERSONNEL_OFFICER'],
  ])('%d working days late: %s', (late, party) => {
    expect(stepReached('RATING_DUE', late, SHIPPED_POLICY)).toBe(party);
    expect(stepReached('FEEDBACK_DUE', late, SHIPPED_POLICY)).toBe('OWNER');
  });

  test('a right that has ended is not a lateness, and feedback is never told to others', () => {
    expect(said('2026-08-03', { kind: 'OBJECTION_WINDOW' })).toEqual([]);
    expect(said('2026-08-03', { kind: 'FEEDBACK_DUE' })).toEqual([expect.stringMatching(/^OWNER/)]);
  });

  test('several duties of a kind are one line with their number and the earliest day', () => {
    const duties = [duty(), duty({ objectId: 'p', dueOn: '2026-06-11' })];
    const [line, ...more] = planReminders(duties, directory, new Set(), '2026-06-10', SHIPPED_POLICY, calendars);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ count: 2, dueOn: '2026-06-11', party: 'OWNER', recipientKey: 'employee:a' });
  });

  test('an extension begins the reminders anew', () => {
    const told = new Set(
      planReminders([duty()], directory, new Set(), '2026-06-12', SHIPPED_POLICY, calendars).flatMap((l) => l.marks),
    );
    const later = duty({ dueOn: '2026-06-26' });
    expect(planReminders([duty()], directory, told, '2026-06-12', SHIPPED_POLICY, calendars)).toEqual([]);
    expect(planReminders([later], directory, told, '2026-06-24', SHIPPED_POLICY, calendars)).toHaveLength(1);
  });

  test('over any half year nobody is told on a day off, nothing twice, everybody reached once for each step', () => {
    const someDuty = fc.record({
      kind: fc.constantFrom(...Object.values(DutyKind)),
      objectId: fc.constantFrom('x', 'y', 'z'),
      ownerId: fc.constantFrom('a', 'six', 'head', null),
      week: fc.constantFrom('FIVE_DAY' as const, 'SIX_DAY' as const),
      dueOn: fc.integer({ min: 0, max: 120 }).map((n) => addCalendarDays('2026-01-05', n)),
    });
    fc.assert(
      fc.property(
        fc.array(someDuty, { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 180, maxLength: 180 }),
        (some, runs) => {
          const duties = some.map((one) => duty(one));
          const told = new Set<string>();
          for (const [n, runsToday] of runs.entries()) {
            const today = addCalendarDays('2026-01-01', n);
            if (!runsToday) continue;
            const lines = planReminders(duties, directory, told, today, SHIPPED_POLICY, calendars);
            expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
            for (const line of lines) {
              const week = line.recipientKey === 'employee:six' ? 'SIX_DAY' : 'FIVE_DAY';
              expect(isWorkingDay(calendars[week], today)).toBe(true);
              expect(line.party === 'OWNER' || KINDS[line.kind].escalates).toBe(true);
              for (const mark of line.marks) {
                expect(told.has(mark)).toBe(false);
                told.add(mark);
              }
            }
            expect(planReminders(duties, directory, told, today, SHIPPED_POLICY, calendars)).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('when mail may go', () => {
  test.each<[string, boolean]>([
    ['00:00', true],
    ['05:59', true],
    ['06:00', false],
    ['19:59', false],
    ['20:00', true],
    ['23:59', true],
  ])('quiet at %s: %s', (time, quiet) => {
    expect(isQuiet(SHIPPED_POLICY, time)).toBe(quiet);
    expect(mayMail(SHIPPED_POLICY, calendars, 'FIVE_DAY', '2026-06-12', time)).toBe(!quiet);
    expect(mayMail(SHIPPED_POLICY, calendars, 'FIVE_DAY', '2026-06-13', time)).toBe(false);
  });

  test('quiet hours within a day, times, pauses and final answers', () => {
    expect(isQuiet({ quietFrom: '12:00', quietTo: '13:00' }, '12:30')).toBe(true);
    expect(isQuiet({ quietFrom: '12:00', quietTo: '13:00' }, '13:00')).toBe(false);
    expect(['20:00', '24:00', '7:00', '07:60'].map(isTime)).toEqual([true, false, false, false]);
    expect([1, 2, 3, 8].map(pauseMinutes)).toEqual([1, 2, 4, 128]);
    expect([
      isFinal('EENVELOPE', 550),
      isFinal('EENVELOPE', 450),
      isFinal('ECONNECTION', undefined),
      isFinal('EAUTH', 535),
    ]).toEqual([true, false, false, false]);
  });
});
