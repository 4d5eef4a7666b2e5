import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { ForbiddenGround } from './conflict.rules.js';

@InputType({ description: 'Two employees who may not rate each other.' })
export class RecordRaterConflictInput {
  @Field(() => UUID, { description: 'One of the two.' })
  oneId!: string;

  @Field(() => UUID, { description: 'The other.' })
  otherId!: string;

  @Field(() => ForbiddenGround, { description: 'Why.' })
  ground!: ForbiddenGround;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, not before the first; null: no end known.' })
  @IsOptional()
  validTo?: string | null;

  @Field(() => String, { description: 'What it rests on, 3 to 200 characters: number of a declaration or case.' })
  @Length(3, 200)
  reference!: string;
}

@InputType({ description: 'The end of a conflict.' })
export class EndRaterConflictInput {
  @Field(() => UUID, { description: 'The conflict.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'Last day on which it holds.' })
  validTo!: string;
}
