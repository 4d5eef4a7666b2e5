import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access.js';
import { type Ctx, todayOf } from '../../kernel/context.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { explainEvaluator } from './evaluator.explanation.service.js';
import { EvaluatorExplanation } from './evaluator.views.js';

@Resolver()
export class EvaluatorResolver {
  @Query(() => EvaluatorExplanation, {
    nullable: true,
    description:
      'Who evaluates an employee on a day, by which rule and article. Null when there is no such employee for you.',
  })
  @Access(signedIn)
  explainEvaluator(
    @Arg('employeeId', () => UUID, { description: 'Which employee.' }) employeeId: string,
    @Arg('on', () => LocalDate, { nullable: true, description: 'Which day; absent: today.' }) on: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<EvaluatorExplanation | null> {
    return explainEvaluator(ctx, employeeId, on ?? todayOf(ctx));
  }
}
