import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal, Nip, UUID } from '../../kernel/scalars.js';

/** Counts over recorded days, of a span or of a month. */
@ObjectType()
export abstract class AttendanceCounts {
  @Field(() => Int, { description: 'Recorded working days (hari kerja).' })
  workingDays!: number;
  @Field(() => Int, { description: 'Days at work.' })
  presentDays!: number;
  @Field(() => Int, { description: 'Days absent without reason (alpa).' })
  absentDays!: number;
  @Field(() => Int, { description: 'Days absent with a valid reason; they lower nothing.' })
  excusedDays!: number;
  @Field(() => Int, { description: 'Days late (TL).' })
  lateDays!: number;
  @Field(() => Int, { description: 'Minutes late.' })
  lateMinutes!: number;
  @Field(() => Int, { description: 'Days left early (PSW).' })
  earlyDays!: number;
  @Field(() => Int, { description: 'Minutes left early.' })
  earlyMinutes!: number;
  @Field(() => Int, { description: 'Days with a missing punch.' })
  missingPunches!: number;
  @Field(() => Int, { description: 'Days in time, to the end, with both punches.' })
  punctualDays!: number;
  @Field(() => Decimal, {
    nullable: true,
    description:
      'Present days per hundred working days that were not excused; null without such days, never zero for want of data.',
  })
  attendanceRatePercent!: number | null;
}

@ObjectType({ description: 'Attendance of one employee over a span, counted from the recorded days.' })
export class AttendanceSummaryView extends AttendanceCounts {
  @Field(() => UUID, { description: 'Id of the employee.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name without titles.' })
  name!: string;
  @Field(() => Nip, { description: 'NIP or NI PPPK.' })
  nip!: string;
}

@ObjectType({ description: 'One page of attendance summaries.' })
export class AttendanceSummaryPage {
  @Field(() => [AttendanceSummaryView], { description: 'The rows of this page, by name.' })
  items!: AttendanceSummaryView[];
  @Field(() => Int, { description: 'All employees that fit.' })
  total!: number;
}

@ObjectType({ description: 'What the viewer may do with a sanction.' })
export class SanctionAbilities {
  @Field(() => Boolean, { description: 'Record its annulment.' })
  annul!: boolean;
}
