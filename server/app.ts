import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MikroORM } from '@mikro-orm/postgresql';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { actorOfAccount, authenticate } from './features/accounts/session.service.js';
import { features } from './features.js';
import { readLog } from './kernel/audit.js';
import type { Config } from './kernel/config.js';
import type { Services } from './kernel/context.js';
import { serveGraphql } from './kernel/graphql.js';
import { createGateway, createHttp, finishHttp } from './kernel/http.js';
import { Jobs } from './kernel/jobs.js';
import { kernelMessages, speaker } from './kernel/messages.js';
import { openOrm, poolOf } from './kernel/orm.js';
import { Reader } from './kernel/read/reader.js';
import { createSchema } from './kernel/schema.js';
import { providedBy } from './kernel/slot.js';
import { sql } from './kernel/sql.js';

/** What the program needs from outside; tests hand in their own clock and database. */
export interface AppParts {
  readonly config: Config;
  readonly orm: MikroORM;
  readonly log: Logger;
  readonly now?: () => Date;
  /** Folder with the built dashboard and playground. */
  readonly webRoot: string;
}

export interface App {
  readonly services: Services;
  /** The same with patient connections: for jobs and the demonstration city. */
  readonly background: Services;
  readonly http: Server;
  /** Opens the port; resolves with the address to print. */
  listen(): Promise<string>;
  /** Not ready → lame duck → drain → workers → pool: no accepted request fails. */
  stop(lameDuckMs?: number): Promise<void>;
}

export const allEntities = features.flatMap((feature) => feature.entities ?? []);
export const allMessages = [kernelMessages, ...features.flatMap((feature) => feature.messages ?? [])];
export const allReads = features.flatMap((feature) => feature.reads ?? []);

/** Puts the program together. The same function serves production, demonstration and tests. */
export async function createApp({ config, orm, log, now = () => new Date(), webRoot }: AppParts): Promise<App> {
  const url = orm.config.get('clientUrl') ?? '';
  const boss = new PgBoss({ connectionString: url, max: 4, schema: 'jobs' });
  boss.on('error', (error) => log.error({ err: error }, 'queue'));
  await boss.start();
  const say = speaker(allMessages);
  const jobs = new Jobs(boss);
  const provided = providedBy(features.flatMap((feature) => feature.provides ?? []));
  const services: Services = { config, log, em: orm.em, reader: await readerOf(orm), jobs, now, say, provided };
  // Jobs move whole cities: they have connections of their own, with time limits to match.
  const patient = await openOrm(url, allEntities, { pool: 4, patient: true });
  const background: Services = { ...services, em: patient.em, reader: await readerOf(patient) };
  await jobs.start(
    background,
    features.flatMap((feature) => feature.jobs ?? []),
    actorOfAccount,
  );
  await jobs.startRoutines(
    background,
    features.flatMap((feature) => feature.routines ?? []),
  );

  let draining = false;
  const ready = async () => !draining && (await answers(services.reader.rows(sql`select 1`)));
  const gateway = createGateway(services, authenticate, say);
  const web = createHttp(services, ready);
  const http = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    web,
  );
  const apollo = await serveGraphql(web, http, await createSchema(features), services, gateway, say);
  for (const feature of features) feature.routes?.(web, services, gateway);
  finishHttp(web, services, webRoot, say);

  return {
    services,
    background,
    http,
    listen: () =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(config.port, config.host, () => {
          const { port } = http.address() as AddressInfo;
          resolve(config.port === port ? config.publicUrl : `http://${config.host}:${port}`);
        });
      }),
    stop: async (lameDuckMs = 0) => {
      draining = true;
      await new Promise((resolve) => setTimeout(resolve, lameDuckMs));
      await apollo.stop();
      http.closeAllConnections();
      await boss.stop({ graceful: true, timeout: 10_000 });
      await patient.close(true);
      await orm.close(true);
    },
  };
}

const readerOf = async (orm: MikroORM): Promise<Reader> => {
  const pool = await poolOf(orm);
  return new Reader(pool, allReads, (entity) => orm.getMetadata().get(entity as never), readLog(pool));
};

const answers = async (query: Promise<unknown>): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1_000, false).unref());
  return Promise.race([
    query.then(
      () => true,
      () => false,
    ),
    late,
  ]);
};
