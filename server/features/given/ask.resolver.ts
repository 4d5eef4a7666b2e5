import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { FeedbackAsk } from './ask.entity.js';
import { AskFeedbackInput, DeclineAskInput } from './ask.inputs.js';
import { askReads } from './ask.reads.js';
import { askFeedback, declineAsk } from './ask.service.js';

@ObjectType({ description: 'The request for a word after a change.' })
export class FeedbackAskPayload {
  @Field(() => FeedbackAsk, { description: 'As it is now.' })
  ask!: FeedbackAsk;
}

@Resolver()
export class AskResolver {
  @Mutation(() => FeedbackAskPayload, { description: 'Asks a colleague for a word, with your name.' })
  @Access(employees)
  async askFeedback(
    @Arg('input', () => AskFeedbackInput) input: AskFeedbackInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackAskPayload> {
    return { ask: await changed(ctx, askReads, await askFeedback(ctx, input), info, 'ask') };
  }

  @Mutation(() => FeedbackAskPayload, { description: 'Declines a request for a word; no reason is asked.' })
  @Access(employees)
  async declineAsk(
    @Arg('input', () => DeclineAskInput) input: DeclineAskInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackAskPayload> {
    return { ask: await changed(ctx, askReads, await declineAsk(ctx, input), info, 'ask') };
  }
}

@Resolver(() => FeedbackAsk)
export class FeedbackAskResolver {
  @FieldResolver(() => Boolean, { description: 'You are the one who is asked.' })
  isToMe(@Root() row: { askedId: string }, @CtxParam() ctx: Ctx): boolean {
    return actorOf(ctx).employeeId === row.askedId;
  }

  @FieldResolver(() => UUID, { nullable: true, description: 'Who asked, for the one who is asked; else null.' })
  answerTo(@Root() row: { askerId: string; askedId: string }, @CtxParam() ctx: Ctx): string | null {
    return actorOf(ctx).employeeId === row.askedId ? row.askerId : null;
  }
}
