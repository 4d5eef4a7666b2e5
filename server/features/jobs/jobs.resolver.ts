import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { Job } from '../../kernel/job.entity.js';
import { UUID } from '../../kernel/scalars.js';
import { jobReads } from './jobs.reads.js';
import { cancelJob } from './jobs.service.js';

@InputType({ description: 'Which job to cancel.' })
export class CancelJobInput {
  @Field(() => UUID, { description: 'Id of the job.' })
  id!: string;
}

@ObjectType({ description: 'The cancelled job.' })
export class CancelJobPayload {
  @Field(() => Job, { description: 'The job as it is now.' })
  job!: Job;
}

@Resolver(() => Job)
export class JobsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'How it ended, in the caller’s language.' })
  message(@Root() job: Job, @CtxParam() ctx: Ctx): string | null {
    return job.messageKey && ctx.say[ctx.locale](job.messageKey);
  }

  @Mutation(() => CancelJobPayload, { description: 'Cancels a job that has not ended; nothing of it is kept.' })
  @Access(signedIn)
  async cancelJob(
    @Arg('input', () => CancelJobInput) input: CancelJobInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CancelJobPayload> {
    await cancelJob(ctx, input.id);
    return { job: await changed(ctx, jobReads, input.id, info, 'job') };
  }
}
