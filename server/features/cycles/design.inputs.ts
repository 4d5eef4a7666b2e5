import { ArrayMaxSize, IsOptional, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { Decimal, UUID } from '../../kernel/scalars.js';
import { FeedbackGroupKind } from '../questions/groups.rules.js';
import { Leftover } from './design.rules.js';

registerEnumType(Leftover, {
  name: 'Leftover',
  description: 'What becomes of anonymous answers that are too few for their own group.',
  valuesConfig: {
    ABSORB: { description: 'They are joined to another group.' },
    WITHHOLD: { description: 'They are not shown.' },
  },
});

@InputType({ description: 'A feedback group: how many raters of a kind, and their weight.' })
export class FeedbackGroupInput {
  @Field(() => FeedbackGroupKind, { description: 'Kind of rater.' })
  kind!: FeedbackGroupKind;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Weight (bobot), percent; absent: not weighted. All weights total 100.',
  })
  @IsOptional()
  weightPercent?: number;

  @Field(() => Int, { description: 'Fewest raters.' })
  @Min(0)
  minimum!: number;

  @Field(() => Int, { description: 'Most raters invited.' })
  @Min(1)
  maximum!: number;
}

@InputType({ description: 'The 360° of a cycle; what is absent stays as it is (at first: the standard).' })
export class CycleDesignInput {
  @Field(() => [FeedbackGroupInput], {
    nullable: true,
    description: 'Groups of raters; an empty list makes a cycle without feedback.',
  })
  @IsOptional()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  groups?: FeedbackGroupInput[];

  @Field(() => UUID, {
    nullable: true,
    description:
      'Published version of a question bank (versi bank pertanyaan) to ask; at first: the standard bank’s newest.',
  })
  @IsOptional()
  questionVersionId?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest answers of an anonymous group before a figure is shown, 3–10.',
  })
  @IsOptional()
  anonymityThreshold?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewest authors before comments are shown; at least the threshold for figures.',
  })
  @IsOptional()
  textThreshold?: number;

  @Field(() => Leftover, { nullable: true, description: 'What becomes of answers too few for their own group.' })
  @IsOptional()
  leftover?: Leftover;
}
