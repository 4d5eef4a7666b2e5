import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Access, employees, roles, signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx, changed, todayOf } from '../../kernel/context.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { previousFollowUps } from './consequences.reads.js';
import { FollowUp } from './followup.entity.js';
import { abilitiesOn, type StandingFollowUp } from './followup.rules.js';
import {
  AssessPotentialInput,
  AssignFollowUpInput,
  CancelFollowUpInput,
  FinishFollowUpInput,
  RecordCheckpointInput,
  TakeUpSuggestionInput,
} from './followups.inputs.js';
import { mayRunFollowUps } from './followups.policy.js';
import { followUpReads, potentialReads } from './followups.reads.js';
import { assignFollowUp, cancelFollowUp, finishFollowUp, recordCheckpoint } from './followups.service.js';
import { FollowUpAbilities, FollowUpPayload, PotentialPayload, PreviousFollowUp } from './followups.views.js';
import { assessPotential } from './potential.service.js';
import { takeUpSuggestion } from './suggestion.service.js';

/** The row with the plain ids that `needs` asks for. */
type FollowUpRoot = Omit<FollowUp, keyof StandingFollowUp> & StandingFollowUp;

@Resolver(() => FollowUp)
export class FollowUpsResolver {
  @FieldResolver(() => Boolean, { description: 'Open past its day. Raises an alert, changes nothing.' })
  isOverdue(@Root() row: FollowUpRoot, @CtxParam() ctx: Ctx): boolean {
    return row.status === 'OPEN' && row.dueOn < todayOf(ctx);
  }

  @FieldResolver(() => FollowUpAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: FollowUpRoot, @CtxParam() ctx: Ctx): FollowUpAbilities {
    return abilitiesOn(row, actorOf(ctx).employeeId, mayRunFollowUps(actorOf(ctx)));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Assigns a follow-up: officers any, the evaluator and his superior guidance, training, improvement.',
  })
  @Access(signedIn)
  async assignFollowUp(
    @Arg('input', () => AssignFollowUpInput) input: AssignFollowUpInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpPayload> {
    return { followUp: await changed(ctx, followUpReads, await assignFollowUp(ctx, input), info, 'followUp') };
  }

  @Mutation(() => FollowUpPayload, { description: 'Takes up a suggestion of your own feedback report as a follow-up.' })
  @Access(employees)
  async takeUpSuggestion(
    @Arg('input', () => TakeUpSuggestionInput) input: TakeUpSuggestionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpPayload> {
    return { followUp: await changed(ctx, followUpReads, await takeUpSuggestion(ctx, input), info, 'followUp') };
  }

  @Mutation(() => FollowUpPayload, { description: 'Records what was found at a checkpoint of an improvement plan.' })
  @Access(signedIn)
  async recordCheckpoint(
    @Arg('input', () => RecordCheckpointInput) input: RecordCheckpointInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpPayload> {
    return { followUp: await changed(ctx, followUpReads, await recordCheckpoint(ctx, input), info, 'followUp') };
  }

  @Mutation(() => FollowUpPayload, { description: 'Finishes a follow-up with its outcome.' })
  @Access(signedIn)
  async finishFollowUp(
    @Arg('input', () => FinishFollowUpInput) input: FinishFollowUpInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpPayload> {
    return { followUp: await changed(ctx, followUpReads, await finishFollowUp(ctx, input), info, 'followUp') };
  }

  @Mutation(() => FollowUpPayload, { description: 'Takes back a follow-up that was set by mistake.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async cancelFollowUp(
    @Arg('input', () => CancelFollowUpInput) input: CancelFollowUpInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUpPayload> {
    return { followUp: await changed(ctx, followUpReads, await cancelFollowUp(ctx, input), info, 'followUp') };
  }

  @Mutation(() => PotentialPayload, { description: 'Records an assessed potential for the talent boxes.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async assessPotential(
    @Arg('input', () => AssessPotentialInput) input: AssessPotentialInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PotentialPayload> {
    return { potential: await changed(ctx, potentialReads, await assessPotential(ctx, input), info, 'potential') };
  }
}

@Resolver(() => Evaluation)
export class FollowUpsOfEvaluationResolver {
  @FieldResolver(() => [PreviousFollowUp], {
    description: 'Follow-ups of the year before, and older ones still open: what became of them.',
  })
  previousFollowUps(@Root() row: Evaluation, @CtxParam() ctx: Ctx): Promise<PreviousFollowUp[]> {
    return previousFollowUps(ctx, row.id);
  }
}
