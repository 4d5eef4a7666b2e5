import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { provenBy } from '../plans/evidence.service.js';
import { GivenFeedback } from './given.entity.js';
import { givenReads } from './given.reads.js';
import { mustReadResult } from './given.service.js';
import type { ConfirmWordInput, RecordOutsideWordInput, RefuseWordInput } from './outside.inputs.js';
import { subjectOf } from './outside.reads.js';
import { receivedProblem, standingOfRecord, type WordStanding } from './outside.rules.js';

/** All feedback that was received is recorded, with its evidence; monitoring is the leader's (Ps 17(1), (3); p.69 C.4). */
const ARTICLE = 'Ps 17(1), (3); p.69 C.4';

/**
 * Writes down what somebody outside said otherwise: by letter, in a survey, at the complaint desk, face to face. The
 * leader's record counts at once. The employee, who is often the one the letter reaches, may write it down too; it counts
 * when the leader has confirmed it, so nobody praises himself on record. The recorder's name stays with it.
 * @throws BAD_USER_INPUT at `receiverId`, `givenOn`, `evidence`, `behaviour`, `resultKey`
 */
export async function recordOutsideWord(ctx: Ctx, input: RecordOutsideWordInput): Promise<string> {
  const recordedBy = selfOf(ctx);
  const subject = await subjectOf(ctx, input.receiverId);
  const standing = subject ? standingOfRecord(subject.relation) : null;
  if (!subject || !standing) throw invalidField('receiverId', 'given.outside.recorder', { article: ARTICLE });
  const evidence = input.evidence ?? [];
  const problem = receivedProblem({ ...input, proofs: evidence.length }, todayOf(ctx));
  if (problem) throw invalidField(problem.field, problem.key, { article: ARTICLE });
  if (input.resultKey) await mustReadResult(ctx, subject.id, input.resultKey);
  return inTransaction(ctx, async (em) => {
    const { outsideKind, channel, tone, givenOn, resultKey = null, behaviour = null } = input;
    const word = make(em, GivenFeedback, {
      ...{ giver: null, receiver: subject.id, recordedBy, outsideKind, channel, tone, givenOn, resultKey, behaviour },
      ...{ capacity: input.capacity.trim(), outsideName: input.outsideName?.trim() || null, text: input.text.trim() },
      ...{ visibility: 'SUPERIOR', standing, proofs: await provenBy(ctx, em, evidence) },
    });
    const after = { receiverId: subject.id, outsideKind, channel, givenOn, resultKey, behaviour, standing };
    await record(em, ctx, { deed: 'recordOutsideWord', object: 'givenFeedback', objectId: word.id, after });
    return word.id;
  });
}

/** The leader confirms what the employee wrote down: from now on it counts and is printed. */
export const confirmOutsideWord = (ctx: Ctx, input: ConfirmWordInput): Promise<string> =>
  decide(ctx, input, 'confirmOutsideWord', 'ON_RECORD', null);

/** The leader does not confirm it; the employee reads why, and it is printed nowhere. */
export const refuseOutsideWord = (ctx: Ctx, input: RefuseWordInput): Promise<string> =>
  decide(ctx, input, 'refuseOutsideWord', 'REFUSED', input.reason.trim());

async function decide(
  ctx: Ctx,
  input: ConfirmWordInput,
  deed: string,
  standing: WordStanding,
  refusal: string | null,
): Promise<string> {
  await mustSee(ctx, givenReads, input.id);
  return inTransaction(ctx, async (em) => {
    const word = await em.findOneOrFail(GivenFeedback, { id: input.id });
    const receiver = await em.findOneOrFail(Employee, { id: word.receiver.id });
    if (receiver.superior?.id !== selfOf(ctx)) throw forbidden('given.outside.leaderOnly', { article: ARTICLE });
    mustBeVersion(word, input.version);
    if (word.standing !== 'PROPOSED') throw precondition('given.outside.decided', { article: ARTICLE });
    Object.assign(word, { standing, refusal });
    await record(em, ctx, { deed, object: 'givenFeedback', objectId: word.id, after: { standing } });
    return word.id;
  });
}
