import { setTimeout as sleep } from 'node:timers/promises';
import { Account } from '../features/accounts/account.entity.js';
import type { Actor } from '../kernel/actor.js';
import type { Ctx, Services } from '../kernel/context.js';
import { Job } from '../kernel/job.entity.js';

/** The clock of a program that can be set: the demonstration city lives through its years before it is shown. */
export interface Clock {
  now(): Date;
  set(instant: string | null): void;
}

export function movableClock(): Clock {
  let fixed: Date | null = null;
  return {
    now: () => fixed ?? new Date(),
    set: (instant) => {
      fixed = instant === null ? null : new Date(instant);
    },
  };
}

/** Where the city is made: the program's services, its clock, and who acts. */
export interface Stage {
  readonly services: Services;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}

/** A request of somebody, without a browser: the use cases cannot tell the difference. */
export const as = ({ services }: Pick<Stage, 'services'>, actor: Actor): Ctx => ({
  ...services,
  actor,
  requestId: 'demonstration',
  locale: 'id',
  address: '',
  session: { token: null, remember: () => undefined, forget: () => undefined },
});

/** Somebody as an employee and nothing else. */
export const acting = (stage: Pick<Stage, 'services'>, employeeId: string, accountId: string): Ctx =>
  as(stage, {
    ...{ accountId, sessionId: '', name: '', roles: ['EMPLOYEE'], employeeId, unitIds: [], developer: false },
  });

/** Somebody's account as an actor. */
export async function actorNamed({ services }: Pick<Stage, 'services'>, username: string): Promise<Actor> {
  const account = await services.em.fork().findOneOrFail(Account, { username });
  return {
    accountId: account.id,
    sessionId: '',
    name: account.name,
    roles: account.roles,
    employeeId: account.employee?.id ?? null,
    unitIds: account.unitIds,
    developer: account.isDeveloper,
  };
}

/** Waits for a job of the queue; its failure is the demonstration's failure. */
export async function finished({ services }: Pick<Stage, 'services'>, id: string): Promise<void> {
  for (;;) {
    const job = await services.em.fork().findOneOrFail(Job, { id });
    if (job.status === 'SUCCEEDED') return;
    if (job.status === 'FAILED' || job.status === 'CANCELLED') throw new Error(`${job.kind}: ${job.messageKey}`);
    await sleep(100);
  }
}

/** Waits until the queue has nothing left to do. */
export async function idle({ services }: Pick<Stage, 'services'>): Promise<void> {
  while ((await services.em.fork().count(Job, { status: { $in: ['QUEUED', 'RUNNING'] } })) > 0) await sleep(100);
}

/** Works through a list with at most `width` at once. */
export async function eachOf<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Numbers in [0, 1) that are the same at every start. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
