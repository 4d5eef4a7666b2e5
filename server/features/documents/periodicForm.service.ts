import { type Ctx, mustSee } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { CyclePeriod, EvaluationCycle } from '../cycles/cycle.entity.js';
import { PeriodicEvaluation, PeriodicRound } from '../periodic/periodic.entity.js';
import { periodicEvaluationReads } from '../periodic/periodic.reads.js';
import { afterObjections, type IssuedEvaluation, issueRated } from './evaluationForm.service.js';
import { ratedDocument } from './ratedDocument.service.js';
import { ratedResultForm } from './ratedResult.service.js';
import { periodOf } from './words.rules.js';

/**
 * Issues the document of a periodic evaluation that was handed over (Ps 24(5); p.100 (e)-(g), 114 A.3): the same form as
 * the annual one with the period of the evaluation, D.1.3 after an objection that changed it, and its result beside it. What
 * was realised after the period does not count.
 */
export async function issuePeriodicDocument(
  ctx: Ctx,
  input: { periodicEvaluationId: string },
): Promise<IssuedEvaluation> {
  await mustSee(ctx, periodicEvaluationReads, input.periodicEvaluationId);
  const em = ctx.em.fork();
  const row = await em.findOne(PeriodicEvaluation, { id: input.periodicEvaluationId });
  if (!row) throw notFound();
  const round = await em.findOneOrFail(PeriodicRound, { id: row.round.id });
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: round.cycle.id });
  const { id: periodId, ordinal, startsOn: from, endsOn: to } = await em.findOneOrFail(CyclePeriod, round.period.id);
  const time = { cycleId: cycle.id, from, to, period: periodOf(cycle.rhythm, ordinal) };
  const form = await afterObjections(em, await ratedDocument(em, row, time, null), { periodicEvaluation: row.id });
  return issueRated(ctx, row, { cycleId: cycle.id, periodId }, form, () =>
    ratedResultForm(ctx, em, row, cycle.id, to, form),
  );
}
