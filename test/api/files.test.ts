import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeExpiredFiles } from '../../server/features/files/files.service.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

describe('files', () => {
  let server: TestServer;
  let owner: Caller;
  let stranger: Caller;
  beforeAll(async () => {
    server = await startServer();
    owner = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    stranger = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  const upload = (caller: Caller, body: string, headers: Record<string, string> = {}) =>
    caller.fetch('/uploads', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('../gaji/daftar é.csv'),
        ...headers,
      },
    });

  test('come back to their owner as a download, under their own name without a path', async () => {
    const { id, name } = await (await upload(owner, 'a;b\n1;2')).json();
    const response = await owner.fetch(`/uploads/${id}`);
    expect(name).toBe('daftar é.csv');
    expect(await response.text()).toBe('a;b\n1;2');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('look like missing to everybody else, and to nobody', async () => {
    const { id } = await (await upload(owner, 'x')).json();
    const told = async (caller: Caller, path: string) => {
      const response = await caller.fetch(path);
      return [response.status, (await response.json()).code];
    };
    expect(await told(stranger, `/uploads/${id}`)).toEqual(
      await told(stranger, '/uploads/00000000-0000-4000-8000-000000000000'),
    );
    expect((await told(server.caller(null), `/uploads/${id}`))[0]).toBe(401);
  });

  test('an empty one, a form and a request without sign-in are refused', async () => {
    expect((await upload(owner, '')).status).toBe(400);
    expect((await upload(owner, 'x', { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await upload(server.caller(null), 'x')).status).toBe(401);
  });

  test('a browser’s cookie alone is not enough to upload: the page’s own header is needed', async () => {
    const response = await fetch(`${server.url}/uploads`, {
      method: 'POST',
      body: 'x',
      headers: { cookie: `kinerja=${owner.token}`, 'content-type': 'application/octet-stream' },
    });
    expect(response.status).toBe(403);
  });

  test('are gone when their time is over', async () => {
    const { id } = await (await upload(owner, 'x')).json();
    server.setNow(new Date(Date.now() + 8 * 86_400_000).toISOString());
    expect(await removeExpiredFiles(server.app.services)).toBeGreaterThan(0);
    server.setNow(null);
    expect((await owner.fetch(`/uploads/${id}`)).status).toBe(404);
  });
});
