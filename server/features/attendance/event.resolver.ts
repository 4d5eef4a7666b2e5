import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { AnnulAttendanceEventInput, CorrectAttendanceEventInput, RecordAttendanceEventInput } from './event.inputs.js';
import { attendanceEventReads } from './event.reads.js';
import { annulAttendanceEvent, correctAttendanceEvent, recordAttendanceEvent } from './event.service.js';
import { AttendanceEventPayload } from './event.views.js';

const recorders = roles('PERSONNEL_OFFICER', 'UNIT_OFFICER');
const payload = async (ctx: Ctx, id: Promise<string>, info: GraphQLResolveInfo): Promise<AttendanceEventPayload> => ({
  attendanceEvent: await changed(ctx, attendanceEventReads, await id, info, 'attendanceEvent'),
});

@Resolver()
export class AttendanceEventResolver {
  @Mutation(() => AttendanceEventPayload, { description: 'Records a departure or a ceremony of an employee.' })
  @Access(recorders)
  recordAttendanceEvent(
    @Arg('input', () => RecordAttendanceEventInput) input: RecordAttendanceEventInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttendanceEventPayload> {
    return payload(ctx, recordAttendanceEvent(ctx, input), info);
  }

  @Mutation(() => AttendanceEventPayload, {
    description: 'Corrects an event: the earlier one stays visible; answers the one that stands now.',
  })
  @Access(recorders)
  correctAttendanceEvent(
    @Arg('input', () => CorrectAttendanceEventInput) input: CorrectAttendanceEventInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttendanceEventPayload> {
    return payload(ctx, correctAttendanceEvent(ctx, input), info);
  }

  @Mutation(() => AttendanceEventPayload, { description: 'Annuls an event; it stays visible and no longer counts.' })
  @Access(recorders)
  annulAttendanceEvent(
    @Arg('input', () => AnnulAttendanceEventInput) input: AnnulAttendanceEventInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttendanceEventPayload> {
    return payload(ctx, annulAttendanceEvent(ctx, input), info);
  }
}
