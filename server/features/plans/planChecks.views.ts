import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something structurally wrong with a plan.' })
export class PlanProblemView {
  @Field(() => Boolean, { description: 'Keeps the plan from being proposed; else a warning.' })
  isBlocking!: boolean;

  @Field(() => String, { description: 'Path in the draft: `results.0.indicators.1.target`.' })
  path!: string;

  @Field(() => String, { description: 'Message key.' })
  key!: string;

  @Field(() => String, { description: 'The problem as a sentence.' })
  message!: string;

  @Field(() => String, { description: 'Where the rule stands.' })
  article!: string;
}

@ObjectType({ description: 'A hint against an absolute word; never a reason to refuse (p.51).' })
export class PlanHint {
  @Field(() => String, { description: 'Path in the draft.' })
  path!: string;

  @Field(() => String, { description: 'The word.' })
  word!: string;

  @Field(() => Int, { description: 'Where it begins in the text.' })
  index!: number;

  @Field(() => Int, { description: 'How long it is.' })
  length!: number;

  @Field(() => String, { description: 'The hint as a sentence.' })
  message!: string;

  @Field(() => String, { description: 'Where the rule stands.' })
  article!: string;
}

@ObjectType({ description: 'What the viewer may do with a plan now.' })
export class PlanAbilities {
  @Field(() => Boolean, { description: 'Write the draft.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Set priorities, approvals and special expectations.' })
  setExpectations!: boolean;

  @Field(() => Boolean, { description: 'Propose it to the evaluator.' })
  propose!: boolean;

  @Field(() => Boolean, { description: 'Give it back, or take it back.' })
  return!: boolean;

  @Field(() => Boolean, { description: 'Agree to it.' })
  agree!: boolean;

  @Field(() => Boolean, { description: 'Sign it.' })
  sign!: boolean;

  @Field(() => Boolean, { description: 'Begin the next edition.' })
  revise!: boolean;

  @Field(() => Boolean, { description: 'Record actions and progress.' })
  monitor!: boolean;

  @Field(() => Boolean, { description: 'Record guidance and take over results.' })
  guide!: boolean;
  @Field(() => Boolean, { description: 'Counsel, or report a behaviour problem, as evaluator.' })
  counsel!: boolean;

  @Field(() => Boolean, { description: 'Give feedback on a result or a value, which goes on record.' })
  giveFeedback!: boolean;
}
