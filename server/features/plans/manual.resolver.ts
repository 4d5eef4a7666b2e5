import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Resolver } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { RemoveIndicatorManualInput, WriteIndicatorManualInput } from './manual.inputs.js';
import { removeIndicatorManual, writeIndicatorManual } from './manual.service.js';
import { planReads } from './plans.reads.js';
import { PerformancePlanPayload } from './plans.resolver.js';

@Resolver()
export class ManualResolver {
  @Mutation(() => PerformancePlanPayload, {
    description: 'Writes the manual of an indicator of your draft (form A.1.3); the signature freezes it.',
  })
  @Access(employees)
  async writeIndicatorManual(
    @Arg('input', () => WriteIndicatorManualInput) input: WriteIndicatorManualInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return { plan: await changed(ctx, planReads, await writeIndicatorManual(ctx, input), info, 'plan') };
  }

  @Mutation(() => PerformancePlanPayload, { description: 'Takes the manual of an indicator out of your draft.' })
  @Access(employees)
  async removeIndicatorManual(
    @Arg('input', () => RemoveIndicatorManualInput) input: RemoveIndicatorManualInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformancePlanPayload> {
    return { plan: await changed(ctx, planReads, await removeIndicatorManual(ctx, input), info, 'plan') };
  }
}
