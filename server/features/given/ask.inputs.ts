import { Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';

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
