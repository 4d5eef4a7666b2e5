import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own for one test file, copied from the migrated template. */
export async function freshDatabase(): Promise<string> {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) throw new Error('the PostgreSQL of the test run is not there: is globalSetup set?');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: base });
  await client.connect();
  // Copies run one at a time: PostgreSQL refuses a template that is in use.
  await client.query('select pg_advisory_lock(77)');
  await client.query(`create database ${name} template template_kinerja`);
  await client.end();
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}
