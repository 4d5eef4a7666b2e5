import { Field, Int, ObjectType } from 'type-graphql';
import { PeriodicEvaluation, PeriodicOrganisationResult, PeriodicRound } from './periodic.entity.js';

@ObjectType({ description: 'The round after a change.' })
export class PeriodicRoundPayload {
  @Field(() => PeriodicRound, { description: 'The round as it is now.' })
  periodicRound!: PeriodicRound;
}

@ObjectType({ description: 'What bringing a round up to date changed.' })
export class RefreshPeriodicRoundPayload {
  @Field(() => PeriodicRound, { description: 'The round as it is now.' })
  periodicRound!: PeriodicRound;

  @Field(() => Int, { description: 'Evaluations added for people who joined.' })
  added!: number;

  @Field(() => Int, { description: 'Open evaluations that have another evaluator now.' })
  reassigned!: number;
}

@ObjectType({ description: 'The periodic evaluation after a change.' })
export class PeriodicEvaluationPayload {
  @Field(() => PeriodicEvaluation, { description: 'The evaluation as it is now.' })
  periodicEvaluation!: PeriodicEvaluation;
}

@ObjectType({ description: 'The organisation result of a period after a change.' })
export class PeriodicOrganisationResultPayload {
  @Field(() => PeriodicOrganisationResult, { description: 'The result as it is now.' })
  periodicOrganisationResult!: PeriodicOrganisationResult;
}

@ObjectType({ description: 'What the viewer may do with a periodic evaluation.' })
export class PeriodicAbilities {
  @Field(() => Boolean, { description: 'May set the two ratings now.' })
  rate!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, as a sentence; null for who is not concerned.' })
  rateRefusal!: string | null;

  @Field(() => Boolean, { description: 'A change now needs its reason.' })
  needsReason!: boolean;
}
