import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import type { JobKind, Work } from '../../kernel/jobs.js';
import { SHEET_FORMATS, type SheetCell, writeSheet } from '../../kernel/sheet/writeSheet.js';
import { inTransaction } from '../../kernel/transaction.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import type { ExportFormat } from '../evaluations/evaluations.inputs.js';
import { storeFile } from '../files/files.service.js';
import { CREDIT_KIND, creditTableOf } from '../followups/talentKinds.rules.js';
import { signedPlans } from '../plans/signedPlans.service.js';
import { CODES_KIND } from '../rulesets/historyKinds.rules.js';
import { editionsOf } from '../rulesets/kind.service.js';
import {
  type AnnualRow,
  creditCells,
  type ProgressRow,
  progressCells,
  type RatedRow,
  ratedCells,
} from './cells.rules.js';
import type { ExportToBknInput } from './ekinerja.inputs.js';
import { mayExport } from './ekinerja.policy.js';
import { BKN_COLUMNS, type BknExportKind } from './ekinerja.rules.js';
import {
  type After,
  annualRows,
  type ExportScope,
  periodicRows,
  progressRows,
  type RowSource,
} from './exportRows.reads.js';
import { reportCycle } from './facts.reads.js';
import { findingsOf } from './report.service.js';

export const EXPORT_TO_BKN = 'exportToBkn';
const PAGE = 1_000;

/** Orders an export for BKN; the file opens for the starter alone. Results as far as the actor may read them. */
export async function exportToBkn(ctx: Ctx, input: ExportToBknInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayExport(actor, input.kind)) throw forbidden();
  await mustSee(ctx, cycleReads, input.cycleId);
  if (input.from && input.to && input.to < input.from) throw invalidField('to', 'bkn.export.span');
  return inTransaction(ctx, async (em) => {
    const job = await ctx.jobs.enqueue(em, actor, ctx.locale, EXPORT_TO_BKN, { ...input });
    await record(em, ctx, {
      deed: 'exportToBkn',
      object: 'evaluationCycle',
      objectId: input.cycleId,
      after: { ...input },
    });
    return job.id;
  });
}

/** Page by page behind the last row: complete, in bounded memory; stops where the job is cancelled. */
async function* paged<R extends { readonly key: readonly string[] }>(
  { services, progress }: Work,
  source: RowSource,
  cellsOf: (rows: readonly R[]) => Promise<readonly (readonly SheetCell[])[]>,
): AsyncGenerator<readonly SheetCell[]> {
  const [counted] = await services.reader.rows<{ n: number }>(source.count);
  const total = counted?.n ?? 0;
  let after: After = null;
  for (let done = 0; ; ) {
    const rows: R[] = await services.reader.rows<R>(source.page(after, PAGE));
    yield* await cellsOf(rows);
    done += rows.length;
    await progress(done, total);
    after = rows.at(-1)?.key ?? null;
    if (after === null || rows.length < PAGE) return;
  }
}

async function* rowsOf(work: Work): AsyncGenerator<readonly SheetCell[]> {
  const { services, actor, job } = work;
  const { kind, ...scope } = job.input as unknown as { kind: BknExportKind } & ExportScope;
  if (kind === 'FINDINGS') return yield* findingRows(work, scope);
  const cycle = await reportCycle(services.reader, scope.cycleId);
  const day = cycle?.endsOn ?? '';
  const editionOn = await editionsOf(services.em.fork(), CODES_KIND, CREDIT_KIND);
  const { definition: codes } = editionOn(CODES_KIND, day);
  const credits = creditTableOf(editionOn(CREDIT_KIND, day));
  if (kind === 'ANNUAL')
    return yield* paged<AnnualRow>(work, annualRows(actor, scope), async (rows) =>
      rows.map((row) => ratedCells(row, codes)),
    );
  if (kind === 'PERIODIC')
    return yield* paged<RatedRow>(work, periodicRows(actor, scope), async (rows) =>
      rows.map((row) => ratedCells(row, codes, true)),
    );
  if (kind === 'CREDIT_POINTS')
    return yield* paged<AnnualRow>(work, annualRows(actor, scope), async (rows) =>
      rows.flatMap((row) => creditCells(row, credits)),
    );
  return yield* paged<ProgressRow>(work, progressRows(actor, scope), async (rows) => {
    const ids = [...new Set(rows.map(({ employeeId }) => employeeId))];
    const plans = await signedPlans(services.em.fork(), scope.cycleId, ids);
    return rows.map((row) => progressCells(row, plans.get(row.employeeId)?.document, codes));
  });
}

async function* findingRows(work: Work, scope: ExportScope): AsyncGenerator<readonly SheetCell[]> {
  const { services, actor, job, progress } = work;
  const { findings } = await findingsOf(services, actor, job.locale, scope);
  const say = services.say[job.locale];
  for (const one of findings)
    yield [
      ...[one.nip, one.employeeName, one.unitName, one.positionTitle, one.evaluatorName],
      ...[say(`bkn.severity.${one.severity}`), one.message, one.remedy],
    ];
  await progress(findings.length, findings.length);
}

const NAMES = {
  ANNUAL: 'ekinerja-tahunan',
  PERIODIC: 'ekinerja-periodik',
  DAILY_PROGRESS: 'ekinerja-progress-harian',
  CREDIT_POINTS: 'ekinerja-angka-kredit',
  FINDINGS: 'ekinerja-temuan-data',
} as const satisfies Record<BknExportKind, string>;

const WIDE = ['nama', 'penilaiNama', 'penilaiJabatan', 'penilaiUnorNama', 'Rencana Aksi', 'Kegiatan Harian'];
const NUMBERS = ['nip', 'NIP', 'penilaiNipNrp'];
const widthOf = (header: string): number => (WIDE.includes(header) ? 36 : NUMBERS.includes(header) ? 22 : 20);

export const exportToBknJob: JobKind = {
  kind: EXPORT_TO_BKN,
  run: async (work) => {
    const { kind, cycleId, format } = work.job.input as { kind: BknExportKind; cycleId: string; format: ExportFormat };
    const { extension, mediaType } = SHEET_FORMATS[format];
    const columns = BKN_COLUMNS[kind].map((header) => ({ header, width: widthOf(header) }));
    const file = await storeFile(work.services, work.actor, {
      name: `${NAMES[kind]}-${cycleId.slice(0, 8)}.${extension}`,
      mediaType,
      purpose: 'RESULT',
      content: writeSheet({ format, columns, rows: rowsOf(work), sheetName: NAMES[kind] }),
    });
    await inTransaction(work.services, (em) =>
      record(
        em,
        { actor: work.actor, requestId: work.job.id },
        { deed: 'read', object: 'evaluation', objectId: cycleId, after: { bkn: kind, format, bytes: file.bytes } },
      ),
    );
    return { message: 'bkn.export.done', resultUrl: `/uploads/${file.id}` };
  },
};
