import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { takeOverResult } from './guidance.service.js';
import { ActionItem, ProgressEntry, ResultTakeover } from './monitoring.entity.js';
import {
  AddActionInput,
  EditActionInput,
  RecordProgressInput,
  RowStepInput,
  TakeOverResultInput,
} from './monitoring.inputs.js';
import { actionReads, progressReads, takeoverReads } from './monitoring.reads.js';
import { EvidenceView, evidenceViews } from './monitoring.views.js';
import { addAction, editAction, recordProgress, removeAction } from './progress.service.js';

@ObjectType({ description: 'The action after a change.' })
export class ActionItemPayload {
  @Field(() => ActionItem, { description: 'The action.' })
  action!: ActionItem;
}

@ObjectType({ description: 'The action that is gone.' })
export class RemovedActionPayload {
  @Field(() => UUID, { description: 'Its id.' })
  removedId!: string;
}

@ObjectType({ description: 'The realisation after a change.' })
export class ProgressEntryPayload {
  @Field(() => ProgressEntry, { description: 'The realisation.' })
  entry!: ProgressEntry;
}

@ObjectType({ description: 'The take-over.' })
export class ResultTakeoverPayload {
  @Field(() => ResultTakeover, { description: 'The take-over.' })
  takeover!: ResultTakeover;
}

@Resolver(() => ProgressEntry)
export class MonitoringResolver {
  @FieldResolver(() => [EvidenceView], { description: 'Evidence: files and links (bukti dukung).' })
  evidence(@Root() entry: ProgressEntry): EvidenceView[] {
    return evidenceViews(`/evidence/${entry.id}`, entry.proofs);
  }

  @Mutation(() => ActionItemPayload, {
    description: 'Adds an action to a result of your plan (rencana aksi, form B.1.1).',
  })
  @Access(employees)
  async addAction(
    @Arg('input', () => AddActionInput) input: AddActionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionItemPayload> {
    return { action: await changed(ctx, actionReads, await addAction(ctx, input), info, 'action') };
  }

  @Mutation(() => ActionItemPayload, { description: 'Changes one of your actions, or says when it was done.' })
  @Access(employees)
  async editAction(
    @Arg('input', () => EditActionInput) input: EditActionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionItemPayload> {
    return { action: await changed(ctx, actionReads, await editAction(ctx, input), info, 'action') };
  }

  @Mutation(() => RemovedActionPayload, { description: 'Removes one of your actions without progress.' })
  @Access(employees)
  async removeAction(
    @Arg('input', () => RowStepInput) input: RowStepInput,
    @CtxParam() ctx: Ctx,
  ): Promise<RemovedActionPayload> {
    return { removedId: await removeAction(ctx, input) };
  }

  @Mutation(() => ProgressEntryPayload, { description: 'Records a realisation with its evidence, or corrects one.' })
  @Access(employees)
  async recordProgress(
    @Arg('input', () => RecordProgressInput) input: RecordProgressInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressEntryPayload> {
    return { entry: await changed(ctx, progressReads, await recordProgress(ctx, input), info, 'entry') };
  }

  @Mutation(() => ResultTakeoverPayload, {
    description: 'As leader: takes over a result that makes no progress (Ps 20).',
  })
  @Access(employees)
  async takeOverResult(
    @Arg('input', () => TakeOverResultInput) input: TakeOverResultInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResultTakeoverPayload> {
    return { takeover: await changed(ctx, takeoverReads, await takeOverResult(ctx, input), info, 'takeover') };
  }
}
