import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { LIMITS } from '../../server/kernel/limits.js';
import { type Caller, DEVELOPER_KEY, startServer, type TestServer } from '../kit/server.js';

describe('GraphQL over HTTP', () => {
  let server: TestServer;
  let officer: Caller;
  beforeAll(async () => {
    server = await startServer();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  const send = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body as never,
    });

  test('passes the audits of graphql-http as well as stock Apollo does: 55 ok, no error', async () => {
    const asDeveloper: typeof fetch = (url, init = {}) =>
      fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), 'x-developer-key': DEVELOPER_KEY },
      });
    const results = await Promise.all(
      serverAudits({ url: `${server.url}/graphql`, fetchFn: asDeveloper }).map((audit) => audit.fn()),
    );
    const count = (status: string) => results.filter((result) => result.status === status).length;
    expect(results.filter((result) => result.status === 'error').map((result) => result.id)).toEqual([]);
    expect(count('ok')).toBeGreaterThanOrEqual(55);
    expect(
      results
        .filter((result) => result.status === 'warn')
        .map((result) => result.id)
        .sort(),
    ).toEqual(['572B', '7B9B', 'FDE2']);
  });

  // Each limit: what just fits is answered, one more is refused with 400 and its key.
  const nested = (n: number) => `{ units { items { ${'parent { '.repeat(n)}name${' }'.repeat(n)} } } }`;
  test.each([
    ['depth', (n: number) => nested(n - 3), LIMITS.depth, 'query.depth'],
    [
      'aliases',
      (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      LIMITS.aliases,
      'query.aliases',
    ],
    ['repeated fields', (n: number) => `{ ${'__typename '.repeat(n)} }`, LIMITS.repeated, 'query.repeated'],
    [
      'directives',
      (n: number) =>
        `{ ${Array.from({ length: n }, (_, i) => (i < 3 ? `me { id @include(if: true) }` : '__typename @include(if: true)')).join(' ')} }`,
      LIMITS.directives,
      'query.directives',
    ],
  ] as const)('%s: the limit itself passes, one above is refused', async (_name, document, max, key) => {
    expect((await officer.query(document(max))).errors).toBeUndefined();
    const over = await officer.query(document(max + 1));
    expect(over.status).toBe(400);
    expect(over.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      key,
      params: { found: max + 1, max },
    });
  });

  test('a page multiplies what is below it: a wide, deep page of the largest size is too expensive', async () => {
    const wide =
      'id name nip grade kind status sex gradeSince positionSince unit { id name kind } position { id title } superior { id name nip unit { id name } }';
    const reply = await officer.query(
      `{ employees(page: { limit: 200 }) { items { ${wide} ${wide.replaceAll('superior', 's: superior').replace(/\bunit \{/, 'u: unit {')} } } }`,
    );
    expect(reply.errors?.[0]?.extensions.key).toBe('query.cost');
  });

  test('fragments that fan out cost one walk and are refused at once', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Unit { parent { ...F${i + 1} } parent { ...F${i + 1} } }`,
    ).join(' ');
    const reply = await officer.query(`{ units { items { ...F0 } } } ${fragments} fragment F20 on Unit { name }`);
    expect(reply.status).toBe(400);
  });

  test.each([
    [
      'an array of operations',
      JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))),
      {},
      400,
    ],
    ['broken JSON', '{"query": ', {}, 400],
    [
      'JSON nested 20,000 deep',
      `{"query":"{__typename}","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
      {},
      400,
    ],
    ['a body of 20 MB', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(20_000_000)}` }), {}, 413],
    ['a compressed body', gzipSync(JSON.stringify({ query: '{ __typename }' })), { 'content-encoding': 'gzip' }, 415],
    ['a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 400],
    ['5,000 braces', JSON.stringify({ query: '{a'.repeat(5_000) }), {}, 400],
  ] as [string, string | Uint8Array, Record<string, string>, number][])(
    '%s is refused as the client’s mistake',
    async (_name, body, headers, status) => {
      const response = await send(body, headers);
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(text).not.toMatch(/node_modules|at .*\.js|stack/);
      expect((await officer.query('{ me { id } }')).data.me).not.toBeNull();
    },
  );

  test('a mutation by GET is never run', async () => {
    const response = await officer.fetch(
      `/graphql?query=${encodeURIComponent('mutation { signOut { isSignedOut } }')}`,
      { headers: { 'apollo-require-preflight': 'yes' } },
    );
    expect(response.status).toBe(405);
    expect((await officer.query('{ me { id } }')).data.me).not.toBeNull();
  });

  describe('introspection', () => {
    const ASK = 'query { ...F } fragment F on Query { __schema { queryType { name } } }';
    test('is refused to others, inside a fragment too', async () => {
      const reply = await officer.query(ASK);
      expect(reply.status).toBe(403);
      expect(reply.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', key: 'error.introspection' });
    });
    test('is open to a developer key, which opens nothing else', async () => {
      expect((await server.caller(null).query(ASK, {}, { 'x-developer-key': DEVELOPER_KEY })).errors).toBeUndefined();
      const people = await server
        .caller(null)
        .query('{ employees { items { id } } }', {}, { 'x-developer-key': DEVELOPER_KEY });
      expect(people.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
    test('is open to an account with the developer mark', async () => {
      const developer = await server.as({ roles: ['ADMINISTRATOR'], isDeveloper: true });
      expect((await developer.query(ASK)).errors).toBeUndefined();
    });
  });

  describe('errors', () => {
    test('a malformed id names its variable and shows neither the value nor the database', async () => {
      const reply = await officer.query('query ($id: UUID!) { employee(id: $id) { id } }', { id: 'not-a-uuid' });
      expect(reply.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { id: [{ key: 'field.invalid' }] },
      });
      expect(reply.text).not.toContain('not-a-uuid');
    });
    test('an unknown field gives no suggestions', async () => {
      const reply = await officer.query('{ employees { items { nam } } }');
      expect(reply.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(reply.text).not.toContain('Did you mean');
    });
    test('speak the language of the caller', async () => {
      const ask = (language: string) =>
        server.caller(null).query('{ employees { items { id } } }', {}, { 'accept-language': language });
      expect((await ask('id')).errors?.[0]?.message).toBe('Silakan masuk terlebih dahulu.');
      expect((await ask('en')).errors?.[0]?.message).toBe('Please sign in first.');
    });
    test('an id that never was and one that may not be seen look the same', async () => {
      const stranger = await server.as({ roles: ['EMPLOYEE'] });
      const reply = await stranger.query('query ($id: UUID!) { employee(id: $id) { id } }', {
        id: '00000000-0000-4000-8000-000000000000',
      });
      expect(reply.data.employee).toBeNull();
      expect(reply.errors).toBeUndefined();
    });
  });

  test('probes tell the truth and nothing else', async () => {
    expect(await (await fetch(`${server.url}/livez`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ok' });
  });

  test('headers: no framework name, strict policy, nothing kept', async () => {
    const response = await fetch(`${server.url}/`);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await send('{"query":"{ __typename }"}')).headers.get('cache-control')).toBe('no-store');
  });
});
