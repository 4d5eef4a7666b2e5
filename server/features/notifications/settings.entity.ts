import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Locale } from '../../kernel/actor.js';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';

export const MailLanguage = { id: 'id', en: 'en' } as const satisfies Record<Locale, Locale>;
export const MailLanguageName = { INDONESIAN: 'id', ENGLISH: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(MailLanguageName, {
  name: 'MailLanguage',
  description: 'Language of the mail.',
  valuesConfig: { INDONESIAN: { description: 'Bahasa Indonesia.' }, ENGLISH: { description: 'English.' } },
});

/** What somebody wants by mail; without a row: reminders, in Indonesian. */
@ObjectType({ description: 'Your settings for mail (pengaturan pemberitahuan).' })
@Entity({ tableName: 'mail_preference' })
@Unique({ properties: ['employee'], name: 'mail_preference_employee' })
export class MailPreference extends Row {
  @OneToOne(() => Employee, { ref: true, owner: true, unique: false, deleteRule: 'cascade' })
  employee!: Ref<Employee>;

  @Field(() => Boolean, { description: 'Whether reminders that no law demands are mailed too.' })
  @Property({ type: 'boolean', default: true })
  wantsReminders: boolean = true;

  @Field(() => MailLanguageName, { description: 'Language of the mail.' })
  @Enum({ items: () => MailLanguage, default: 'id' })
  language: Locale = 'id';
}

/** Quiet hours, lead days and escalation steps from a day on; the newest that has begun is in force. */
@ObjectType({
  description: 'Rules of reminding from a day on: quiet hours (jam tenang), lead days, escalation steps (eskalasi).',
})
@Entity({ tableName: 'reminder_policy_edition' })
@Unique({ properties: ['validFrom'], name: 'reminder_policy_valid_from' })
@Check({ name: 'reminder_policy_days', expression: 'repeat_days > 0 and superior_after > 0' })
export class ReminderPolicyEdition extends Row {
  @Field(() => LocalDate, { description: 'First day in force.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => String, { description: 'Nothing is mailed from this time on, HH:MM (WIB).' })
  @Property({ type: 'text' })
  quietFrom!: string;

  @Field(() => String, { description: 'Until this time, HH:MM (WIB).' })
  @Property({ type: 'text' })
  quietTo!: string;

  @Field(() => [Int], { description: 'Working days before the last day on which a reminder goes out; 0 is that day.' })
  @Property({ type: 'integer[]', columnType: 'integer[]' })
  leadDays!: number[];

  @Field(() => Int, { description: 'Working days between reminders after the last day.' })
  @Property({ type: 'integer' })
  repeatDays!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the superior is told.' })
  @Property({ type: 'integer' })
  superiorAfter!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the unit officer is told.' })
  @Property({ type: 'integer' })
  unitOfficerAfter!: number;

  @Field(() => Int, { description: 'Working days after the last day from which the personnel officer is told.' })
  @Property({ type: 'integer' })
  personnelOfficerAfter!: number;

  @Field(() => String, { description: 'Decision it comes from, or `contoh`.' })
  @Property({ type: 'text' })
  source!: string;
}
