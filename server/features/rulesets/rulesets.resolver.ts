import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { indexProblems } from './definition.rules.js';
import { LegacyScoreInput } from './history.inputs.js';
import { CodesView, codesOf, LegacyRulesView, LegacyScoreView, legacyOf, legacyScoreOf } from './history.views.js';
import { RuleSet } from './ruleSet.entity.js';
import { CreateRuleSetInput, EditRuleSetInput, IndexDefinitionInput } from './rulesets.inputs.js';
import { mayChangeRuleSets } from './rulesets.policy.js';
import { ruleSetReads } from './rulesets.reads.js';
import { createRuleSet, definitionOf, editRuleSet } from './rulesets.service.js';
import {
  DefinitionProblemView,
  DisciplineTablesView,
  DistributionGuideView,
  disciplineOf,
  distributionOf,
  IndexDefinitionView,
  indexOf,
  RuleSetAbilities,
} from './rulesets.views.js';

@ObjectType({ description: 'The rule set after a change.' })
export class RuleSetPayload {
  @Field(() => RuleSet, { description: 'The new edition.' })
  ruleSet!: RuleSet;
}

@Resolver(() => RuleSet)
export class RuleSetsResolver {
  @FieldResolver(() => IndexDefinitionView, { nullable: true, description: 'The local index; null for another kind.' })
  index(@Root() row: RuleSet): IndexDefinitionView | null {
    return indexOf(row);
  }

  @FieldResolver(() => DistributionGuideView, {
    nullable: true,
    description: 'The distribution guide; null for another kind.',
  })
  distribution(@Root() row: RuleSet): DistributionGuideView | null {
    return distributionOf(row);
  }

  @FieldResolver(() => DisciplineTablesView, {
    nullable: true,
    description: 'The discipline tables; null for another kind.',
  })
  discipline(@Root() row: RuleSet): DisciplineTablesView | null {
    return disciplineOf(row);
  }

  @FieldResolver(() => LegacyRulesView, {
    nullable: true,
    description: 'The numbers of PP 30/2019; null for another kind.',
  })
  legacy(@Root() row: RuleSet): LegacyRulesView | null {
    return legacyOf(row);
  }

  @FieldResolver(() => CodesView, { nullable: true, description: 'The codes of SIASN; null for another kind.' })
  codes(@Root() row: RuleSet): CodesView | null {
    return codesOf(row);
  }

  @Query(() => LegacyScoreView, {
    description:
      'Score and band of an evaluation up to 2021 under PP 30/2019 Ps 41: history, never mixed with a predikat of today.',
  })
  @Access(signedIn)
  legacyScore(
    @Arg('input', () => LegacyScoreInput, { description: 'Both scores and how they are weighted.' })
    input: LegacyScoreInput,
  ): LegacyScoreView {
    return legacyScoreOf(input);
  }

  @FieldResolver(() => Boolean, {
    description: 'Marked "contoh": invented or another agency’s, until the city decides.',
  })
  isExample(@Root() row: RuleSet): boolean {
    return row.definition.example === true;
  }

  @FieldResolver(() => RuleSetAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: RuleSet, @CtxParam() ctx: Ctx): RuleSetAbilities {
    return { edit: ctx.actor !== null && mayChangeRuleSets(ctx.actor) && row.kind === 'INDEX' };
  }

  @Query(() => [DefinitionProblemView], {
    description: 'Everything wrong with a definition, without saving it; empty when nothing is.',
  })
  @Access(signedIn)
  validateRuleSet(@Arg('input', () => IndexDefinitionInput) input: IndexDefinitionInput): DefinitionProblemView[] {
    return indexProblems(definitionOf(input)).map(({ path, key }) => ({ path, key }));
  }

  @Mutation(() => RuleSetPayload, { description: 'Makes a rule set for the local index.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async createRuleSet(
    @Arg('input', () => CreateRuleSetInput) input: CreateRuleSetInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetPayload> {
    return { ruleSet: await changed(ctx, ruleSetReads, await createRuleSet(ctx, input), info, 'ruleSet') };
  }

  @Mutation(() => RuleSetPayload, {
    description: 'Makes the next edition of a rule set; editions in use never change.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async editRuleSet(
    @Arg('input', () => EditRuleSetInput) input: EditRuleSetInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RuleSetPayload> {
    return { ruleSet: await changed(ctx, ruleSetReads, await editRuleSet(ctx, input), info, 'ruleSet') };
  }
}
