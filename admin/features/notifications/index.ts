import OverdueIcon from '@mui/icons-material/AlarmOutlined';
import SettingsIcon from '@mui/icons-material/ManageAccountsOutlined';
import RulesIcon from '@mui/icons-material/NotificationAddOutlined';
import BellIcon from '@mui/icons-material/NotificationsOutlined';
import OutboxIcon from '@mui/icons-material/OutboxOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { notificationsMessages } from './notifications.messages.js';
import { notificationListDocument } from './notifications.queries.js';

const OverduePage = page(() => import('./OverduePage.js'), 'OverduePage');
const OutboxPage = page(() => import('./OutboxPage.js'), 'OutboxPage');
const ReminderRulesPage = page(() => import('./ReminderRulesPage.js'), 'ReminderRulesPage');
const SettingsPage = page(() => import('./SettingsPage.js'), 'SettingsPage');

export const feature: AdminFeature = {
  name: 'notifications',
  messages: notificationsMessages,
  resources: [
    {
      name: 'notifications',
      documents: { list: notificationListDocument },
      icon: BellIcon,
      menu: 'mine',
      permission: 'notifications',
      list: page(() => import('./NotificationList.js'), 'NotificationList'),
    },
  ],
  routes: [
    { path: '/notification-settings', Page: SettingsPage, permission: 'myMailSettings' },
    { path: '/overdue', Page: OverduePage, permission: 'overdueDuties' },
    { path: '/reminder-rules', Page: ReminderRulesPage, permission: 'reminderRules' },
    { path: '/outbox', Page: OutboxPage, permission: 'outboxStatus' },
  ],
  menu: [
    {
      group: 'system',
      to: '/notification-settings',
      label: 'notifications.settings',
      icon: SettingsIcon,
      permission: 'myMailSettings',
    },
    {
      group: 'data',
      to: '/overdue',
      label: 'notifications.overdue',
      icon: OverdueIcon,
      permission: 'overdueDuties',
    },
    {
      group: 'system',
      to: '/reminder-rules',
      label: 'notifications.rules.title',
      icon: RulesIcon,
      permission: 'reminderRules',
    },
    { group: 'system', to: '/outbox', label: 'notifications.outbox', icon: OutboxIcon, permission: 'outboxStatus' },
  ],
};
