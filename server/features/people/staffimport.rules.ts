import { ProblemCollector, type ProblemTotals } from '../../kernel/sheet/collect.rules.js';
import { matchHeaders } from '../../kernel/sheet/headers.rules.js';
import type { Params, Severity, Sheet, SheetProblem } from '../../kernel/sheet/sheet.types.js';
import { findGrade } from './grade.rules.js';
import { findCircles } from './staffimportCircles.rules.js';
import { STAFF_COLUMNS, STAFF_KEYS, type StaffKey, type StaffRecord } from './staffimportColumns.rules.js';
import { type CheckedStaffRow, checkStaffRow, type StaffLayout, type StaffRowLookups } from './staffimportRow.rules.js';
import { checkUnits, type KnownUnit } from './staffimportUnits.rules.js';

/** What the check asks of the program's present state; all of it optional for a first import but the root unit. */
export interface StaffLookups extends Partial<StaffRowLookups> {
  /** Whether an employee with this NIP exists already. */
  readonly knownSuperior: (nip: string) => boolean;
  /** Present superior of an employee who is not in the file: a circle may run through both. */
  readonly superiorOf?: (nip: string) => string | null | undefined;
  /** Units that exist; at least the root, such as "Pemerintah Kota Tebing Tinggi" without parent. */
  readonly units: readonly KnownUnit[];
}

/** The report of a dry run, and what the real run writes when there is no ERROR. */
export interface StaffCheck {
  /** People without errors, in the order of the file. */
  readonly rows: readonly StaffRecord[];
  readonly problems: readonly SheetProblem[];
  readonly totals: ProblemTotals;
}

type Report = (row: CheckedStaffRow, key: StaffKey, severity: Severity, message: string, params: Params) => void;

/**
 * Checks a whole staff list: headers, every row by itself, then what only the file shows (numbers twice, superiors,
 * circles, units). Pure: the dry run and the real run call it with the same arguments and get the same report.
 * All or nothing: with an ERROR in `totals` nothing may be written.
 */
export function checkStaffFile(
  sheet: Pick<Sheet, 'headers' | 'headerLine' | 'rows'>,
  lookups: StaffLookups,
): StaffCheck {
  const collector = new ProblemCollector();
  const { index, problems } = matchHeaders(sheet.headers, sheet.headerLine, STAFF_COLUMNS);
  for (const problem of problems) collector.add(problem);
  if (problems.some(({ severity }) => severity === 'ERROR')) {
    return { rows: [], problems: collector.problems, totals: collector.totals };
  }
  const layout: StaffLayout = { index, headers: sheet.headers };
  const header = (key: StaffKey) => layout.headers[index[key]]?.trim() ?? STAFF_COLUMNS[key].names[0];
  const failed = new Set<number>();
  const add = (problem: SheetProblem) => {
    if (problem.severity === 'ERROR' && problem.line !== undefined) failed.add(problem.line);
    collector.add(problem);
  };
  const report: Report = ({ line }, key, severity, message, params) =>
    add({ severity, key: `staffImport.${message}`, params, line, column: header(key) });

  const rowLookups = { findGrade: lookups.findGrade ?? findGrade };
  const rows = sheet.rows.map((row) => checkStaffRow(row, layout, rowLookups));
  for (const row of rows) for (const problem of row.problems) add(problem);
  const first = checkDoubles(rows, header, report);
  checkEmails(first, report);
  checkSuperiors(rows, first, lookups, report);
  for (const problem of checkUnits(rows, lookups.units, header('parentUnitName'))) add(problem);
  if (rows.length === 0) collector.add({ severity: 'ERROR', key: 'staffImport.noRows', params: {} });

  const records = rows.flatMap(({ line, record }) => (record === null || failed.has(line) ? [] : [record]));
  return { rows: records, problems: collector.problems, totals: collector.totals };
}

/** The same number twice: the later row is the error, and says whether it differs. Answers the first row by number. */
function checkDoubles(rows: readonly CheckedStaffRow[], header: (key: StaffKey) => string, report: Report) {
  const first = new Map<string, CheckedStaffRow>();
  for (const row of rows) {
    if (row.nip === null) continue;
    const other = first.get(row.nip);
    if (other === undefined) {
      first.set(row.nip, row);
      continue;
    }
    const different = STAFF_KEYS.filter((key) => key !== 'nip' && row.texts[key] !== other.texts[key]).map(header);
    const params = { nip: row.nip, first: other.line };
    if (different.length === 0) report(row, 'nip', 'ERROR', 'duplicateSame', params);
    else report(row, 'nip', 'ERROR', 'duplicateDifferent', { ...params, columns: different.join(', ') });
  }
  return first;
}

/** One address for two people: messages of one would reach the other. */
function checkEmails(first: ReadonlyMap<string, CheckedStaffRow>, report: Report): void {
  const seen = new Map<string, number>();
  for (const row of first.values()) {
    const email = row.texts.email.toLowerCase();
    if (email === '') continue;
    const line = seen.get(email);
    if (line === undefined) seen.set(email, row.line);
    else report(row, 'email', 'WARNING', 'emailTwice', { value: email, first: line });
  }
}

/** Superiors must exist, be somebody else, and lead up to an end. */
function checkSuperiors(
  rows: readonly CheckedStaffRow[],
  first: ReadonlyMap<string, CheckedStaffRow>,
  { knownSuperior, superiorOf }: StaffLookups,
  report: Report,
): void {
  for (const row of rows) {
    const { nip, superiorNip } = row;
    if (superiorNip === null) continue;
    if (superiorNip === nip) report(row, 'superiorNip', 'ERROR', 'ownSuperior', { nip: superiorNip });
    else if (!first.has(superiorNip) && !knownSuperior(superiorNip)) {
      report(row, 'superiorNip', 'ERROR', 'superiorUnknown', { nip: superiorNip });
    }
  }
  const next = (nip: string) => {
    const row = first.get(nip);
    const superior = row === undefined ? superiorOf?.(nip) : row.superiorNip;
    return superior === nip ? null : superior;
  };
  for (const circle of findCircles(first.keys(), next)) {
    const path = circle.map((nip) => `${nip} (${first.get(nip)?.texts.name || '-'})`).join(' → ');
    for (const nip of circle.slice(1)) {
      const row = first.get(nip);
      if (row !== undefined) report(row, 'superiorNip', 'ERROR', 'superiorCircle', { path });
    }
  }
}
