import { AppError } from '../../kernel/errors.js';
import type { JobKind, Work } from '../../kernel/jobs.js';
import { mergeCatalogues, problemsSheet } from '../../kernel/sheet/problems.js';
import { readSheet } from '../../kernel/sheet/readSheet.js';
import { sheetMessages } from '../../kernel/sheet/sheet.messages.js';
import type { SheetProblem } from '../../kernel/sheet/sheet.types.js';
import { SHEET_FORMATS, writeSheet } from '../../kernel/sheet/writeSheet.js';
import { inTransaction, lock } from '../../kernel/transaction.js';
import { tellOfChange } from '../attendance/changeHook.service.js';
import { readOwnFile, storeFile } from '../files/files.service.js';
import { DataImport } from './dataImport.entity.js';
import { type CheckedFile, IMPORT_MESSAGES, IMPORTERS } from './importers.service.js';
import { IMPORT_MAX_BYTES, SHOWN_PROBLEMS } from './imports.rules.js';

interface Findings {
  readonly row: DataImport;
  readonly problems: readonly SheetProblem[];
  readonly checked: CheckedFile | undefined;
}

/** Reads and checks the file of an import; the same for the dry run and the real run. */
async function examine({ services, actor, job }: Work): Promise<Findings> {
  const em = services.em.fork();
  const row = await em.findOneOrFail(DataImport, { id: String(job.input.importId) });
  const { bytes } = await readOwnFile(services, actor, row.fileId);
  const sheet = await readSheet(bytes, { maxBytes: IMPORT_MAX_BYTES[row.kind] });
  const ofFile = [...sheet.notices, ...sheet.problems];
  if (ofFile.some(({ severity }) => severity === 'ERROR')) return { row, problems: ofFile, checked: undefined };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(services.now());
  const by = { reader: services.reader, em: services.em, now: services.now, actor };
  const { month, fileName } = row;
  const checked = await IMPORTERS[row.kind](em, sheet, { by, today, month, importId: row.id, fileName });
  return { row, problems: [...ofFile, ...checked.problems], checked };
}

const isRefused = ({ problems, checked }: Findings): boolean =>
  !checked || checked.totals.ERROR > 0 || problems.some(({ severity }) => severity === 'ERROR');

async function check(work: Work): Promise<{ message: string; resultUrl?: string }> {
  const found = await examine(work);
  const { row, problems, checked } = found;
  await work.progress(1, 2);
  const catalogue = mergeCatalogues(sheetMessages, IMPORT_MESSAGES[row.kind]);
  const url = problems.length > 0 ? await problemsFile(work, row.fileName, problems, catalogue) : null;
  const count = (severity: SheetProblem['severity']) =>
    (checked?.totals[severity] ?? 0) +
    problems.slice(0, problems.length - (checked?.problems.length ?? 0)).filter((p) => p.severity === severity).length;
  await work.services.em.fork().nativeUpdate(
    DataImport,
    { id: row.id, status: 'CHECKING' },
    {
      status: isRefused(found) ? 'REFUSED' : 'CHECKED',
      totals: {
        rows: checked?.rows ?? 0,
        errors: count('ERROR'),
        warnings: count('WARNING'),
        repaired: count('REPAIRED'),
        notices: count('NOTICE'),
      },
      problems: problems.slice(0, SHOWN_PROBLEMS) as SheetProblem[],
      problemsUrl: url,
      version: row.version + 1,
      updatedAt: work.services.now(),
    },
  );
  await work.progress(2, 2);
  return { message: isRefused(found) ? 'import.refused' : 'import.checked', ...(url ? { resultUrl: url } : {}) };
}

async function problemsFile(
  work: Work,
  fileName: string,
  problems: readonly SheetProblem[],
  catalogue: Parameters<typeof problemsSheet>[2],
): Promise<string> {
  const table = problemsSheet(problems, work.job.locale, catalogue);
  const file = await storeFile(work.services, work.actor, {
    name: `${fileName.replace(/\.\w+$/, '')}-temuan.xlsx`,
    mediaType: SHEET_FORMATS.XLSX.mediaType,
    purpose: 'RESULT',
    content: writeSheet({ format: 'XLSX', ...table }),
  });
  return `/uploads/${file.id}`;
}

async function write(work: Work): Promise<{ message: string }> {
  const found = await examine(work);
  await work.progress(1, 2);
  const { row, checked } = found;
  if (row.status === 'WRITTEN') return { message: 'import.written' };
  try {
    // The world may have changed since the dry run: what was in order then is looked at again.
    if (!checked || isRefused(found)) throw new AppError('PRECONDITION_FAILED', 'import.changedMeanwhile');
    await inTransaction(work.services, async (em) => {
      await lock(em, 'import', row.kind);
      const by = { ...work.services, actor: work.actor, locale: work.job.locale };
      const outcome = await checked.write(em, (change) => tellOfChange(by, em, change));
      await work.progress(1, 2);
      const own = await em.findOneOrFail(DataImport, { id: row.id });
      if (own.status !== 'WRITING') throw new AppError('PRECONDITION_FAILED', 'import.changedMeanwhile');
      own.status = 'WRITTEN';
      own.outcome = outcome;
      await em.flush();
    });
  } catch (error) {
    await work.services.em
      .fork()
      .nativeUpdate(DataImport, { id: row.id, status: 'WRITING' }, { status: 'FAILED', version: row.version + 1 });
    throw error;
  }
  await work.progress(2, 2);
  return { message: 'import.written' };
}

export const importJobs: readonly JobKind[] = [
  { kind: 'checkImport', run: check },
  { kind: 'writeImport', run: write },
];
