import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { WhatIfInput } from './whatif.inputs.js';
import { whatIf, whatIfResult } from './whatif.service.js';
import { WhatIfResult, WhatIfView } from './whatif.views.js';

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIfView, {
    description:
      'Applies another rule set of the local index to a published or closed cycle: whose index would change. Stored nowhere, logged as a read; the predikat never changes.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  whatIf(
    @Arg('input', () => WhatIfInput, { description: 'Which cycle, under which rule set.' }) input: WhatIfInput,
    @CtxParam() ctx: Ctx,
  ): Promise<WhatIfView> {
    return whatIf(ctx, input);
  }

  @Query(() => WhatIfResult, {
    nullable: true,
    description: 'Both computations of one person, line by line. Null when there is none for you.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  whatIfResult(
    @Arg('cycleId', () => UUID, { description: 'A published or closed cycle.' }) cycleId: string,
    @Arg('ruleSetId', () => UUID, { description: 'An edition of a rule set of kind INDEX.' }) ruleSetId: string,
    @Arg('evaluationId', () => UUID, { description: 'Whose.' }) evaluationId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<WhatIfResult | null> {
    return whatIfResult(ctx, { cycleId, ruleSetId, evaluationId });
  }
}
