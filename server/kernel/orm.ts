import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { migrations } from '../../migrations/list.js';
import type { Class } from './read/spec.js';

/** Time limits in milliseconds: the server cuts a slow statement, the client gives up on a silent server. */
export const TIME_LIMITS = {
  statement: 5_000,
  query: 6_000,
  lock: 2_000,
  idleInTransaction: 10_000,
  connect: 2_000,
} as const;

/** Opens the database for program, tools and tests alike. Jobs run with longer limits of their own connection. */
export const openOrm = (
  url: string,
  entities: readonly Class[],
  options: { pool?: number; patient?: boolean } = {},
): Promise<MikroORM> => {
  const times = options.patient ? 60 : 1;
  return MikroORM.init(
    defineConfig({
      clientUrl: url,
      entities: [...entities] as never[],
      extensions: [Migrator],
      forceUtcTimezone: true,
      pool: { min: 0, max: options.pool ?? 10 },
      driverOptions: {
        connectionTimeoutMillis: TIME_LIMITS.connect,
        query_timeout: TIME_LIMITS.query * times,
        statement_timeout: TIME_LIMITS.statement * times,
        lock_timeout: TIME_LIMITS.lock * times,
        idle_in_transaction_session_timeout: TIME_LIMITS.idleInTransaction * times,
        keepAlive: true,
        application_name: 'kinerja',
      },
      logger: () => undefined,
      migrations: { migrationsList: migrations, snapshot: false, transactional: true, allOrNothing: false },
      schemaGenerator: { disableForeignKeys: false },
      discovery: { warnWhenNoEntities: false },
    }),
  );
};

/** The pg pool behind the ORM: reads run on it directly. */
export async function poolOf(orm: MikroORM): Promise<Pool> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
  return connection.getNativeClient();
}
