import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { allEntities } from '../../server/app.js';
import { type Embedded, startEmbedded } from '../../server/kernel/embedded.js';
import { openOrm } from '../../server/kernel/orm.js';

/** One real PostgreSQL for the run; a migrated template from which each test file gets a database of its own. */
export default async function globalSetup(): Promise<void> {
  const shared = globalThis as { kinerjaPostgres?: Embedded; kinerjaUsers?: number };
  shared.kinerjaUsers = (shared.kinerjaUsers ?? 0) + 1;
  if (shared.kinerjaPostgres) return;
  const postgres = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), 'kinerja-test-')) });
  shared.kinerjaPostgres = postgres;
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('create database template_kinerja');
  await client.end();
  const url = new URL(postgres.url);
  url.pathname = '/template_kinerja';
  const orm = await openOrm(url.href, allEntities);
  await orm.migrator.up();
  await orm.close(true);
  process.env.TEST_DATABASE_URL = postgres.url;
}
