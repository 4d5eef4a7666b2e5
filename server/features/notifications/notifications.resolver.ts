import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, roles, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { lineOf } from './letter.rules.js';
import { Notification } from './notification.entity.js';
import { MarkNotificationsReadInput, SetMailPreferenceInput, SetReminderPolicyInput } from './notifications.inputs.js';
import { reminderPolicyReads } from './notifications.reads.js';
import {
  MailSettings,
  MailSettingsPayload,
  NotificationsReadPayload,
  OutboxStatus,
  OverdueGroup,
  ReminderPolicyPayload,
  ReminderRules,
} from './notifications.views.js';
import { outboxStatus, overdueGroups } from './overdue.service.js';
import {
  mailSettings,
  markNotificationsRead,
  reminderRules,
  setMailPreference,
  setReminderPolicy,
} from './settings.service.js';

@Resolver(() => Notification)
export class NotificationsResolver {
  @FieldResolver(() => String, { description: 'The notice in the caller’s language.' })
  text(@Root() row: Notification, @CtxParam() ctx: Ctx): string {
    return lineOf(row, ctx.say[ctx.locale], ctx.locale);
  }

  @Query(() => MailSettings, { description: 'Your settings for mail.' })
  @Access(employees)
  myMailSettings(@CtxParam() ctx: Ctx): Promise<MailSettings> {
    return mailSettings(ctx);
  }

  @Query(() => [OverdueGroup], {
    description: 'What is overdue, by unit, kind and escalation step, oldest first; never requests for feedback.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  overdueDuties(@CtxParam() ctx: Ctx): Promise<OverdueGroup[]> {
    return overdueGroups(ctx);
  }

  @Query(() => [ReminderRules], {
    description: 'Rules of reminding, newest first: what ships with the program and what the city has set.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR', 'ADMINISTRATOR'))
  reminderRules(@CtxParam() ctx: Ctx): Promise<ReminderRules[]> {
    return reminderRules(ctx);
  }

  @Query(() => OutboxStatus, { description: 'State of the outbox: counts and failures, no recipient, no content.' })
  @Access(roles('ADMINISTRATOR'))
  outboxStatus(@CtxParam() ctx: Ctx): Promise<OutboxStatus> {
    return outboxStatus(ctx);
  }

  @Mutation(() => NotificationsReadPayload, { description: 'Marks your notices as read.' })
  @Access(signedIn)
  async markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) input: MarkNotificationsReadInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NotificationsReadPayload> {
    return { marked: await markNotificationsRead(ctx, input) };
  }

  @Mutation(() => MailSettingsPayload, { description: 'Chooses what you get by mail, and in which language.' })
  @Access(employees)
  async setMailPreference(
    @Arg('input', () => SetMailPreferenceInput) input: SetMailPreferenceInput,
    @CtxParam() ctx: Ctx,
  ): Promise<MailSettingsPayload> {
    await setMailPreference(ctx, input);
    return { settings: await mailSettings(ctx) };
  }

  @Mutation(() => ReminderPolicyPayload, { description: 'Sets quiet hours, lead days and escalation from a day on.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async setReminderPolicy(
    @Arg('input', () => SetReminderPolicyInput) input: SetReminderPolicyInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReminderPolicyPayload> {
    const id = await setReminderPolicy(ctx, input);
    return { reminderPolicy: await changed(ctx, reminderPolicyReads, id, info, 'reminderPolicy') };
  }
}
