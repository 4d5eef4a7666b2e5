import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { Appointment } from './appointment.entity.js';
import { EndAppointmentInput, RecordAppointmentInput } from './appointment.inputs.js';
import { appointmentReads } from './appointment.reads.js';
import { endAppointment, recordAppointment } from './appointment.service.js';

@ObjectType({ description: 'The dated fact after a change.' })
export class AppointmentPayload {
  @Field(() => Appointment, { description: 'The fact as it is now.' })
  appointment!: Appointment;
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Mutation(() => AppointmentPayload, {
    description: 'Records a dated fact that decides who evaluates: Plt./Plh., vacancy, delegation, tugas belajar ….',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async recordAppointment(
    @Arg('input', () => RecordAppointmentInput) input: RecordAppointmentInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppointmentPayload> {
    return {
      appointment: await changed(ctx, appointmentReads, await recordAppointment(ctx, input), info, 'appointment'),
    };
  }

  @Mutation(() => AppointmentPayload, { description: 'Ends a dated fact; it is kept as history.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async endAppointment(
    @Arg('input', () => EndAppointmentInput) input: EndAppointmentInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppointmentPayload> {
    return { appointment: await changed(ctx, appointmentReads, await endAppointment(ctx, input), info, 'appointment') };
  }
}
