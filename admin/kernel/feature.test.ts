import { describe, expect, test } from '@jest/globals';
import { type AdminResource, isAllowed, permissionFor } from './feature.js';

describe('a permission', () => {
  test.each([
    [undefined, [], true],
    ['a', ['a', 'b'], true],
    ['a', ['b'], false],
    [['a', 'b'], ['b'], true],
    [['a', 'b'], ['c'], false],
    [[], ['a'], false],
  ] as const)('wanted %j, held %j → %s', (wanted, held, answer) => {
    expect(isAllowed(wanted, held)).toBe(answer);
  });
});

describe('an action on a resource', () => {
  const resource = (permission: AdminResource['permission']): AdminResource => ({
    name: 'units',
    documents: {},
    permission,
  });
  test.each([
    [undefined, 'edit', undefined],
    ['read', 'edit', 'read'],
    [['read', 'audit'], 'list', ['read', 'audit']],
    [{ list: 'read', edit: 'write' }, 'edit', 'write'],
    [{ list: 'read', edit: 'write' }, 'show', 'read'],
  ] as const)('declared %j, %s needs %j', (declared, action, needed) => {
    expect(permissionFor(resource(declared), action)).toEqual(needed);
  });
});
