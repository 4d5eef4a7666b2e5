import { resolve } from 'node:path';
import { allEntities, createApp } from './app.js';
import { movableClock } from './demo/stage.js';
import { ensureStandardBank } from './features/questions/banks.service.js';
import { ensureShippedRuleSets } from './features/rulesets/kind.service.js';
import { announce } from './kernel/announce.js';
import { ConfigError, loadConfig } from './kernel/config.js';
import { EmbeddedError, startEmbedded } from './kernel/embedded.js';
import { createLog } from './kernel/log.js';
import { openOrm } from './kernel/orm.js';
import { inTransaction } from './kernel/transaction.js';
import { seedOnce } from './seed.js';

const LAME_DUCK_MS = 1_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog(config);
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataDir: config.dataDir, pgDir: config.embeddedPgDir, log: (line) => log.debug(line) });
  const orm = await openOrm(config.databaseUrl ?? embedded?.url ?? '', allEntities);
  await orm.migrator.up();
  const clock = movableClock();
  const app = await createApp({ config, orm, log, now: clock.now, webRoot: resolve(import.meta.dirname, '..') });
  await ensureShippedRuleSets(app.background);
  await inTransaction(app.background, ensureStandardBank);
  if (config.demo) await seedOnce(app.background, clock, (line) => process.stdout.write(`${line}\n`));
  const address = await app.listen();
  process.stdout.write(announce(address, config.demo));

  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.stop(code === 0 && config.databaseUrl ? LAME_DUCK_MS : 0);
    await embedded?.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  const fatal = (error: unknown) => {
    log.fatal({ err: error }, 'unexpected');
    void stop(1);
  };
  process.on('uncaughtException', fatal);
  process.on('unhandledRejection', fatal);
}

main().catch((error: unknown) => {
  const plain = error instanceof ConfigError || error instanceof EmbeddedError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
