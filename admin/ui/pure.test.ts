import { describe, expect, test } from '@jest/globals';
import { barOption } from './chart/options.js';
import { hasEnded, jobPercent, jobState } from './jobState.js';
import { safeHref } from './safeHref.js';
import { demoAccountsOf } from './signIn/demoAccounts.js';

describe('an address somebody typed in', () => {
  const base = 'https://kinerja.example.go.id/';
  test.each([
    ['https://jdih.example.go.id/a', false],
    ['http://example.org', false],
    ['/uploads/1', true],
    ['  uploads/1 ', true],
  ])('%s is a link', (address, sameOrigin) => {
    const safe = safeHref(address, base);
    expect(safe?.href).toMatch(/^https?:/);
    expect(safe?.sameOrigin).toBe(sameOrigin);
  });
  test.each([
    ['javascript:alert(1)'],
    [' JaVaScRiPt:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,<script>1</script>'],
    ['vbscript:x'],
    ['blob:https://kinerja.example.go.id/1'],
    ['file:///etc/passwd'],
    ['https://user:secret@example.org/'],
    ['http://'],
    [''],
    [null],
  ])('%j is not', (address) => {
    expect(safeHref(address, base)).toBeNull();
  });
});

describe('a job', () => {
  test.each([
    ['QUEUED', 'queued', false],
    ['RUNNING', 'running', false],
    ['SUCCEEDED', 'done', true],
    ['FAILED', 'failed', true],
    ['CANCELLED', 'cancelled', true],
    ['A_STATE_OF_NEXT_YEAR', 'running', false],
  ] as const)('%s is %s', (status, state, ended) => {
    expect([jobState(status), hasEnded(status)]).toEqual([state, ended]);
  });
  test.each([
    [0, 4200, 0],
    [1234, 4200, 29],
    [4199, 4200, 99],
    [5000, 4200, 100],
    [3, null, undefined],
    [3, 0, undefined],
  ])('%j of %j is %j percent', (progress, total, percent) => {
    expect(jobPercent({ status: 'RUNNING', progress, total })).toBe(percent);
  });
});

test('demonstration accounts: what is not complete is left out, and anything else is none', () => {
  const ani = { username: 'ani', password: 'x', name: 'Ani', role: 'EMPLOYEE' };
  expect(demoAccountsOf([ani, { username: 'x' }, null])).toEqual([ani]);
  expect(demoAccountsOf({ accounts: [ani] })).toEqual([ani]);
  for (const nothing of [null, 'x', {}, { message: 'Data tidak ditemukan.' }])
    expect(demoAccountsOf(nothing)).toEqual([]);
});

test('a withheld value is a gap in the chart, never a zero', () => {
  const look = { colours: ['#000000'], text: '#000000', line: '#cccccc' };
  const option = barOption({ categories: ['a', 'b'], series: [{ name: 's', values: [null, 2] }] }, look);
  expect(option).toMatchObject({ series: [{ data: [null, 2] }], aria: { enabled: true } });
});
