import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../kernel/context.js';
import { post } from '../../kernel/mailbox.js';
import { hashOf } from './link.rules.js';

/** A letter with a one-time link to somebody without an account. */
export interface LinkLetter {
  /** Template of the letter, as `provide(letterTemplates, …)` names it. */
  readonly template: string;
  /** What the link is for, such as `external:<id>`; with the hash the key of the letter. */
  readonly about: string;
  readonly address: string;
}

/** Key of the letter that carried the link with this hash: what `withdraw` needs. */
export const linkLetterKey = (about: string, hash: string | null): string => `${about}:${hash}`;

/** Puts a letter with a fresh link into the outbox; the hash, which is all that may be kept, is the answer. */
export async function mailLink(
  ctx: Pick<Services, 'now' | 'provided'>,
  em: EntityManager,
  { template, about, address }: LinkLetter,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const hash = hashOf(secret);
  await post(ctx, em, { template, key: linkLetterKey(about, hash), address, locale: 'id', secret });
  return hash;
}

/** Which of the addresses belong to employees, in lower case: they are asked through their accounts. */
export async function staffAddresses(em: EntityManager, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { email: string }[] = await em.execute(
    'select lower(e.email) as email from employee e where lower(e.email) = any(?::text[])',
    [`{${emails.map((email) => JSON.stringify(email.toLowerCase())).join(',')}}`],
  );
  return new Set(rows.map(({ email }) => email));
}
