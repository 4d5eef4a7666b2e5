import { Zip, ZipPassThrough } from 'fflate';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden } from '../../kernel/errors.js';
import type { JobKind, Work } from '../../kernel/jobs.js';
import { and, sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import { removeFile, storeFile } from '../files/files.service.js';
import { unitReads } from '../organization/organization.reads.js';
import { issueMissing, sourcesOf, under } from './archiveSources.service.js';
import type { ArchiveDocumentsInput } from './documents.inputs.js';
import { documentsVisibleTo, mayArchive } from './documents.policy.js';
import { mustBeUnchanged } from './frozen.service.js';

export const ARCHIVE_DOCUMENTS = 'archiveDocuments';

/** Orders one ZIP of a whole unit's documents of a cycle; the file opens for the starter alone. */
export async function archiveDocuments(ctx: Ctx, input: ArchiveDocumentsInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayArchive(actor)) throw forbidden();
  await mustSee(ctx, cycleReads, input.cycleId);
  await mustSee(ctx, unitReads, input.unitId);
  return inTransaction(ctx, async (em) => {
    const job = await ctx.jobs.enqueue(em, actor, ctx.locale, ARCHIVE_DOCUMENTS, { ...input });
    await record(em, ctx, { deed: 'archiveDocuments', object: 'unit', objectId: input.unitId, after: { ...input } });
    return job.id;
  });
}

/** A request of the starter inside his job: the use cases cannot tell the difference. */
const ctxOf = ({ services, actor, job }: Work): Ctx => ({
  ...services,
  actor,
  requestId: job.id,
  locale: job.locale,
  address: '',
  session: { token: null, remember: () => undefined, forget: () => undefined },
});

interface Page {
  readonly name: string;
  readonly number: string;
  readonly sha256: string;
  readonly pdf: Buffer;
}

/** The documents in force of one employee in the cycle that the starter may read. */
const pagesOf = (work: Work, employeeId: string, cycleId: string): Promise<Page[]> => {
  const where = and(
    under(documentsVisibleTo(work.actor), 'd'),
    sql`d.employee_id = ${employeeId} and d.superseded_by_id is null and split_part(d.series, ':', 2) = ${cycleId}`,
  );
  return work.services.reader.rows<Page>(sql`
    select u.name || '/' || n.nip || ' ' || n.name || '/' || replace(d.number, '/', '-') || '.pdf' as name, d.number, d.sha256, d.pdf
      from issued_document d join employee n on n.id = d.employee_id join unit u on u.id = d.unit_id
     where ${where} order by d.number`);
};

/**
 * The ZIP piece by piece: one employee's papers in memory at a time. PDFs are compressed already. What cannot be printed
 * goes to `left` and as a list into the ZIP.
 */
async function* zipped(work: Work, left: string[]): AsyncGenerator<Uint8Array> {
  const { unitId, cycleId } = work.job.input as unknown as ArchiveDocumentsInput;
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const ctx = ctxOf(work);
  const sources = await sourcesOf(work, unitId, cycleId);
  const people = [...new Set(sources.map(({ employeeId }) => employeeId))];
  for (const [n, employeeId] of people.entries()) {
    for (const source of sources.filter((one) => one.employeeId === employeeId))
      left.push(...(await issueMissing(ctx, source)));
    for (const page of await pagesOf(work, employeeId, cycleId)) {
      const { name, pdf } = page;
      mustBeUnchanged(page);
      const entry = new ZipPassThrough(name.replace(/[\\:*?"<>|]/g, '_'));
      zip.add(entry);
      entry.push(pdf, true);
    }
    yield* pieces.splice(0);
    await work.progress(n + 1, people.length);
  }
  if (left.length > 0) {
    const list = new ZipPassThrough('TIDAK TERCETAK.txt');
    zip.add(list);
    list.push(new TextEncoder().encode(`${left.join('\r\n')}\r\n`), true);
  }
  zip.end();
  yield* pieces.splice(0);
}

/** Who cancels while the last piece is written gets no file either. */
async function keptUnlessCancelled(work: Work, people: number, fileId: string): Promise<void> {
  try {
    await work.progress(people, people);
  } catch (error) {
    await removeFile(work.services, fileId);
    throw error;
  }
}

export const archiveDocumentsJob: JobKind = {
  kind: ARCHIVE_DOCUMENTS,
  run: async (work) => {
    const { unitId } = work.job.input as unknown as ArchiveDocumentsInput;
    let people = 0;
    const left: string[] = [];
    const file = await storeFile(work.services, work.actor, {
      name: `dokumen-${unitId.slice(0, 8)}.zip`,
      mediaType: 'application/zip',
      purpose: 'RESULT',
      content: zipped(
        {
          ...work,
          progress: (done, total) => {
            people = total;
            return work.progress(done, total);
          },
        },
        left,
      ),
    });
    await keptUnlessCancelled(work, people, file.id);
    await inTransaction(work.services, (em) =>
      record(
        em,
        { actor: work.actor, requestId: work.job.id },
        { deed: 'read', object: 'issuedDocument', objectId: unitId, after: { archive: 'ZIP', bytes: file.bytes } },
      ),
    );
    const message = left.length === 0 ? 'documents.archive.done' : 'documents.archive.doneWithRest';
    return { message, resultUrl: `/uploads/${file.id}` };
  },
};
