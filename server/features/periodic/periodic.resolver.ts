import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { distributionSentences } from '../evaluations/distribution.service.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';
import { RatingSuggestion, UnitDistributionView } from '../evaluations/evaluations.views.js';
import { PeriodicEvaluation } from './periodic.entity.js';
import {
  CarryOverPeriodicEvaluationInput,
  OpenPeriodicRoundInput,
  PublishPeriodicRoundInput,
  RatePeriodicEvaluationInput,
  RefreshPeriodicRoundInput,
  SetPeriodicOrganisationResultInput,
} from './periodic.inputs.js';
import { periodicEvaluationReads, periodicOrganisationResultReads, periodicRoundReads } from './periodic.reads.js';
import {
  openPeriodicRound,
  publishPeriodicRound,
  refreshPeriodicRound,
  setPeriodicOrganisationResult,
} from './periodic.service.js';
import {
  PeriodicAbilities,
  PeriodicEvaluationPayload,
  PeriodicOrganisationResultPayload,
  PeriodicRoundPayload,
  RefreshPeriodicRoundPayload,
} from './periodic.views.js';
import { periodicDistributions } from './periodicFigures.reads.js';
import {
  carryOverPeriodicEvaluation,
  periodicAbilities,
  periodicSuggestion,
  ratePeriodicEvaluation,
  type StandingPeriodic,
} from './periodicRating.service.js';

/** The row with the plain ids that `needs` asks for. */
type PeriodicRootRow = Omit<PeriodicEvaluation, keyof StandingPeriodic> & StandingPeriodic;

@Resolver(() => PeriodicEvaluation)
export class PeriodicResolver {
  @FieldResolver(() => RatingSuggestion, {
    description: 'Rating of results that plan and realisations of the period suggest; never filled in.',
  })
  suggestion(@Root() row: PeriodicRootRow, @CtxParam() ctx: Ctx): Promise<RatingSuggestion> {
    return periodicSuggestion(ctx, row);
  }

  @FieldResolver(() => PeriodicAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: PeriodicRootRow, @CtxParam() ctx: Ctx): Promise<PeriodicAbilities> {
    return periodicAbilities(ctx, row);
  }

  @Query(() => [UnitDistributionView], {
    description: 'Distribution of periodic predicates by unit, held against the guide (Ps 24(1)b).',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  async periodicDistributions(
    @Arg('roundId', () => UUID, { description: 'The round.' }) roundId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<UnitDistributionView[]> {
    const visible = evaluationsVisibleTo(actorOf(ctx));
    const which = { text: visible.text.replace(/@\./g, 'e.'), values: visible.values };
    return distributionSentences(ctx, await periodicDistributions(ctx, roundId, which));
  }

  @Mutation(() => PeriodicRoundPayload, {
    description: 'Begins the periodic evaluation of a month or quarter (Ps 24).',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async openPeriodicRound(
    @Arg('input', () => OpenPeriodicRoundInput) input: OpenPeriodicRoundInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodicRoundPayload> {
    const id = await openPeriodicRound(ctx, input);
    return { periodicRound: await changed(ctx, periodicRoundReads, id, info, 'periodicRound') };
  }

  @Mutation(() => RefreshPeriodicRoundPayload, {
    description: 'Adds people who joined and gives open rows the evaluator they have now (p.91 no.13–14).',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async refreshPeriodicRound(
    @Arg('input', () => RefreshPeriodicRoundInput) input: RefreshPeriodicRoundInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RefreshPeriodicRoundPayload> {
    const change = await refreshPeriodicRound(ctx, input.id);
    return { ...change, periodicRound: await changed(ctx, periodicRoundReads, input.id, info, 'periodicRound') };
  }

  @Mutation(() => PeriodicRoundPayload, { description: 'Hands the rated evaluations of a round to the employees.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async publishPeriodicRound(
    @Arg('input', () => PublishPeriodicRoundInput) input: PublishPeriodicRoundInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodicRoundPayload> {
    const id = await publishPeriodicRound(ctx, input);
    return { periodicRound: await changed(ctx, periodicRoundReads, id, info, 'periodicRound') };
  }

  @Mutation(() => PeriodicOrganisationResultPayload, {
    description: 'Enters what an organisation achieved in a period (Ps 24(1)a).',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async setPeriodicOrganisationResult(
    @Arg('input', () => SetPeriodicOrganisationResultInput) input: SetPeriodicOrganisationResultInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodicOrganisationResultPayload> {
    const id = await setPeriodicOrganisationResult(ctx, input);
    return {
      periodicOrganisationResult: await changed(
        ctx,
        periodicOrganisationResultReads,
        id,
        info,
        'periodicOrganisationResult',
      ),
    };
  }

  @Mutation(() => PeriodicEvaluationPayload, {
    description: 'Sets both ratings of a period; the predicate follows from the quadrant (p.97–99).',
  })
  @Access(employees)
  async ratePeriodicEvaluation(
    @Arg('input', () => RatePeriodicEvaluationInput) input: RatePeriodicEvaluationInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodicEvaluationPayload> {
    const id = await ratePeriodicEvaluation(ctx, input);
    return { periodicEvaluation: await changed(ctx, periodicEvaluationReads, id, info, 'periodicEvaluation') };
  }

  @Mutation(() => PeriodicEvaluationPayload, {
    description: 'Lets the result of the period before, from the old unit, count by agreement (p.91 no.13 a).',
  })
  @Access(employees)
  async carryOverPeriodicEvaluation(
    @Arg('input', () => CarryOverPeriodicEvaluationInput) input: CarryOverPeriodicEvaluationInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodicEvaluationPayload> {
    const id = await carryOverPeriodicEvaluation(ctx, input);
    return { periodicEvaluation: await changed(ctx, periodicEvaluationReads, id, info, 'periodicEvaluation') };
  }
}
