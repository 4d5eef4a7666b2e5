import { randomBytes } from 'node:crypto';
import { allEntities } from '../app.js';
import { createFirstAdministrator } from '../features/accounts/accounts.service.js';
import { loadConfig } from '../kernel/config.js';
import type { Services } from '../kernel/context.js';
import { startEmbedded } from '../kernel/embedded.js';
import { openOrm } from '../kernel/orm.js';

// `npm run admin -- <user name> "<name>"`: the first administrator of an empty installation. The password is made here,
// shown once, and changed at the first sign-in.
const [username = 'admin', name = 'Administrator'] = process.argv.slice(2);
const config = loadConfig(process.env);
const embedded = config.databaseUrl
  ? undefined
  : await startEmbedded({ dataDir: config.dataDir, pgDir: config.embeddedPgDir });
const orm = await openOrm(config.databaseUrl ?? embedded?.url ?? '', allEntities);
const password = randomBytes(15).toString('base64url');
try {
  await orm.migrator.up();
  await createFirstAdministrator({ em: orm.em } as Services, { username, name, password });
  process.stdout.write(`${username}\n${password}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
await orm.close(true);
await embedded?.stop();
