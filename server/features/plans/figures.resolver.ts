import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { planChanges, planProgress, roleResultMatrix, superiorResults } from './figures.reads.js';
import { MatrixLeader, PlanChangeView, PlanProgress, RoleResultMatrix, SuperiorResult } from './figures.views.js';
import { matrixLeaders } from './leaders.reads.js';

/** Looks at plans that are no lists of rows: differences, cascade, matrix, progress. */
@Resolver()
export class PlanFiguresResolver {
  @Query(() => [PlanChangeView], {
    description: 'What changed in an edition; empty for a first one and when not for you.',
  })
  @Access(signedIn)
  async planChanges(
    @Arg('planId', () => UUID, { description: 'The edition.' }) planId: string,
    @Arg('againstId', () => UUID, { nullable: true, description: 'Another edition; absent: the one before.' })
    againstId: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<PlanChangeView[]> {
    return planChanges(ctx, planId, againstId);
  }

  @Query(() => [SuperiorResult], { description: 'Results of the leaders above that a plan may take up.' })
  @Access(signedIn)
  superiorResults(
    @Arg('planId', () => UUID, { description: 'The plan below.' }) planId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<SuperiorResult[]> {
    return superiorResults(ctx, planId);
  }

  @Query(() => RoleResultMatrix, {
    nullable: true,
    description: 'Matriks pembagian peran dan hasil of a leader’s team. Null when it is not for you.',
  })
  @Access(signedIn)
  roleResultMatrix(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @Arg('superiorId', () => UUID, { description: 'The leader.' }) superiorId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<RoleResultMatrix | null> {
    return roleResultMatrix(ctx, cycleId, superiorId);
  }

  @Query(() => [MatrixLeader], {
    description:
      'Leaders of a team whose matriks pembagian peran dan hasil is for you; at most 50, your own team first.',
  })
  @Access(signedIn)
  matrixLeaders(
    @Arg('q', () => String, { nullable: true, description: 'Part of a name or of the name of a unit; absent: all.' })
    q: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<MatrixLeader[]> {
    return matrixLeaders(ctx, q);
  }

  @Query(() => [PlanProgress], { description: 'How far planning is, per unit that you may count.' })
  @Access(signedIn)
  planProgress(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @Arg('unitSubtreeOf', () => UUID, { nullable: true, description: 'This unit or below it.' }) unitSubtreeOf:
      | string
      | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<PlanProgress[]> {
    return planProgress(ctx, cycleId, unitSubtreeOf);
  }
}
