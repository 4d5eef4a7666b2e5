import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { PageInput } from '../../kernel/read/page.inputs.js';
import { UUID } from '../../kernel/scalars.js';
import { jobReads } from '../jobs/jobs.reads.js';
import { BknFindingFilter, ExportToBknInput } from './ekinerja.inputs.js';
import { BknExportPayload, BknFindingPage, BknReadiness } from './ekinerja.views.js';
import { exportToBkn } from './export.service.js';
import { bknFindingPage, bknReadiness } from './report.service.js';

const official = roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR');

@Resolver()
export class EkinerjaResolver {
  @Query(() => BknFindingPage, {
    description: 'What e-Kinerja BKN would refuse, of whom you may see, by unit and name; each read is logged.',
  })
  @Access(official)
  bknFindings(
    @Arg('filter', () => BknFindingFilter, { nullable: true, description: 'Conditions; all must hold.' })
    filter: BknFindingFilter | undefined,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part of the list, by `offset`.' })
    page: PageInput | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<BknFindingPage> {
    return bknFindingPage(ctx, filter ?? {}, page ?? {});
  }

  @Query(() => BknReadiness, { description: 'The data-quality report in figures.' })
  @Access(official)
  bknReadiness(
    @Arg('cycleId', () => UUID, { nullable: true, description: 'Absent: the newest that is not being set up.' })
    cycleId: string | undefined,
    @Arg('unitSubtreeOf', () => UUID, { nullable: true, description: 'Only this unit and below.' })
    unitSubtreeOf: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<BknReadiness> {
    return bknReadiness(ctx, { cycleId: cycleId ?? null, unitSubtreeOf: unitSubtreeOf ?? null });
  }

  @Mutation(() => BknExportPayload, {
    description:
      'Exports for e-Kinerja BKN and SIASN, as a file for the starter. Employees export daily progress only: the own, and of those they evaluate.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR', 'EMPLOYEE'))
  async exportToBkn(
    @Arg('input', () => ExportToBknInput) input: ExportToBknInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BknExportPayload> {
    return { job: await changed(ctx, jobReads, await exportToBkn(ctx, input), info, 'job') };
  }
}
