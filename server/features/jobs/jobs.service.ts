import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee } from '../../kernel/context.js';
import { precondition } from '../../kernel/errors.js';
import { Job } from '../../kernel/job.entity.js';
import { inTransaction } from '../../kernel/transaction.js';
import { cancelHooks } from './cancelHook.service.js';
import { jobReads } from './jobs.reads.js';

/** Cancels a job that has not ended: it leaves nothing behind. */
export async function cancelJob(ctx: Ctx, id: string): Promise<void> {
  await mustSee(ctx, jobReads, id);
  await inTransaction(ctx, async (em) => {
    const changed = await em.nativeUpdate(
      Job,
      { id, status: { $in: ['QUEUED', 'RUNNING'] } },
      { status: 'CANCELLED', finishedAt: ctx.now(), updatedAt: ctx.now() },
    );
    if (changed === 0) throw precondition('job.ended');
    for (const cancelled of ctx.provided(cancelHooks)) await cancelled(em, id);
    await record(em, ctx, { deed: 'cancelJob', object: 'job', objectId: id });
  });
}
