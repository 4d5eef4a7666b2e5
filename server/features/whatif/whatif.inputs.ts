import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { IndexChange } from './recompute.rules.js';

registerEnumType(IndexChange, {
  name: 'IndexChange',
  description: 'How the local index of a person would change under another rule set.',
  valuesConfig: {
    HIGHER: { description: 'Lebih tinggi.' },
    LOWER: { description: 'Lebih rendah.' },
    GAINED: { description: 'A figure where there was none.' },
    LOST: { description: 'No figure where there was one.' },
    STATE: { description: 'No figure before and after, for another reason.' },
  },
});

@InputType({ description: 'Which cycle, under which rule set, and which of the changes.' })
export class WhatIfInput {
  @Field(() => UUID, { description: 'A published or closed cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'An edition of a rule set of kind INDEX.' })
  ruleSetId!: string;

  @Field(() => UUID, { nullable: true, description: 'Only this unit and below.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => [IndexChange], { nullable: true, description: 'Only these changes.' })
  @IsOptional()
  change?: IndexChange[];

  @Field(() => Int, { nullable: true, description: 'Changes wanted, 1–200; 25 when absent.' })
  @IsOptional()
  @Min(1)
  @Max(200)
  limit?: number;

  @Field(() => Int, { nullable: true, description: 'Changes to skip, at most 10,000.' })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  offset?: number;
}
