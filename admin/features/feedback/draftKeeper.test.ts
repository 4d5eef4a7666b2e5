import { describe, expect, test } from '@jest/globals';
import { HttpError } from 'ra-core';
import { failureOf, forgetUnsent, keepUnsent, unsentOf } from './draftKeeper.js';

const store = (): Storage => {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => map.set(key, value),
    removeItem: (key: string) => map.delete(key),
  } as unknown as Storage;
};
const written = { ratings: { A: 4, B: null }, comments: { LOYAL: 'baik' } };

describe('what a failed save means', () => {
  test.each([
    ['UNAVAILABLE', 'offline'],
    ['TOO_MANY_REQUESTS', 'offline'],
    ['INTERNAL_SERVER_ERROR', 'offline'],
    ['CONFLICT', 'conflict'],
    ['PRECONDITION_FAILED', 'refused'],
    ['BAD_USER_INPUT', 'refused'],
    ['UNAUTHENTICATED', 'refused'],
  ])('%s is %s', (code, meaning) => {
    expect(failureOf(new HttpError('x', 400, { code }))).toBe(meaning);
  });
  test('an error of the browser is a bad line', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('offline');
  });
});

describe('what the server does not have yet', () => {
  test('comes back after a reload, "cannot judge" included', () => {
    const tab = store();
    keepUnsent(tab, 'r', { version: 3, written });
    expect(unsentOf(tab, 'r', 3)).toEqual(written);
  });
  test('is dropped when the task is at another version, and once it was saved', () => {
    const tab = store();
    keepUnsent(tab, 'r', { version: 3, written });
    expect(unsentOf(tab, 'r', 4)).toBeUndefined();
    expect(unsentOf(tab, 'r', 3)).toBeUndefined();
    keepUnsent(tab, 'r', { version: 3, written });
    forgetUnsent(tab, 'r');
    expect(unsentOf(tab, 'r', 3)).toBeUndefined();
  });
  test('is as if it were not there when it cannot be read', () => {
    const tab = store();
    tab.setItem('kinerja.unsent.r', '{');
    expect(unsentOf(tab, 'r', 3)).toBeUndefined();
  });
});
