import { ArrayMaxSize, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Predicate, Rating } from '../rulesets/quadrant.rules.js';

export const ObjectionDecision = { UPHELD: 'UPHELD', CHANGED: 'CHANGED' } as const;
export type ObjectionDecision = (typeof ObjectionDecision)[keyof typeof ObjectionDecision];
registerEnumType(ObjectionDecision, {
  name: 'ObjectionDecision',
  description: 'How an objection is decided (p.117 B.5).',
  valuesConfig: {
    UPHELD: { description: 'Menguatkan: the result stands.' },
    CHANGED: { description: 'Mengubah: other ratings and a new recommendation.' },
  },
});

@InputType({ description: 'One piece of evidence of an objection: an own upload or a link.' })
export class ObjectionEvidenceInput {
  @Field(() => String, { description: 'What it shows.' })
  @Length(1, 200)
  name!: string;

  @Field(() => UUID, { nullable: true, description: 'Id of an own upload (`POST /uploads`).' })
  @IsOptional()
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'http or https address.' })
  @IsOptional()
  @MaxLength(2000)
  url?: string | null;
}

@InputType({ description: 'An objection to one own published result, annual or periodic (Ps 29; p.114 A.3).' })
export class FileObjectionInput {
  @Field(() => UUID, { nullable: true, description: 'The annual evaluation; this or `periodicEvaluationId`.' })
  @IsOptional()
  evaluationId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'The periodic evaluation; this or `evaluationId`.' })
  @IsOptional()
  periodicEvaluationId?: string | null;

  @Field(() => String, { description: 'Reasons (alasan); required.' })
  @MaxLength(10_000)
  reasons!: string;

  @Field(() => [ObjectionEvidenceInput], { nullable: true, description: 'Evidence, if any.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  evidence?: ObjectionEvidenceInput[];
}

@InputType({ description: 'An objection, as it was read.' })
export class WithdrawObjectionInput {
  @Field(() => UUID, { description: 'Which objection.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'The evaluator’s explanation (p.117 B.3).' })
export class ExplainObjectionInput extends WithdrawObjectionInput {
  @Field(() => String, { description: 'The explanation.' })
  @Length(10, 10_000)
  explanation!: string;
}

@InputType({ description: 'What both sides said (p.117 B.4).' })
export class HearObjectionInput extends WithdrawObjectionInput {
  @Field(() => LocalDate, { description: 'Day of the hearing.' })
  heldOn!: string;

  @Field(() => String, { description: 'What the employee said.' })
  @MaxLength(10_000)
  employeeStatement!: string;

  @Field(() => String, { nullable: true, description: 'What the evaluator said; required when he has not explained.' })
  @IsOptional()
  @MaxLength(10_000)
  evaluatorStatement?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes.' })
  @IsOptional()
  @MaxLength(10_000)
  notes?: string | null;
}

@InputType({ description: 'The decision of the evaluator’s superior (p.117 B.5).' })
export class DecideObjectionInput extends WithdrawObjectionInput {
  @Field(() => ObjectionDecision, { description: 'Upheld or changed.' })
  decision!: ObjectionDecision;

  @Field(() => String, { description: 'Reason of the decision.' })
  @MaxLength(10_000)
  reason!: string;

  @Field(() => Rating, { nullable: true, description: 'New rating of results; only and always when changed.' })
  @IsOptional()
  resultsRating?: Rating | null;

  @Field(() => Rating, { nullable: true, description: 'New rating of behaviour; only and always when changed.' })
  @IsOptional()
  behaviourRating?: Rating | null;

  @Field(() => Predicate, {
    nullable: true,
    description: 'Only when changed, for a study assignment not completed: POOR or VERY_POOR (p.100, 103 d).',
  })
  @IsOptional()
  notCompletedPredicate?: Predicate | null;

  @Field(() => String, { nullable: true, description: 'New recommendation, form D.1.3; only and always when changed.' })
  @IsOptional()
  @MaxLength(4000)
  recommendation?: string | null;
}
