import { createHash, randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import type { Actor, Role } from '../../kernel/actor.js';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, type Services } from '../../kernel/context.js';
import { AppError } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { Account, Session, SignInFailure } from './account.entity.js';
import { SESSION_MINUTES, THROTTLE, waitSeconds } from './accounts.rules.js';

/** OWASP's minimum and a little more; a hash takes about 40 to 60 ms here. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = Math.max(2, availableParallelism());
let hashing = 0;

/** Hashing is itself a target: at most as many at once as cores, the rest is asked to come again. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (hashing >= AT_ONCE * 8) throw tooMany(1);
  hashing++;
  try {
    return await work();
  } finally {
    hashing--;
  }
}

export const hashPassword = (password: string): Promise<string> =>
  limited(() => hash(password.normalize('NFC'), ARGON));

const tooMany = (seconds: number) =>
  new AppError('TOO_MANY_REQUESTS', 'error.tooManyRequests', {
    params: { retryAfter: seconds },
    extra: { retryAfter: seconds },
  });

/** Compared against when there is no account, so unknown and wrong take the same time. */
let dummy: Promise<string> | undefined;
const dummyHash = () => (dummy ??= hash('no such account', ARGON));

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Signs in: unknown name and wrong password are the same answer in text, code and time. Every attempt counts against
 * the name from that address and against the address alone.
 * @throws BAD_USER_INPUT with `signIn.refused`; TOO_MANY_REQUESTS with `retryAfter`
 */
export async function signIn(ctx: Ctx, username: string, password: string): Promise<{ token: string; actor: Actor }> {
  await mayTry(ctx, username);
  const em = ctx.em.fork();
  const account = await em.findOne(Account, { username });
  const stored = account?.passwordHash ?? (await dummyHash());
  const right = await limited(() => verify(stored, password.normalize('NFC')));
  if (!account?.isActive || !right) {
    await em.persist(em.create(SignInFailure, { username, address: ctx.address, at: ctx.now() })).flush();
    throw new AppError('UNAUTHENTICATED', 'signIn.refused');
  }
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(ctx.now().getTime() + SESSION_MINUTES.absolute * 60_000);
  const session = await inTransaction(ctx, async (tx) => {
    const now = ctx.now();
    const row = tx.create(Session, {
      account: account.id,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expires,
    });
    tx.persist(row);
    await tx.nativeDelete(SignInFailure, { username, address: ctx.address });
    const actor = actorFrom(account, row.id);
    await record(tx, { actor, requestId: ctx.requestId }, { deed: 'signIn', object: 'account', objectId: account.id });
    return row;
  });
  ctx.session.remember(token, expires);
  return { token, actor: actorFrom(account, session.id) };
}

async function mayTry(ctx: Ctx, username: string): Promise<void> {
  const since = new Date(ctx.now().getTime() - THROTTLE.windowMinutes * 60_000);
  const [seen] = await ctx.reader.rows<{ own: number; last: Date | null; address: number }>(
    sql`select count(*) filter (where username = ${username})::int as own, max(at) filter (where username = ${username}) as last,
      count(*)::int as address from sign_in_failure where address = ${ctx.address} and at > ${since}`,
  );
  if (!seen) return;
  if (seen.address >= THROTTLE.perAddress) throw tooMany(60);
  const sinceLast = seen.last ? (ctx.now().getTime() - new Date(seen.last).getTime()) / 1000 : Number.POSITIVE_INFINITY;
  const wait = waitSeconds(seen.own, sinceLast);
  if (wait > 0) throw tooMany(wait);
}

const actorFrom = (account: Account, sessionId: string): Actor => ({
  accountId: account.id,
  sessionId,
  name: account.name,
  roles: account.roles,
  employeeId: account.employee?.id ?? null,
  unitIds: account.unitIds,
  developer: account.isDeveloper,
});

/** Ends this sign-in at once. */
export async function signOut(ctx: Ctx): Promise<void> {
  const actor = actorOf(ctx);
  await inTransaction(ctx, async (tx) => {
    await tx.nativeDelete(Session, { id: actor.sessionId });
    await record(tx, ctx, { deed: 'signOut', object: 'account', objectId: actor.accountId });
  });
  forget(actor.sessionId);
  ctx.session.forget();
}

interface Found {
  session_id: string;
  account_id: string;
  name: string;
  roles: Role[];
  employee_id: string | null;
  unit_ids: string[];
  is_developer: boolean;
  last_seen_at: Date;
}

/** Who was seen within the last second is not looked up again; a revocation acts within that second. */
const seen = new Map<string, { actor: Actor; until: number }>();
const CACHE_MS = 1_000;
const CACHE_MAX = 5_000;

const forget = (sessionId: string): void => {
  for (const [key, entry] of seen) if (entry.actor.sessionId === sessionId) seen.delete(key);
};

/** The actor behind a token, read anew (at most a second old); null when it is nobody's any more. */
export async function authenticate(services: Services, token: string): Promise<Actor | null> {
  const key = tokenHash(token);
  const now = services.now();
  const known = seen.get(key);
  if (known && known.until > now.getTime()) return known.actor;
  const idle = new Date(now.getTime() - SESSION_MINUTES.idle * 60_000);
  const [found] = await services.reader.rows<Found>(
    sql`select s.id as session_id, a.id as account_id, a.name, a.roles, a.employee_id, a.unit_ids::text[] as unit_ids, a.is_developer, s.last_seen_at
      from session s join account a on a.id = s.account_id
      where s.token_hash = ${key} and s.expires_at > ${now} and s.last_seen_at > ${idle} and a.is_active`,
  );
  seen.delete(key);
  if (!found) return null;
  const actor: Actor = {
    accountId: found.account_id,
    sessionId: found.session_id,
    name: found.name,
    roles: found.roles,
    employeeId: found.employee_id,
    unitIds: found.unit_ids,
    developer: found.is_developer,
  };
  if (now.getTime() - new Date(found.last_seen_at).getTime() > 60_000)
    await services.reader.rows(sql`update session set last_seen_at = ${now} where id = ${actor.sessionId}`);
  if (seen.size >= CACHE_MAX) seen.clear();
  seen.set(key, { actor, until: now.getTime() + CACHE_MS });
  return actor;
}

/** The actor of an account as it is now, for jobs; null when it may no longer act. */
export async function actorOfAccount(services: Services, accountId: string): Promise<Actor | null> {
  const account = await services.em.fork().findOne(Account, { id: accountId, isActive: true });
  return account && actorFrom(account, '');
}
