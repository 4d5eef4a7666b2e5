import { IsOptional, Length, Matches, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { EventKind, EventOutcome } from './event.rules.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'What is said of a departure or a ceremony.' })
abstract class EventInput {
  @Field(() => EventOutcome, { description: 'How it was.' })
  outcome!: EventOutcome;

  @Field(() => String, { nullable: true, description: 'Departure: left at, HH:MM local.' })
  @IsOptional()
  @Matches(CLOCK)
  timeFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Departure: back at, HH:MM local.' })
  @IsOptional()
  @Matches(CLOCK)
  timeTo?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Ceremony: the unit that held it.' })
  @IsOptional()
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the permit; needed for a permitted departure.' })
  @IsOptional()
  @Length(1, 200)
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason, or how it is known; needed without permit and for an excused ceremony.',
  })
  @IsOptional()
  @Length(3, 500)
  reason?: string | null;
}

@InputType({ description: 'A departure or a ceremony to record.' })
export class RecordAttendanceEventInput extends EventInput {
  @Field(() => UUID, { description: 'Whose.' })
  employeeId!: string;

  @Field(() => LocalDate, { description: 'The day, not in the future.' })
  day!: string;

  @Field(() => EventKind, { description: 'Departure or ceremony.' })
  kind!: EventKind;
}

@InputType({ description: 'An event as it really was; person, day and kind stay (annul it and record another).' })
export class CorrectAttendanceEventInput extends EventInput {
  @Field(() => UUID, { description: 'The event that stands.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'Why it is corrected.' })
  @Length(3, 500)
  why!: string;
}

@InputType({ description: 'An event that did not happen.' })
export class AnnulAttendanceEventInput {
  @Field(() => UUID, { description: 'The event that stands.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'Why it is annulled.' })
  @Length(3, 500)
  why!: string;
}
