import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { declineFeedback, saveFeedbackDraft, submitFeedback } from './answer.service.js';
import { CheckCommentInput, DeclineFeedbackInput, FeedbackAnswerInput } from './feedback.inputs.js';
import { feedbackTaskReads } from './feedback.reads.js';
import { CommentWarningView, FeedbackForm, FeedbackTaskPayload } from './feedback.views.js';
import { checkComment, feedbackForm } from './form.reads.js';
import { FeedbackRequest } from './request.entity.js';

/** What a rater does: own tasks, own form, own answer. */
@Resolver(() => FeedbackRequest)
export class FeedbackResolver {
  @Query(() => FeedbackForm, {
    nullable: true,
    description: 'The form of one of your tasks. Null when there is none for you.',
  })
  @Access(employees)
  feedbackForm(
    @Arg('requestId', () => UUID, { description: 'Which task.' }) requestId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackForm | null> {
    return feedbackForm(ctx, requestId);
  }

  @Query(() => [CommentWarningView], { description: 'Looks a comment over before it is sent; nothing is stored.' })
  @Access(employees)
  checkComment(
    @Arg('input', () => CheckCommentInput) input: CheckCommentInput,
    @CtxParam() ctx: Ctx,
  ): Promise<CommentWarningView[]> {
    return checkComment(ctx, input.text);
  }

  @Mutation(() => FeedbackTaskPayload, { description: 'Keeps what you have written so far.' })
  @Access(employees)
  async saveFeedbackDraft(
    @Arg('input', () => FeedbackAnswerInput) input: FeedbackAnswerInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackTaskPayload> {
    return { task: await changed(ctx, feedbackTaskReads, await saveFeedbackDraft(ctx, input), info, 'task') };
  }

  @Mutation(() => FeedbackTaskPayload, { description: 'Sends your feedback: once, for good.' })
  @Access(employees)
  async submitFeedback(
    @Arg('input', () => FeedbackAnswerInput) input: FeedbackAnswerInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackTaskPayload> {
    return { task: await changed(ctx, feedbackTaskReads, await submitFeedback(ctx, input), info, 'task') };
  }

  @Mutation(() => FeedbackTaskPayload, { description: 'Declines a task, with a reason.' })
  @Access(employees)
  async declineFeedback(
    @Arg('input', () => DeclineFeedbackInput) input: DeclineFeedbackInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackTaskPayload> {
    return { task: await changed(ctx, feedbackTaskReads, await declineFeedback(ctx, input), info, 'task') };
  }
}
