import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Actor, Locale } from './actor.js';
import type { Services } from './context.js';
import { AppError } from './errors.js';
import { Job } from './job.entity.js';

/** What a worker gets: its job, a way to tell how far it is, and the actor as he is now, not as he was. */
export interface Work {
  readonly job: { readonly id: string; readonly input: Readonly<Record<string, unknown>>; readonly locale: Locale };
  readonly services: Services;
  readonly actor: Actor;
  /** Tells how far it is; throws `JobCancelled` when somebody cancelled it. */
  progress(done: number, total: number): Promise<void>;
}

/** A kind of job. The handler is idempotent: after a crash it runs again from the start. */
export interface JobKind {
  readonly kind: string;
  readonly run: (work: Work) => Promise<{ message?: string; resultUrl?: string }>;
}

/** Work that runs by the clock of the offices, for nobody in particular. Idempotent: it may run twice, also at once. */
export interface Routine {
  readonly name: string;
  /** Five fields of cron, in `Asia/Jakarta`. */
  readonly cron: string;
  readonly run: (services: Services) => Promise<void>;
}

export class JobCancelled extends Error {}

/** Resolves the account that started a job to an actor with today's roles; null when it may no longer act. */
export type ActorOfAccount = (services: Services, accountId: string) => Promise<Actor | null>;

/**
 * Background work in PostgreSQL. The job row and the queue entry are written in the transaction of the use case, so a
 * job exists exactly when its deed does. A worker that dies loses its heartbeat and another takes over.
 */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #kinds = new Map<string, JobKind>();

  constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Creates the queues and begins to work; called once, after migrations. */
  async start(services: Services, kinds: readonly JobKind[], actorOfAccount: ActorOfAccount): Promise<void> {
    for (const kind of kinds) {
      this.#kinds.set(kind.kind, kind);
      await this.#boss.createQueue(kind.kind, {
        heartbeatSeconds: 20,
        retryLimit: 3,
        retryDelay: 1,
        expireInSeconds: 3_600,
      });
      await this.#boss.work<{ jobId: string }>(
        kind.kind,
        { batchSize: 1, pollingIntervalSeconds: 0.5 },
        async ([entry]) => {
          if (entry) await this.#run(services, kind, entry.data.jobId, actorOfAccount);
        },
      );
    }
  }

  /** Creates the queues of what runs by the clock; a failed run is tried again with growing pauses. */
  async startRoutines(services: Services, routines: readonly Routine[]): Promise<void> {
    for (const { name, cron, run } of routines) {
      await this.#boss.createQueue(name, { retryLimit: 3, retryDelay: 5, retryBackoff: true, expireInSeconds: 900 });
      await this.#boss.work(name, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async () => {
        try {
          await run(services);
        } catch (error) {
          services.log.error({ routine: name, err: error }, 'routine failed');
          throw error;
        }
      });
      await this.#boss.schedule(name, cron, null, { tz: 'Asia/Jakarta' });
    }
  }

  /** Runs a routine now, through the queue, without waiting for its hour. */
  async runNow(name: string): Promise<void> {
    await this.#boss.send(name, {});
  }

  /** Puts a job in the queue, inside the transaction of `em`; returns the row whose id the client polls. */
  async enqueue(
    em: EntityManager,
    actor: Actor,
    locale: Locale,
    kind: string,
    input: Record<string, unknown>,
  ): Promise<Job> {
    if (!this.#kinds.has(kind)) throw new Error(`no such kind of job: ${kind}`);
    const job = new Job();
    Object.assign(job, { kind, input, accountId: actor.accountId, locale } satisfies Partial<Job>);
    em.persist(job);
    await em.flush();
    const transaction = em.getTransactionContext() as {
      executeQuery(query: CompiledQuery): Promise<{ rows: unknown[] }>;
    };
    const db = {
      executeSql: (text: string, values: unknown[] = []) => transaction.executeQuery(CompiledQuery.raw(text, values)),
    };
    await this.#boss.send(kind, { jobId: job.id }, { db: db as never });
    return job;
  }

  async #run(services: Services, kind: JobKind, jobId: string, actorOfAccount: ActorOfAccount): Promise<void> {
    const em = services.em.fork();
    const job = await em.findOne(Job, { id: jobId });
    if (!job || job.status === 'CANCELLED' || job.status === 'SUCCEEDED') return;
    const set = (values: Partial<Job>) =>
      services.em
        .fork()
        .nativeUpdate(Job, { id: jobId, status: { $ne: 'CANCELLED' } }, { ...values, updatedAt: new Date() });
    const progress = async (done: number, total: number) => {
      if ((await set({ progress: done, total })) === 0) throw new JobCancelled();
    };
    try {
      await set({ status: 'RUNNING' });
      const actor = await actorOfAccount(services, job.accountId);
      if (!actor) throw new AppError('FORBIDDEN', 'error.forbidden');
      const outcome = await kind.run({
        job: { id: jobId, input: job.input, locale: job.locale as Locale },
        services,
        actor,
        progress,
      });
      await set({
        status: 'SUCCEEDED',
        finishedAt: new Date(),
        messageKey: outcome.message ?? null,
        resultUrl: outcome.resultUrl ?? null,
      });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      services.log.error({ jobId, kind: kind.kind, err: error instanceof AppError ? error.key : error }, 'job failed');
      await set({
        status: 'FAILED',
        finishedAt: new Date(),
        messageKey: error instanceof AppError ? error.key : 'error.internal',
      });
    }
  }
}
