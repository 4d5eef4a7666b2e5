import { Client } from 'pg';
import { allEntities, createApp } from '../../server/app.js';
import { movableClock } from '../../server/demo/stage.js';
import { loadConfig } from '../../server/kernel/config.js';
import { createLog } from '../../server/kernel/log.js';
import { openOrm } from '../../server/kernel/orm.js';
import { seedOnce } from '../../server/seed.js';
import { startServer, type TestServer } from './server.js';

const TEMPLATE = 'template_city';

/** The program on the demonstration city: seeded once per run into a template, copied for each test file. */
export async function startCity(): Promise<TestServer> {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) throw new Error('the PostgreSQL of the test run is not there: is globalSetup set?');
  const client = new Client({ connectionString: base });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(78)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (!rowCount) await seed(client, base);
    const name = `city_${Math.random().toString(36).slice(2, 10)}`;
    await client.query(`create database ${name} template ${TEMPLATE}`);
    return await startServer({ databaseUrl: named(base, name), webRoot: 'dist' });
  } finally {
    await client.end();
  }
}

const named = (base: string, name: string): string => {
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
};

/** Seeds under another name first, so that a torn city is never taken for a whole one. */
async function seed(client: Client, base: string): Promise<void> {
  await client.query('drop database if exists city_in_the_making');
  await client.query('create database city_in_the_making template template_kinerja');
  const url = named(base, 'city_in_the_making');
  const orm = await openOrm(url, allEntities);
  const clock = movableClock();
  const config = loadConfig({ PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'error' });
  const app = await createApp({ config, orm, log: createLog(config), now: clock.now, webRoot: 'dist' });
  await seedOnce(app.background, clock, () => undefined);
  await app.stop();
  await client.query(`alter database city_in_the_making rename to ${TEMPLATE}`);
}
