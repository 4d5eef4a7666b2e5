import { Field, InputType } from 'type-graphql';
import { roles, signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { constant, sql, TRUE } from '../../kernel/sql.js';
import { NoticeKind } from './kinds.rules.js';
import { Notification } from './notification.entity.js';
import { notificationsVisibleTo } from './notifications.policy.js';
import { ReminderPolicyEdition } from './settings.entity.js';

@InputType({ description: 'Conditions on notices; all must hold.' })
export class NotificationFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Only those read, or not read.' })
  isRead?: boolean;

  @Field(() => [NoticeKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: NoticeKind[];
}

export const notificationReads = reads<Notification, NotificationFilter>({
  entity: Notification,
  list: 'notifications',
  one: 'notification',
  gate: signedIn,
  describe: { list: 'Notices to you (pemberitahuan), newest first.', one: 'One notice.' },
  visibleTo: notificationsVisibleTo,
  filter: {
    input: NotificationFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      isRead: (read) => sql`(@.read_at is not null) = ${read}`,
      kind: (values) => sql`@.kind = any(${values})`,
    },
  },
  sort: { TOLD_ON: 'toldOn', DUE_ON: 'dueOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  computed: {
    mailedAt: constant('(select l.sent_at from letter l where l.id = @.letter_id)'),
  },
  needs: { text: ['kind', 'party', 'stage', 'count', 'dueOn'] },
});

@InputType({ description: 'Conditions on rules of reminding; all must hold.' })
export class ReminderPolicyEditionFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];
}

export const reminderPolicyReads = reads<ReminderPolicyEdition, ReminderPolicyEditionFilter>({
  entity: ReminderPolicyEdition,
  list: 'reminderPolicies',
  one: 'reminderPolicy',
  gate: roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR', 'ADMINISTRATOR'),
  describe: { list: 'Rules of reminding the city has set, newest first.', one: 'One edition of the rules.' },
  visibleTo: () => TRUE,
  filter: { input: ReminderPolicyEditionFilter, where: { ids: (ids) => sql`@.id = any(${ids})` } },
  sort: { VALID_FROM: 'validFrom', UPDATED_AT: 'updatedAt' },
  descending: true,
});
