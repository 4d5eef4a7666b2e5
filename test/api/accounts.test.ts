import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { employee, unit } from '../kit/builders.js';
import { type Caller, PASSWORD, startServer, type TestServer } from '../kit/server.js';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { token me { name roles permissions employee { name } } } }';
const EDIT =
  'mutation ($input: EditAccountInput!) { editAccount(input: $input) { account { version roles isActive } } }';

describe('accounts', () => {
  let server: TestServer;
  let admin: Caller;
  let personId: string;

  beforeAll(async () => {
    server = await startServer();
    const em = server.orm.em.fork();
    personId = employee(em, { name: 'ANI', unit: unit(em) }).id;
    await em.flush();
    admin = await server.as({ roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => server.stop());

  const accountOf = async (username: string) =>
    (await admin.query('query ($q: String) { accounts(filter: { q: $q }) { items { id version } } }', { q: username }))
      .data.accounts.items[0];

  test('signing in tells who one is and what one may do', async () => {
    await server.as({ roles: ['EMPLOYEE'], employeeId: personId, username: 'ani' });
    const reply = await server.caller(null).query(SIGN_IN, { input: { username: 'ani', password: PASSWORD } });
    expect(reply.data.signIn.me).toMatchObject({ roles: ['EMPLOYEE'], employee: { name: 'ANI' } });
    expect(reply.data.signIn.me.permissions).toContain('employees');
    expect(reply.data.signIn.me.permissions).not.toContain('createAccount');
  });

  test('an unknown name and a wrong password are told in the same words', async () => {
    const unknown = await server
      .caller(null)
      .query(SIGN_IN, { input: { username: 'nobody', password: 'x'.repeat(14) } });
    const wrong = await server.caller(null).query(SIGN_IN, { input: { username: 'ani', password: 'x'.repeat(14) } });
    const told = ({ errors, status }: typeof wrong) => ({
      status,
      message: errors?.[0]?.message,
      code: errors?.[0]?.extensions.code,
      key: errors?.[0]?.extensions.key,
    });
    expect(told(unknown)).toEqual(told(wrong));
    expect(unknown.text + wrong.text).not.toContain('x'.repeat(14));
  });

  test('too many wrong tries have to wait, and the wait is told', async () => {
    const tries = [];
    for (let i = 0; i < 8; i++)
      tries.push(
        await server.caller(null).query(SIGN_IN, { input: { username: 'guessed', password: `guess-${i}-guess` } }),
      );
    expect(tries.at(-1)?.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfter: expect.any(Number),
    });
  });

  test('two sign-ins in one document are refused before any is tried', async () => {
    const reply = await server
      .caller(null)
      .query(
        'mutation { a: signIn(input: { username: "a", password: "b" }) { token } b: signIn(input: { username: "a", password: "b" }) { token } }',
      );
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  test('a deactivated account is refused on its next request', async () => {
    const caller = await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'goes' });
    const { id, version } = await accountOf('goes');
    expect((await admin.query(EDIT, { input: { id, version, isActive: false } })).errors).toBeUndefined();
    expect((await caller.query('{ me { id } }')).data.me).toBeNull();
  });

  test('roles that must stay apart are refused at the field', async () => {
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'both' });
    const { id, version } = await accountOf('both');
    const reply = await admin.query(EDIT, { input: { id, version, roles: ['PERSONNEL_OFFICER', 'ADMINISTRATOR'] } });
    expect(reply.errors?.[0]?.extensions.fields).toEqual({ roles: [{ key: 'account.rolesApart' }] });
  });

  test('the second of two editors is told', async () => {
    await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'edited' });
    const { id, version } = await accountOf('edited');
    await admin.query(EDIT, { input: { id, version, name: 'One' } });
    const second = await admin.query(EDIT, { input: { id, version, name: 'Two' } });
    expect(second.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  });

  test('a password never comes back, whatever is wrong with the request', async () => {
    const secret = 'rahasia-yang-tidak-boleh-kembali';
    const replies = await Promise.all([
      admin.query('mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', {
        input: { username: 'a', name: '', password: secret, roles: [] },
      }),
      admin.query('mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }', {
        input: { username: 1, password: secret },
      }),
      server.caller(null).query(SIGN_IN, { input: { username: '', password: secret } }),
      server.caller(null).query(SIGN_IN, { input: { username: 'a', password: secret, extra: secret } }),
    ]);
    for (const reply of replies) {
      expect(reply.errors).toBeDefined();
      expect(reply.text).not.toContain(secret);
    }
  });
});
