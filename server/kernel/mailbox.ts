import type { EntityManager } from '@mikro-orm/postgresql';
import type { Locale } from './actor.js';
import type { Services } from './context.js';
import { slot } from './slot.js';

/** A letter to an address, put into the outbox by a use case; sent later by a job, never inside the request. */
export interface Letter {
  /** Name of a `LetterTemplate` some feature provides. */
  readonly template: string;
  /** Natural key: the same key a second time puts nothing into the outbox. */
  readonly key: string;
  readonly address: string;
  readonly locale: Locale;
  /** What the template makes its link of, such as a one-time token; wiped when the letter is sent, withdrawn or given up. */
  readonly secret?: string;
}

/**
 * A kind of letter. Its sentences are the messages `mail.<name>.subject` and `mail.<name>.text`; they may hold no name,
 * rating, predicate or comment, only that something waits.
 */
export interface LetterTemplate {
  readonly name: string;
  /** Where the letter leads, below PUBLIC_URL, beginning with a slash. */
  readonly path: (secret: string | null) => string;
}

/** Something that happened and that people are told of in their next digest. */
export interface Notice {
  /** Kind the feature `notifications` knows: `RESULT_PUBLISHED`, `OBJECTION_FILED`, `OBJECTION_DECIDED`, `FEEDBACK_INVITED`. */
  readonly kind: string;
  /** What it is about: makes the notice happen once for each person. */
  readonly objectId: string;
  readonly employeeIds: readonly string[];
}

/** Whoever carries mail; the feature `notifications` fills the slot. All of it runs in the transaction of the use case. */
export interface PostOffice {
  post(ctx: MailCtx, em: EntityManager, letter: Letter): Promise<void>;
  withdraw(ctx: MailCtx, em: EntityManager, key: string): Promise<void>;
  tell(ctx: MailCtx, em: EntityManager, notice: Notice): Promise<void>;
}

type MailCtx = Pick<Services, 'now' | 'provided'>;

export const letterTemplates = slot<LetterTemplate>('letterTemplates');
export const postOffices = slot<PostOffice>('postOffices');

/** Puts a letter into the outbox, in the caller's transaction. Throws for a template nobody provides. */
export async function post(ctx: MailCtx, em: EntityManager, letter: Letter): Promise<void> {
  if (!ctx.provided(letterTemplates).some(({ name }) => name === letter.template))
    throw new Error(`no such letter: ${letter.template}`);
  for (const office of ctx.provided(postOffices)) await office.post(ctx, em, letter);
}

/** Takes a letter back that has not been sent, and wipes its address and secret; nothing happens when it has gone. */
export async function withdraw(ctx: MailCtx, em: EntityManager, key: string): Promise<void> {
  for (const office of ctx.provided(postOffices)) await office.withdraw(ctx, em, key);
}

/** Tells employees of something that happened, in the caller's transaction; once for each person and object. */
export async function tell(ctx: MailCtx, em: EntityManager, notice: Notice): Promise<void> {
  for (const office of ctx.provided(postOffices)) await office.tell(ctx, em, notice);
}
