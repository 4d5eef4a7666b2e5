import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Embedded, EmbeddedError, startEmbedded } from '../server/kernel/embedded.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kinerja-embedded-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function using<T>(work: (server: Embedded) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataDir });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Repeats until it works: a server that comes back by itself says no until then. */
async function eventually<T>(attempt: () => Promise<T>, until = Date.now() + 15_000): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (Date.now() > until) throw error;
    return new Promise((resolve) => setTimeout(resolve, 50)).then(() => eventually(attempt, until));
  }
}

describe('the embedded PostgreSQL', () => {
  test('keeps its data over a stop and a start', async () => {
    await using(({ url }) => ask(url, 'create table kept as select 1 as n'));
    expect(await using(({ url }) => ask(url, 'select n from kept'))).toEqual([{ n: 1 }]);
  });

  test('listens on this machine only, speaks UTF-8 and never skips fsync', async () => {
    const names = ['listen_addresses', 'server_encoding', 'fsync', 'TimeZone'];
    const rows = await using(({ url }) =>
      ask<{ name: string; setting: string }>(
        url,
        `select name, setting from pg_settings where name in (${names.map((name) => `'${name}'`).join()})`,
      ),
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
      fsync: 'on',
      TimeZone: 'UTC',
    });
  });

  test('refuses a wrong password', async () => {
    await using(async ({ url }) => {
      const wrong = new URL(url);
      wrong.password = 'wrong';
      await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    });
  });

  test('keeps its password from other users', async () => {
    await using(async () => expect(statSync(join(dataDir, 'postgres', 'password')).mode & 0o077).toBe(0));
  });

  test.each([
    ['of a process that is dead', 4_194_400],
    ['of a process that is something else', process.pid],
  ])('starts in spite of a lock file %s', async (_name, pid) => {
    await using(async () => undefined);
    writeFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), `${pid}\n${dataDir}\n1\n1\n\n\n\n`);
    expect(await using(({ url }) => ask(url, 'select 1 as n'))).toEqual([{ n: 1 }]);
  });

  test('leaves the folder to the program that already uses it', async () => {
    await using(async ({ url }) => {
      await expect(startEmbedded({ dataDir })).rejects.toThrow(EmbeddedError);
      await expect(startEmbedded({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
      expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    });
  });

  test('comes back at the same address when it is killed, with everything acknowledged', async () => {
    await using(async ({ url }) => {
      await ask(url, 'create table acknowledged as select 2 as n');
      const lock = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
      process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL');
      expect(await eventually(() => ask(url, 'select n from acknowledged'))).toEqual([{ n: 2 }]);
    });
  });

  test('leaves no lock file behind when it is stopped', async () => {
    await using(async () => undefined);
    expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });
});
