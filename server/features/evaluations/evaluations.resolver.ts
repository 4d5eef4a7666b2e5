import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Float, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { abilitiesOf, type StandingEvaluation } from './abilities.service.js';
import { distributionViews } from './distribution.service.js';
import { Evaluation } from './evaluation.entity.js';
import {
  AcknowledgeResultInput,
  RateEvaluationInput,
  RecordDistributionReasonInput,
  SetOrganisationResultInput,
} from './evaluations.inputs.js';
import { distributionReasonReads, evaluationReads, organisationResultReads } from './evaluations.reads.js';
import {
  DistributionReasonPayload,
  EvaluationAbilities,
  EvaluationEvidence,
  EvaluationPayload,
  IndexView,
  OrganisationResultPayload,
  RatingSuggestion,
  UnitDistributionView,
} from './evaluations.views.js';
import { evidenceOf, indexView } from './evidence.service.js';
import {
  acknowledgeResult,
  rateEvaluation,
  recordDistributionReason,
  setOrganisationResult,
} from './rating.service.js';
import { suggestionOf } from './suggestion.service.js';
import { unlessWithheld } from './withheld.reads.js';

/** The row with the plain ids that `needs` asks for. */
type EvaluationRoot = Omit<Evaluation, keyof StandingEvaluation> & StandingEvaluation;

@Resolver(() => Evaluation)
export class EvaluationsResolver {
  @FieldResolver(() => IndexView, {
    nullable: true,
    description: 'The local index with its whole computation; null before it was computed.',
  })
  index(@Root() row: EvaluationRoot, @CtxParam() ctx: Ctx): Promise<IndexView | null> {
    return unlessWithheld(ctx, row, indexView(row.indexResult));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Total of the local index 0–100; null when there is none for you. Never sets the predicate.',
  })
  indexTotal(@Root() row: EvaluationRoot, @CtxParam() ctx: Ctx): Promise<number | null> {
    return unlessWithheld(ctx, row, row.indexScore);
  }

  @FieldResolver(() => RatingSuggestion, {
    description: 'Rating of results that plan and realisations suggest; never filled in.',
  })
  suggestion(@Root() row: EvaluationRoot, @CtxParam() ctx: Ctx): Promise<RatingSuggestion> {
    return suggestionOf(ctx, row);
  }

  @FieldResolver(() => EvaluationEvidence, {
    description: 'Evidence beside the ratings: attendance and released feedback.',
  })
  evidence(@Root() row: EvaluationRoot, @CtxParam() ctx: Ctx): Promise<EvaluationEvidence> {
    return evidenceOf(ctx, row);
  }

  @FieldResolver(() => EvaluationAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: EvaluationRoot, @CtxParam() ctx: Ctx): Promise<EvaluationAbilities> {
    return abilitiesOf(ctx, row);
  }

  @Query(() => [UnitDistributionView], { description: 'Distribution of predicates by unit, held against the guide.' })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  unitDistributions(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @Arg('unitSubtreeOf', () => UUID, { nullable: true, description: 'Only this unit and below.' }) unitSubtreeOf:
      | string
      | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<UnitDistributionView[]> {
    return distributionViews(ctx, cycleId, unitSubtreeOf ?? null);
  }

  @Mutation(() => EvaluationPayload, { description: 'Sets both ratings; the predicate follows from the quadrant.' })
  @Access(employees)
  async rateEvaluation(
    @Arg('input', () => RateEvaluationInput) input: RateEvaluationInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationPayload> {
    return { evaluation: await changed(ctx, evaluationReads, await rateEvaluation(ctx, input), info, 'evaluation') };
  }

  @Mutation(() => EvaluationPayload, { description: 'Acknowledges the own published result (p.114 A.6).' })
  @Access(employees)
  async acknowledgeResult(
    @Arg('input', () => AcknowledgeResultInput) input: AcknowledgeResultInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationPayload> {
    return { evaluation: await changed(ctx, evaluationReads, await acknowledgeResult(ctx, input), info, 'evaluation') };
  }

  @Mutation(() => OrganisationResultPayload, { description: 'Enters what an organisation achieved in a year.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async setOrganisationResult(
    @Arg('input', () => SetOrganisationResultInput) input: SetOrganisationResultInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationResultPayload> {
    return {
      organisationResult: await changed(
        ctx,
        organisationResultReads,
        await setOrganisationResult(ctx, input),
        info,
        'organisationResult',
      ),
    };
  }

  @Mutation(() => DistributionReasonPayload, {
    description: 'Records why the distribution of a unit may differ from the guide.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async recordDistributionReason(
    @Arg('input', () => RecordDistributionReasonInput) input: RecordDistributionReasonInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DistributionReasonPayload> {
    return {
      distributionReason: await changed(
        ctx,
        distributionReasonReads,
        await recordDistributionReason(ctx, input),
        info,
        'distributionReason',
      ),
    };
  }
}
