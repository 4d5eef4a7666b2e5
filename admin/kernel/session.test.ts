import { expect, test } from '@jest/globals';
import { HttpError } from 'ra-core';
import { createAuthProvider } from './authProvider.js';
import type { Execute } from './dataProvider.js';
import { createSession, type Me } from './session.js';

const ani: Me = {
  id: 'u1',
  name: 'Ani',
  roles: ['EMPLOYEE'],
  permissions: ['units.read'],
  employee: { id: 'e1', name: 'Ani' },
} as Me;

/** An endpoint that answers `me` with what it is given and counts. */
const world = (answer: () => Me | null) => {
  let count = 0;
  let clock = 0;
  const execute = (async () => {
    count += 1;
    return { me: answer(), signIn: { me: ani } };
  }) as unknown as Execute;
  const session = createSession(execute, () => clock);
  return { session, count: () => count, wait: (ms: number) => (clock += ms) };
};
const units = { name: 'units', documents: {}, permission: 'units.read' };
const accounts = { name: 'accounts', documents: {}, permission: 'accounts.manage' };

test('many questions at once are one request', async () => {
  const { session, count } = world(() => ani);
  await Promise.all([session.me(), session.me(), session.me()]);
  expect(count()).toBe(1);
});

test('a permission that was taken away is noticed after a minute', async () => {
  let permissions = ['units.read'];
  const { session, wait } = world(() => ({ ...ani, permissions }));
  const auth = createAuthProvider(session, [units]);
  expect(await auth.canAccess?.({ resource: 'units', action: 'list' })).toBe(true);
  permissions = [];
  expect(await auth.canAccess?.({ resource: 'units', action: 'list' })).toBe(true);
  wait(60_001);
  expect(await auth.canAccess?.({ resource: 'units', action: 'list' })).toBe(false);
});

test('nobody signed in: checkAuth refuses, nothing may be opened', async () => {
  const auth = createAuthProvider(world(() => null).session, [units]);
  await expect(auth.checkAuth({})).rejects.toMatchObject({ status: 401 });
  expect(await auth.canAccess?.({ resource: 'units', action: 'list' })).toBe(false);
  expect(await auth.getPermissions?.({})).toEqual([]);
});

test('a resource that is not declared is refused, whatever one holds', async () => {
  const auth = createAuthProvider(world(() => ani).session, [units, accounts]);
  expect(await auth.canAccess?.({ resource: 'secrets', action: 'list' })).toBe(false);
  expect(await auth.canAccess?.({ resource: 'accounts', action: 'list' })).toBe(false);
});

test('only 401 signs out', async () => {
  const auth = createAuthProvider(world(() => ani).session, [units]);
  for (const status of [400, 403, 404, 409, 422, 429, 500, 503]) {
    await expect(auth.checkError(new HttpError('x', status))).resolves.toBeUndefined();
  }
  await expect(auth.checkError(new HttpError('x', 401))).rejects.toBeDefined();
});

test('somebody who is not signed in is not signed out', async () => {
  const { session, count } = world(() => null);
  await session.me();
  await session.signOut();
  expect(count()).toBe(1);
});

test('after signing out the next question goes to the server again', async () => {
  const { session, count } = world(() => ani);
  await session.me();
  await session.signOut();
  await session.me();
  expect(count()).toBe(3);
});
