import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { ImportHolidaysInput, RemoveHolidayInput, SetHolidayInput } from './calendar.inputs.js';
import { mayChangeCalendar } from './calendar.policy.js';
import { holidayReads } from './calendar.reads.js';
import { importHolidays, removeHoliday, setHoliday } from './calendar.service.js';
import { Holiday } from './holiday.entity.js';

@ObjectType({ description: 'What was taken over.' })
export class ImportHolidaysPayload {
  @Field(() => Int, { description: 'Days added; recorded ones stay as they are.' })
  added!: number;
}

@ObjectType({ description: 'The day off after a change.' })
export class HolidayPayload {
  @Field(() => Holiday, { description: 'The day off as it is now.' })
  holiday!: Holiday;
}

@ObjectType({ description: 'The day off that was taken back.' })
export class RemoveHolidayPayload {
  @Field(() => UUID, { description: 'Its id.' })
  removedId!: string;
}

@ObjectType({ description: 'What the viewer may do with a day off.' })
export class HolidayAbilities {
  @Field(() => Boolean, { description: 'Correct it.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' })
  remove!: boolean;
}

@Resolver(() => Holiday)
export class CalendarResolver {
  @FieldResolver(() => HolidayAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() _holiday: Holiday, @CtxParam() ctx: Ctx): HolidayAbilities {
    const may = ctx.actor !== null && mayChangeCalendar(ctx.actor);
    return { edit: may, remove: may };
  }

  @Mutation(() => ImportHolidaysPayload, { description: 'Takes over the shipped days off of a year (SKB).' })
  @Access(roles('PERSONNEL_OFFICER'))
  async importHolidays(
    @Arg('input', () => ImportHolidaysInput) input: ImportHolidaysInput,
    @CtxParam() ctx: Ctx,
  ): Promise<ImportHolidaysPayload> {
    return { added: await importHolidays(ctx, input) };
  }

  @Mutation(() => HolidayPayload, { description: 'Records a day off, or corrects the recorded one.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async setHoliday(
    @Arg('input', () => SetHolidayInput) input: SetHolidayInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HolidayPayload> {
    return { holiday: await changed(ctx, holidayReads, await setHoliday(ctx, input), info, 'holiday') };
  }

  @Mutation(() => RemoveHolidayPayload, { description: 'Takes a day off back: it is a working day again.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async removeHoliday(
    @Arg('input', () => RemoveHolidayInput) input: RemoveHolidayInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RemoveHolidayPayload> {
    await removeHoliday(ctx, input);
    return { removedId: input.id };
  }
}
