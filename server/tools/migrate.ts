import { allEntities } from '../app.js';
import { loadConfig } from '../kernel/config.js';
import { startEmbedded } from '../kernel/embedded.js';
import { openOrm } from '../kernel/orm.js';

// `npm run migrate`: applies what is pending; with `list` it only names it.
const config = loadConfig(process.env);
const embedded = config.databaseUrl
  ? undefined
  : await startEmbedded({ dataDir: config.dataDir, pgDir: config.embeddedPgDir });
const orm = await openOrm(config.databaseUrl ?? embedded?.url ?? '', allEntities, { patient: true });
const pending = await orm.migrator.getPending();
for (const { name } of pending) process.stdout.write(`${name}\n`);
if (process.argv[2] !== 'list') await orm.migrator.up();
process.stdout.write(process.argv[2] === 'list' ? `${pending.length} pending\n` : `${pending.length} applied\n`);
await orm.close(true);
await embedded?.stop();
