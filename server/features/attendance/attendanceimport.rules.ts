import { dayText } from '../../kernel/sheet/cells.rules.js';
import { ProblemCollector, type ProblemTotals } from '../../kernel/sheet/collect.rules.js';
import { matchHeaders } from '../../kernel/sheet/headers.rules.js';
import type { Sheet, SheetProblem } from '../../kernel/sheet/sheet.types.js';
import {
  ATTENDANCE_COLUMNS,
  type AttendanceLookups,
  type AttendanceRecord,
  checkAttendanceRow,
  reporter,
} from './attendanceimportRow.rules.js';

/** The report of a dry run, and what the real run writes when there is no ERROR. */
export interface AttendanceCheck {
  /** Days without errors, in the order of the file. */
  readonly rows: readonly AttendanceRecord[];
  readonly problems: readonly SheetProblem[];
  readonly totals: ProblemTotals;
}

const sameDay = (a: AttendanceRecord, b: AttendanceRecord) => a.in === b.in && a.out === b.out && a.remark === b.remark;

/**
 * Checks a month of attendance: headers, every row by itself, one row for each person and day.
 * Pure: the dry run and the real run call it with the same arguments and get the same report.
 * All or nothing: with an ERROR in `totals` nothing may be written.
 */
export function checkAttendanceFile(
  sheet: Pick<Sheet, 'headers' | 'headerLine' | 'rows'>,
  lookups: AttendanceLookups,
): AttendanceCheck {
  const collector = new ProblemCollector();
  const { index, problems } = matchHeaders(sheet.headers, sheet.headerLine, ATTENDANCE_COLUMNS);
  for (const problem of problems) collector.add(problem);
  if (problems.some(({ severity }) => severity === 'ERROR')) {
    return { rows: [], problems: collector.problems, totals: collector.totals };
  }
  const layout = { columns: ATTENDANCE_COLUMNS, index, headers: sheet.headers };
  const first = new Map<string, AttendanceRecord>();
  for (const row of sheet.rows) {
    const report = reporter(row.line, layout, (problem) => collector.add(problem));
    const record = checkAttendanceRow(row, layout, lookups, report);
    if (record === null) continue;
    const key = record.nip + record.day;
    const other = first.get(key);
    if (other === undefined) first.set(key, record);
    else {
      const params = { nip: record.nip, day: dayText(record.day), first: other.line };
      report('day', 'ERROR', sameDay(record, other) ? 'duplicateSame' : 'duplicateDifferent', params);
    }
  }
  if (sheet.rows.length === 0) collector.add({ severity: 'ERROR', key: 'attendanceImport.noRows', params: {} });
  return { rows: [...first.values()], problems: collector.problems, totals: collector.totals };
}
