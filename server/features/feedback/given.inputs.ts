import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { GivenTone, GivenVisibility } from './given.rules.js';

@InputType({ description: 'A word to a colleague, with your name.' })
export class GiveFeedbackInput {
  @Field(() => UUID, { description: 'The colleague.' })
  receiverId!: string;

  @Field(() => GivenTone, { description: 'Praise or suggestion.' })
  tone!: GivenTone;

  @Field(() => GivenVisibility, { description: 'Who reads it.' })
  visibility!: GivenVisibility;

  @Field(() => String, { description: 'The words.' })
  @Length(3, 2_000)
  text!: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'Result of the receiver’s plan it is about, if you may read that plan; then printed on the result.',
  })
  @IsOptional()
  resultKey?: string | null;

  @Field(() => BehaviourCode, {
    nullable: true,
    description: 'Value it is about; then printed on the evaluation result.',
  })
  @IsOptional()
  behaviour?: BehaviourCode | null;

  @Field(() => UUID, { nullable: true, description: 'The request it answers; the receiver is then who asked.' })
  @IsOptional()
  askId?: string | null;
}

@InputType({ description: 'Asks a colleague for a word.' })
export class AskFeedbackInput {
  @Field(() => UUID, { description: 'The colleague.' })
  askedId!: string;

  @Field(() => String, { description: 'About what.' })
  @Length(3, 500)
  question!: string;
}

@InputType({ description: 'Declines a request for a word.' })
export class DeclineAskInput {
  @Field(() => UUID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A note in your own journal.' })
export class WriteJournalInput {
  @Field(() => LocalDate, { description: 'Day it is about.' })
  happenedOn!: string;

  @Field(() => String, { description: 'The note.' })
  @Length(1, 4_000)
  text!: string;
}

@InputType({ description: 'Which note to delete.' })
export class DeleteJournalInput {
  @Field(() => UUID, { description: 'The note.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
