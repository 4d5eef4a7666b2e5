import type { EntityManager } from '@mikro-orm/postgresql';
import { todayOf } from '../../kernel/context.js';
import type { PostOffice } from '../../kernel/mailbox.js';
import { isEventKind, KINDS } from './kinds.rules.js';

/** How the outbox takes what earlier features hand over: rows, in the transaction of the use case, each key once. */
export const outbox: PostOffice = {
  async post(ctx, em, { template, key, address, locale, secret }) {
    await em.execute(
      `insert into letter (id, version, key, template, address, secret, locale, day, state, attempts, next_attempt_at)
       values (gen_random_uuid(), 1, ?, ?, ?, ?, ?, ?::date, 'WAITING', 0, ?) on conflict (key) do nothing`,
      [key, template, address, secret ?? null, locale, todayOf(ctx), ctx.now()],
    );
  },
  async withdraw(_ctx, em, key) {
    await em.execute(
      `update letter set state = 'WITHDRAWN', address = null, secret = null, version = version + 1, updated_at = now()
       where key = ? and state in ('WAITING', 'NOT_CONFIGURED')`,
      [key],
    );
  },
  async tell(ctx, em, { kind, objectId, employeeIds }) {
    if (!isEventKind(kind)) throw new Error(`no such notice: ${kind}`);
    if (employeeIds.length === 0) return;
    await insertEvents(em, kind, objectId, employeeIds, todayOf(ctx));
  },
};

const insertEvents = (
  em: EntityManager,
  kind: keyof typeof KINDS,
  objectId: string,
  employeeIds: readonly string[],
  today: string,
): Promise<unknown> =>
  em.execute(
    `insert into notification (id, version, key, employee_id, kind, party, stage, count, told_on, is_statutory)
     select gen_random_uuid(), 1, 'employee:' || r.id || ':' || ? || ':' || ?, r.id::uuid, ?, 'OWNER', 'EVENT', 1, ?::date, ?
     from (select distinct jsonb_array_elements_text(?::jsonb) as id) r on conflict (key) do nothing`,
    [kind, objectId, kind, today, KINDS[kind].isStatutory, JSON.stringify(employeeIds)],
  );
