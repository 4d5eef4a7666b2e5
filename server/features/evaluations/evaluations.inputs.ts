import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';

@InputType({ description: 'The two ratings of an evaluation; the predicate follows from them.' })
export class RateEvaluationInput {
  @Field(() => UUID, { description: 'Which evaluation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Rating, { description: 'Rating of results (hasil kerja).' })
  resultsRating!: Rating;

  @Field(() => Rating, { description: 'Rating of behaviour (perilaku kerja).' })
  behaviourRating!: Rating;

  @Field(() => Predicate, {
    nullable: true,
    description:
      'Only for a study assignment not completed (tidak lulus, drop out): POOR or VERY_POOR, by behaviour (p.100, 103 d).',
  })
  @IsOptional()
  notCompletedPredicate?: Predicate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Notes and recommendation; kept when absent, removed when null.',
  })
  @IsOptional()
  @MaxLength(4000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; required for a correction.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;
}

@InputType({ description: 'What an organisation achieved in a year.' })
export class SetOrganisationResultInput {
  @Field(() => UUID, { description: 'The organisation.' })
  unitId!: string;

  @Field(() => Int, { description: 'Year of the achievement.' })
  @Min(2000)
  @Max(2999)
  year!: number;

  @Field(() => OrganisationPredicate, { description: 'The predicate.' })
  predicate!: OrganisationPredicate;

  @Field(() => LocalDate, { description: 'Day it was issued.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Document it stands in.' })
  @Length(3, 300)
  document!: string;

  @Field(() => Int, { nullable: true, description: 'Version that was read, when it is changed.' })
  @IsOptional()
  version?: number;
}

@InputType({ description: 'Why the distribution of a unit may differ from the guide.' })
export class RecordDistributionReasonInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'Unit led by the evaluator.' })
  unitId!: string;

  @Field(() => String, { description: 'The reason.' })
  @Length(10, 2000)
  reason!: string;
}

@InputType({ description: 'The employee acknowledges the own result.' })
export class AcknowledgeResultInput {
  @Field(() => UUID, { description: 'Which evaluation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'Which cycle.' })
export class RefreshEvaluationsInput {
  @Field(() => UUID, { description: 'Cycle whose evaluations are brought up to date.' })
  cycleId!: string;
}

@InputType({ description: 'Which cycle.' })
export class ComputeIndexesInput {
  @Field(() => UUID, { description: 'Cycle whose local indexes are computed.' })
  cycleId!: string;
}

export const ExportFormat = { XLSX: 'XLSX', CSV: 'CSV' } as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'File format of an export.',
  valuesConfig: { XLSX: { description: 'Workbook.' }, CSV: { description: 'Text with semicolons.' } },
});

@InputType({ description: 'Which evaluations to export, and how.' })
export class ExportEvaluationsInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { nullable: true, description: 'Only this unit and below.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => ExportFormat, { description: 'File format.' })
  format!: ExportFormat;
}
