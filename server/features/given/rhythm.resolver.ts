import { Arg, Ctx as CtxParam, Mutation, Query, Resolver } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { AgreeRhythmInput, ProposeRhythmInput } from './rhythm.inputs.js';
import { periodicFeedback, periodicFeedbackByLeader } from './rhythm.reads.js';
import { agreeRhythm, proposeRhythm } from './rhythm.service.js';
import { LeaderPeriodicFeedback, PeriodicFeedback, RhythmPayload } from './rhythm.views.js';

/** Periodic feedback, which the leader must give as agreed (umpan balik berkala, Ps 19(2)). */
@Resolver()
export class RhythmResolver {
  @Query(() => [PeriodicFeedback], {
    description:
      'Periodic feedback you must give those who report to you, then what you get yourself; oldest day first.',
  })
  @Access(employees)
  periodicFeedback(@CtxParam() ctx: Ctx): Promise<PeriodicFeedback[]> {
    return periodicFeedback(ctx);
  }

  @Query(() => [LeaderPeriodicFeedback], {
    description: 'Leaders of your units with their periodic feedback in numbers, who owes most first; at most 500.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  periodicFeedbackByLeader(@CtxParam() ctx: Ctx): Promise<LeaderPeriodicFeedback[]> {
    return periodicFeedbackByLeader(ctx);
  }

  @Mutation(() => RhythmPayload, {
    description: 'Proposes how often; it holds once the other side agrees.',
  })
  @Access(employees)
  async proposeRhythm(
    @Arg('input', () => ProposeRhythmInput) input: ProposeRhythmInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RhythmPayload> {
    await proposeRhythm(ctx, input);
    return { duties: await periodicFeedback(ctx) };
  }

  @Mutation(() => RhythmPayload, {
    description: 'Agrees to the interval the other side proposed.',
  })
  @Access(employees)
  async agreeRhythm(
    @Arg('input', () => AgreeRhythmInput) input: AgreeRhythmInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RhythmPayload> {
    await agreeRhythm(ctx, input);
    return { duties: await periodicFeedback(ctx) };
  }
}
