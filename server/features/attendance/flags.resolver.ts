import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { PageInput } from '../../kernel/read/page.inputs.js';
import { DisciplineFlagFilter } from './flags.inputs.js';
import { disciplineFlags } from './flags.service.js';
import { DisciplineFlagPage } from './flags.views.js';

@Resolver()
export class DisciplineFlagsResolver {
  @Query(() => DisciplineFlagPage, {
    description: 'Absence at a threshold of PP 94/2021, for a human process; each read is logged.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'))
  disciplineFlags(
    @Arg('filter', () => DisciplineFlagFilter, { nullable: true, description: 'Conditions; all must hold.' })
    filter: DisciplineFlagFilter | undefined,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part of the list, by `offset`.' })
    page: PageInput | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<DisciplineFlagPage> {
    return disciplineFlags(ctx, filter ?? {}, page ?? {});
  }
}
