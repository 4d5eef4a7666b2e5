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
import { Access, employees, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { CounsellingRecord, GuidanceRecord } from './guidance.entity.js';
import { confirmGuidance, recordCounselling, recordGuidance, writeCounselling } from './guidance.service.js';
import {
  RecordCounsellingInput,
  RecordGuidanceInput,
  RowStepInput,
  WriteCounsellingInput,
} from './monitoring.inputs.js';
import { counsellingReads, guidanceReads } from './monitoring.reads.js';
import { RECORD_FORMS } from './monitoring.rules.js';
import { GuidanceForm, GuidanceSection, guidanceForms, sectionViews } from './monitoring.views.js';

@ObjectType({ description: 'The record after a change.' })
export class GuidanceRecordPayload {
  @Field(() => GuidanceRecord, { description: 'The record.' })
  record!: GuidanceRecord;
}

@ObjectType({ description: 'The confidential record after a change.' })
export class CounsellingRecordPayload {
  @Field(() => CounsellingRecord, { description: 'The record.' })
  record!: CounsellingRecord;
}

@ObjectType({ description: 'Names the confidential record; whoever appoints a counsellor may not read it.' })
export class RecordCounsellingPayload {
  @Field(() => UUID, { description: 'Its id.' })
  recordId!: string;
}

@Resolver(() => GuidanceRecord)
export class GuidanceResolver {
  @FieldResolver(() => [GuidanceSection], { description: 'The parts of the form with their texts.' })
  sections(@Root() row: GuidanceRecord): GuidanceSection[] {
    return sectionViews(row.kind, row.texts);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form(@Root() row: GuidanceRecord): string | null {
    return RECORD_FORMS[row.kind].form;
  }

  @Query(() => [GuidanceForm], { description: 'The forms of pembinaan with their parts, empty.' })
  @Access(signedIn)
  guidanceForms(): GuidanceForm[] {
    return guidanceForms();
  }

  @Mutation(() => GuidanceRecordPayload, { description: 'As leader or named guide: records coaching or mentoring.' })
  @Access(employees)
  async recordGuidance(
    @Arg('input', () => RecordGuidanceInput) input: RecordGuidanceInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GuidanceRecordPayload> {
    return { record: await changed(ctx, guidanceReads, await recordGuidance(ctx, input), info, 'record') };
  }

  @Mutation(() => GuidanceRecordPayload, {
    description: 'As the guided employee: signs a record; it is frozen from then.',
  })
  @Access(employees)
  async confirmGuidance(
    @Arg('input', () => RowStepInput) input: RowStepInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GuidanceRecordPayload> {
    return { record: await changed(ctx, guidanceReads, await confirmGuidance(ctx, input), info, 'record') };
  }
}

@Resolver(() => CounsellingRecord)
export class CounsellingResolver {
  @FieldResolver(() => [GuidanceSection], { description: 'The parts of the form with their texts.' })
  sections(@Root() row: CounsellingRecord): GuidanceSection[] {
    return sectionViews(row.kind, row.texts);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form(@Root() row: CounsellingRecord): string | null {
    return RECORD_FORMS[row.kind].form;
  }

  @Mutation(() => RecordCounsellingPayload, {
    description:
      'As evaluator: records a counselling or reports a behaviour problem. As personnel officer: appoints a counsellor.',
  })
  @Access(signedIn)
  async recordCounselling(
    @Arg('input', () => RecordCounsellingInput) input: RecordCounsellingInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RecordCounsellingPayload> {
    return { recordId: await recordCounselling(ctx, input) };
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
