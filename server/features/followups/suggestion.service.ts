import { record } from '../../kernel/audit.js';
import { type Ctx, selfOf, todayOf } from '../../kernel/context.js';
import { invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction } from '../../kernel/transaction.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { feedbackReport } from '../feedback/report.reads.js';
import { FollowUp } from './followup.entity.js';
import { KIND_RULES } from './followup.rules.js';
import type { TakeUpSuggestionInput } from './followups.inputs.js';

/**
 * Makes a follow-up of one of the suggestions of the own feedback report. The evaluator sees to it; the one who took it
 * up does not finish it. Training stays training, every other form of development is guidance (Ps 20-21, 28).
 */
export async function takeUpSuggestion(ctx: Ctx, input: TakeUpSuggestionInput): Promise<string> {
  const me = selfOf(ctx);
  const report = await feedbackReport(ctx, input.cycleId, me);
  const wanted = report?.suggestions.find(({ key }) => key === input.key);
  if (!wanted) throw invalidField('key', 'followups.suggestion.unknown');
  const kind = wanted.form === 'TRAINING' ? 'TRAINING' : 'GUIDANCE';
  const { article } = KIND_RULES[kind];
  const today = todayOf(ctx);
  if (input.dueOn < today) throw invalidField('dueOn', 'followups.dueOn.past');
  return inTransaction(ctx, async (em) => {
    const evaluation = await em.findOne(Evaluation, { cycle: input.cycleId, employee: me, status: 'PUBLISHED' });
    if (!evaluation?.evaluator) throw precondition('followups.notPublished', { article: 'Ps 27; p.114 A.5' });
    const task = wanted.text[ctx.locale];
    const both = [wanted.text.id, wanted.text.en];
    if ((await em.count(FollowUp, { employee: me, status: 'OPEN', task: { $in: both } })) > 0)
      throw precondition('followups.suggestion.taken', { article });
    const row = make(em, FollowUp, {
      ...{ cycle: evaluation.cycle.id, evaluation: evaluation.id, employee: me, unit: evaluation.unit.id },
      ...{ owner: evaluation.evaluator.id, kind, task, assignedOn: today, dueOn: input.dueOn },
    });
    const after = { evaluationId: evaluation.id, kind, dueOn: input.dueOn };
    await record(em, ctx, { deed: 'takeUpSuggestion', object: 'followUp', objectId: row.id, after });
    return row.id;
  });
}
