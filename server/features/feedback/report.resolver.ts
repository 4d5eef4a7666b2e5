import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, employees, roles, signedIn } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { feedbackHeatmap, feedbackTeamHeatmap } from './heatmap.reads.js';
import { feedbackReport } from './report.reads.js';
import { FeedbackHeat, FeedbackReport } from './report.views.js';

@Resolver()
export class FeedbackReportResolver {
  @Query(() => FeedbackReport, {
    nullable: true,
    description: 'Report about a ratee, for those who may open the disclosure. Null when there is none for you.',
  })
  @Access(signedIn)
  feedbackReport(
    @Arg('cycleId', () => UUID, { description: 'Which cycle.' }) cycleId: string,
    @Arg('rateeId', () => UUID, { description: 'Who is rated.' }) rateeId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackReport | null> {
    return feedbackReport(ctx, cycleId, rateeId);
  }

  @Query(() => [FeedbackHeat], { description: 'Averages by unit and value; fewer than five ratees are not shown.' })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  feedbackHeatmap(
    @Arg('cycleId', () => UUID, { description: 'Which cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackHeat[]> {
    return feedbackHeatmap(ctx, cycleId);
  }

  @Query(() => [FeedbackHeat], {
    description: 'The same averages, of units in which people report to you; nothing that could be subtracted.',
  })
  @Access(employees)
  feedbackTeamHeatmap(
    @Arg('cycleId', () => UUID, { description: 'Which cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FeedbackHeat[]> {
    return feedbackTeamHeatmap(ctx, cycleId);
  }
}
