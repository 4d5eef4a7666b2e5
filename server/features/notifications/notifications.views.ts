import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/actor.js';
import { DateTime, LocalDate, UUID } from '../../kernel/scalars.js';
import { NoticeKind } from './kinds.rules.js';
import { LetterState } from './outbox.rules.js';
import { Party } from './reminders.rules.js';
import { MailLanguageName, ReminderPolicyEdition } from './settings.entity.js';

@ObjectType({ description: 'Notices marked as read.' })
export class NotificationsReadPayload {
  @Field(() => Int, { description: 'How many were unread before.' })
  marked!: number;
}

@ObjectType({ description: 'What you get by mail.' })
export class MailSettings {
  @Field(() => Boolean, { description: 'Whether reminders that no law demands are mailed too.' })
  wantsReminders!: boolean;

  @Field(() => MailLanguageName, { description: 'Language of the mail.' })
  language!: Locale;

  @Field(() => Boolean, { description: 'Whether there is an address to mail to.' })
  hasAddress!: boolean;
}

@ObjectType({ description: 'Your settings as they are now.' })
export class MailSettingsPayload {
  @Field(() => MailSettings, { description: 'The settings.' })
  settings!: MailSettings;
}

export const RulesState = { IN_FORCE: 'IN_FORCE', COMING: 'COMING', PAST: 'PAST' } as const;
export type RulesState = (typeof RulesState)[keyof typeof RulesState];
registerEnumType(RulesState, {
  name: 'ReminderRulesState',
  description: 'Where rules of reminding stand today.',
  valuesConfig: {
    IN_FORCE: { description: 'Berlaku.' },
    COMING: { description: 'Akan berlaku.' },
    PAST: { description: 'Tidak berlaku lagi.' },
  },
});

@ObjectType({
  description: 'Rules of reminding (aturan pengingat) from a day on, those that ship with the program included.',
})
export class ReminderRules {
  @Field(() => LocalDate, { nullable: true, description: 'First day in force; null when there is none.' })
  validFrom!: string | null;

  @Field(() => RulesState, { description: 'Where they stand today.' })
  state!: RulesState;

  @Field(() => String, { description: 'Beginning of the quiet hours (jam tenang), HH:MM (WIB).' })
  quietFrom!: string;

  @Field(() => String, { description: 'Their end, HH:MM (WIB).' })
  quietTo!: string;

  @Field(() => [Int], { description: 'Working days before the last day on which a reminder goes out; 0 is that day.' })
  leadDays!: number[];

  @Field(() => Int, { description: 'Working days between reminders after the last day.' })
  repeatDays!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the superior is told.' })
  superiorAfter!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the unit officer is told.' })
  unitOfficerAfter!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the personnel officer is told.' })
  personnelOfficerAfter!: number;

  @Field(() => String, { description: 'Decision they come from.' })
  source!: string;

  @Field(() => Boolean, { description: 'True for the example that ships with the program, to be confirmed.' })
  isExample!: boolean;
}

@ObjectType({ description: 'The rules that were added.' })
export class ReminderPolicyPayload {
  @Field(() => ReminderPolicyEdition, { description: 'The rules.' })
  reminderPolicy!: ReminderPolicyEdition;
}

@ObjectType({ description: 'Overdue duties of one kind in one unit that have reached the same escalation step.' })
export class OverdueGroup {
  @Field(() => UUID, { nullable: true, description: 'The unit; null for a duty of the personnel officers.' })
  unitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  unitName!: string | null;

  @Field(() => NoticeKind, { description: 'What is overdue.' })
  kind!: NoticeKind;

  @Field(() => Party, { description: 'Furthest party that is told; OWNER while it has not been escalated.' })
  step!: Party;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => LocalDate, { description: 'Earliest last day.' })
  oldestDueOn!: string;

  @Field(() => Int, { description: 'Working days the oldest is late.' })
  workingDaysLate!: number;

  @Field(() => String, { description: 'Article of the term.' })
  article!: string;
}

@ObjectType({ description: 'Letters of the outbox in one state; no recipient, no content.' })
export class OutboxCount {
  @Field(() => LetterState, { description: 'The state.' })
  state!: LetterState;

  @Field(() => String, { nullable: true, description: 'Code of the last failure; null when there was none.' })
  error!: string | null;

  @Field(() => Int, { description: 'How many letters.' })
  count!: number;

  @Field(() => DateTime, { description: 'When the newest of them last changed.' })
  latestAt!: Date;
}

@ObjectType({ description: 'The outbox (kotak keluar): counts and failures only.' })
export class OutboxStatus {
  @Field(() => Boolean, { description: 'Whether a mail server is configured (SMTP_URL).' })
  isConfigured!: boolean;

  @Field(() => [OutboxCount], { description: 'Letters by state and failure.' })
  counts!: OutboxCount[];
}
