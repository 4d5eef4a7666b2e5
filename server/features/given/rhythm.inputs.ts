import { IsIn, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { standardRhythm } from './rhythm.rules.js';

@InputType({ description: 'Agrees to the interval the other side proposed.' })
export class AgreeRhythmInput {
  @Field(() => UUID, { description: 'The employee: yourself, or somebody who reports to you.' })
  employeeId!: string;

  @Field(() => Int, { description: 'Version that was read; 0 where nothing was proposed yet.' })
  @Min(0)
  version!: number;
}

@InputType({ description: 'Proposes how often the leader gives periodic feedback.' })
export class ProposeRhythmInput extends AgreeRhythmInput {
  @Field(() => Int, { description: 'Months between two: 1, 2, 3, 4 or 6.' })
  @IsIn([...standardRhythm.choices])
  everyMonths!: number;
}
