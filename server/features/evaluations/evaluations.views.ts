import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { DistributionReason, Evaluation, OrganisationResult } from './evaluation.entity.js';

const IndexStatus = { RATED: 'RATED', PENDING: 'PENDING', NOT_RATED: 'NOT_RATED' } as const;
type IndexStatus = (typeof IndexStatus)[keyof typeof IndexStatus];
registerEnumType(IndexStatus, {
  name: 'IndexStatus',
  description: 'Whether the local index has a figure.',
  valuesConfig: {
    RATED: { description: 'There is a total.' },
    PENDING: { description: 'Waits for missing data.' },
    NOT_RATED: { description: 'No total for want of data; never zero.' },
  },
});

@ObjectType({ description: 'A figure a component of the index was made of.' })
export class IndexFact {
  @Field(() => String, { description: 'Name of the figure.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType({ description: 'How one component of the local index came about.' })
export class IndexLine {
  @Field(() => String, { description: 'Code of the component: `ATTENDANCE`.' })
  component!: string;

  @Field(() => String, { nullable: true, description: 'Raw value before it is brought to 0–100; null when missing.' })
  raw!: string | null;

  @Field(() => Float, { nullable: true, description: 'Value 0–100; null when missing.' })
  normalised!: number | null;

  @Field(() => Float, { description: 'Weight in the rule set, percent.' })
  weightPercent!: number;

  @Field(() => Float, { nullable: true, description: 'Weight after leaving out what is missing, percent.' })
  effectiveWeight!: number | null;

  @Field(() => Float, { nullable: true, description: 'Part of the total; all parts add up to it exactly.' })
  contribution!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no value: `index.noData`, `index.belowAnonymityThreshold`.',
  })
  missing!: string | null;

  @Field(() => [IndexFact], { description: 'The figures behind it.' })
  facts!: IndexFact[];
}

@ObjectType({
  description:
    'Local index (indeks kinerja lokal) with its whole computation. It does not bind and never sets the predicate.',
})
export class IndexView {
  @Field(() => IndexStatus, { description: 'Whether there is a figure.' })
  status!: IndexStatus;

  @Field(() => Float, { nullable: true, description: 'Total 0–100.' })
  total!: number | null;

  @Field(() => Float, { description: 'Sum of the weights that had data, percent.' })
  coverage!: number;

  @Field(() => String, { nullable: true, description: 'Why there is no total.' })
  reason!: string | null;

  @Field(() => String, { description: 'Name of the rule set.' })
  ruleSetName!: string;

  @Field(() => Int, { description: 'Edition of the rule set.' })
  ruleSetEdition!: number;

  @Field(() => String, { description: 'Source of the rule set.' })
  source!: string;

  @Field(() => Boolean, { description: 'True while the rule set is an example (contoh).' })
  isExample!: boolean;

  @Field(() => [IndexLine], { description: 'One line for each component.' })
  lines!: IndexLine[];
}

@ObjectType({ description: 'What the evaluator has beside the ratings; a consideration, never a decision.' })
export class EvaluationEvidence {
  @Field(() => Int, { description: 'Working days recorded.' })
  workingDays!: number;

  @Field(() => Int, { description: 'Days present.' })
  presentDays!: number;

  @Field(() => Int, { description: 'Days excused: sick, leave, duty.' })
  excusedDays!: number;

  @Field(() => Int, { description: 'Days absent without valid reason.' })
  absentDays!: number;

  @Field(() => Int, { description: 'Days late.' })
  lateDays!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Present days per hundred that were not excused; null without data.',
  })
  attendanceRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Released score of the superior’s feedback on the scale of the cycle; null when there is none.',
  })
  superiorScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Released score of all anonymous raters together; null when not shown.',
  })
  othersScore!: number | null;
}

@ObjectType({
  description: 'A suggested rating of results with its reasons: beside the choice, never filled in (p.97-98, 101).',
})
export class RatingSuggestion {
  @Field(() => Rating, {
    nullable: true,
    description: 'Suggested rating of results; null when the evidence has to be read.',
  })
  resultsRating!: Rating | null;

  @Field(() => [String], { description: 'Why, in the caller’s language.' })
  reasons!: string[];

  @Field(() => String, { description: 'Guide and article.' })
  source!: string;

  @Field(() => Boolean, { description: 'True while the figures of the guide are an example (contoh).' })
  isExample!: boolean;

  @Field(() => Boolean, {
    description:
      'On study assignment at some time of the cycle: the guide of p.63 and the exception of p.100, 103 apply.',
  })
  isOnStudy!: boolean;
}

@ObjectType({ description: 'What the viewer may do with an evaluation.' })
export class EvaluationAbilities {
  @Field(() => Boolean, { description: 'Set the two ratings now.' })
  rate!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in the caller’s language; null when it is possible.' })
  rateRefusal!: string | null;

  @Field(() => Boolean, { description: 'Acknowledge the own result.' })
  acknowledge!: boolean;
}

@ObjectType({ description: 'How many people have a predicate.' })
export class PredicateCount {
  @Field(() => Predicate, { description: 'The predicate.' })
  predicate!: Predicate;

  @Field(() => Int, { description: 'People.' })
  count!: number;
}

@ObjectType({ description: 'One finding of the distribution guide.' })
export class DistributionFindingView {
  @Field(() => Boolean, { description: 'True when a reason has to be recorded; otherwise only for information.' })
  isWarning!: boolean;

  @Field(() => String, { description: 'What stands out, in the caller’s language.' })
  message!: string;
}

@ObjectType({
  description:
    'Distribution of predicates in a unit led by an evaluator, held against the guide (SE MenPAN-RB 3/2023).',
})
export class UnitDistributionView {
  @Field(() => UUID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName!: string;

  @Field(() => OrganisationPredicate, {
    nullable: true,
    description: 'Predicate of the organisation; null when not known.',
  })
  organisationPredicate!: OrganisationPredicate | null;

  @Field(() => [PredicateCount], { description: 'People by predicate.' })
  counts!: PredicateCount[];

  @Field(() => Int, { description: 'People not rated yet.' })
  open!: number;

  @Field(() => Boolean, {
    description: 'Whether the guide applies: the unit is large enough and its organisation rated.',
  })
  isChecked!: boolean;

  @Field(() => [DistributionFindingView], { description: 'What stands out.' })
  findings!: DistributionFindingView[];

  @Field(() => String, { nullable: true, description: 'Recorded reason.' })
  reason!: string | null;
}

@ObjectType({ description: 'The evaluation after a change.' })
export class EvaluationPayload {
  @Field(() => Evaluation, { description: 'The evaluation as it is now.' })
  evaluation!: Evaluation;
}

@ObjectType({ description: 'The organisation result after a change.' })
export class OrganisationResultPayload {
  @Field(() => OrganisationResult, { description: 'The result as it is now.' })
  organisationResult!: OrganisationResult;
}

@ObjectType({ description: 'The recorded reason.' })
export class DistributionReasonPayload {
  @Field(() => DistributionReason, { description: 'The reason as it is now.' })
  distributionReason!: DistributionReason;
}

@ObjectType({ description: 'What changed when the evaluations were brought up to date.' })
export class RefreshEvaluationsPayload {
  @Field(() => Int, { description: 'Evaluations added for people who joined.' })
  added!: number;

  @Field(() => Int, { description: 'Open evaluations that have another evaluator or superior now.' })
  reassigned!: number;
}
