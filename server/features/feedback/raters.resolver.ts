import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { jobReads } from '../jobs/jobs.reads.js';
import { addRaters, removeRaters, replaceRater } from './assign.service.js';
import { feedbackCoverage, feedbackInvitations, feedbackLoad, openRequests } from './coverage.reads.js';
import { FeedbackCoverage, FeedbackLoad, FeedbackOpenPerson } from './coverage.views.js';
import { feedbackDisclosure } from './disclosure.reads.js';
import { FeedbackResult } from './disclosure.views.js';
import {
  AddRatersInput,
  GenerateRatersInput,
  RemoveRatersInput,
  ReplaceRaterInput,
  ResumeReleaseInput,
} from './feedback.inputs.js';
import { FeedbackInvitation, FeedbackJobPayload, RatersPayload } from './feedback.views.js';
import { generateRaters } from './generate.service.js';
import { resumeRelease } from './release.service.js';

const CYCLE = { description: 'Which cycle.' };
const SUBTREE = { nullable: true, description: 'Only this unit and below.' };

/** What the personnel officer does, and what is read once feedback is released. */
@Resolver()
export class RatersResolver {
  @Query(() => FeedbackResult, {
    nullable: true,
    description:
      'Feedback about a ratee: one door, the same disclosure for all who may open it. Null when there is none for you.',
  })
  @Access(signedIn)
  feedbackDisclosure(
    @Arg('cycleId', () => UUID, CYCLE) cycleId: string,
    @Arg('rateeId', () => UUID, { description: 'Who is rated.' }) rateeId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackResult | null> {
    return feedbackDisclosure(ctx, cycleId, rateeId) as Promise<FeedbackResult | null>;
  }

  @Query(() => [FeedbackCoverage], {
    description: 'Ratees with enough invited raters, per unit and group; nothing about answers.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  feedbackCoverage(
    @Arg('cycleId', () => UUID, CYCLE) cycleId: string,
    @Arg('unitSubtreeOf', () => UUID, SUBTREE) unitSubtreeOf: string | null,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackCoverage[]> {
    return feedbackCoverage(ctx, cycleId, unitSubtreeOf);
  }

  @Query(() => [FeedbackLoad], { description: 'How many requests the people of each unit hold (beban penilai).' })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  feedbackLoad(
    @Arg('cycleId', () => UUID, CYCLE) cycleId: string,
    @Arg('unitSubtreeOf', () => UUID, SUBTREE) unitSubtreeOf: string | null,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackLoad[]> {
    return feedbackLoad(ctx, cycleId, unitSubtreeOf);
  }

  @Query(() => [FeedbackOpenPerson], { description: 'People with open requests, counted once a day; at most 500.' })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  feedbackOpenRequests(
    @Arg('cycleId', () => UUID, CYCLE) cycleId: string,
    @Arg('unitSubtreeOf', () => UUID, SUBTREE) unitSubtreeOf: string | null,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackOpenPerson[]> {
    return openRequests(ctx, cycleId, unitSubtreeOf);
  }

  @Query(() => [FeedbackInvitation], {
    description: 'Raters assigned to one ratee; whether they answered is not said.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  feedbackInvitations(
    @Arg('cycleId', () => UUID, CYCLE) cycleId: string,
    @Arg('rateeId', () => UUID, { description: 'Who is rated.' }) rateeId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackInvitation[]> {
    return feedbackInvitations(ctx, cycleId, rateeId);
  }

  @Mutation(() => FeedbackJobPayload, {
    description: 'Proposes raters for a whole cycle from the reporting line; what stands stays.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async generateRaters(
    @Arg('input', () => GenerateRatersInput) input: GenerateRatersInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackJobPayload> {
    return { job: await changed(ctx, jobReads, await generateRaters(ctx, input.cycleId), info, 'job') };
  }

  @Mutation(() => FeedbackJobPayload, {
    description: 'Starts the one release again when its work failed; a finished one stays as it is.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async resumeFeedbackRelease(
    @Arg('input', () => ResumeReleaseInput) input: ResumeReleaseInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackJobPayload> {
    return { job: await changed(ctx, jobReads, await resumeRelease(ctx, input.cycleId), info, 'job') };
  }

  @Mutation(() => RatersPayload, { description: 'Adds raters by hand, all or none.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async addRaters(
    @Arg('input', () => AddRatersInput) input: AddRatersInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RatersPayload> {
    return { changed: await addRaters(ctx, input) };
  }

  @Mutation(() => RatersPayload, {
    description: 'Withdraws requests, all or none: before collecting begins, later only declined ones.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async removeRaters(
    @Arg('input', () => RemoveRatersInput) input: RemoveRatersInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RatersPayload> {
    return { changed: await removeRaters(ctx, input) };
  }

  @Mutation(() => RatersPayload, {
    description: 'Another rater instead of one who declined, or before collecting begins.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async replaceRater(
    @Arg('input', () => ReplaceRaterInput) input: ReplaceRaterInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RatersPayload> {
    return { changed: await replaceRater(ctx, input) };
  }
}
