import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEADLINES } from '../calendar/deadlines.rules.js';
import { addDays, type Day, weekdayOf } from '../cycles/dated.rules.js';
import { PERMENPAN_6_2022_CLOCKS as CLOCKS, Clock, clockState, lastDayOf, workingDayAfter } from './clocks.rules.js';
import {
  type Filing,
  type FinalityFacts,
  fileObjection,
  finalityOf,
  isDecided,
  isOpen,
  moveRefusals,
  OBJECTION_TRANSITIONS,
  ObjectionGuard,
  ObjectionState,
  receiptOf,
} from './objection.rules.js';

const fiveDays = (day: Day) => weekdayOf(day) <= 5;
const sixDays = (day: Day) => weekdayOf(day) <= 6;
const without =
  (...holidays: Day[]) =>
  (day: Day) =>
    fiveDays(day) && !holidays.includes(day);

describe('clocks in working days', () => {
  test.each([
    ['with the holiday of 16 January (E10)', without('2026-01-16'), '2026-01-26'],
    ['without that holiday (E10)', fiveDays, '2026-01-23'],
    ['in a six-day unit', sixDays, '2026-01-21'],
  ])('received Monday 5 January 2026, %s', (_name, calendar, last) =>
    expect(lastDayOf('FILE_OBJECTION', '2026-01-05', CLOCKS, calendar)).toBe(last),
  );

  test('received on a Saturday, day 1 is Monday', () =>
    expect(workingDayAfter('2026-01-10', 1, fiveDays)).toBe('2026-01-12'));

  test.each([
    [Clock.DOCUMENT_TO_EMPLOYEE, 14],
    [Clock.EMPLOYEE_RETURNS, 14],
    [Clock.REPORT_TO_PYB, 30],
    [Clock.DEFAULT_SUPERIOR_SIGNS, 14],
    [Clock.DEFAULT_DOCUMENT_TO_EMPLOYEE, 7],
    [Clock.DEFAULT_EMPLOYEE_RETURNS, 7],
    [Clock.FILE_OBJECTION, 14],
    [Clock.DECIDE_OBJECTION, 7],
  ])('%s runs %i working days and names its article', (clock, days) => {
    expect(CLOCKS.rules[clock].days).toBe(days);
    expect(CLOCKS.rules[clock].article).toMatch(/p\.11/);
  });

  test('the n-th working day is a working day with exactly n of them since the event', () => {
    const start = fc.nat(1000).map((n) => addDays('2026-01-01', n));
    const holidays = fc.array(
      fc.nat(1100).map((n) => addDays('2026-01-01', n)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 30 }), holidays, (event, count, closed) => {
        const calendar = without(...closed);
        const last = workingDayAfter(event, count, calendar);
        let seen = 0;
        for (let day = addDays(event, 1); day <= last; day = addDays(day, 1)) if (calendar(day)) seen += 1;
        expect(calendar(last)).toBe(true);
        expect(seen).toBe(count);
      }),
    );
  });

  test('a calendar without working days is noticed', () =>
    expect(() => workingDayAfter('2026-01-01', 1, () => false)).toThrow(RangeError));

  test.each([
    ['on the last day', null, '2026-01-23', false],
    ['the day after', null, '2026-01-24', true],
    ['done in time, looked at later', '2026-01-23', '2026-03-01', false],
    ['done too late', '2026-01-24', '2026-03-01', true],
  ])('%s', (_name, doneOn, today, overdue) =>
    expect(clockState('FILE_OBJECTION', '2026-01-05', doneOn, today, CLOCKS, fiveDays).overdue).toBe(overdue),
  );
});

const staff: FinalityFacts = {
  evaluatedOnDefault: false,
  evaluatedByRegionHead: false,
  level: 'EXECUTOR',
  leadsIndependentUnit: false,
};

describe('final results', () => {
  test.each<[string, Partial<FinalityFacts>, string | null]>([
    ['a staff member evaluated by his superior', {}, null],
    ['evaluated on default', { evaluatedOnDefault: true }, 'FINAL_AFTER_DEFAULT'],
    [
      'Kepala Dinas evaluated by the Wali Kota (E11)',
      { level: 'EXECUTIVE', evaluatedByRegionHead: true },
      'FINAL_BY_REGION_HEAD',
    ],
    [
      'Sekda evaluated by the Wali Kota',
      { level: 'EXECUTIVE_SENIOR', evaluatedByRegionHead: true },
      'FINAL_BY_REGION_HEAD',
    ],
    ['an executive evaluated by the Sekda', { level: 'EXECUTIVE' }, null],
    [
      'head of an independent unit evaluated by the Wali Kota',
      { level: 'FUNCTIONAL', leadsIndependentUnit: true, evaluatedByRegionHead: true },
      'FINAL_BY_REGION_HEAD',
    ],
    [
      'head of an independent unit evaluated by the head of the coordinating office',
      { level: 'FUNCTIONAL', leadsIndependentUnit: true },
      null,
    ],
    ['an administrator evaluated by the Wali Kota', { level: 'ADMINISTRATOR', evaluatedByRegionHead: true }, null],
  ])('%s', (_name, more, reason) => {
    const answer = finalityOf({ ...staff, ...more });
    expect(answer.final ? answer.reason : null).toBe(reason);
    if (answer.final) expect(answer.article).toMatch(/^p\.90 no\.1[12]/);
  });
});

