import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { mergeCatalogues, problemText } from '../../kernel/sheet/problems.js';
import { sheetMessages } from '../../kernel/sheet/sheet.messages.js';
import { DataImport } from './dataImport.entity.js';
import { IMPORT_MESSAGES } from './importers.service.js';
import { ConfirmImportInput, StartImportInput } from './imports.inputs.js';
import { mayImport } from './imports.policy.js';
import { importReads } from './imports.reads.js';
import { mayConfirm } from './imports.rules.js';
import { confirmImport, startImport } from './imports.service.js';
import { DataImportPayload, ImportAbilities, ImportOutcome, ImportProblem, ImportTotalsView } from './imports.views.js';

const texts = mergeCatalogues(sheetMessages, ...Object.values(IMPORT_MESSAGES));

@Resolver(() => DataImport)
export class ImportsResolver {
  @FieldResolver(() => ImportTotalsView, {
    nullable: true,
    description: 'True numbers of the dry run; null while checking.',
  })
  totals(@Root() row: DataImport): ImportTotalsView | null {
    return row.totals;
  }

  @FieldResolver(() => [ImportProblem], {
    description: 'The first 1,000 findings in the order of the file; all of them stand in `problemsUrl`.',
  })
  problems(@Root() row: DataImport, @CtxParam() ctx: Ctx): ImportProblem[] {
    return row.problems.map(({ line, column, severity, key, params }) => ({
      line: line ?? null,
      column: column ?? null,
      severity,
      key,
      message: problemText(key, params, texts[ctx.locale]),
    }));
  }

  @FieldResolver(() => ImportOutcome, { nullable: true, description: 'What was changed; null before it is written.' })
  outcome(@Root() row: DataImport): ImportOutcome | null {
    return row.outcome;
  }

  @FieldResolver(() => ImportAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() row: DataImport, @CtxParam() ctx: Ctx): ImportAbilities {
    return { confirm: ctx.actor !== null && mayImport(ctx.actor) && mayConfirm(row.status) };
  }

  @Mutation(() => DataImportPayload, { description: 'Begins the dry run of an uploaded file; nothing is written.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async startImport(
    @Arg('input', () => StartImportInput) input: StartImportInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DataImportPayload> {
    return { dataImport: await changed(ctx, importReads, await startImport(ctx, input), info, 'dataImport') };
  }

  @Mutation(() => DataImportPayload, { description: 'Writes a checked import: all of it or nothing.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async confirmImport(
    @Arg('input', () => ConfirmImportInput) input: ConfirmImportInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DataImportPayload> {
    return { dataImport: await changed(ctx, importReads, await confirmImport(ctx, input), info, 'dataImport') };
  }
}
