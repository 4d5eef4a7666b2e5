import { describe, expect, test } from '@jest/globals';
import type { IndexResult } from '../rulesets/index.rules.js';
import { inputsOf } from './inputs.rules.js';
import { changeOf } from './recompute.rules.js';

const result = (total: string | null, status: IndexResult['status'] = 'RATED'): IndexResult => ({
  status,
  total,
  coverage: '100.00',
  reason: null,
  ruleSet: { name: 'uji', version: 1, source: 'contoh', example: true },
  trace: [],
});

const line = (component: string, raw: string | null, facts: Record<string, string | number> = {}) => ({
  component,
  raw,
  facts,
  normalised: raw,
  weightPercent: '20',
  effectiveWeight: null,
  contribution: null,
  evidence: [],
  missing: raw === null ? ('index.noData' as const) : null,
});

describe('what changes for a person under another rule set', () => {
  test.each([
    ['80.00', '80.00', null],
    ['80.00', '80.01', 'HIGHER'],
    ['9.50', '10.00', 'HIGHER'],
    ['100.00', '99.99', 'LOWER'],
    [null, '70.00', 'GAINED'],
    ['70.00', null, 'LOST'],
  ] as const)('%s → %s: %s', (before, after, change) => {
    expect(changeOf(result(before), result(after))).toBe(change);
  });

  test('no figure before and after, for another reason, is a change of state', () => {
    expect(changeOf(result(null, 'PENDING'), result(null, 'NOT_RATED'))).toBe('STATE');
  });
});

describe('inputs read back from a stored trace', () => {
  test('two sanctions of one kind stay two, in the order they took effect', () => {
    const facts = {
      'ORAL_REPRIMAND#2.id': 'b',
      'ORAL_REPRIMAND#2.decidedOn': '2025-05-01',
      'ORAL_REPRIMAND#2.effectiveFrom': '2025-05-02',
      'ORAL_REPRIMAND.id': 'a',
      'ORAL_REPRIMAND.decidedOn': '2025-02-01',
      'ORAL_REPRIMAND.effectiveFrom': '2025-02-02',
    };
    const { sanctions, isDisciplineKnown } = inputsOf(
      { ...result('80.00'), trace: [line('DISCIPLINE', '80', facts)] },
      null,
    );
    expect(isDisciplineKnown).toBe(true);
    expect(sanctions.map(({ id, sanction }) => [id, sanction])).toEqual([
      ['a', 'ORAL_REPRIMAND'],
      ['b', 'ORAL_REPRIMAND'],
    ]);
  });

  test('who missed every day has days and no punctuality', () => {
    const facts = { 'presence.workingDays': 20, 'presence.absentDays': 20, 'presence.excusedDays': 0 };
    expect(inputsOf({ ...result('0.00'), trace: [line('ATTENDANCE', '0', facts)] }, null).days).toEqual({
      workingDays: 20,
      presentDays: 0,
      absentDays: 20,
      excusedDays: 0,
      punctualDays: 0,
    });
  });

  test('a component the edition did not have left no input; the rating of the evaluation stands in for its own', () => {
    const inputs = inputsOf({ ...result(null), trace: [line('ATTENDANCE', null)] }, 'MEETS');
    expect(inputs).toEqual({
      days: null,
      isDisciplineKnown: false,
      sanctions: [],
      resultsRating: 'MEETS',
      scores: null,
    });
    expect(inputsOf({ ...result(null), trace: [line('WORK_QUALITY', null)] }, 'MEETS').resultsRating).toBeNull();
  });
});
