import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { ownFile } from '../files/files.service.js';
import { DataImport } from './dataImport.entity.js';
import type { ConfirmImportInput, StartImportInput } from './imports.inputs.js';
import { mayImport } from './imports.policy.js';
import { importReads } from './imports.reads.js';
import { IMPORT_MAX_BYTES, isMonthly, mayConfirm, monthOf } from './imports.rules.js';

/** Begins the dry run of an uploaded file; nothing is written but the findings. */
export async function startImport(ctx: Ctx, input: StartImportInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayImport(actor)) throw forbidden();
  const month = monthOf(input.month);
  if (isMonthly(input.kind) && !month) throw invalidField('month', 'import.monthNeeded');
  const file = await ownFile(ctx, actor, input.fileId);
  const max = IMPORT_MAX_BYTES[input.kind];
  if (file.bytes > max) throw invalidField('fileId', 'file.tooLarge', { megabytes: max / 1_048_576 });
  return inTransaction(ctx, async (em) => {
    const row = make(em, DataImport, {
      kind: input.kind,
      fileId: file.id,
      fileName: file.name,
      month: month ?? null,
      accountId: actor.accountId,
    });
    row.job = (await ctx.jobs.enqueue(em, actor, ctx.locale, 'checkImport', { importId: row.id })) as never;
    await record(em, ctx, {
      deed: 'startImport',
      object: 'dataImport',
      objectId: row.id,
      after: { kind: input.kind, sha256: file.sha256 },
    });
    return row.id;
  });
}

/** Lets a checked import be written: all of it or nothing. */
export async function confirmImport(ctx: Ctx, input: ConfirmImportInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayImport(actor)) throw forbidden();
  await mustSee(ctx, importReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(DataImport, { id: input.id });
    mustBeVersion(row, input.version);
    if (!mayConfirm(row.status)) throw precondition('import.notChecked');
    row.status = 'WRITING';
    row.job = (await ctx.jobs.enqueue(em, actor, ctx.locale, 'writeImport', { importId: row.id })) as never;
    await record(em, ctx, { deed: 'confirmImport', object: 'dataImport', objectId: row.id, after: { kind: row.kind } });
  });
  return input.id;
}

/** The job of an import was cancelled: nothing of the import is kept, and it does not go on. */
export async function importCancelled(em: EntityManager, jobId: string): Promise<void> {
  await em.execute(
    `update data_import set status = 'FAILED', version = version + 1, updated_at = now()
      where job_id = ? and status in ('CHECKING', 'WRITING')`,
    [jobId],
  );
}
