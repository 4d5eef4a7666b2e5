import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { FeedbackAsk } from './ask.entity.js';
import type { AskFeedbackInput, DeclineAskInput } from './ask.inputs.js';
import { askReads } from './ask.reads.js';
import { standardAsking } from './ask.rules.js';

/** Asks a colleague for a word, with one's name; the log keeps that it was asked, not the question. */
export async function askFeedback(ctx: Ctx, input: AskFeedbackInput): Promise<string> {
  const asker = selfOf(ctx);
  if (asker === input.askedId) throw invalidField('askedId', 'feedback.given.self', { article: 'Ps 18; p.69' });
  return inTransaction(ctx, async (em) => {
    const asked = await em.findOne(Employee, { id: input.askedId, status: 'ACTIVE' });
    if (!asked) throw invalidField('askedId', 'feedback.given.unknown');
    if ((await em.count(FeedbackAsk, { asker, status: 'OPEN' })) >= standardAsking.mostOpen)
      throw precondition('feedback.ask.tooMany', { most: standardAsking.mostOpen, article: 'Ps 17' });
    if ((await em.count(FeedbackAsk, { asker, asked: asked.id, status: 'OPEN' })) > 0)
      throw invalidField('askedId', 'feedback.ask.twice');
    const ask = make(em, FeedbackAsk, {
      asker,
      asked: asked.id,
      question: input.question.trim(),
      askedOn: todayOf(ctx),
    });
    await record(em, ctx, { deed: 'askFeedback', object: 'feedbackAsk', objectId: ask.id });
    return ask.id;
  });
}

/** Declines a request; only the one who was asked. */
export async function declineAsk(ctx: Ctx, input: DeclineAskInput): Promise<string> {
  await mustSee(ctx, askReads, input.id);
  return inTransaction(ctx, async (em) => {
    const ask = await openAsk(em, ctx, input.id);
    mustBeVersion(ask, input.version);
    ask.status = 'DECLINED';
    await record(em, ctx, { deed: 'declineAsk', object: 'feedbackAsk', objectId: ask.id });
    return ask.id;
  });
}

/** The open request one was asked, or a refusal. */
export async function openAsk(em: EntityManager, ctx: Ctx, id: string): Promise<FeedbackAsk> {
  const ask = await em.findOneOrFail(FeedbackAsk, { id });
  if (ask.asked.id !== selfOf(ctx)) throw forbidden();
  if (ask.status !== 'OPEN') throw precondition('feedback.ask.over', { article: 'Ps 17' });
  return ask;
}
