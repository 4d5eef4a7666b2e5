import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { Job } from '../../kernel/job.entity.js';
import { jobReads } from '../jobs/jobs.reads.js';
import { ComputeIndexesInput, ExportEvaluationsInput, RefreshEvaluationsInput } from './evaluations.inputs.js';
import { RefreshEvaluationsPayload } from './evaluations.views.js';
import { exportEvaluations } from './export.service.js';
import { computeIndexes } from './index.service.js';
import { refreshEvaluations } from './refresh.service.js';

@ObjectType({ description: 'The work that was put in the queue.' })
export class EvaluationJobPayload {
  @Field(() => Job, { description: 'Poll it every two seconds.' })
  job!: Job;
}

@Resolver()
export class EvaluationWorkResolver {
  @Mutation(() => EvaluationJobPayload, { description: 'Exports evaluations completely, as a file for the starter.' })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  async exportEvaluations(
    @Arg('input', () => ExportEvaluationsInput) input: ExportEvaluationsInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationJobPayload> {
    return { job: await changed(ctx, jobReads, await exportEvaluations(ctx, input), info, 'job') };
  }

  @Mutation(() => EvaluationJobPayload, { description: 'Computes the local indexes of a cycle.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async computeIndexes(
    @Arg('input', () => ComputeIndexesInput) input: ComputeIndexesInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationJobPayload> {
    return { job: await changed(ctx, jobReads, await computeIndexes(ctx, input.cycleId), info, 'job') };
  }

  @Mutation(() => RefreshEvaluationsPayload, {
    description: 'Adds evaluations of people who joined and names the evaluators of today where nobody has rated.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  refreshEvaluations(
    @Arg('input', () => RefreshEvaluationsInput) input: RefreshEvaluationsInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RefreshEvaluationsPayload> {
    return refreshEvaluations(ctx, input);
  }
}
