import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { GivenFeedback } from './given.entity.js';
import { GiveFeedbackInput } from './given.inputs.js';
import { feedbackColleagues, givenReads } from './given.reads.js';
import { giveFeedback } from './given.service.js';

@ObjectType({ description: 'The word that was given.' })
export class GiveFeedbackPayload {
  @Field(() => GivenFeedback, { description: 'As it is now.' })
  given!: GivenFeedback;
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
}
