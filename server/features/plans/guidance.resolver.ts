import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { GuidanceRecord } from './guidance.entity.js';
import { RecordGuidanceInput, WriteOwnGuidanceInput } from './guidance.inputs.js';
import { confirmGuidance, recordGuidance, writeOwnGuidance } from './guidance.service.js';
import {
  GuidanceAbilities,
  GuidanceForm,
  GuidanceRecordPayload,
  GuidanceSection,
  guidanceForms,
  sectionViews,
} from './guidance.views.js';
import { RECORD_FORMS } from './guidanceForms.rules.js';
import { RowStepInput } from './monitoring.inputs.js';
import { guidanceAbilities } from './monitoring.policy.js';
import { guidanceReads } from './monitoring.reads.js';

@Resolver(() => GuidanceRecord)
export class GuidanceResolver {
  @FieldResolver(() => [GuidanceSection], { description: 'The parts of the form with what was written.' })
  sections(@Root() row: GuidanceRecord): GuidanceSection[] {
    return sectionViews(row.kind, row.texts);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form(@Root() row: GuidanceRecord): string | null {
    return RECORD_FORMS[row.kind].form;
  }

  @FieldResolver(() => String, { description: 'Where the form stands.' })
  article(@Root() row: GuidanceRecord): string {
    return RECORD_FORMS[row.kind].article;
  }

  @FieldResolver(() => GuidanceAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() row: GuidanceRecord, @CtxParam() ctx: Ctx): GuidanceAbilities {
    return guidanceAbilities(actorOf(ctx).employeeId, row);
  }

  @Query(() => [GuidanceForm], { description: 'The forms of pembinaan with their parts, empty.' })
  @Access(signedIn)
  guidanceForms(): GuidanceForm[] {
    return guidanceForms();
  }

  @Mutation(() => GuidanceRecordPayload, {
    description: 'As leader or named guide: records guidance; as the guided employee: the feedback on it (B.1.8).',
  })
  @Access(employees)
  async recordGuidance(
    @Arg('input', () => RecordGuidanceInput) input: RecordGuidanceInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GuidanceRecordPayload> {
    return { record: await changed(ctx, guidanceReads, await recordGuidance(ctx, input), info, 'record') };
  }

  @Mutation(() => GuidanceRecordPayload, {
    description: 'As the guided employee: writes the parts the form leaves to you (diisi oleh Pegawai).',
  })
  @Access(employees)
  async writeOwnGuidance(
    @Arg('input', () => WriteOwnGuidanceInput) input: WriteOwnGuidanceInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GuidanceRecordPayload> {
    return { record: await changed(ctx, guidanceReads, await writeOwnGuidance(ctx, input), info, 'record') };
  }

  @Mutation(() => GuidanceRecordPayload, {
    description: 'As the guided employee: signs a complete record; it is frozen from then.',
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
