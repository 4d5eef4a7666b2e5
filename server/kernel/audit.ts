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

const INTO =
  'insert into audit_entry (actor_account_id, acting_roles, request_id, deed, object, object_id, before, after)';

/**
 * Writes what was done, in the same transaction as the deed, as its last statement: the hash chain is serialised by a
 * lock that is held until the commit. Sequence, time and hashes are made by the database.
 */
export async function record(em: EntityManager, ctx: Pick<Ctx, 'actor' | 'requestId'>, deed: Deed): Promise<void> {
  await em.flush();
  await em.execute(
    `${INTO} values (?, ?, ?, ?, ?, ?, ?, ?)`,
    row(ctx.actor?.accountId ?? null, ctx.actor?.roles ?? [], ctx.requestId, deed),
  );
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

interface Waiting {
  readonly values: readonly unknown[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Logs reads of confidential rows: who, whose, by which filter. A read waits until its entry is stored. While one
 * statement is under way the entries that arrive are gathered, and the next statement writes them all: many readers at
 * once cost one place in the chain's queue.
 */
export function readLog(pool: Pool): LogRead {
  const waiting: Waiting[] = [];
  let busy = false;
  const write = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, 100);
      let n = 0;
      const rows = batch.map(({ values }) => `(${values.map(() => `$${++n}`).join(', ')})`).join(', ');
      try {
        await pool.query(
          `${INTO} values ${rows}`,
          batch.flatMap(({ values }) => values),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    busy = false;
  };
  return (actor, what, ids, filter) =>
    new Promise((done, failed) => {
      waiting.push({
        values: row(actor.accountId, actor.roles, '', { deed: 'read', object: what, after: { ids, filter } }),
        done,
        failed,
      });
      if (!busy) void write();
    });
}
