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
import { JSONObject } from '../../kernel/scalars.js';
import { LegacyScoreInput } from './history.inputs.js';
import { LegacyScoreView, legacyScoreOf } from './history.views.js';
import { RuleSetKind } from './kind.rules.js';
import { RuleSet } from './ruleSet.entity.js';
import { CreateRuleSetInput, EditRuleSetInput } from './rulesets.inputs.js';
import { mayChangeRuleSets } from './rulesets.policy.js';
import { ruleSetReads } from './rulesets.reads.js';
import { createRuleSet, definitionProblems, editRuleSet, kindViewOf, kindViews } from './rulesets.service.js';
import { DefinitionProblemView, RuleSetAbilities, RuleSetKindView } from './rulesets.views.js';

@ObjectType({ description: 'The rule set after a change.' })
export class RuleSetPayload {
  @Field(() => RuleSet, { description: 'The new edition.' })
  ruleSet!: RuleSet;
}

@Resolver(() => RuleSet)
export class RuleSetsResolver {
  @FieldResolver(() => RuleSetKindView, { description: 'Its kind, with the fields of the definition.' })
  shape(@Root() row: RuleSet, @CtxParam() ctx: Ctx): RuleSetKindView {
    return kindViewOf(ctx, row.kind);
  }

  @FieldResolver(() => Boolean, {
    description: 'Marked "contoh": invented or another agency’s, until the city decides.',
  })
  isExample(@Root() row: RuleSet): boolean {
    return row.definition.example === true;
  }

  @FieldResolver(() => RuleSetAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: RuleSet, @CtxParam() ctx: Ctx): RuleSetAbilities {
    return { edit: ctx.actor !== null && mayChangeRuleSets(ctx.actor) && !kindViewOf(ctx, row.kind).isFixed };
  }

  @Query(() => [RuleSetKindView], { description: 'Every kind of rule set with the shape of its definitions.' })
  @Access(signedIn)
  ruleSetKinds(@CtxParam() ctx: Ctx): RuleSetKindView[] {
    return kindViews(ctx);
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

  @Query(() => [DefinitionProblemView], {
    description: 'Everything wrong with a definition, without saving it; empty when nothing is.',
  })
  @Access(signedIn)
  validateRuleSet(
    @Arg('kind', () => RuleSetKind, { description: 'Its kind.' }) kind: RuleSetKind,
    @Arg('definition', () => JSONObject, { description: 'The definition.' }) definition: Record<string, unknown>,
    @CtxParam() ctx: Ctx,
  ): DefinitionProblemView[] {
    return definitionProblems(ctx, kind, definition);
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
    description: 'Makes the next edition of a rule set of any kind; editions in use never change.',
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
