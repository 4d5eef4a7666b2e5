import { graphql } from '../../gql/index.js';

export const notificationListDocument = graphql(`
  query NotificationList($filter: NotificationFilter, $sort: NotificationSort, $page: PageInput) {
    page: notifications(filter: $filter, sort: $sort, page: $page) {
      items { id kind stage text toldOn dueOn readAt mailedAt }
      total
    }
  }
`);

export const markReadDocument = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    result: markNotificationsRead(input: $input) { marked }
  }
`);

export const mailSettingsDocument = graphql(`
  query MailSettings { myMailSettings { wantsReminders language hasAddress } }
`);

export const setMailPreferenceDocument = graphql(`
  mutation SetMailPreference($input: SetMailPreferenceInput!) {
    result: setMailPreference(input: $input) { settings { wantsReminders language } }
  }
`);

export const overdueDutiesDocument = graphql(`
  query OverdueDuties { overdueDuties { unitId unitName kind step count oldestDueOn workingDaysLate article } }
`);

export const outboxStatusDocument = graphql(`
  query OutboxStatus { outboxStatus { isConfigured counts { state error count latestAt } } }
`);

export const reminderRulesDocument = graphql(`
  query ReminderRules {
    reminderRules {
      validFrom state quietFrom quietTo leadDays repeatDays superiorAfter unitOfficerAfter personnelOfficerAfter source isExample
    }
  }
`);

export const setReminderPolicyDocument = graphql(`
  mutation SetReminderPolicy($input: SetReminderPolicyInput!) { setReminderPolicy(input: $input) { reminderPolicy { id } } }
`);
