import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { ratingPatterns } from './patterns.reads.js';
import { RatingPatterns } from './patterns.views.js';

/** Quality of the ratings, for the personnel officer alone. */
@Resolver()
export class PatternsResolver {
  @Query(() => RatingPatterns, {
    nullable: true,
    description: 'Patterns in how people rated, as counts over enough raters; null before the release. Advisory.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  ratingPatterns(
    @Arg('cycleId', () => UUID, { description: 'Which cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<RatingPatterns | null> {
    return ratingPatterns(ctx, cycleId);
  }
}
