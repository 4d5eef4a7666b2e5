import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { planReads } from '../plans/plans.reads.js';
import { askReads } from './ask.reads.js';
import { openAsk } from './ask.service.js';
import { GivenFeedback } from './given.entity.js';
import type { GiveFeedbackInput } from './given.inputs.js';
import { givenProblem } from './given.rules.js';

/** Feedback that goes on record with results and behaviour: forms B.1.3-B.1.5 and C.1.1-C.1.3. */
const RECORD = 'Ps 17-19; p.69-77, 105-113';

/** Gives a named word to a colleague; the log keeps that it was given, not the words. */
export async function giveFeedback(ctx: Ctx, input: GiveFeedbackInput): Promise<string> {
  const giverId = selfOf(ctx);
  const problem = givenProblem({ ...input, giverId });
  if (problem) throw invalidField(problem.field, problem.key, { article: RECORD });
  if (input.resultKey) await mustReadResult(ctx, input.receiverId, input.resultKey);
  if (input.askId) await mustSee(ctx, askReads, input.askId);
  return inTransaction(ctx, async (em) => {
    const ask = input.askId ? await openAsk(em, ctx, input.askId) : null;
    if (ask && ask.asker.id !== input.receiverId) throw invalidField('receiverId', 'feedback.ask.receiver');
    if (ask) ask.status = 'ANSWERED';
    const receiver = await em.findOne(Employee, { id: input.receiverId, status: 'ACTIVE' });
    if (!receiver) throw invalidField('receiverId', 'feedback.given.unknown');
    const { tone, visibility } = input;
    const [resultKey, behaviour] = [input.resultKey ?? null, input.behaviour ?? null];
    const given = make(em, GivenFeedback, {
      giver: giverId,
      receiver: receiver.id,
      tone,
      visibility,
      resultKey,
      behaviour,
      text: input.text.trim(),
      givenOn: todayOf(ctx),
    });
    await record(em, ctx, {
      deed: 'giveFeedback',
      object: 'givenFeedback',
      objectId: given.id,
      after: { tone, visibility, resultKey, behaviour },
    });
    return given.id;
  });
}

/** What is said about a result needs somebody who may read the plan it stands in. @returns the words of the result */
export async function mustReadResult(ctx: Ctx, receiverId: string, resultKey: string): Promise<string> {
  const [edition] = await ctx.reader.rows<{ id: string; text: string }>(sql`
    select p.id, r->>'text' as text from performance_plan p, jsonb_array_elements(p.document->'results') r
     where p.employee_id = ${receiverId} and r->>'key' = ${resultKey} order by p.year desc, p.edition desc limit 1`);
  if (edition && (await ctx.reader.sees(planReads, edition.id, actorOf(ctx)))) return edition.text;
  throw invalidField('resultKey', 'feedback.given.result', { article: RECORD });
}
