import { describe, expect, test } from '@jest/globals';
import { workCalendar } from '../calendar/calendar.rules.js';
import { DEADLINES, type StatutoryCalendar, statutory } from '../calendar/deadlines.rules.js';
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

const fiveDays = statutory(workCalendar('FIVE_DAY', []));
const sixDays = statutory(workCalendar('SIX_DAY', []));

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
  const file = (more: Partial<Filing> = {}) => fileObjection(filing(more), fiveDays);
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

  test.each<[string, StatutoryCalendar, string, string]>([
    [
      'E10, with the holiday of 16 January',
      statutory(workCalendar('FIVE_DAY', [{ date: '2026-01-16' }])),
      '2026-01-05',
      '2026-01-26',
    ],
    ['E10, without that holiday', fiveDays, '2026-01-05', '2026-01-23'],
    ['in a six-day unit', sixDays, '2026-01-05', '2026-01-21'],
    [
      'in a six-day unit with that holiday',
      statutory(workCalendar('SIX_DAY', [{ date: '2026-01-16' }])),
      '2026-01-05',
      '2026-01-22',
    ],
    ['received on a Saturday', fiveDays, '2026-01-10', '2026-01-29'],
  ])('%s the last day is accepted and the next one refused', (_name, calendar, receivedOn, last) => {
    const on = (filedOn: string) => fileObjection(filing({ receivedOn, filedOn }), calendar);
    expect(on(last)).toMatchObject({ accepted: true, lastDayToFile: last });
    expect(on(`${last.slice(0, 8)}${Number(last.slice(8)) + 1}`).refusals).toEqual([
      { reason: 'TOO_LATE', article: 'Ps 29; p.117 B.2' },
    ]);
  });

  test('a wider filing limit comes from the table, not from the code', () => {
    const wider = DEADLINES.map((rule) =>
      rule.code === 'OBJECTION_FILED' ? { ...rule, term: { unit: 'WORKING_DAYS', days: 15 } as const } : rule,
    );
    expect(fileObjection(filing({ filedOn: '2026-01-26' }), statutory(fiveDays, wider)).accepted).toBe(true);
  });

  test('a document received before 7 February 2022 had fourteen calendar days (PP 30/2019 Ps 59)', () => {
    const old = (filedOn: string) => fileObjection(filing({ receivedOn: '2022-01-03', filedOn }), fiveDays);
    expect(old('2022-01-17').accepted).toBe(true);
    expect(old('2022-01-18').refusals).toEqual([{ reason: 'TOO_LATE', article: 'PP 30/2019 Ps 59' }]);
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

test('an objection is open, decided or withdrawn', () => {
  for (const state of Object.values(ObjectionState))
    expect(Number(isOpen(state)) + Number(isDecided(state)) + Number(state === 'WITHDRAWN')).toBe(1);
});

test('received as acknowledged, else as delivered', () => {
  expect(receiptOf('2026-01-07', '2026-01-05')).toBe('2026-01-07');
  expect(receiptOf(null, '2026-01-05')).toBe('2026-01-05');
  expect(receiptOf(null, null)).toBeNull();
});
