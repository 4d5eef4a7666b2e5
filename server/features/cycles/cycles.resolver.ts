import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import type { Questionnaire } from '../questions/questionnaire.rules.js';
import { EvaluationCycle, PhaseExtension } from './cycle.entity.js';
import {
  ChooseQuestionsInput,
  CopyCycleInput,
  CreateCycleInput,
  EditCycleInput,
  GrantExtensionInput,
  MoveCycleInput,
  OpenCycleInput,
  SetPhaseWindowInput,
} from './cycles.inputs.js';
import { cycleReads, extensionReads } from './cycles.reads.js';
import { CycleAbilities, CycleDesignView, designView, NextMove } from './cycles.views.js';
import { moveCycle, openCycle, syncPopulation } from './move.service.js';
import { abilitiesOf, movesOf } from './moves.service.js';
import { chooseQuestions } from './questions.service.js';
import { copyCycle, createCycle, editCycle } from './setup.service.js';
import { grantExtension, setPhaseWindow } from './window.service.js';

@ObjectType({ description: 'The cycle after a change.' })
export class CyclePayload {
  @Field(() => EvaluationCycle, { description: 'The cycle as it is now.' })
  cycle!: EvaluationCycle;
}

@ObjectType({ description: 'The extension after a change.' })
export class PhaseExtensionPayload {
  @Field(() => PhaseExtension, { description: 'The extension as it is now.' })
  phaseExtension!: PhaseExtension;
}

@ObjectType({ description: 'What became of the population.' })
export class SyncPopulationPayload {
  @Field(() => EvaluationCycle, { description: 'The cycle as it is now.' })
  cycle!: EvaluationCycle;
  @Field(() => Int, { description: 'People added: they came after the opening.' })
  joined!: number;
  @Field(() => Int, { description: 'People marked as having left.' })
  left!: number;
  @Field(() => Int, { description: 'People who are back.' })
  returned!: number;
}

@Resolver(() => EvaluationCycle)
export class CyclesResolver {
  @FieldResolver(() => CycleDesignView, { description: 'The 360°: groups, questions, scale, thresholds.' })
  design(@Root() cycle: EvaluationCycle & { questionnaire: Questionnaire | null }): CycleDesignView {
    return designView(cycle.design, cycle.questionnaire);
  }

  @FieldResolver(() => CycleAbilities, { description: 'What the viewer may do with this cycle now.' })
  viewerCan(@Root() cycle: EvaluationCycle, @CtxParam() ctx: Ctx): Promise<CycleAbilities> {
    return abilitiesOf(ctx, cycle);
  }

  @FieldResolver(() => [NextMove], { description: 'Moves out of the present phase, with what stands against them.' })
  nextMoves(@Root() cycle: EvaluationCycle, @CtxParam() ctx: Ctx): Promise<NextMove[]> {
    return movesOf(ctx, cycle);
  }

  @Mutation(() => CyclePayload, {
    description: 'Makes an evaluation cycle with periods, windows and the standard 360°.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async createCycle(
    @Arg('input', () => CreateCycleInput) input: CreateCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await createCycle(ctx, input), info, 'cycle') };
  }

  @Mutation(() => CyclePayload, { description: 'Makes a cycle like an earlier one, dates shifted.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async copyCycle(
    @Arg('input', () => CopyCycleInput) input: CopyCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await copyCycle(ctx, input), info, 'cycle') };
  }

  @Mutation(() => CyclePayload, { description: 'Changes a cycle that was not opened yet.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async editCycle(
    @Arg('input', () => EditCycleInput) input: EditCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await editCycle(ctx, input), info, 'cycle') };
  }

  @Mutation(() => CyclePayload, {
    description: 'Chooses what the 360° of a cycle asks, until somebody has begun to answer.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async chooseQuestions(
    @Arg('input', () => ChooseQuestionsInput) input: ChooseQuestionsInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await chooseQuestions(ctx, input), info, 'cycle') };
  }

  @Mutation(() => CyclePayload, {
    description: 'Opens a drafted cycle: design and population are frozen (Ps 5 a, 7(4)).',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async openCycle(
    @Arg('input', () => OpenCycleInput) input: OpenCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await openCycle(ctx, input), info, 'cycle') };
  }

  @Mutation(() => CyclePayload, { description: 'Moves a cycle to another phase, if the state machine allows it now.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async moveCycle(
    @Arg('input', () => MoveCycleInput) input: MoveCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await moveCycle(ctx, input), info, 'cycle') };
  }

  @Mutation(() => SyncPopulationPayload, {
    description: 'Adds people who came after the opening and marks those who left.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async syncPopulation(
    @Arg('input', () => OpenCycleInput) input: OpenCycleInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SyncPopulationPayload> {
    const change = await syncPopulation(ctx, input);
    return { ...change, cycle: await changed(ctx, cycleReads, input.id, info, 'cycle') };
  }

  @Mutation(() => CyclePayload, { description: 'Sets when a phase is open for everybody.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async setPhaseWindow(
    @Arg('input', () => SetPhaseWindowInput) input: SetPhaseWindowInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CyclePayload> {
    return { cycle: await changed(ctx, cycleReads, await setPhaseWindow(ctx, input), info, 'cycle') };
  }

  @Mutation(() => PhaseExtensionPayload, { description: 'Gives one participant more time in one phase.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async grantExtension(
    @Arg('input', () => GrantExtensionInput) input: GrantExtensionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PhaseExtensionPayload> {
    return {
      phaseExtension: await changed(ctx, extensionReads, await grantExtension(ctx, input), info, 'phaseExtension'),
    };
  }
}
