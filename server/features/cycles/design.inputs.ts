import { ArrayMaxSize, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars.js';
import { FeedbackGroupKind, Leftover } from './design.rules.js';

registerEnumType(FeedbackGroupKind, {
  name: 'FeedbackGroupKind',
  description: 'Kind of rater a cycle asks (pemberi umpan balik).',
  valuesConfig: {
    SUPERIOR: { description: 'Pimpinan.' },
    PEER: { description: 'Rekan kerja setingkat.' },
    SUBORDINATE: { description: 'Bawahan.' },
    SELF: { description: 'Diri sendiri; never weighted.' },
    OTHER: { description: 'Pihak lain.' },
  },
});
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

@InputType({ description: 'A question of the 360°.' })
export class FeedbackQuestionInput {
  @Field(() => String, { description: 'Stable within the cycle: `ADAPTIVE_1`.' })
  @Length(1, 60)
  id!: string;

  @Field(() => String, { description: 'Code of the value it belongs to (nilai BerAKHLAK): `ADAPTIVE`.' })
  @Length(1, 60)
  value!: string;

  @Field(() => String, { description: 'The question in Indonesian.' })
  @MaxLength(500)
  textId!: string;

  @Field(() => String, { nullable: true, description: 'The question in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(500)
  textEn?: string;
}

@InputType({ description: 'A word for a step of the scale.' })
export class ScaleAnchorInput {
  @Field(() => Int, { description: 'The step.' })
  value!: number;

  @Field(() => String, { description: 'The word in Indonesian.' })
  @Length(1, 100)
  textId!: string;

  @Field(() => String, { nullable: true, description: 'The word in English; absent: as in Indonesian.' })
  @IsOptional()
  @MaxLength(100)
  textEn?: string;
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

  @Field(() => [FeedbackQuestionInput], { nullable: true, description: 'Questions in their order.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  questions?: FeedbackQuestionInput[];

  @Field(() => [ScaleAnchorInput], { nullable: true, description: 'Words of the scale; both ends need one.' })
  @IsOptional()
  @ArrayMaxSize(11)
  @ValidateNested({ each: true })
  anchors?: ScaleAnchorInput[];

  @Field(() => Int, { nullable: true, description: 'Lowest step of the scale.' })
  @IsOptional()
  scaleMin?: number;

  @Field(() => Int, { nullable: true, description: 'Highest step of the scale.' })
  @IsOptional()
  scaleMax?: number;

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
