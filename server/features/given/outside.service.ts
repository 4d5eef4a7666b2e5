import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../kernel/actor.js';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { invalidField, precondition } from '../../kernel/errors.js';
import { withdraw } from '../../kernel/mailbox.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { addDays } from '../cycles/dated.rules.js';
import { linkLetterKey, mailLink, staffAddresses } from '../external/link.service.js';
import { Employee } from '../people/employee.entity.js';
import { mustReadResult } from './given.service.js';
import { OutsideAsk } from './outside.entity.js';
import type { AskOutsideInput, OutsideAskInput } from './outside.inputs.js';
import { outsideAskReads, subjectOf } from './outside.reads.js';
import { type OutsideAskState, outsideAskOn, outsideAskProblem, standardOutside } from './outside.rules.js';

/** Others who have to do with the employee's work may be asked for feedback (Ps 18(2)c, 19(4); p.69-70 C.7-C.9). */
const ARTICLE = 'Ps 18(2)c; p.69-70 C.7-C.9';

/** What the link of a request is for, in the key of its letter. */
export const aboutAsk = (id: string): string => `outside:${id}`;

/**
 * Asks somebody outside for a word about oneself, a report, or an employee of one's units; the link is mailed at once. The
 * log keeps that it was asked and in what capacity, neither name nor address nor question.
 * @throws BAD_USER_INPUT at `receiverId`, `dueOn`, `email`, `resultKey`; PRECONDITION_FAILED at too many open ones
 */
export async function askOutside(ctx: Ctx, input: AskOutsideInput): Promise<string> {
  const today = todayOf(ctx);
  const actor = actorOf(ctx);
  const subject = await subjectOf(ctx, input.receiverId);
  if (!subject) throw invalidField('receiverId', 'given.outside.subject', { article: ARTICLE });
  const last = addDays(today, standardOutside.longestDays);
  const problem = outsideAskProblem(input, { today, last });
  if (problem) throw invalidField(problem.field, problem.key, { last, article: ARTICLE });
  const resultText = input.resultKey ? await mustReadResult(ctx, subject.id, input.resultKey) : null;
  const email = input.email.trim().toLowerCase();
  return inTransaction(ctx, async (em) => {
    if ((await staffAddresses(em, [email])).has(email)) throw invalidField('email', 'external.person.staff');
    await mustHaveRoom(em, subject.id, email);
    const { outsideKind, behaviour = null, resultKey = null, dueOn } = input;
    const ask = make(em, OutsideAsk, {
      ...{ receiver: subject.id, accountId: actor.accountId, askedAs: subject.relation },
      askerName: await nameOf(em, actor),
      ...{ outsideKind, capacity: input.capacity.trim(), personName: input.personName.trim(), email },
      ...{ question: input.question.trim(), resultKey, resultText, behaviour, askedOn: today, dueOn },
    });
    await sendLink(ctx, em, ask, 'outsideWord');
    const after = { receiverId: subject.id, askedAs: subject.relation, outsideKind, resultKey, behaviour, dueOn };
    await record(em, ctx, { deed: 'askOutside', object: 'outsideAsk', objectId: ask.id, after });
    return ask.id;
  });
}

/** A new link to the same person; the old one is void. */
export const renewOutsideAsk = (ctx: Ctx, input: OutsideAskInput): Promise<string> =>
  change(ctx, input, 'renewOutsideAsk', async (em, ask) => {
    await withdraw(ctx, em, linkLetterKey(aboutAsk(ask.id), ask.tokenHash));
    await sendLink(ctx, em, ask, 'outsideWord');
  });

/** Takes a request back; its link then says so. */
export const withdrawOutsideAsk = (ctx: Ctx, input: OutsideAskInput): Promise<string> =>
  change(ctx, input, 'withdrawOutsideAsk', async (em, ask) => {
    await withdraw(ctx, em, linkLetterKey(aboutAsk(ask.id), ask.tokenHash));
    end(ask, 'WITHDRAWN', todayOf(ctx));
  });

/** The request is over: nothing needs name and address any more. The hash stays, so that the link can say what became of it. */
export function end(ask: OutsideAsk, status: Exclude<OutsideAskState, 'OPEN'>, today: string): void {
  Object.assign(ask, { status, endedOn: today, personName: null, email: null });
}

async function change(
  ctx: Ctx,
  input: OutsideAskInput,
  deed: string,
  run: (em: EntityManager, ask: OutsideAsk) => Promise<void>,
): Promise<string> {
  await mustSee(ctx, outsideAskReads, input.id);
  await inTransaction(ctx, async (em) => {
    const ask = await em.findOneOrFail(OutsideAsk, { id: input.id });
    mustBeVersion(ask, input.version);
    if (outsideAskOn(ask, todayOf(ctx)) !== 'OPEN') throw precondition('given.outside.over', { article: ARTICLE });
    await run(em, ask);
    await record(em, ctx, { deed, object: 'outsideAsk', objectId: ask.id });
  });
  return input.id;
}

async function sendLink(ctx: Ctx, em: EntityManager, ask: OutsideAsk, template: string): Promise<void> {
  ask.tokenHash = await mailLink(ctx, em, { template, about: aboutAsk(ask.id), address: ask.email ?? '' });
}

/** Who asks, as the page tells: the employee behind the account, or the office the account is of. */
async function nameOf(em: EntityManager, { employeeId, name }: Actor): Promise<string> {
  return employeeId === null ? name : (await em.findOneOrFail(Employee, { id: employeeId })).name;
}

async function mustHaveRoom(em: EntityManager, receiver: string, email: string): Promise<void> {
  const open = await em.find(OutsideAsk, { receiver, status: 'OPEN' }, { fields: ['id', 'email'] });
  if (open.some((one) => one.email === email)) throw invalidField('email', 'given.outside.twice');
  if (open.length >= standardOutside.mostOpen)
    throw precondition('given.outside.tooMany', { most: standardOutside.mostOpen, article: ARTICLE });
}
