import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { AnnulSanctionInput, AttendanceSummaryFilter, RecordSanctionInput } from './attendance.inputs.js';
import { mayRecordSanctions } from './attendance.policy.js';
import { sanctionReads } from './attendance.reads.js';
import { AttendanceSummaryPage, SanctionAbilities } from './attendance.views.js';
import { DisciplineSanction } from './sanction.entity.js';
import { annulSanction, recordSanction } from './sanction.service.js';
import { visibleSummaries } from './summary.service.js';

@ObjectType({ description: 'The sanction after a change.' })
export class SanctionPayload {
  @Field(() => DisciplineSanction, { description: 'The sanction as it is now.' })
  sanction!: DisciplineSanction;
}

@Resolver(() => DisciplineSanction)
export class AttendanceResolver {
  @FieldResolver(() => SanctionAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() sanction: DisciplineSanction, @CtxParam() ctx: Ctx): SanctionAbilities {
    return { annul: ctx.actor !== null && mayRecordSanctions(ctx.actor) && sanction.annulledOn === null };
  }

  @Query(() => AttendanceSummaryPage, { description: 'Attendance per employee over a span, of those you may see.' })
  @Access(signedIn)
  attendanceSummaries(
    @Arg('filter', () => AttendanceSummaryFilter, { description: 'Whose attendance, and of which days.' })
    filter: AttendanceSummaryFilter,
    @CtxParam() ctx: Ctx,
  ): Promise<AttendanceSummaryPage> {
    return visibleSummaries(ctx, filter);
  }

  @Mutation(() => SanctionPayload, { description: 'Records a decided sanction (PP 94/2021).' })
  @Access(roles('PERSONNEL_OFFICER'))
  async recordSanction(
    @Arg('input', () => RecordSanctionInput) input: RecordSanctionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SanctionPayload> {
    return { sanction: await changed(ctx, sanctionReads, await recordSanction(ctx, input), info, 'sanction') };
  }

  @Mutation(() => SanctionPayload, { description: 'Records that a sanction was annulled on appeal.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async annulSanction(
    @Arg('input', () => AnnulSanctionInput) input: AnnulSanctionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SanctionPayload> {
    return { sanction: await changed(ctx, sanctionReads, await annulSanction(ctx, input), info, 'sanction') };
  }
}
