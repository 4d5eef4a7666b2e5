import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gql } from '@apollo/client/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PageDocument } from './buildQuery.js';
import { createDataProvider } from './dataProvider.js';

// a real endpoint on a real socket; each test says what it answers
interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}
let server: Server;
let uri: string;
let answer: Answer = { body: '{}' };
let asked: { headers: IncomingHttpHeaders; body: { query: string; variables: Record<string, unknown> } }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) });
      response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'application/json' });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked = [];
});

const units = gql`
  query L($filter: F, $sort: S, $page: P) {
    page: units(filter: $filter, sort: $sort, page: $page) {
      items {
        id
      }
      total
    }
  }
` as PageDocument;
const sentences: Record<string, string> = {
  'plan.weightsTotal': 'Jumlah bobot harus 100.',
  'error.field.required': 'Wajib diisi.',
};
const provider = (at = uri) =>
  createDataProvider({
    uri: at,
    documents: { units: { list: units } },
    translate: (key, options) => sentences[key] ?? String(options?._ ?? key),
    locale: () => 'id',
  });
const failing = (code: string, extensions: object = {}, status = 200): Answer => ({
  status,
  body: JSON.stringify({ errors: [{ message: 'Kalimat dari server.', extensions: { code, ...extensions } }] }),
});
const list = (data: ReturnType<typeof provider>) =>
  data.getList('units', { pagination: { page: 1, perPage: 10 }, sort: { field: 'id', order: 'ASC' }, filter: {} });

describe('an error of the API becomes the status react-admin understands', () => {
  test.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['BAD_USER_INPUT', 400],
    ['CONFLICT', 409],
    ['PRECONDITION_FAILED', 422],
    ['IDEMPOTENCY_MISMATCH', 422],
    ['QUERY_TOO_LARGE', 400],
    ['TOO_MANY_REQUESTS', 429],
    ['UNAVAILABLE', 503],
    ['INTERNAL_SERVER_ERROR', 500],
    ['SOMETHING_NEW', 500],
  ])('%s → %i, whether the reply is 200 or 400, in a list or a verb', async (code, status) => {
    for (const http of [200, 400]) {
      answer = failing(code, { requestId: 'r-1' }, http);
      const expected = { status, message: 'Kalimat dari server.', body: { code, requestId: 'r-1' } };
      await expect(list(provider())).rejects.toMatchObject(expected);
      await expect(provider().execute(units, undefined as never)).rejects.toMatchObject(expected);
    }
  });
});

test('messages of fields arrive under the names of the form, translated', async () => {
  const fields = {
    'input.name': ['required'],
    'input.weights.0.percent': [{ key: 'plan.weightsTotal', params: { total: 90 } }],
    note: ['Sudah berupa kalimat.'],
  };
  answer = failing('BAD_USER_INPUT', { fields }, 400);
  await expect(list(provider())).rejects.toMatchObject({
    status: 400,
    body: {
      errors: {
        name: 'Wajib diisi.',
        'weights.0.percent': 'Jumlah bobot harus 100.',
        note: 'Sudah berupa kalimat.',
      },
    },
  });
});

test("the server's own sentences for fields win over keys", async () => {
  const extensions = { fields: { nip: [{ key: 'scalar.nip' }] }, fieldMessages: { nip: ['NIP harus 18 angka.'] } };
  answer = failing('BAD_USER_INPUT', extensions);
  await expect(list(provider())).rejects.toMatchObject({ body: { errors: { nip: 'NIP harus 18 angka.' } } });
});

test('what a page needs to explain a conflict or a throttle is kept', async () => {
  answer = failing('CONFLICT', { currentVersion: 7 });
  await expect(list(provider())).rejects.toMatchObject({ body: { currentVersion: 7 } });
  answer = failing('TOO_MANY_REQUESTS', { retryAfter: 12 });
  await expect(list(provider())).rejects.toMatchObject({ body: { retryAfter: 12 } });
});

test('a proxy that answers with HTML is "unavailable", never a broken page', async () => {
  answer = { status: 502, type: 'text/html', body: '<h1>Bad Gateway</h1>' };
  await expect(list(provider())).rejects.toMatchObject({ status: 502, body: { code: 'UNAVAILABLE' } });
});

test('no server at all is "unavailable" too', async () => {
  await expect(list(provider('http://127.0.0.1:9/graphql'))).rejects.toMatchObject({
    status: 503,
    body: { code: 'UNAVAILABLE' },
  });
});

test('every request says the language, asks for plain JSON and carries our own header', async () => {
  answer = { body: JSON.stringify({ data: { page: { items: [], total: 0 } } }) };
  await expect(list(provider())).resolves.toMatchObject({ data: [], total: 0 });
  expect(asked[0]?.headers).toMatchObject({
    'accept-language': 'id',
    accept: 'application/json',
    'x-requested-with': 'kinerja',
    'content-type': 'application/json',
  });
});

test('a thousand and one referenced rows are read in slices of at most 500, none twice', async () => {
  answer = { body: JSON.stringify({ data: { page: { items: [{ id: 'a' }], total: 1 } } }) };
  const ids = Array.from({ length: 1001 }, (_, at) => `id-${at}`);
  await provider().getMany('units', { ids });
  const slices = asked.map(({ body }) => (body.variables.filter as { ids: string[] }).ids);
  expect(slices.map((slice) => slice.length).sort()).toEqual([1, 500, 500]);
  expect(slices.flat().sort()).toEqual([...ids].sort());
  for (const { body } of asked) {
    const { page, filter } = body.variables as { page: { limit: number }; filter: { ids: string[] } };
    expect(page.limit).toBe(filter.ids.length);
  }
});

test('an aborted search is an abort, not an error message', async () => {
  const aborter = new AbortController();
  aborter.abort();
  await expect(provider().execute(units, undefined as never, aborter.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});
