import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { EVALUATOR_ARTICLES, type EvaluatorRule, type NoEvaluatorReason } from './evaluatorSeats.rules.js';

const RULES = Object.fromEntries(Object.keys(EVALUATOR_ARTICLES).map((rule) => [rule, rule]));
registerEnumType(RULES, {
  name: 'EvaluatorRule',
  description: 'The rule by which somebody evaluates (PermenPAN-RB 6/2022).',
  valuesConfig: Object.fromEntries(
    Object.entries(EVALUATOR_ARTICLES).map(([rule, article]) => [rule, { description: `See ${article}.` }]),
  ),
});

const NoEvaluator = {
  NO_REPORTING_LINE: 'NO_REPORTING_LINE',
  MOVED_WITHOUT_LINE: 'MOVED_WITHOUT_LINE',
  IS_REGION_HEAD: 'IS_REGION_HEAD',
  NO_SUPERIOR_LEFT: 'NO_SUPERIOR_LEFT',
  CYCLE: 'CYCLE',
} as const satisfies Record<NoEvaluatorReason, NoEvaluatorReason>;
registerEnumType(NoEvaluator, {
  name: 'NoEvaluatorReason',
  description: 'Why nobody evaluates; each names what the personnel unit must put right.',
  valuesConfig: {
    NO_REPORTING_LINE: { description: 'No superior is recorded on the day.' },
    MOVED_WITHOUT_LINE: { description: 'Moved, and the new superior is not recorded.' },
    IS_REGION_HEAD: { description: 'The head of the region is not evaluated here.' },
    NO_SUPERIOR_LEFT: { description: 'Every superior is gone.' },
    CYCLE: { description: 'The reporting line runs in a circle.' },
  },
});

const Outcome = { TAKEN: 'TAKEN', ABSENT: 'ABSENT', PASSED: 'PASSED', IN_DEFAULT: 'IN_DEFAULT' } as const;
registerEnumType(Outcome, {
  name: 'EvaluatorStepOutcome',
  description: 'What became of the official a step pointed at.',
  valuesConfig: {
    TAKEN: { description: 'Taken: this one evaluates.' },
    ABSENT: { description: 'Permanently absent or moved away.' },
    PASSED: { description: 'Cannot be the evaluator here.' },
    IN_DEFAULT: { description: 'Let the window pass.' },
  },
});

@ObjectType({ description: 'An official, as far as an explanation names him.' })
export class Official {
  @Field(() => UUID, { description: 'Id of the employee.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name as printed, with titles.' })
  name!: string;

  @Field(() => String, { description: 'Position today.' })
  positionTitle!: string;

  @Field(() => String, { description: 'Unit today.' })
  unitName!: string;
}

@ObjectType({ description: 'One step of the reasoning.' })
export class EvaluatorStepView {
  @Field(() => RULES, { description: 'The rule that pointed at the official.' })
  rule!: EvaluatorRule;

  @Field(() => String, { description: 'Where the rule stands.' })
  article!: string;

  @Field(() => Official, { description: 'The official.' })
  official!: Official;

  @Field(() => Outcome, { description: 'Taken, or why not.' })
  outcome!: keyof typeof Outcome;

  @Field(() => String, { description: 'The step as a sentence.' })
  text!: string;
}

@ObjectType({ description: 'Who evaluates an employee on a day, and why (pejabat penilai kinerja).' })
export class EvaluatorExplanation {
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Official, { nullable: true, description: 'Pejabat penilai kinerja; null with a reason.' })
  evaluator!: Official | null;

  @Field(() => Official, {
    nullable: true,
    description: 'Atasan pejabat penilai kinerja; null above the head of the region.',
  })
  evaluatorSuperior!: Official | null;

  @Field(() => RULES, { nullable: true, description: 'The rule that decided; null without evaluator.' })
  rule!: EvaluatorRule | null;

  @Field(() => String, { nullable: true, description: 'The rule as a sentence; null without evaluator.' })
  ruleText!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the rule stands; null without evaluator.' })
  article!: string | null;

  @Field(() => Boolean, { description: 'The result would be final, without objection (p.90 no.11–12).' })
  isFinal!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The post alone does not entitle the evaluator: below pengawas, or functional without a recorded delegation (Ps 1(9); p.89 no.7). Null when it does.',
  })
  caution!: string | null;

  @Field(() => NoEvaluator, { nullable: true, description: 'Why there is no evaluator; null when there is one.' })
  reason!: NoEvaluatorReason | null;

  @Field(() => String, { nullable: true, description: 'The reason as a sentence; null when there is an evaluator.' })
  reasonText!: string | null;

  @Field(() => [EvaluatorStepView], { description: 'The reasoning, in order.' })
  steps!: EvaluatorStepView[];
}
