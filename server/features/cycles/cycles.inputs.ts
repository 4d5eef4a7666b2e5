import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { Decimal, LocalDate, UUID } from '../../kernel/scalars.js';
import { Phase } from './cycle.rules.js';
import { FeedbackGroupKind, Leftover } from './design.rules.js';
import { Rhythm } from './period.rules.js';

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

@InputType({ description: 'A new evaluation cycle, in phase DRAFTED.' })
export class CreateCycleInput {
  @Field(() => String, { description: 'Name, unique within the year.' })
  @Length(3, 200)
  name!: string;

  @Field(() => Int, { description: 'Calendar year that is evaluated.' })
  @Min(2000)
  @Max(2999)
  year!: number;

  @Field(() => LocalDate, { nullable: true, description: 'First day evaluated; absent: 1 January.' })
  @IsOptional()
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day evaluated; absent: 31 December.' })
  @IsOptional()
  endsOn?: string;

  @Field(() => Rhythm, { description: 'Monthly or quarterly periods inside.' })
  rhythm!: Rhythm;

  @Field(() => UUID, { nullable: true, description: 'Rule set of the local index; absent: a cycle without one.' })
  @IsOptional()
  ruleSetId?: string;

  @Field(() => CycleDesignInput, {
    nullable: true,
    description: 'The 360°; absent: the standard question set and groups.',
  })
  @IsOptional()
  @ValidateNested()
  design?: CycleDesignInput;
}

@InputType({ description: 'A cycle made from an earlier one: design and windows are taken over, dates shifted.' })
export class CopyCycleInput {
  @Field(() => UUID, { description: 'The cycle to copy.' })
  id!: string;

  @Field(() => Int, { description: 'Year of the new cycle.' })
  @Min(2000)
  @Max(2999)
  year!: number;

  @Field(() => String, { description: 'Name, unique within the year.' })
  @Length(3, 200)
  name!: string;
}

@InputType({ description: 'Changes of a drafted cycle; what is absent stays as it is.' })
export class EditCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name, unique within the year.' })
  @IsOptional()
  @Length(3, 200)
  name?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day evaluated.' })
  @IsOptional()
  startsOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day evaluated.' })
  @IsOptional()
  endsOn?: string;

  @Field(() => Rhythm, { nullable: true, description: 'Monthly or quarterly periods inside.' })
  @IsOptional()
  rhythm?: Rhythm;

  @Field(() => UUID, { nullable: true, description: 'Rule set of the local index; null takes it away.' })
  @IsOptional()
  ruleSetId?: string | null;

  @Field(() => CycleDesignInput, { nullable: true, description: 'The 360°.' })
  @IsOptional()
  @ValidateNested()
  design?: CycleDesignInput;
}

@InputType({ description: 'Which cycle to open.' })
export class OpenCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'A move of a cycle to another phase.' })
export class MoveCycleInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Phase, { description: 'The phase to move to.' })
  to!: Phase;

  @Field(() => String, { nullable: true, description: 'Why; required when moving back.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string;
}

@InputType({ description: 'The window of a phase: when it opens and its deadline.' })
export class SetPhaseWindowInput {
  @Field(() => UUID, { description: 'The cycle.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the cycle that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Phase, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => LocalDate, { description: 'First day.' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Deadline: the last day that counts.' })
  closesOn!: string;
}

@InputType({ description: 'More time for one person in one phase.' })
export class GrantExtensionInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Phase, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => UUID, { description: 'Who gets more time.' })
  employeeId!: string;

  @Field(() => LocalDate, { description: 'Last day for this person; after everybody’s deadline.' })
  until!: string;

  @Field(() => String, { description: 'Why; the person can read it.' })
  @Length(5, 1000)
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the present extension, when there is one.' })
  @IsOptional()
  version?: number;
}
