import { ArrayMaxSize, IsUUID, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Locale } from '../../kernel/actor.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { MailLanguageName } from './settings.entity.js';

@InputType({ description: 'Notices to mark as read; all of yours when no ids are given.' })
export class MarkNotificationsReadInput {
  @Field(() => [UUID], { nullable: true, description: 'These only.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(200)
  ids: string[] = [];
}

@InputType({ description: 'What you want by mail.' })
export class SetMailPreferenceInput {
  @Field(() => Boolean, { description: 'Whether reminders that no law demands are mailed too.' })
  wantsReminders!: boolean;

  @Field(() => MailLanguageName, { description: 'Language of the mail.' })
  language!: Locale;
}

@InputType({ description: 'New rules of reminding from a day on.' })
export class SetReminderPolicyInput {
  @Field(() => LocalDate, { description: 'First day in force, today at the earliest.' })
  validFrom!: string;

  @Field(() => String, { description: 'Beginning of the quiet hours (jam tenang), HH:MM (WIB).' })
  quietFrom!: string;

  @Field(() => String, { description: 'Their end, HH:MM (WIB).' })
  quietTo!: string;

  @Field(() => [Int], { description: 'Working days before the last day on which a reminder goes out.' })
  leadDays!: number[];

  @Field(() => Int, { description: 'Working days between reminders after the last day; at least 1.' })
  @Min(1)
  repeatDays!: number;

  @Field(() => Int, { description: 'Working days after the last day until the superior is told; at least 1.' })
  @Min(1)
  superiorAfter!: number;

  @Field(() => Int, { description: 'Working days until the unit officer is told.' })
  @Min(1)
  unitOfficerAfter!: number;

  @Field(() => Int, { description: 'Working days until the personnel officer is told.' })
  @Min(1)
  personnelOfficerAfter!: number;

  @Field(() => String, { description: 'Decision it comes from.' })
  @MaxLength(500)
  source!: string;
}
