import type { Feature } from '../../kernel/feature.js';
import { postOffices } from '../../kernel/mailbox.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { deliverMail } from './deliver.service.js';
import { Letter } from './letter.entity.js';
import { Notification, ReminderMark } from './notification.entity.js';
import { notificationsMessages } from './notifications.messages.js';
import { notificationReads, reminderPolicyReads } from './notifications.reads.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { outbox } from './outbox.service.js';
import { notificationPhases } from './phase.service.js';
import { remind } from './remind.service.js';
import { MailPreference, ReminderPolicyEdition } from './settings.entity.js';

export const notifications: Feature = {
  name: 'notifications',
  entities: [Letter, Notification, ReminderMark, MailPreference, ReminderPolicyEdition],
  reads: [notificationReads, reminderPolicyReads],
  resolvers: [NotificationsResolver],
  messages: [notificationsMessages],
  provides: [provide(postOffices, outbox), provide(phaseHooks, notificationPhases)],
  routines: [
    { name: 'remind', cron: '5 * * * *', run: remind },
    { name: 'deliverMail', cron: '* * * * *', run: deliverMail },
  ],
};
