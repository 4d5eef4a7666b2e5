import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import type { Phase } from '../cycles/cycle.rules.js';
import { formOf } from './document.rules.js';
import { setPlanExpectations } from './expectations.service.js';
import { PerformancePlan } from './plan.entity.js';
import { createPlan, savePlanDraft } from './plan.service.js';
import { PlanAbilities, PlanHint, PlanProblemView } from './planChecks.views.js';
import { agreePlan, proposePlan, returnPlan, revisePlan, signPlan } from './planMoves.service.js';
import {
  abilitiesOf,
  type HeldPlan,
  hintsOf,
  holderOf,
  isPlanLate,
  problemsOf,
  type StandingPlan,
} from './planRow.service.js';
import {
  CreatePlanInput,
  PlanStepInput,
  ReturnPlanInput,
  RevisePlanInput,
  SavePlanDraftInput,
  SetPlanExpectationsInput,
} from './plans.inputs.js';
import { planReads } from './plans.reads.js';
import { BehaviourExpectation, expectationViews, PlanAttachmentView, resultView, WorkResult } from './plans.views.js';

@ObjectType({ description: 'The plan after a change.' })
export class PerformancePlanPayload {
  @Field(() => PerformancePlan, { description: 'The edition as it is now.' })
  plan!: PerformancePlan;
}

/** A row of the reader with the columns that its `needs` name. */
type PlanRoot = PerformancePlan & HeldPlan & StandingPlan & { readonly cyclePhase: Phase };

const answer = async (ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<PerformancePlanPayload> => ({
  plan: await changed(ctx, planReads, id, info, 'plan'),
});

@Resolver(() => PerformancePlan)
export class PlansResolver {
  @FieldResolver(() => String, { description: 'Form of the regulation: `A.1.1`, `A.1.2`, `A.1.6` or `A.1.7`.' })
  form(@Root() plan: PlanRoot): string {
    return formOf(plan.approach, holderOf(plan));
  }

  @FieldResolver(() => [WorkResult], { description: 'Results (rencana hasil kerja), in order.' })
  results(@Root() plan: PlanRoot): WorkResult[] {
    return plan.document.results.map(resultView);
  }

  @FieldResolver(() => [BehaviourExpectation], {
    description: 'The seven values with guides and special expectations.',
  })
  expectations(@Root() plan: PlanRoot): BehaviourExpectation[] {
    return expectationViews(plan.document);
  }

  @FieldResolver(() => PlanAttachmentView, { description: 'Lampiran SKP (form A.1.8).' })
  attachment(@Root() plan: PlanRoot): PlanAttachmentView {
    const { resources, accountability, ...rest } = plan.document.attachment;
    return { ...rest, resources: [...resources], accountability: [...accountability] };
  }

  @FieldResolver(() => [PlanProblemView], { description: 'Everything structurally wrong; empty when nothing is.' })
  problems(@Root() plan: PlanRoot, @CtxParam() ctx: Ctx): PlanProblemView[] {
    return problemsOf(ctx, plan);
  }

  @FieldResolver(() => [PlanHint], { description: 'Hints against absolute targets (p.51).' })
  hints(@Root() plan: PlanRoot, @CtxParam() ctx: Ctx): PlanHint[] {
    return hintsOf(ctx, plan);
  }

  @FieldResolver(() => Boolean, {
    description: 'First edition not signed by 31 January (Ps 14(3)): flagged, never blocked.',
  })
  isLate(@Root() plan: PlanRoot, @CtxParam() ctx: Ctx): boolean {
    return isPlanLate(ctx, plan);
  }

  @FieldResolver(() => PlanAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() plan: PlanRoot, @CtxParam() ctx: Ctx): PlanAbilities {
    return abilitiesOf(ctx, plan);
  }

  @Mutation(() => PerformancePlanPayload, { description: 'Begins your plan for a cycle, empty.' })
  @Access(employees)
  async createPlan(
    @Arg('input', () => CreatePlanInput) input: CreatePlanInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await createPlan(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, { description: 'Replaces the whole draft of your plan.' })
  @Access(employees)
  async savePlanDraft(
    @Arg('input', () => SavePlanDraftInput) input: SavePlanDraftInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await savePlanDraft(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, {
    description: 'As evaluator: sets priorities, approvals and special expectations before the plan is agreed.',
  })
  @Access(employees)
  async setPlanExpectations(
    @Arg('input', () => SetPlanExpectationsInput) input: SetPlanExpectationsInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await setPlanExpectations(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, { description: 'Hands your complete draft to the evaluator.' })
  @Access(employees)
  async proposePlan(
    @Arg('input', () => PlanStepInput) input: PlanStepInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await proposePlan(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, {
    description: 'Gives a plan back one step, or takes it back, with a reason.',
  })
  @Access(employees)
  async returnPlan(
    @Arg('input', () => ReturnPlanInput) input: ReturnPlanInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await returnPlan(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, { description: 'As evaluator: agrees to a proposed plan.' })
  @Access(employees)
  async agreePlan(
    @Arg('input', () => PlanStepInput) input: PlanStepInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await agreePlan(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, {
    description: 'Signs an agreed plan; the second signature puts it in force.',
  })
  @Access(employees)
  async signPlan(
    @Arg('input', () => PlanStepInput) input: PlanStepInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await signPlan(ctx, input), info);
  }

  @Mutation(() => PerformancePlanPayload, {
    description: 'Begins the next edition of a signed plan; the signed one stays in force and as it was.',
  })
  @Access(employees)
  async revisePlan(
    @Arg('input', () => RevisePlanInput) input: RevisePlanInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return answer(ctx, await revisePlan(ctx, input), info);
  }
}
