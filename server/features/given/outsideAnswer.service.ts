import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, todayOf } from '../../kernel/context.js';
import { make } from '../../kernel/make.js';
import { inTransaction } from '../../kernel/transaction.js';
import { hashOf, isSecret } from '../external/link.rules.js';
import { printedName } from '../people/people.rules.js';
import type { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { GivenFeedback } from './given.entity.js';
import type { GivenTone } from './given.rules.js';
import { OutsideAsk } from './outside.entity.js';
import { type OutsideAskState, outsideAskOn } from './outside.rules.js';
import { end } from './outside.service.js';

/** What the page of a link shows. */
export interface OutsideTask {
  readonly id: string;
  readonly status: OutsideAskState;
  readonly dueOn: string;
  readonly endedOn: string | null;
  readonly askerName: string;
  readonly capacity: string;
  readonly personName: string | null;
  readonly question: string;
  readonly resultText: string | null;
  readonly behaviour: BehaviourCode | null;
  readonly receiverName: string;
  readonly receiverPosition: string;
  readonly receiverUnit: string;
}

interface Row extends Omit<OutsideTask, 'receiverName'> {
  readonly name: string;
  readonly frontTitle: string | null;
  readonly backTitle: string | null;
}

/** What a link opens today; null for a text that is no link, or none any more. */
export async function outsideTask(em: EntityManager, secret: string, today: string): Promise<OutsideTask | null> {
  if (!isSecret(secret)) return null;
  const [row]: Row[] = await em.execute(
    `select a.id, a.status, a.due_on::text as "dueOn", a.ended_on::text as "endedOn", a.asker_name as "askerName", a.capacity,
       a.person_name as "personName", a.question, a.result_text as "resultText", a.behaviour, e.name,
       e.front_title as "frontTitle", e.back_title as "backTitle", p.title as "receiverPosition", u.name as "receiverUnit"
     from outside_ask a join employee e on e.id = a.receiver_id join position p on p.id = e.position_id join unit u on u.id = e.unit_id
    where a.token_hash = ?`,
    [hashOf(secret)],
  );
  return row ? { ...row, status: outsideAskOn(row, today), receiverName: printedName(row) } : null;
}

/** An answer as the page sent it, checked by the rules. */
export interface OutsideAnswer {
  readonly tone: GivenTone;
  readonly text: string;
  readonly url: string;
  readonly agrees: boolean;
}

/**
 * Turns the answer into a word on record, once: whoever comes second finds the request over. The name goes with it only when
 * the giver agreed. @returns whether it was taken
 */
export const answerOutside = (ctx: Ctx, secret: string, answer: OutsideAnswer, proofName: string): Promise<boolean> =>
  once(ctx, secret, 'answerOutsideAsk', 'ANSWERED', (em, ask) => {
    const { tone, text, url, agrees } = answer;
    make(em, GivenFeedback, {
      ...{ giver: null, receiver: ask.receiver.id, tone, text, visibility: 'SUPERIOR' },
      ...{ outsideKind: ask.outsideKind, capacity: ask.capacity, outsideName: agrees ? ask.personName : null },
      ...{ resultKey: ask.resultKey, behaviour: ask.behaviour, givenOn: todayOf(ctx) },
      proofs: url === '' ? [] : [{ name: proofName, url, fileId: null }],
    });
  });

/** Declines; no reason is asked. @returns whether it was taken */
export const declineOutside = (ctx: Ctx, secret: string): Promise<boolean> =>
  once(ctx, secret, 'declineOutsideAsk', 'DECLINED', () => undefined);

async function once(
  ctx: Ctx,
  secret: string,
  deed: string,
  state: 'ANSWERED' | 'DECLINED',
  run: (em: EntityManager, ask: OutsideAsk) => void,
): Promise<boolean> {
  if (!isSecret(secret)) return false;
  const today = todayOf(ctx);
  return inTransaction(ctx, async (em) => {
    const [locked]: { id: string }[] = await em.execute('select id from outside_ask where token_hash = ? for update', [
      hashOf(secret),
    ]);
    const ask = locked ? await em.findOneOrFail(OutsideAsk, { id: locked.id }) : null;
    if (!ask || outsideAskOn(ask, today) !== 'OPEN') return false;
    run(em, ask);
    end(ask, state, today);
    const who = { actor: null, requestId: ctx.requestId };
    await record(em, who, { deed, object: 'outsideAsk', objectId: ask.id });
    return true;
  });
}
