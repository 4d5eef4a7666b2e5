import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { appointCounsellor, recordCounselling, writeCounselling } from './counselling.service.js';
import { CounsellingRecord } from './guidance.entity.js';
import { AppointCounsellorInput, RecordCounsellingInput, WriteCounsellingInput } from './guidance.inputs.js';
import {
  CounsellingAbilities,
  CounsellingRecordPayload,
  GuidanceSection,
  RecordCounsellingPayload,
  sectionViews,
} from './guidance.views.js';
import { RECORD_FORMS } from './guidanceForms.rules.js';
import { counsellingAbilities } from './monitoring.policy.js';
import { counsellingReads } from './monitoring.reads.js';

@Resolver(() => CounsellingRecord)
export class CounsellingResolver {
  @FieldResolver(() => [GuidanceSection], { description: 'The parts of the form with what was written.' })
  sections(@Root() row: CounsellingRecord): GuidanceSection[] {
    return sectionViews(row.kind, row.texts);
  }

  @FieldResolver(() => Boolean, { description: 'False while a counsellor is appointed and has not written yet.' })
  isWritten(@Root() row: CounsellingRecord): boolean {
    return row.texts.length > 0;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form(@Root() row: CounsellingRecord): string | null {
    return RECORD_FORMS[row.kind].form;
  }

  @FieldResolver(() => String, { description: 'Where it stands.' })
  article(@Root() row: CounsellingRecord): string {
    return RECORD_FORMS[row.kind].article;
  }

  @FieldResolver(() => CounsellingAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() row: CounsellingRecord, @CtxParam() ctx: Ctx): CounsellingAbilities {
    return counsellingAbilities(actorOf(ctx).employeeId, row);
  }

  @Mutation(() => RecordCounsellingPayload, {
    description: 'As evaluator: records a counselling or reports a behaviour problem.',
  })
  @Access(employees)
  async recordCounselling(
    @Arg('input', () => RecordCounsellingInput) input: RecordCounsellingInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RecordCounsellingPayload> {
    return { recordId: await recordCounselling(ctx, input) };
  }

  @Mutation(() => RecordCounsellingPayload, {
    description: 'As personnel officer: appoints an official or independent counsellor, with day and place.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async appointCounsellor(
    @Arg('input', () => AppointCounsellorInput) input: AppointCounsellorInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RecordCounsellingPayload> {
    return { recordId: await appointCounsellor(ctx, input) };
  }

  @Mutation(() => CounsellingRecordPayload, { description: 'As counsellor: writes the record.' })
  @Access(employees)
  async writeCounselling(
    @Arg('input', () => WriteCounsellingInput) input: WriteCounsellingInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CounsellingRecordPayload> {
    return { record: await changed(ctx, counsellingReads, await writeCounselling(ctx, input), info, 'record') };
  }
}
