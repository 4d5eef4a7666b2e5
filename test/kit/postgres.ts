import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { allEntities } from '../../server/app.js';
import { type Embedded, startEmbedded } from '../../server/kernel/embedded.js';
import { openOrm } from '../../server/kernel/orm.js';

/** Shared by the projects of one jest run: whoever comes first starts the server, whoever goes last stops it. */
const run = globalThis as { kinerjaPostgres?: Promise<{ server: Embedded; folder: string }>; kinerjaUsers?: number };

/** One real PostgreSQL for the run, with a migrated template from which each test file gets a database of its own. */
export async function start(): Promise<void> {
  run.kinerjaUsers = (run.kinerjaUsers ?? 0) + 1;
  run.kinerjaPostgres ??= prepare();
  process.env.TEST_DATABASE_URL = (await run.kinerjaPostgres).server.url;
}

async function prepare(): Promise<{ server: Embedded; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-test-'));
  const server = await startEmbedded({ dataDir: folder });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query('create database template_kinerja');
  await client.end();
  const url = new URL(server.url);
  url.pathname = '/template_kinerja';
  const orm = await openOrm(url.href, allEntities);
  await orm.migrator.up();
  await orm.close(true);
  return { server, folder };
}

export async function stop(): Promise<void> {
  run.kinerjaUsers = (run.kinerjaUsers ?? 1) - 1;
  if (run.kinerjaUsers > 0 || !run.kinerjaPostgres) return;
  const { server, folder } = await run.kinerjaPostgres;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  delete run.kinerjaPostgres;
}
