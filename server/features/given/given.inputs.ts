import { IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
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
