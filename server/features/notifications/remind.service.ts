import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../kernel/context.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { directoryOf } from './directory.service.js';
import { openDuties } from './duties.service.js';
import { KINDS } from './kinds.rules.js';
import { mayMail } from './mailing.rules.js';
import { type Moment, momentOf } from './moment.service.js';
import { type PlannedNotice, planReminders } from './reminders.rules.js';

/**
 * Tells everybody what waits for him today, then gathers what was not mailed yet into one digest a person. Nothing
 * happens in the quiet hours. It may run as often as it likes: marks, keys of notices and keys of digests make each
 * thing happen once.
 */
export async function remind(services: Services): Promise<void> {
  const moment = await momentOf(services);
  const { today, policy, calendars } = moment;
  if (!mayMail(policy, calendars, 'SIX_DAY', today, moment.time)) return;
  const duties = await openDuties(services, calendars);
  const directory = await directoryOf(services);
  await inTransaction(services, async (em) => {
    await lock(em, 'notifications', 'remind');
    const told = await marksOf(em);
    const planned = planReminders(duties, directory, told, today, policy, calendars);
    await store(em, planned, today);
  });
  await gatherDigests(services, moment);
}

/** Everything said so far. */
async function marksOf(em: EntityManager): Promise<ReadonlySet<string>> {
  const rows: { mark: string }[] = await em.execute('select mark from reminder_mark');
  return new Set(rows.map(({ mark }) => mark));
}

/** Writes notices and the marks of those that are new; a line told earlier today waits for tomorrow with its marks. */
async function store(em: EntityManager, planned: readonly PlannedNotice[], today: string): Promise<void> {
  if (planned.length === 0) return;
  const rows = planned.map(({ marks, recipientKey, ...line }) => {
    const [who, id] = recipientKey.split(':');
    const isEmployee = who === 'employee';
    return {
      ...line,
      id: randomUUID(),
      employee_id: isEmployee ? id : null,
      account_id: isEmployee ? null : id,
      is_statutory: KINDS[line.kind].isStatutory,
    };
  });
  const stored: { key: string }[] = await em.execute(
    `insert into notification (id, version, key, employee_id, account_id, kind, party, stage, count, due_on, told_on, is_statutory)
     select id, 1, key, employee_id, account_id, kind, party, stage, count, "dueOn", ?::date, is_statutory
     from jsonb_to_recordset(?::jsonb) as r(id uuid, key text, employee_id uuid, account_id uuid, kind text, party text,
       stage text, count int, "dueOn" date, is_statutory boolean)
     on conflict (key) do nothing returning key`,
    [today, JSON.stringify(rows)],
  );
  const written = new Set(stored.map(({ key }) => key));
  const marks = planned.filter(({ key }) => written.has(key)).flatMap((line) => line.marks);
  await em.execute(
    `insert into reminder_mark (mark, marked_on) select mark, ?::date from jsonb_array_elements_text(?::jsonb) as m(mark)
     on conflict do nothing`,
    [today, JSON.stringify(marks)],
  );
}

/**
 * One digest for each person who has something to be mailed and none yet today. A digest of an earlier day that never
 * went gives its lines back first, so that nobody gets two.
 */
export async function gatherDigests(services: Services, moment: Moment): Promise<void> {
  const { today, time, policy, calendars } = moment;
  const weeks = (['FIVE_DAY', 'SIX_DAY'] as const).filter((week) => mayMail(policy, calendars, week, today, time));
  if (weeks.length === 0) return;
  await inTransaction(services, async (em) => {
    await lock(em, 'notifications', 'remind');
    await em.execute(
      `with stale as (update letter set state = 'SUPERSEDED', version = version + 1, updated_at = now()
         where template = 'digest' and state in ('WAITING', 'FAILED') and day < ?::date returning id)
       update notification n set letter_id = null from stale where n.letter_id = stale.id`,
      [today],
    );
    await em.execute(
      `with wanted as (
         select distinct n.employee_id from notification n join employee e on e.id = n.employee_id
           join unit u on u.id = e.unit_id left join mail_preference p on p.employee_id = e.id
         where n.letter_id is null and n.told_on > ?::date - 14 and e.email is not null and e.status <> 'LEFT'
           and u.work_week = any(?::text[]) and (n.is_statutory or coalesce(p.wants_reminders, true))),
       made as (
         insert into letter (id, version, key, template, employee_id, locale, day, state, attempts, next_attempt_at)
         select gen_random_uuid(), 1, 'digest:' || w.employee_id || ':' || ?, 'digest', w.employee_id,
           coalesce(p.language, 'id'), ?::date, 'WAITING', 0, ?
         from wanted w left join mail_preference p on p.employee_id = w.employee_id
         on conflict (key) do nothing returning id, employee_id)
       update notification n set letter_id = made.id from made
         left join mail_preference p on p.employee_id = made.employee_id
       where n.employee_id = made.employee_id and n.letter_id is null and n.told_on > ?::date - 14
         and (n.is_statutory or coalesce(p.wants_reminders, true))`,
      [today, `{${weeks.join(',')}}`, today, today, services.now(), today],
    );
  });
}
