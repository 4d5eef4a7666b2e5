import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type App, allEntities, createApp } from '../../server/app.js';
import { Account } from '../../server/features/accounts/account.entity.js';
import { hashPassword } from '../../server/features/accounts/session.service.js';
import type { Role } from '../../server/kernel/actor.js';
import { loadConfig } from '../../server/kernel/config.js';
import { createLog } from '../../server/kernel/log.js';
import { make } from '../../server/kernel/make.js';
import { openOrm } from '../../server/kernel/orm.js';
import { freshDatabase } from './database.js';

export const PASSWORD = 'benar-sekali-panjang';
export const DEVELOPER_KEY = 'developer-key-of-the-tests';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    key: string;
    requestId: string;
    fields?: Record<string, { key: string }[]>;
    fieldMessages?: Record<string, string[]>;
    params?: Record<string, unknown>;
  } & Record<string, unknown>;
}
export interface Reply<T = Record<string, never>> {
  data: T;
  errors?: GraphqlError[];
  status: number;
  text: string;
}

/** One caller: remembers its token, speaks GraphQL over HTTP to the real server. */
export interface Caller {
  readonly token: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: replies are shaped by each query
  query<T = any>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Reply<T>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface TestServer {
  readonly app: App;
  readonly orm: MikroORM;
  readonly url: string;
  readonly databaseUrl: string;
  /** Moves the server's clock. */
  setNow(instant: string | null): void;
  /** A new account with these roles, signed in through the API. */
  as(who: {
    roles: Role[];
    employeeId?: string | null;
    unitIds?: string[];
    username?: string;
    isDeveloper?: boolean;
  }): Promise<Caller>;
  caller(token: string | null): Caller;
  stop(): Promise<void>;
}

/** Starts the real program on a fresh database. `log: true` prints its log. */
export async function startServer(
  options: { now?: string; log?: boolean; databaseUrl?: string; webRoot?: string; env?: Record<string, string> } = {},
): Promise<TestServer> {
  const databaseUrl = options.databaseUrl ?? (await freshDatabase());
  const config = loadConfig({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DEMO: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'kinerja-data-')),
    LOG_LEVEL: options.log ? 'debug' : 'silent',
    DEVELOPER_KEY,
    ...options.env,
  });
  const orm = await openOrm(databaseUrl, allEntities);
  let fixed = options.now ? new Date(options.now) : null;
  const app = await createApp({
    config,
    orm,
    log: createLog(config),
    now: () => fixed ?? new Date(),
    webRoot: options.webRoot ?? 'dist',
  });
  const url = await app.listen();

  const caller = (token: string | null): Caller => ({
    token,
    fetch: (path, init = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(init.headers as Record<string, string>),
        },
      }),
    async query(query, variables, headers = {}) {
      const response = await this.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { ...JSON.parse(text), status: response.status, text };
    },
  });

  let passwordHash: string | undefined;
  return {
    app,
    orm,
    url,
    databaseUrl,
    setNow: (instant) => {
      fixed = instant === null ? null : new Date(instant);
    },
    async as({ roles, employeeId = null, unitIds = [], username = `u-${randomUUID()}`, isDeveloper = false }) {
      passwordHash ??= await hashPassword(PASSWORD);
      const em = orm.em.fork();
      make(em, Account, { username, name: username, passwordHash, roles, unitIds, isDeveloper, employee: employeeId });
      await em.flush();
      const reply = await caller(null).query('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', {
        input: { username, password: PASSWORD },
      });
      if (reply.errors) throw new Error(reply.text);
      return caller(reply.data.signIn.token);
    },
    caller,
    stop: async () => {
      await app.stop();
      rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
}
