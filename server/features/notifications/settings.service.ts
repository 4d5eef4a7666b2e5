import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { inForceOn } from '../rulesets/effective.rules.js';
import { isTime } from './mailing.rules.js';
import { reminderPolicies } from './moment.service.js';
import type {
  MarkNotificationsReadInput,
  SetMailPreferenceInput,
  SetReminderPolicyInput,
} from './notifications.inputs.js';
import { maySetReminderPolicy } from './notifications.policy.js';
import type { MailSettings, ReminderRules } from './notifications.views.js';
import { MailPreference, ReminderPolicyEdition } from './settings.entity.js';

/** The own settings; without a stored choice: everything, in Indonesian. */
export async function mailSettings(ctx: Ctx): Promise<MailSettings> {
  const [row] = await ctx.reader.rows<MailSettings>(sql`
    select coalesce(p.wants_reminders, true) as "wantsReminders", coalesce(p.language, 'id') as language,
      e.email is not null as "hasAddress"
    from employee e left join mail_preference p on p.employee_id = e.id where e.id = ${selfOf(ctx)}`);
  return row ?? { wantsReminders: true, language: 'id', hasAddress: false };
}

/** Chooses what comes by mail. Statutory notices come whatever is chosen. */
export async function setMailPreference(ctx: Ctx, input: SetMailPreferenceInput): Promise<void> {
  const self = selfOf(ctx);
  await inTransaction(ctx, async (em) => {
    const old = await em.findOne(MailPreference, { employee: self });
    const values = { wantsReminders: input.wantsReminders, language: input.language };
    const before = old && { wantsReminders: old.wantsReminders, language: old.language };
    const row = old ?? make(em, MailPreference, { employee: self, ...values });
    if (old) em.assign(old, values);
    await record(em, ctx, {
      deed: 'setMailPreference',
      object: 'mailPreference',
      objectId: row.id,
      before,
      after: values,
    });
  });
}

/** Marks the own notices as read; returns how many were unread. */
export async function markNotificationsRead(ctx: Ctx, { ids }: MarkNotificationsReadInput): Promise<number> {
  const { employeeId, accountId } = actorOf(ctx);
  return inTransaction(ctx, async (em) => {
    const marked: unknown[] = await em.execute(
      `update notification set read_at = ?, version = version + 1, updated_at = now()
       where read_at is null and (employee_id = ? or account_id = ?) and (? or id = any(?::uuid[])) returning id`,
      [ctx.now(), employeeId, accountId, ids.length === 0, `{${ids.join(',')}}`],
    );
    return marked.length;
  });
}

/** All rules of reminding, newest first, each with where it stands today. */
export async function reminderRules(ctx: Ctx): Promise<ReminderRules[]> {
  const policies = await reminderPolicies(ctx);
  const today = todayOf(ctx);
  const now = inForceOn(policies, today);
  return policies.toReversed().map(({ steps, example, leadDays, validFrom, ...policy }) => ({
    ...policy,
    validFrom,
    leadDays: [...leadDays],
    isExample: example,
    superiorAfter: steps.SUPERIOR,
    unitOfficerAfter: steps.UNIT_OFFICER,
    personnelOfficerAfter: steps.PERSONNEL_OFFICER,
    state: validFrom === now?.validFrom ? 'IN_FORCE' : (validFrom ?? '') > today ? 'COMING' : 'PAST',
  }));
}

/**
 * Adds rules of reminding from a day on; what is in force or was is never changed.
 * @throws BAD_USER_INPUT at the field that is wrong; CONFLICT when rules begin on that day already
 */
export async function setReminderPolicy(ctx: Ctx, input: SetReminderPolicyInput): Promise<string> {
  if (!maySetReminderPolicy(actorOf(ctx))) throw forbidden();
  const { leadDays, superiorAfter, unitOfficerAfter, personnelOfficerAfter } = input;
  if (input.validFrom < todayOf(ctx)) throw invalidField('validFrom', 'notifications.past', { today: todayOf(ctx) });
  for (const field of ['quietFrom', 'quietTo'] as const)
    if (!isTime(input[field])) throw invalidField(field, 'notifications.time');
  const right = leadDays.length > 0 && leadDays.length <= 10 && new Set(leadDays).size === leadDays.length;
  if (!right || leadDays.some((days) => days < 0 || days > 60))
    throw invalidField('leadDays', 'notifications.leadDays');
  if (unitOfficerAfter < superiorAfter)
    throw invalidField('unitOfficerAfter', 'notifications.steps', { after: superiorAfter });
  if (personnelOfficerAfter < unitOfficerAfter)
    throw invalidField('personnelOfficerAfter', 'notifications.steps', { after: unitOfficerAfter });
  return inTransaction(ctx, async (em) => {
    const row = make(em, ReminderPolicyEdition, { ...input });
    await record(em, ctx, {
      deed: 'setReminderPolicy',
      object: 'reminderPolicy',
      objectId: row.id,
      after: { ...input },
    });
    return row.id;
  });
}
