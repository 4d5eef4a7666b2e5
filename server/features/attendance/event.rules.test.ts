import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type EventDay,
  type EventFacts,
  type EventSetting,
  extrasOf,
  judgeEvents,
  minutesAway,
  monthsTouched,
  type StoredEvent,
  settingProblem,
  shapeProblem,
} from './event.rules.js';

const DAY = '2026-09-07';
const hours = { start: '07:30', end: '16:00', breakMinutes: 60 };
const there: EventDay = { hours, status: 'PRESENT', timeIn: '07:20', timeOut: '16:10' };
const departure = (given: Partial<EventFacts> = {}): EventFacts => ({
  ...{ kind: 'DEPARTURE', day: DAY, outcome: 'NOT_PERMITTED', timeFrom: '10:00', timeTo: '11:00' },
  ...{ unitId: null, reference: null, reason: 'Terlihat di pasar' },
  ...given,
});
const ceremony = (given: Partial<EventFacts> = {}): EventFacts => ({
  ...{ kind: 'CEREMONY', day: DAY, outcome: 'MISSED', timeFrom: null, timeTo: null },
  ...{ unitId: 'unit', reference: null, reason: null },
  ...given,
});
const LIMITS = { minutesPerDay: 120, minutesPerWeek: 480 };

describe('what an event must say', () => {
  const rows: [string, EventFacts, [string, string] | null][] = [
    ['a departure without permit', departure(), null],
    [
      'a permitted departure with its number',
      departure({ outcome: 'PERMITTED', reference: '800/1', reason: null }),
      null,
    ],
    ['a permitted departure without number', departure({ outcome: 'PERMITTED' }), ['reference', 'permitNeeded']],
    ['a departure without permit and without reason', departure({ reason: null }), ['reason', 'reasonNeeded']],
    ['a departure without times', departure({ timeFrom: null }), ['timeFrom', 'time']],
    ['a departure without return', departure({ timeTo: null }), ['timeTo', 'time']],
    ['a return before the departure', departure({ timeTo: '09:00' }), ['timeTo', 'order']],
    ['a return at the moment of departure', departure({ timeTo: '10:00' }), ['timeTo', 'order']],
    ['a departure that was attended', departure({ outcome: 'ATTENDED' }), ['outcome', 'outcome']],
    ['a ceremony missed', ceremony(), null],
    ['a ceremony attended', ceremony({ outcome: 'ATTENDED' }), null],
    ['a ceremony excused without reason', ceremony({ outcome: 'EXCUSED' }), ['reason', 'reasonNeeded']],
    ['a ceremony nobody held', ceremony({ unitId: null }), ['unitId', 'unitNeeded']],
    ['a ceremony with a permit', ceremony({ outcome: 'PERMITTED' }), ['outcome', 'outcome']],
  ];
  test.each(rows)('%s', (_name, event, problem) => {
    const found = shapeProblem(event);
    expect(found && [found.field, found.what]).toEqual(problem);
    // Whatever is in order names what the other rules need.
    if (!found) expect(event.kind === 'CEREMONY' ? event.unitId : minutesAway(event, there)).toBeTruthy();
  });
});

describe('whether an event fits its day', () => {
  const setting = (given: Partial<EventSetting> = {}): EventSetting => ({
    ...{ today: '2026-10-01', day: there, others: [], isOwnUnit: true },
    ...given,
  });
  const day = (given: Partial<EventDay>) => setting({ day: { ...there, ...given } });
  const away = { timeIn: null, timeOut: null };
  const rows: [string, EventFacts, EventSetting, [string, string] | null][] = [
    ['a usual day', departure(), setting(), null],
    ['a day nobody recorded', departure(), day({ status: null, ...away }), null],
    ['a day to come', departure(), setting({ today: '2026-09-06' }), ['day', 'future']],
    ['today', departure(), setting({ today: DAY }), null],
    ['leave, sickness, duty', departure(), day({ status: 'EXCUSED', ...away }), ['day', 'excused']],
    ['a ceremony on leave', ceremony(), day({ status: 'EXCUSED', ...away }), ['day', 'excused']],
    ['alpa', departure(), day({ status: 'ABSENT', ...away }), ['day', 'absent']],
    ['a ceremony on a day of alpa', ceremony(), day({ status: 'ABSENT', ...away }), ['day', 'absent']],
    ['a day off', departure(), day({ hours: null, status: null, ...away }), ['day', 'noWork']],
    ['a ceremony on a day off (17 August)', ceremony(), day({ hours: null, status: null, ...away }), null],
    ['after hours', departure({ timeFrom: '16:30', timeTo: '17:00' }), setting(), ['timeFrom', 'outsideHours']],
    [
      'after the punch out',
      departure({ timeFrom: '14:00', timeTo: '15:00' }),
      day({ timeOut: '13:30' }),
      ['timeFrom', 'outsideHours'],
    ],
    [
      'a departure that meets another',
      departure(),
      setting({ others: [departure({ timeFrom: '10:59', timeTo: '12:00' })] }),
      ['timeFrom', 'overlap'],
    ],
    [
      'a departure right after another',
      departure(),
      setting({ others: [departure({ timeFrom: '09:00', timeTo: '10:00' })] }),
      null,
    ],
    ['a ceremony of another unit', ceremony(), setting({ isOwnUnit: false }), ['unitId', 'unit']],
    [
      'the same ceremony twice',
      ceremony(),
      setting({ others: [ceremony({ outcome: 'ATTENDED' })] }),
      ['unitId', 'twice'],
    ],
    ['two ceremonies of two units', ceremony(), setting({ others: [ceremony({ unitId: 'city' })] }), null],
  ];
  test.each(rows)('%s', (_name, event, given, problem) => {
    const found = settingProblem(event, given);
    expect(found && [found.field, found.what]).toEqual(problem);
    // What may be recorded on an open day is never ignored afterwards.
    if (!found) {
      const [judged] = judgeEvents([{ ...event, id: '1', isApplied: true }], () => given.day, LIMITS);
      expect(judged?.effect).toBe('CHARGED');
    }
  });
});

