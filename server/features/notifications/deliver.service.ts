import { createTransport } from 'nodemailer';
import type { Locale } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { letterTemplates } from '../../kernel/mailbox.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { digestLetter, type NoticeLine, templateLetter, type Written } from './letter.rules.js';
import { isFinal, MAX_ATTEMPTS, mayMail, pauseMinutes } from './mailing.rules.js';
import { momentOf } from './moment.service.js';

interface Claimed {
  readonly id: string;
  readonly template: string;
  readonly locale: Locale;
  readonly secret: string | null;
  readonly attempts: number;
  readonly address: string | null;
}

const BATCH = 20;
const TIMEOUT_MS = 15_000;

/** Sends what is due until nothing is left. Safe to run twice at once: each letter is claimed by one of them. */
export async function deliverMail(services: Services): Promise<void> {
  if (services.config.smtpUrl === undefined) return noteNotConfigured(services);
  const { policy, calendars, today, time } = await momentOf(services);
  const weeks = (['FIVE_DAY', 'SIX_DAY'] as const).filter((week) => mayMail(policy, calendars, week, today, time));
  if (weeks.length === 0) return;
  const post = transportOf(services);
  try {
    await wake(services);
    for (let batch = await claim(services, weeks, today); batch.length > 0; batch = await claim(services, weeks, today))
      for (const letter of batch) await send(services, post, letter);
  } finally {
    post.close();
  }
}

const transportOf = ({ config }: Services) =>
  createTransport(
    {
      url: config.smtpUrl,
      pool: true,
      maxConnections: 1,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never,
    { from: config.mailFrom },
  );

/** Without a mail server nothing is sent; the outbox says so. Letters to outside keep what they need for later. */
const noteNotConfigured = async (services: Services): Promise<void> => {
  await services.reader.rows(sql`update letter set state = 'NOT_CONFIGURED', version = version + 1, updated_at = now()
    where state = 'WAITING' and next_attempt_at <= ${services.now()}`);
};

/** A mail server has come: letters to outside go now; digests of those days are over. */
const wake = (services: Services): Promise<unknown> =>
  services.reader.rows(sql`update letter set state = 'WAITING', version = version + 1, updated_at = now()
    where state = 'NOT_CONFIGURED' and template <> 'digest'`);

/**
 * Takes letters that are due and puts their next attempt off before anything is sent: whoever dies on the way leaves
 * them to be tried again, no letter is lost and none is tried by two at once.
 */
const claim = (services: Services, weeks: readonly WorkWeek[], today: string): Promise<Claimed[]> =>
  inTransaction(services, (em) =>
    em.execute(
      `update letter l set attempts = l.attempts + 1, version = l.version + 1, updated_at = now(),
         next_attempt_at = ?::timestamptz + (2 ^ l.attempts) * interval '1 minute'
       from (select x.id, coalesce(x.address, e.email) as address from letter x
         left join employee e on e.id = x.employee_id left join unit u on u.id = e.unit_id
         where x.state = 'WAITING' and x.next_attempt_at <= ? and (x.template <> 'digest' or x.day = ?::date)
           and coalesce(u.work_week, 'FIVE_DAY') = any(?::text[])
         order by x.next_attempt_at, x.id limit ${BATCH} for update of x skip locked) due
       where l.id = due.id returning l.id, l.template, l.locale, l.secret, l.attempts, due.address`,
      [services.now(), services.now(), today, `{${weeks.join(',')}}`],
    ),
  );

async function send(services: Services, post: ReturnType<typeof transportOf>, letter: Claimed): Promise<void> {
  try {
    const written = letter.address === null ? null : await write(services, letter);
    if (written === null || letter.address === null) return await over(services, letter.id, 'SUPERSEDED', null);
    await post.sendMail({
      to: { name: '', address: letter.address },
      ...written,
      messageId: `<${letter.id}@${new URL(services.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    await over(services, letter.id, 'SENT', null);
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const reason = [code ?? 'EUNKNOWN', responseCode].filter(Boolean).join(' ');
    services.log.warn({ letterId: letter.id, attempt: letter.attempts, reason }, 'mail not taken');
    if (letter.attempts >= MAX_ATTEMPTS || isFinal(code, responseCode))
      await over(services, letter.id, 'FAILED', reason);
    else await again(services, letter, reason);
  }
}

/** The words of a letter; null when nothing is left to say. */
async function write(services: Services, letter: Claimed): Promise<Written | null> {
  const { publicUrl } = services.config;
  const say = services.say[letter.locale];
  if (letter.template !== 'digest') {
    const template = services.provided(letterTemplates).find(({ name }) => name === letter.template);
    return template
      ? templateLetter(template.name, `${publicUrl}${template.path(letter.secret)}`, say, letter.locale)
      : null;
  }
  const lines = await services.reader.rows<NoticeLine>(sql`
    select kind, party, stage, count, due_on::text as "dueOn" from notification
    where letter_id = ${letter.id} order by due_on nulls first, kind, party`);
  if (lines.length === 0) return null;
  const urls = { inbox: `${publicUrl}/#/notifications`, settings: `${publicUrl}/#/notification-settings` };
  return digestLetter(lines, say, letter.locale, urls);
}

const over = (services: Services, id: string, state: 'SENT' | 'FAILED' | 'SUPERSEDED', error: string | null) =>
  services.reader.rows(sql`update letter set state = ${state}, error = ${error}, address = null, secret = null,
    sent_at = ${state === 'SENT' ? services.now() : null}, version = version + 1, updated_at = now()
    where id = ${id}`) as Promise<unknown> as Promise<void>;

const again = ({ reader, now }: Services, { id, attempts }: Claimed, error: string): Promise<unknown> =>
  reader.rows(sql`update letter set error = ${error}, version = version + 1, updated_at = now(),
    next_attempt_at = ${new Date(now().getTime() + pauseMinutes(attempts) * 60_000)} where id = ${id}`);
