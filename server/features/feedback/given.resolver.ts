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
import { Access, employees } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { askFeedback, declineAsk } from './ask.service.js';
import { FeedbackAsk, GivenFeedback, JournalEntry } from './given.entity.js';
import {
  AskFeedbackInput,
  DeclineAskInput,
  DeleteJournalInput,
  GiveFeedbackInput,
  WriteJournalInput,
} from './given.inputs.js';
import { askReads, feedbackColleagues, givenReads, journalReads } from './given.reads.js';
import { deleteJournal, giveFeedback, writeJournal } from './given.service.js';

@ObjectType({ description: 'The word that was given.' })
export class GiveFeedbackPayload {
  @Field(() => GivenFeedback, { description: 'As it is now.' })
  given!: GivenFeedback;
}

@ObjectType({ description: 'The request for a word after a change.' })
export class FeedbackAskPayload {
  @Field(() => FeedbackAsk, { description: 'As it is now.' })
  ask!: FeedbackAsk;
}

@ObjectType({ description: 'The note that was written.' })
export class WriteJournalPayload {
  @Field(() => JournalEntry, { description: 'As it is now.' })
  entry!: JournalEntry;
}

@ObjectType({ description: 'The note that was deleted.' })
export class DeleteJournalPayload {
  @Field(() => UUID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'A colleague you may write to.' })
export class FeedbackColleague {
  @Field(() => UUID, { description: 'The colleague.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position.' })
  position!: string;
}

@Resolver()
export class GivenResolver {
  @Query(() => [FeedbackColleague], {
    description: 'Colleagues of your unit, your superior and reports, by part of the name; at most 50.',
  })
  @Access(employees)
  feedbackColleagues(
    @Arg('q', () => String, { description: 'Part of the name.' }) q: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackColleague[]> {
    return feedbackColleagues(ctx, q);
  }

  @Mutation(() => GiveFeedbackPayload, { description: 'Gives a named word to a colleague, outside any cycle.' })
  @Access(employees)
  async giveFeedback(
    @Arg('input', () => GiveFeedbackInput) input: GiveFeedbackInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GiveFeedbackPayload> {
    return { given: await changed(ctx, givenReads, await giveFeedback(ctx, input), info, 'given') };
  }

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

  @Mutation(() => WriteJournalPayload, { description: 'Writes a note into your own journal.' })
  @Access(employees)
  async writeJournal(
    @Arg('input', () => WriteJournalInput) input: WriteJournalInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WriteJournalPayload> {
    return { entry: await changed(ctx, journalReads, await writeJournal(ctx, input), info, 'entry') };
  }

  @Mutation(() => DeleteJournalPayload, { description: 'Deletes a note of your own journal for good.' })
  @Access(employees)
  async deleteJournal(
    @Arg('input', () => DeleteJournalInput) input: DeleteJournalInput,
    @CtxParam() ctx: Ctx,
  ): Promise<DeleteJournalPayload> {
    return { id: await deleteJournal(ctx, input) };
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
