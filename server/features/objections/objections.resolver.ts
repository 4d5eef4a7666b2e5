import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, roles } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { PeriodicEvaluation } from '../periodic/periodic.entity.js';
import { type DecisionRow, decisionClockOf, filingClockOf, overdueObjections } from './clock.service.js';
import { decideObjection, explainObjection, hearObjection } from './decision.service.js';
import { fileObjection, withdrawObjection } from './filing.service.js';
import { Objection } from './objection.entity.js';
import {
  DecideObjectionInput,
  ExplainObjectionInput,
  FileObjectionInput,
  HearObjectionInput,
  WithdrawObjectionInput,
} from './objections.inputs.js';
import { objectionReads } from './objections.reads.js';
import {
  DecisionClock,
  evidenceViews,
  FilingClock,
  ObjectionAbilities,
  ObjectionEvidence,
  ObjectionPayload,
  OverdueObjection,
} from './objections.views.js';
import { abilitiesOf, type StandingObjection } from './standing.rules.js';

/** The row with the plain ids that `needs` asks for. */
type ObjectionRoot = Omit<Objection, keyof StandingObjection | keyof DecisionRow> & StandingObjection & DecisionRow;

@Resolver(() => Objection)
export class ObjectionsResolver {
  @FieldResolver(() => [ObjectionEvidence], { description: 'Evidence: files and links.' })
  evidence(@Root() row: ObjectionRoot): ObjectionEvidence[] {
    return evidenceViews(row.id, row.proofs);
  }

  @FieldResolver(() => DecisionClock, { description: 'Until when it must be decided (p.117 B.6).' })
  clock(@Root() row: ObjectionRoot, @CtxParam() ctx: Ctx): Promise<DecisionClock> {
    return decisionClockOf(ctx, row);
  }

  @FieldResolver(() => ObjectionAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: ObjectionRoot, @CtxParam() ctx: Ctx): ObjectionAbilities {
    return abilitiesOf(row, actorOf(ctx).employeeId);
  }

  @Query(() => [OverdueObjection], { description: 'Open objections past their last day, oldest first.' })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  overdueObjections(
    @Arg('cycleId', () => UUID, { nullable: true, description: 'Only of this cycle.' }) cycleId: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<OverdueObjection[]> {
    return overdueObjections(ctx, cycleId ?? null);
  }

  @Mutation(() => ObjectionPayload, {
    description: 'Files an objection to an own published result, annual or periodic (Ps 29).',
  })
  @Access(employees)
  async fileObjection(
    @Arg('input', () => FileObjectionInput) input: FileObjectionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPayload> {
    return { objection: await changed(ctx, objectionReads, await fileObjection(ctx, input), info, 'objection') };
  }

  @Mutation(() => ObjectionPayload, { description: 'As evaluator: explains the result (p.117 B.3).' })
  @Access(employees)
  async explainObjection(
    @Arg('input', () => ExplainObjectionInput) input: ExplainObjectionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPayload> {
    return { objection: await changed(ctx, objectionReads, await explainObjection(ctx, input), info, 'objection') };
  }

  @Mutation(() => ObjectionPayload, {
    description: 'As the evaluator’s superior: records what both sides said (p.117 B.4).',
  })
  @Access(employees)
  async hearObjection(
    @Arg('input', () => HearObjectionInput) input: HearObjectionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPayload> {
    return { objection: await changed(ctx, objectionReads, await hearObjection(ctx, input), info, 'objection') };
  }

  @Mutation(() => ObjectionPayload, {
    description: 'As the evaluator’s superior: upholds the result or changes it (p.117 B.5).',
  })
  @Access(employees)
  async decideObjection(
    @Arg('input', () => DecideObjectionInput) input: DecideObjectionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPayload> {
    return { objection: await changed(ctx, objectionReads, await decideObjection(ctx, input), info, 'objection') };
  }

  @Mutation(() => ObjectionPayload, { description: 'Takes the own objection back before it is decided.' })
  @Access(employees)
  async withdrawObjection(
    @Arg('input', () => WithdrawObjectionInput) input: WithdrawObjectionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPayload> {
    return { objection: await changed(ctx, objectionReads, await withdrawObjection(ctx, input), info, 'objection') };
  }
}

@Resolver(() => Evaluation)
export class ObjectionOfEvaluationResolver {
  @FieldResolver(() => FilingClock, {
    nullable: true,
    description: 'Until when an objection may be filed, and what is in the way; null before publication.',
  })
  objectionClock(@Root() row: Evaluation, @CtxParam() ctx: Ctx): Promise<FilingClock | null> {
    return filingClockOf(ctx, row.id);
  }
}

@Resolver(() => PeriodicEvaluation)
export class ObjectionOfPeriodicResolver {
  @FieldResolver(() => FilingClock, {
    nullable: true,
    description: 'Until when an objection may be filed, and what is in the way; null before the hand-over.',
  })
  objectionClock(@Root() row: PeriodicEvaluation, @CtxParam() ctx: Ctx): Promise<FilingClock | null> {
    return filingClockOf(ctx, row.id);
  }
}
