import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Nip, UUID } from '../../kernel/scalars.js';
import { IndexView } from '../evaluations/evaluations.views.js';
import { Predicate } from '../rulesets/quadrant.rules.js';
import { IndexChange } from './recompute.rules.js';

@ObjectType({ description: 'One person whose local index would change.' })
export class WhatIfChange {
  @Field(() => UUID, { description: 'The evaluation; `whatIfResult` shows both computations.' })
  evaluationId!: string;
  @Field(() => String, { description: 'Name.' })
  employeeName!: string;
  @Field(() => Nip, { description: 'NIP or NI PPPK.' })
  nip!: string;
  @Field(() => String, { description: 'Unit in the evaluation.' })
  unitName!: string;
  @Field(() => Predicate, { nullable: true, description: 'Predikat; it stays what it is, whatever the index says.' })
  predicate!: Predicate | null;
  @Field(() => IndexChange, { description: 'What changes.' })
  change!: IndexChange;
  @Field(() => Float, { nullable: true, description: 'Stored total 0–100; null when there is none.' })
  before!: number | null;
  @Field(() => Float, { nullable: true, description: 'Total under the other rule set; null when there would be none.' })
  after!: number | null;
  @Field(() => Float, { nullable: true, description: 'After less before; null unless both are there.' })
  difference!: number | null;
}

@ObjectType({ description: 'How many people of the cycle would have which change.' })
export class WhatIfCount {
  @Field(() => IndexChange, { description: 'The change.' })
  change!: IndexChange;
  @Field(() => Int, { description: 'People.' })
  count!: number;
}

@ObjectType({ description: 'A rule set as it was or would be applied.' })
export class WhatIfRuleSet {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Int, { description: 'Edition.' })
  edition!: number;
  @Field(() => String, { description: 'Source.' })
  source!: string;
  @Field(() => Boolean, { description: 'True while it is an example (contoh).' })
  isExample!: boolean;
}

@ObjectType({
  description: 'A closed cycle under another rule set, from its stored inputs: shown, stored nowhere.',
})
export class WhatIfView {
  @Field(() => [WhatIfRuleSet], { description: 'What the stored results were made with.' })
  storedWith!: WhatIfRuleSet[];
  @Field(() => WhatIfRuleSet, { description: 'What was tried.' })
  triedWith!: WhatIfRuleSet;
  @Field(() => Int, { description: 'People with a stored result that you may see.' })
  people!: number;
  @Field(() => Int, { description: 'People whose stored result its own edition gives again, digit for digit.' })
  reproduced!: number;
  @Field(() => Int, { description: 'People for whom nothing changes.' })
  unchanged!: number;
  @Field(() => [WhatIfCount], { description: 'People by change.' })
  counts!: WhatIfCount[];
  @Field(() => Float, { nullable: true, description: 'Mean of all differences, two decimals; null without any.' })
  meanDifference!: number | null;
  @Field(() => [WhatIfChange], { description: 'This page of the changes, the largest difference first.' })
  items!: WhatIfChange[];
  @Field(() => Int, { description: 'All changes that fit the filter.' })
  total!: number;
}

@ObjectType({ description: 'Both computations of one person: stored, and under the other rule set.' })
export class WhatIfResult {
  @Field(() => String, { description: 'Name.' })
  employeeName!: string;
  @Field(() => IndexView, { description: 'As stored.' })
  before!: IndexView;
  @Field(() => IndexView, { description: 'As it would be; stored nowhere.' })
  after!: IndexView;
  @Field(() => Boolean, { description: 'Whether the own edition gives the stored result again, digit for digit.' })
  isReproduced!: boolean;
}
