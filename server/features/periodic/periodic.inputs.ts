import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { RateEvaluationInput } from '../evaluations/evaluations.inputs.js';
import { OrganisationPredicate } from '../rulesets/quadrant.rules.js';

@InputType({ description: 'Which period is to be evaluated, and when.' })
export class OpenPeriodicRoundInput {
  @Field(() => UUID, { description: 'The month or quarter.' })
  periodId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the span; the usual one when absent.' })
  @IsOptional()
  opensOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the span; the usual one when absent.' })
  @IsOptional()
  closesOn?: string | null;
}

@InputType({ description: 'Which round is brought up to date.' })
export class RefreshPeriodicRoundInput {
  @Field(() => UUID, { description: 'The round.' })
  id!: string;
}

@InputType({ description: 'Which round is handed over to the employees.' })
export class PublishPeriodicRoundInput {
  @Field(() => UUID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why distributions outside the guide are right; required when there are any.',
  })
  @IsOptional()
  @Length(10, 2000)
  distributionReason?: string | null;
}

@InputType({ description: 'The two ratings of a periodic evaluation; a correction after the span needs its reason.' })
export class RatePeriodicEvaluationInput extends RateEvaluationInput {}

@InputType({ description: 'The result of the period before, from the old unit, is to count (p.91 no.13 a).' })
export class CarryOverPeriodicEvaluationInput {
  @Field(() => UUID, { description: 'Which periodic evaluation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'The agreement of evaluator and employee: when and how it was made.' })
  @Length(10, 1000)
  agreement!: string;
}

@InputType({ description: 'What an organisation achieved in a period.' })
export class SetPeriodicOrganisationResultInput {
  @Field(() => UUID, { description: 'The organisation.' })
  unitId!: string;

  @Field(() => UUID, { description: 'The month or quarter.' })
  periodId!: string;

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
