import { IsOptional, Length, MaxLength, Min } from 'class-validator';
import { Field, Float, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { FollowUpKind, FollowUpOutcome } from './followup.rules.js';
import { CheckpointProgress } from './improvement.rules.js';

@InputType({ description: 'A follow-up of a published evaluation.' })
export class AssignFollowUpInput {
  @Field(() => UUID, { description: 'The evaluation it follows.' })
  evaluationId!: string;

  @Field(() => FollowUpKind, { description: 'What it is.' })
  kind!: FollowUpKind;

  @Field(() => String, { description: 'What is to be done.' })
  @Length(5, 2000)
  task!: string;

  @Field(() => UUID, { nullable: true, description: 'Employee who sees to it; absent: the evaluator.' })
  @IsOptional()
  ownerId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day it is due; required, except for an improvement plan, whose term is fixed.',
  })
  @IsOptional()
  dueOn?: string | null;
}

@InputType({ description: 'What was found at a checkpoint of an improvement plan.' })
export class RecordCheckpointInput {
  @Field(() => UUID, { description: 'The improvement plan.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the plan that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'Due day of the checkpoint.' })
  dueOn!: string;

  @Field(() => LocalDate, { description: 'Day it was held.' })
  heldOn!: string;

  @Field(() => CheckpointProgress, { description: 'What was found.' })
  progress!: CheckpointProgress;

  @Field(() => String, { description: 'Note.' })
  @Length(3, 4000)
  note!: string;
}

@InputType({ description: 'How a follow-up ended.' })
export class FinishFollowUpInput {
  @Field(() => UUID, { description: 'Which follow-up.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => FollowUpOutcome, { description: 'The outcome; which ones fit depends on the kind.' })
  outcome!: FollowUpOutcome;

  @Field(() => String, { description: 'Result in words.' })
  @Length(3, 4000)
  result!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the competency test that follows; with that outcome only.',
  })
  @IsOptional()
  testDueOn?: string | null;
}

@InputType({ description: 'Takes a follow-up back that was set by mistake.' })
export class CancelFollowUpInput {
  @Field(() => UUID, { description: 'Which follow-up.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @Length(3, 1000)
  reason!: string;
}

@InputType({ description: 'Assessed potential of an employee.' })
export class AssessPotentialInput {
  @Field(() => UUID, { description: 'Whose.' })
  employeeId!: string;

  @Field(() => Float, { description: 'Potential 0–100, at most two decimals.' })
  score!: number;

  @Field(() => LocalDate, { description: 'Day of the assessment.' })
  assessedOn!: string;

  @Field(() => String, { description: 'Document or assessment it comes from.' })
  @Length(3, 300)
  @MaxLength(300)
  source!: string;
}

@InputType({ description: 'Makes a follow-up of a suggestion in your own feedback report.' })
export class TakeUpSuggestionInput {
  @Field(() => UUID, { description: 'Cycle of the report.' })
  cycleId!: string;

  @Field(() => String, { description: 'Key of the suggestion.' })
  @Length(1, 100)
  key!: string;

  @Field(() => LocalDate, { description: 'Day it is due.' })
  dueOn!: string;
}
