import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Ctx } from './context.js';
import type { LogRead } from './read/reader.js';

/** One deed for the append-only log. `before`/`after` hold only what may be kept: never answers, secrets or texts. */
export interface Deed {
  /** Verb of the use case: `openCycle`. */
  readonly deed: string;
  /** Kind and id of what it happened to. */
  readonly object: string;
  readonly objectId?: string | null;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

const INSERT = `insert into audit_entry (actor_account_id, acting_roles, request_id, deed, object, object_id, before, after)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Writes what was done, in the same transaction as the deed, as its last statement: the hash chain is serialised by a
 * lock that is held until the commit. Sequence, time and hashes are made by the database.
 */
export async function record(em: EntityManager, ctx: Pick<Ctx, 'actor' | 'requestId'>, deed: Deed): Promise<void> {
  await em.flush();
  await em.execute(INSERT, row(ctx.actor?.accountId ?? null, ctx.actor?.roles ?? [], ctx.requestId, deed));
}

const row = (accountId: string | null, roles: readonly string[], requestId: string, deed: Deed) => [
  accountId,
  roles.join(','),
  requestId,
  deed.deed,
  deed.object,
  deed.objectId ?? null,
  deed.before ? JSON.stringify(deed.before) : null,
  deed.after ? JSON.stringify(deed.after) : null,
];

/** Logs reads of confidential rows: who, whose, by which filter. Runs before the rows leave. */
export const readLog = (pool: Pool): LogRead => async (actor, what, ids, filter) => {
  let n = 0;
  await pool.query(
    INSERT.replace(/\?/g, () => `$${++n}`),
    row(actor.accountId, actor.roles, '', { deed: 'read', object: what, after: { ids, filter } }),
  );
};
