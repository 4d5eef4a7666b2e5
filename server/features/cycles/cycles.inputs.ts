import { IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Phase } from './cycle.rules.js';
import { CycleDesignInput } from './design.inputs.js';
import { Rhythm } from './period.rules.js';

@InputType({ description: 'A new evaluation cycle, in phase DRAFTED.' })
export class CreateCycleInput {
  @Field(() => String, { description: 'Name, unique within the year.' })
  @Length(3, 200)
  name!: string;

  @Field(() => Int, { description: 'Calendar year that is evaluated.' })
  @Min(2000)
  @Max(2999)
  year!: number;

  @Field(() => LocalDate, { nullable: true, description: 'First day evaluated; absent: 1 January.' })
  @IsOptional()
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day evaluated; absent: 31 December.' })
  @IsOptional()
  endsOn?: string;

  @Field(() => Rhythm, { description: 'Monthly or quarterly periods inside.' })
  rhythm!: Rhythm;

  @Field(() => UUID, { nullable: true, description: 'Rule set of the local index; absent: a cycle without one.' })
  @IsOptional()
  ruleSetId?: string;

  @Field(() => CycleDesignInput, {
    nullable: true,
    description: 'The 360°; absent: the standard question set and groups.',
  })
  @IsOptional()
  @ValidateNested()
  design?: CycleDesignInput;
}

@InputType({ description: 'A cycle made from an earlier one: design and windows are taken over, dates shifted.' })
export class CopyCycleInput {
  @Field(() => UUID, { description: 'The cycle to copy.' })
  id!: string;

  @Field(() => Int, { description: 'Year of the new cycle.' })
  @Min(2000)
  @Max(2999)
  year!: number;

  @Field(() => String, { description: 'Name, unique within the year.' })
  @Length(3, 200)
  name!: string;
}

@InputType({ description: 'Changes of a drafted cycle; what is absent stays as it is.' })
export class EditCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name, unique within the year.' })
  @IsOptional()
  @Length(3, 200)
  name?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day evaluated.' })
  @IsOptional()
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day evaluated.' })
  @IsOptional()
  endsOn?: string;

  @Field(() => Rhythm, { nullable: true, description: 'Monthly or quarterly periods inside.' })
  @IsOptional()
  rhythm?: Rhythm;

  @Field(() => UUID, { nullable: true, description: 'Rule set of the local index; null takes it away.' })
  @IsOptional()
  ruleSetId?: string | null;

  @Field(() => CycleDesignInput, { nullable: true, description: 'The 360°.' })
  @IsOptional()
  @ValidateNested()
  design?: CycleDesignInput;
}

@InputType({ description: 'Which version of a question bank a cycle asks.' })
export class ChooseQuestionsInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the cycle that was read.' })
  @Min(1)
  version!: number;

  @Field(() => UUID, { description: 'Published version of a question bank (versi bank pertanyaan).' })
  questionVersionId!: string;
}

@InputType({ description: 'Which cycle to open.' })
export class OpenCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A move of a cycle to another phase.' })
export class MoveCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Phase, { description: 'The phase to move to.' })
  to!: Phase;

  @Field(() => String, { nullable: true, description: 'Why; required when moving back.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string;
}

@InputType({ description: 'The window of a phase: when it opens and its deadline.' })
export class SetPhaseWindowInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the cycle that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Phase, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => LocalDate, { description: 'First day.' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Deadline: the last day that counts.' })
  closesOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The circular or order that extends the term; required past the law’s last day (p.65 C.4; p.90 no.8b).',
  })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}

@InputType({ description: 'More time for one person in one phase.' })
export class GrantExtensionInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Phase, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => UUID, { description: 'Who gets more time.' })
  employeeId!: string;

  @Field(() => LocalDate, { description: 'Last day for this person; after everybody’s deadline.' })
  until!: string;

  @Field(() => String, { description: 'Why; the person can read it.' })
  @Length(5, 1000)
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the present extension, when there is one.' })
  @IsOptional()
  version?: number;
}
