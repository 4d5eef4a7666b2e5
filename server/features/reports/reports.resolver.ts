import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import { actorOf, type Ctx, selfOf } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { fairnessReport } from './fairness.reads.js';
import { FairnessReport } from './fairness.views.js';
import { cycleProgress, myWork } from './reports.reads.js';
import { MyWork, UnitProgress } from './reports.views.js';

@Resolver()
export class ReportsResolver {
  @Query(() => [UnitProgress], { description: 'How far each agency is in a cycle.' })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  cycleProgress(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<UnitProgress[]> {
    return cycleProgress(ctx, actorOf(ctx), cycleId);
  }

  @Query(() => MyWork, { description: 'What waits for me.' })
  @Access(employees)
  myWork(@CtxParam() ctx: Ctx): Promise<MyWork> {
    return myWork(ctx, selfOf(ctx));
  }

  @Query(() => FairnessReport, {
    nullable: true,
    description: 'Outcomes of a closed cycle by group, and what other weights would change; null before it is closed.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  fairnessReport(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<FairnessReport | null> {
    return fairnessReport(ctx, cycleId);
  }
}
