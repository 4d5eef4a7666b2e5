import { IsOptional, Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { HolidayKind } from './calendar.rules.js';

@InputType({ description: 'The year whose shipped days off are taken over.' })
export class ImportHolidaysInput {
  @Field(() => Int, { description: 'Calendar year.' })
  @Min(2000)
  @Max(2999)
  year!: number;
}

@InputType({ description: 'A day off, new or corrected.' })
export class SetHolidayInput {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What it is called.' })
  @Length(3, 200)
  name!: string;

  @Field(() => HolidayKind, { description: 'Kind of the day off.' })
  kind!: HolidayKind;

  @Field(() => String, { description: 'Decision it comes from.' })
  @Length(3, 300)
  source!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a decision confirms it; absent: yes.' })
  @IsOptional()
  isConfirmed?: boolean;

  @Field(() => Int, { nullable: true, description: 'Version of the recorded day, when there is one.' })
  @IsOptional()
  version?: number;
}

@InputType({ description: 'A day off that is none.' })
export class RemoveHolidayInput {
  @Field(() => UUID, { description: 'The day off.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
