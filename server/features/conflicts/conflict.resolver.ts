import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { EndRaterConflictInput, RecordRaterConflictInput } from './conflict.inputs.js';
import { conflictReads } from './conflict.reads.js';
import { endRaterConflict, recordRaterConflict } from './conflict.service.js';
import { RaterConflictPayload, RecordedConflictPayload } from './conflict.views.js';

/** Who may not rate whom: recorded by the personnel officer. */
@Resolver()
export class ConflictResolver {
  @Mutation(() => RecordedConflictPayload, {
    description: 'Records that two employees may not rate each other; requests between them are withdrawn.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async recordRaterConflict(
    @Arg('input', () => RecordRaterConflictInput) input: RecordRaterConflictInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordedConflictPayload> {
    const { id, withdrawn } = await recordRaterConflict(ctx, input);
    return { conflict: await changed(ctx, conflictReads, id, info, 'conflict'), withdrawn };
  }

  @Mutation(() => RaterConflictPayload, { description: 'Says until which day a conflict holds.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async endRaterConflict(
    @Arg('input', () => EndRaterConflictInput) input: EndRaterConflictInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RaterConflictPayload> {
    return { conflict: await changed(ctx, conflictReads, await endRaterConflict(ctx, input), info, 'conflict') };
  }
}
