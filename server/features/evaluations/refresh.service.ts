import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { forbidden, precondition } from '../../kernel/errors.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import type { RefreshEvaluationsInput } from './evaluations.inputs.js';
import { mayRunEvaluations } from './evaluations.policy.js';
import { refreshEvaluations as refresh } from './opening.service.js';

/**
 * Brings the evaluations of a cycle up to date: people who joined, evaluators who left or were appointed.
 * @throws PRECONDITION_FAILED outside rating and calibration
 */
export async function refreshEvaluations(
  ctx: Ctx,
  { cycleId }: RefreshEvaluationsInput,
): Promise<{ added: number; reassigned: number }> {
  if (!mayRunEvaluations(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, cycleId);
  return inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', cycleId);
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId });
    if (cycle.phase !== 'RATING' && cycle.phase !== 'CALIBRATION')
      throw precondition('evaluation.refreshPhase', { article: 'p.89 no.2-3, 13', phase: cycle.phase });
    const change = await refresh(em, cycle, todayOf(ctx));
    await record(em, ctx, { deed: 'refreshEvaluations', object: 'evaluationCycle', objectId: cycleId, after: change });
    return change;
  });
}
