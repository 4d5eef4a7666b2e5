import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Logger } from 'pino';
import type { Actor, Locale } from './actor.js';
import type { Config } from './config.js';
import { notFound, unauthenticated } from './errors.js';
import type { Jobs } from './jobs.js';
import type { Say } from './messages.js';
import type { Reader } from './read/reader.js';
import { below } from './read/selection.js';
import type { ReadSpec } from './read/spec.js';
import type { ProvidedTo } from './slot.js';

/** What the program runs on: built once, handed to every request and job. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly em: EntityManager;
  readonly reader: Reader;
  readonly jobs: Jobs;
  /** Sentences by key, in both languages. */
  readonly say: Readonly<Record<Locale, Say>>;
  /** The present moment: an argument everywhere, so tests can move it. */
  readonly now: () => Date;
  /** What later features put into a slot. */
  readonly provided: ProvidedTo;
}

/** One request (GraphQL, upload, file) or one job: the same shape, so every door calls the same use cases. */
export interface Ctx extends Services {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly locale: Locale;
  readonly address: string;
  /** The sign-in cookie's name and attributes are the transport's business: use cases only say what to remember. */
  readonly session: SessionCarrier;
}

/** How a sign-in reaches the browser: the transport sets or clears its cookie. */
export interface SessionCarrier {
  /** Token of this request, from cookie or bearer header. */
  readonly token: string | null;
  remember(token: string, expires: Date): void;
  forget(): void;
}

/** The signed-in actor of a use case; gates have let only such through. */
export function actorOf(ctx: Ctx): Actor {
  if (ctx.actor === null) throw unauthenticated();
  return ctx.actor;
}

/** The employee who acts; gates `employees` guarantee there is one. */
export function selfOf(ctx: Ctx): string {
  const { employeeId } = actorOf(ctx);
  if (employeeId === null) throw notFound();
  return employeeId;
}

/** Today in the offices' zone (WIB), as YYYY-MM-DD: calendar days never depend on the machine's zone. */
export const todayOf = (ctx: Pick<Ctx, 'now'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(ctx.now());

/** Throws NOT_FOUND unless the actor may see the row: the start of every use case on an existing row. */
export async function mustSee(ctx: Ctx, spec: ReadSpec, id: string): Promise<void> {
  if (!(await ctx.reader.sees(spec, id, actorOf(ctx)))) throw notFound();
}

/** Reads the changed object of a payload back through its spec, with the fields the client asked at `path`. */
export async function changed<T>(
  ctx: Ctx,
  spec: ReadSpec,
  id: string,
  info: GraphQLResolveInfo,
  path: string,
): Promise<T> {
  const sets = below(info.fieldNodes, [path], info.fragments);
  const plan = ctx.reader.planRow(spec, sets, info.fragments, 'names');
  const json = await ctx.reader.one(spec, plan, id, actorOf(ctx));
  if (json === null) throw notFound();
  return JSON.parse(json) as T;
}

/** A related row of a computed field, with the fields asked right there; null when absent or not to be seen. */
export async function related<T>(
  ctx: Ctx,
  spec: ReadSpec,
  id: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  if (!id) return null;
  const sets = info.fieldNodes.map((node) => node.selectionSet);
  const json = await ctx.reader.one(spec, ctx.reader.planRow(spec, sets, info.fragments, 'names'), id, actorOf(ctx));
  return json === null ? null : (JSON.parse(json) as T);
}
