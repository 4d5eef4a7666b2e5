import { ArrayMaxSize, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Decimal, LocalDate, UUID } from '../../kernel/scalars.js';

@InputType({ description: 'A row, as it was read.' })
export class RowStepInput {
  @Field(() => UUID, { description: 'Which row.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A planned action for a result of your plan in force.' })
export class AddActionInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'Key of the result.' })
  resultKey!: string;

  @Field(() => String, { description: 'The action.' })
  @Length(1, 1000)
  text!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Until when; absent: not said.' })
  @IsOptional()
  dueOn?: string | null;
}

@InputType({ description: 'A change of an action; what is absent stays, null clears.' })
export class EditActionInput extends RowStepInput {
  @Field(() => String, { nullable: true, description: 'The action.' })
  @IsOptional()
  @Length(1, 1000)
  text?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Until when.' })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was done.' })
  @IsOptional()
  doneOn?: string | null;
}

@InputType({ description: 'One piece of evidence: an own upload or a link.' })
export class EvidenceInput {
  @Field(() => String, { description: 'What it shows.' })
  @Length(1, 200)
  name!: string;

  @Field(() => UUID, { nullable: true, description: 'Id of an own upload (`POST /uploads`).' })
  @IsOptional()
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'http or https address.' })
  @IsOptional()
  @MaxLength(1000)
  url?: string | null;
}

@InputType({ description: 'A realisation with its evidence; with `id` and `version` a correction.' })
export class RecordProgressInput {
  @Field(() => UUID, { nullable: true, description: 'Entry to correct; absent: a new one.' })
  @IsOptional()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that was read, with `id`.' })
  @IsOptional()
  @Min(1)
  version?: number | null;

  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'Key of the result.' })
  resultKey!: string;

  @Field(() => UUID, { description: 'Key of the indicator.' })
  indicatorKey!: string;

  @Field(() => UUID, { nullable: true, description: 'The action it belongs to; absent: none.' })
  @IsOptional()
  actionId?: string | null;

  @Field(() => LocalDate, { description: 'Day of the realisation.' })
  happenedOn!: string;

  @Field(() => String, { description: 'What was realised.' })
  @Length(1, 2000)
  realisation!: string;

  @Field(() => Decimal, { nullable: true, description: 'The realised number, in the unit of the target.' })
  @IsOptional()
  value?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Final realisation of the year; absent: progress.' })
  @IsOptional()
  isFinal?: boolean | null;

  @Field(() => [EvidenceInput], { description: 'Evidence: results, not activities (p.68).' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  evidence!: EvidenceInput[];
}

@InputType({ description: 'The leader takes over a result that makes no progress (Ps 20).' })
export class TakeOverResultInput {
  @Field(() => UUID, { description: 'Plan in force of the employee.' })
  planId!: string;

  @Field(() => UUID, { description: 'Key of the result.' })
  resultKey!: string;

  @Field(() => String, { description: 'The note: why, and what was tried before.' })
  @Length(1, 2000)
  note!: string;
}
