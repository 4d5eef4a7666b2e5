import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { JobKind, Work } from '../../kernel/jobs.js';
import { SHEET_FORMATS, type SheetCell, type SheetColumn, writeSheet } from '../../kernel/sheet/writeSheet.js';
import { and, sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import { storeFile } from '../files/files.service.js';
import { inSubtree } from '../organization/organization.policy.js';
import {
  type OrganisationPredicate,
  PREDICATE_LABEL,
  type Predicate,
  RATING_LABEL,
  type Rating,
} from '../rulesets/quadrant.rules.js';
import type { ExportEvaluationsInput, ExportFormat } from './evaluations.inputs.js';
import { evaluationsVisibleTo, mayReadFigures } from './evaluations.policy.js';
import { isWithheldFrom } from './withheld.reads.js';

export const EXPORT_EVALUATIONS = 'exportEvaluations';
const PAGE = 1_000;

/** Orders a complete export of the evaluations the actor may see; the file opens for the starter alone. */
export async function exportEvaluations(ctx: Ctx, input: ExportEvaluationsInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayReadFigures(actor)) throw forbidden();
  await mustSee(ctx, cycleReads, input.cycleId);
  return inTransaction(ctx, async (em) => {
    const job = await ctx.jobs.enqueue(em, actor, ctx.locale, EXPORT_EVALUATIONS, { ...input });
    await record(em, ctx, {
      deed: 'exportEvaluations',
      object: 'evaluationCycle',
      objectId: input.cycleId,
      after: { ...input },
    });
    return job.id;
  });
}

interface Row {
  id: string;
  nip: string;
  name: string;
  unit: string;
  position: string | null;
  evaluator: string | null;
  results: Rating | null;
  behaviour: Rating | null;
  predicate: Predicate | null;
  organisation: OrganisationPredicate | null;
  index: string | null;
  status: string;
}

const COLUMNS: readonly SheetColumn[] = [
  { header: 'NIP', width: 22 },
  { header: 'NAMA', width: 32 },
  { header: 'UNIT KERJA', width: 40 },
  { header: 'JABATAN', width: 32 },
  { header: 'PEJABAT PENILAI KINERJA', width: 32 },
  { header: 'RATING HASIL KERJA' },
  { header: 'RATING PERILAKU KERJA' },
  { header: 'PREDIKAT KINERJA' },
  { header: 'INDEKS KINERJA LOKAL' },
];

/** Rows by the same policy as the screen, page by page behind the last id: complete, in bounded memory. */
async function* rowsOf({ services, actor, job, progress }: Work): AsyncGenerator<readonly SheetCell[]> {
  const { cycleId, unitSubtreeOf } = job.input as { cycleId: string; unitSubtreeOf?: string };
  const visible = evaluationsVisibleTo(actor);
  const where = and(
    { text: visible.text.replace(/@\./g, 'e.'), values: visible.values },
    sql`e.cycle_id = ${cycleId}`,
    ...(unitSubtreeOf ? [inSubtree('e.unit_id', [unitSubtreeOf])] : []),
  );
  const [counted] = await services.reader.rows<{ n: number }>(
    sql`select count(*)::int as n from evaluation e where ${where}`,
  );
  const total = counted?.n ?? 0;
  let done = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await services.reader.rows<Row>(sql`
      select e.id, p.nip, p.name, u.name as unit, t.title as position, v.name as evaluator, e.results_rating as results,
        e.behaviour_rating as behaviour, e.predicate, e.organisation_predicate as organisation, case when ${isWithheldFrom(actor.employeeId)} then null else e.index_total::text end as index, e.status
      from evaluation e join employee p on p.id = e.employee_id join unit u on u.id = e.unit_id
      left join employee v on v.id = e.evaluator_id
      left join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id left join position t on t.id = m.position_id
      where ${where} and e.id > ${after} order by e.id limit ${PAGE}`);
    for (const row of page) yield cellsOf(row);
    done += page.length;
    await progress(done, total);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

const cellsOf = (row: Row): readonly SheetCell[] => [
  row.nip,
  row.name,
  row.unit,
  row.position,
  row.evaluator,
  row.results && RATING_LABEL[row.results],
  row.behaviour && RATING_LABEL[row.behaviour],
  row.predicate && PREDICATE_LABEL[row.predicate],
  row.index === null ? null : Number(row.index),
];

export const exportEvaluationsJob: JobKind = {
  kind: EXPORT_EVALUATIONS,
  run: async (work) => {
    const { cycleId, format } = work.job.input as { cycleId: string; format: ExportFormat };
    const { extension, mediaType } = SHEET_FORMATS[format];
    const file = await storeFile(work.services, work.actor, {
      name: `evaluasi-${cycleId.slice(0, 8)}.${extension}`,
      mediaType,
      purpose: 'RESULT',
      content: writeSheet({ format, columns: COLUMNS, rows: rowsOf(work), sheetName: 'Evaluasi' }),
    });
    await inTransaction(work.services, (em) =>
      record(
        em,
        { actor: work.actor, requestId: work.job.id },
        { deed: 'read', object: 'evaluation', objectId: cycleId, after: { export: format, bytes: file.bytes } },
      ),
    );
    return { message: 'export.done', resultUrl: `/uploads/${file.id}` };
  },
};