describe('what events come to', () => {
  const stored = (facts: EventFacts, id = '1'): StoredEvent => ({ ...facts, id, isApplied: true });
  const permit = (day: string, timeFrom: string, timeTo: string) =>
    stored(departure({ day, outcome: 'PERMITTED', reference: '800/1', timeFrom, timeTo }), `${day} ${timeFrom}`);
  const of = (events: StoredEvent[], limits: typeof LIMITS | null = LIMITS) =>
    judgeEvents(events, () => there, limits).map(({ minutes, covered, charged, effect }) => [
      minutes,
      covered,
      charged,
      effect,
    ]);

  test.each([
    ['within hours', '10:00', '11:00', {}, 60],
    ['from before the start', '06:00', '08:00', {}, 30],
    ['beyond the end', '15:30', '18:00', {}, 30],
    ['before coming late', '07:30', '09:00', { timeIn: '08:30' }, 30],
    ['up to leaving early', '13:00', '15:00', { timeOut: '14:00' }, 60],
    ['without punches', '13:00', '15:00', { timeIn: null, timeOut: null }, 120],
    ['on a day off', '10:00', '11:00', { hours: null }, 0],
  ])('a departure %s: %s to %s', (_name, timeFrom, timeTo, given, minutes) =>
    expect(minutesAway({ timeFrom, timeTo }, { ...there, ...given })).toBe(minutes),
  );

  test('a permit covers two hours a day, the earlier departure first', () =>
    expect(of([permit(DAY, '13:00', '14:30'), permit(DAY, '09:00', '10:00')])).toEqual([
      [60, 60, 0, 'COVERED'],
      [90, 60, 30, 'CHARGED'],
    ]));

  test('and eight hours a week from Monday to Sunday; the next week begins anew', () => {
    const week = ['07', '08', '09', '10', '11'].map((day) => permit(`2026-09-${day}`, '10:00', '12:00'));
    expect(of([...week, permit('2026-09-14', '10:00', '12:00')]).map(([, covered]) => covered)).toEqual([
      120, 120, 120, 120, 0, 120,
    ]);
  });

  test('without limits a permit covers all', () =>
    expect(of([permit(DAY, '08:00', '15:00')], null)).toEqual([[420, 420, 0, 'COVERED']]));

  test.each([
    ['leave', { status: 'EXCUSED' as const }, 'DAY_EXCUSED'],
    ['alpa', { status: 'ABSENT' as const }, 'DAY_ABSENT'],
  ])('a day that became %s afterwards makes its events count nothing, and says so', (_name, given, effect) => {
    const judged = judgeEvents([stored(departure()), stored(ceremony(), '2')], () => ({ ...there, ...given }), LIMITS);
    expect(judged.map((one) => one.effect)).toEqual([effect, effect]);
    expect(extrasOf(judged)).toEqual([]);
  });

  test('what was recorded after the cycle was closed is shown and not counted', () => {
    const judged = judgeEvents([{ ...stored(ceremony()), isApplied: false }], () => there, LIMITS);
    expect(judged).toMatchObject([{ effect: 'CYCLE_CLOSED' }]);
    expect(extrasOf(judged)).toEqual([]);
  });

  test('an event can change its own month, and the next where its week reaches into it', () => {
    expect(monthsTouched('2026-09-07')).toEqual(['2026-09']);
    expect(monthsTouched('2026-09-28')).toEqual(['2026-09', '2026-10']);
    expect(monthsTouched('2026-10-01')).toEqual(['2026-10']);
  });

  test('covered and charged are all there is, and limits hold on every day and week', () => {
    const events = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 30 }), at: fc.integer({ min: 8, max: 14 }), permitted: fc.boolean() }),
    );
    fc.assert(
      fc.property(events, (list) => {
        const judged = judgeEvents(
          list.map(({ day, at, permitted }, n) => ({
            ...permit(
              `2026-09-${String(day).padStart(2, '0')}`,
              `${String(at).padStart(2, '0')}:00`,
              `${at + 1}:30`.padStart(5, '0'),
            ),
            id: String(n),
            outcome: permitted ? ('PERMITTED' as const) : ('NOT_PERMITTED' as const),
          })),
          () => there,
          LIMITS,
        );
        expect(judged).toHaveLength(list.length);
        const days = new Map<string, number>();
        for (const { event, minutes, covered, charged } of judged) {
          expect(covered + charged).toBe(minutes);
          days.set(event.day, (days.get(event.day) ?? 0) + covered);
        }
        expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(LIMITS.minutesPerDay);
        const total = extrasOf(judged).reduce((sum, { leftMinutes }) => sum + leftMinutes, 0);
        expect(total).toBe(judged.reduce((sum, { charged }) => sum + charged, 0));
      }),
    );
  });
});
