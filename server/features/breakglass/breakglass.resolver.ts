import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, roles, signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { BreakGlassCase } from './breakglass.entity.js';
import { BreakGlassCaseInput, RequestBreakGlassInput } from './breakglass.inputs.js';
import { caseAbilities, type StandingCase } from './breakglass.policy.js';
import { breakGlassNotices, breakGlassReads, breakGlassYears } from './breakglass.reads.js';
import {
  approveBreakGlass,
  closeBreakGlass,
  openBreakGlass,
  refuseBreakGlass,
  requestBreakGlass,
} from './breakglass.service.js';
import {
  BreakGlassAbilities,
  BreakGlassNotice,
  BreakGlassPayload,
  BreakGlassYear,
  OpenBreakGlassPayload,
} from './breakglass.views.js';

/** The offices of section 6: personnel agency and inspectorate. */
const offices = roles('PERSONNEL_OFFICER', 'AUDITOR');

@Resolver(() => BreakGlassCase)
export class BreakGlassResolver {
  @FieldResolver(() => BreakGlassAbilities, { description: 'What the viewer may do with this case now.' })
  viewerCan(@Root() row: StandingCase, @CtxParam() ctx: Ctx): BreakGlassAbilities {
    return caseAbilities(actorOf(ctx), row, ctx.now());
  }

  @Query(() => [BreakGlassYear], {
    description: 'Cases of finding out an author, counted per year: open to everybody.',
  })
  @Access(signedIn)
  breakGlassYears(@CtxParam() ctx: Ctx): Promise<BreakGlassYear[]> {
    return breakGlassYears(ctx);
  }

  @Query(() => [BreakGlassNotice], { description: 'Cases in which one of your own comments was traced to you.' })
  @Access(employees)
  breakGlassNotices(@CtxParam() ctx: Ctx): Promise<BreakGlassNotice[]> {
    return breakGlassNotices(ctx);
  }

  @Mutation(() => BreakGlassPayload, { description: 'Asks to find out who wrote one comment.' })
  @Access(offices)
  async requestBreakGlass(
    @Arg('input', () => RequestBreakGlassInput) input: RequestBreakGlassInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakGlassPayload> {
    return { case: await changed(ctx, breakGlassReads, await requestBreakGlass(ctx, input), info, 'case') };
  }

  @Mutation(() => BreakGlassPayload, {
    description: 'Approves for your office; two different offices and people are needed, never the one who asked.',
  })
  @Access(offices)
  async approveBreakGlass(
    @Arg('input', () => BreakGlassCaseInput) input: BreakGlassCaseInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakGlassPayload> {
    return { case: await changed(ctx, breakGlassReads, await approveBreakGlass(ctx, input), info, 'case') };
  }

  @Mutation(() => BreakGlassPayload, { description: 'Refuses a case.' })
  @Access(offices)
  async refuseBreakGlass(
    @Arg('input', () => BreakGlassCaseInput) input: BreakGlassCaseInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakGlassPayload> {
    return { case: await changed(ctx, breakGlassReads, await refuseBreakGlass(ctx, input), info, 'case') };
  }

  @Mutation(() => OpenBreakGlassPayload, {
    description: 'Opens an approved case within 72 hours: once, only for the one who asked.',
  })
  @Access(offices)
  openBreakGlass(
    @Arg('input', () => BreakGlassCaseInput) input: BreakGlassCaseInput,
    @CtxParam() ctx: Ctx,
  ): Promise<OpenBreakGlassPayload> {
    return openBreakGlass(ctx, input);
  }

  @Mutation(() => BreakGlassPayload, { description: 'Closes an opened case.' })
  @Access(offices)
  async closeBreakGlass(
    @Arg('input', () => BreakGlassCaseInput) input: BreakGlassCaseInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakGlassPayload> {
    return { case: await changed(ctx, breakGlassReads, await closeBreakGlass(ctx, input), info, 'case') };
  }
}
