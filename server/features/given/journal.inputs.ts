import { Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';

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