describe('filing', () => {
  const filing = (more: Partial<Filing> = {}): Filing => ({
    receivedOn: '2026-01-05',
    filedOn: '2026-01-23',
    reasons: 'Realisasi triwulan IV belum dihitung',
    alreadyFiled: false,
    finality: staff,
    ...more,
  });
  const file = (more: Partial<Filing> = {}) => fileObjection(filing(more), CLOCKS, fiveDays);
  const reasons = (more: Partial<Filing>) => file(more).refusals.map(({ reason }) => reason);

  test('on the 14th working day it is accepted, with 7 working days to decide', () =>
    expect(file()).toEqual({
      accepted: true,
      refusals: [],
      lastDayToFile: '2026-01-23',
      lastDayToDecide: '2026-02-03',
    }));

  test('on the day of receipt it is accepted', () => expect(file({ filedOn: '2026-01-05' }).accepted).toBe(true));

  test.each<[string, Partial<Filing>, string[]]>([
    ['a day after the last', { filedOn: '2026-01-24' }, ['TOO_LATE']],
    ['without reasons', { reasons: ' \n' }, ['NO_REASONS']],
    ['before the document came', { receivedOn: null }, ['NOT_RECEIVED_YET']],
    ['dated before receipt', { filedOn: '2026-01-02' }, ['FILED_BEFORE_RECEIPT']],
    ['a second time', { alreadyFiled: true }, ['ALREADY_FILED']],
    [
      'against a final result (E11)',
      { finality: { ...staff, level: 'EXECUTIVE', evaluatedByRegionHead: true } },
      ['FINAL_BY_REGION_HEAD'],
    ],
    ['against a result made on default', { finality: { ...staff, evaluatedOnDefault: true } }, ['FINAL_AFTER_DEFAULT']],
    [
      'late, again and without reasons',
      { filedOn: '2026-02-01', reasons: '', alreadyFiled: true },
      ['TOO_LATE', 'NO_REASONS', 'ALREADY_FILED'],
    ],
  ])('refused %s', (_name, more, expected) => {
    expect(reasons(more)).toEqual(expected);
    for (const { article } of file(more).refusals) expect(article).toMatch(/Ps|p\./);
    expect(file(more)).toMatchObject({ accepted: false, lastDayToDecide: null });
  });

  test('a final result names no last day, for there is none', () =>
    expect(file({ finality: { ...staff, evaluatedOnDefault: true } }).lastDayToFile).toBeNull());

  test('a wider filing limit comes from the table, not from the code', () => {
    const wider = {
      ...CLOCKS,
      rules: { ...CLOCKS.rules, FILE_OBJECTION: { ...CLOCKS.rules.FILE_OBJECTION, days: 15 } },
    };
    expect(fileObjection(filing({ filedOn: '2026-01-26' }), wider, fiveDays).accepted).toBe(true);
  });
});

describe('deciding', () => {
  const all = Object.fromEntries(Object.values(ObjectionGuard).map((guard) => [guard, true]));

  test('only the declared moves exist, and only for the evaluator’s superior', () => {
    for (const from of Object.values(ObjectionState))
      for (const to of Object.values(ObjectionState)) {
        const known = OBJECTION_TRANSITIONS.some((one) => one.from === from && one.to === to);
        expect(moveRefusals(from, to, true, all).length === 0).toBe(known);
        expect(moveRefusals(from, to, false, all).length).toBeGreaterThan(0);
        if (isDecided(from)) expect(known).toBe(false);
      }
  });

  test('both sides are asked before a decision', () => {
    expect(moveRefusals('FILED', 'HEARD', true, { EMPLOYEE_EXPLAINED: true })).toEqual([
      'objections.refused.EVALUATOR_EXPLAINED',
    ]);
    expect(moveRefusals('FILED', 'UPHELD', true, all)).toEqual(['objections.refused.NO_SUCH_MOVE']);
  });

  test('a change needs another result and the new recommendation of D.1.3', () =>
    expect(moveRefusals('HEARD', 'CHANGED', true, { REASON_GIVEN: true })).toEqual([
      'objections.refused.RESULT_DIFFERS',
      'objections.refused.NEW_RECOMMENDATION',
    ]));
});

test('every clock of the law counts what the table of deadlines counts', () => {
  const inForce = DEADLINES.filter(({ validTo }) => validTo === null);
  const term = (code: string) => inForce.find((rule) => rule.code === code)?.term;
  expect(term('OBJECTION_FILED')).toEqual({ unit: 'WORKING_DAYS', days: CLOCKS.rules.FILE_OBJECTION.days });
  expect(term('OBJECTION_DECIDED')).toEqual({ unit: 'WORKING_DAYS', days: CLOCKS.rules.DECIDE_OBJECTION.days });
});

test('an objection is open, decided or withdrawn', () => {
  for (const state of Object.values(ObjectionState))
    expect(Number(isOpen(state)) + Number(isDecided(state)) + Number(state === 'WITHDRAWN')).toBe(1);
});

test('received as acknowledged, else as delivered', () => {
  expect(receiptOf('2026-01-07', '2026-01-05')).toBe('2026-01-07');
  expect(receiptOf(null, '2026-01-05')).toBe('2026-01-05');
  expect(receiptOf(null, null)).toBeNull();
});
