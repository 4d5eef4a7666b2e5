import { cleanCell, parseClock, parseDay } from '../../kernel/sheet/cells.rules.js';
import type { ColumnName } from '../../kernel/sheet/headers.rules.js';
import type { Params, Severity, SheetProblem, SheetRow } from '../../kernel/sheet/sheet.types.js';
import { parseNip, repairNip } from '../people/nip.rules.js';
import { type DayRecord, remarkOf } from './attendance.rules.js';

/** The attendance list: its own header first, then headers accepted for it. */
export const ATTENDANCE_COLUMNS = {
  nip: { names: ['NIP', 'NIP BARU', 'NIP/NI PPPK'], required: true },
  day: { names: ['TANGGAL', 'TGL'], required: true },
  in: { names: ['JAM MASUK', 'MASUK', 'JAM DATANG'], required: true },
  out: { names: ['JAM PULANG', 'PULANG', 'JAM KELUAR'], required: true },
  remark: { names: ['KETERANGAN', 'KET'], required: true },
} as const satisfies Record<string, ColumnName>;

export type AttendanceKey = keyof typeof ATTENDANCE_COLUMNS;

/** One person's day, read and checked. */
export interface AttendanceRecord extends DayRecord {
  readonly line: number;
  readonly nip: string;
}

/** Where each column of a list lies and how the file writes its header. */
export interface Layout<Key extends string> {
  readonly columns: Readonly<Record<Key, ColumnName>>;
  readonly index: Readonly<Record<Key, number>>;
  readonly headers: readonly string[];
}
export type AttendanceLayout = Layout<AttendanceKey>;

/** What the check asks of the program's present state. */
export interface AttendanceLookups {
  /** The month that is imported, YYYY-MM. */
  readonly month: string;
  readonly knownEmployee: (nip: string) => boolean;
}

/** Reports one finding of the row at hand. */
export type ReportCell<Key extends string = AttendanceKey> = (
  key: Key,
  severity: Severity,
  message: string,
  params?: Params,
) => void;

/** A reporter for one row, so that a month of clean rows costs no object for each. */
export function reporter<Key extends string>(
  line: number,
  layout: Layout<Key>,
  add: (problem: SheetProblem) => void,
): ReportCell<Key> {
  return (key, severity, message, params = {}) => {
    const column = layout.headers[layout.index[key]]?.trim() ?? layout.columns[key].names[0];
    add({ severity, key: `attendanceImport.${message}`, params, line, column });
  };
}

/** The NIP of a row, repaired where a spreadsheet spoilt it; null when it is nobody's. */
export function readNip(
  text: string,
  known: AttendanceLookups['knownEmployee'],
  report: ReportCell<'nip'>,
): string | null {
  // Nearly every number is right and known; only the others are looked at closely.
  if (known(text)) return text;
  const { text: repaired, repairs } = repairNip(text);
  if (repairs.includes('nip.apostrophe')) report('nip', 'REPAIRED', 'nip.apostrophe', { value: repaired });
  if (repairs.includes('nip.spaces')) report('nip', 'REPAIRED', 'nip.spaces', { value: repaired });
  if (known(repaired)) return repaired;
  const parsed = parseNip(repaired);
  if (parsed.kind !== 'INVALID') report('nip', 'ERROR', 'nipUnknown', { nip: repaired });
  else report('nip', 'ERROR', parsed.problem, { value: repaired.slice(0, 40), digits: repaired.length });
  return null;
}

/** The day of a row; null when it is none of the month. */
export function readDay(text: string, month: string, report: ReportCell<'day'>): string | null {
  const parsed = parseDay(text);
  const value = text.slice(0, 40);
  if ('fault' in parsed) {
    const message = text === '' ? 'dayEmpty' : parsed.fault === 'IMPOSSIBLE' ? 'dayImpossible' : 'dayShape';
    report('day', 'ERROR', message, { value });
    return null;
  }
  if (parsed.day.startsWith(`${month}-`)) return parsed.day;
  report('day', 'ERROR', 'dayOutside', { value, month });
  return null;
}

/** A time of day; null for an empty cell and for no time at all. */
export function readClock<Key extends string>(text: string, key: Key, report: ReportCell<Key>): string | null {
  if (text === '' || text === '-') return null;
  const time = parseClock(text);
  if (time === null) report(key, 'ERROR', 'timeImpossible', { value: text.slice(0, 40) });
  return time;
}

/**
 * Checks one row by itself. Answers the record, or null when the row has an error; findings go to `report` with
 * message keys `attendanceImport.…` (see `attendanceimport.messages.ts`).
 */
export function checkAttendanceRow(
  row: SheetRow,
  layout: AttendanceLayout,
  lookups: AttendanceLookups,
  report: ReportCell,
): AttendanceRecord | null {
  let failed = false;
  const note: ReportCell = (key, severity, message, params) => {
    failed ||= severity === 'ERROR';
    report(key, severity, message, params);
  };
  const cell = (key: AttendanceKey) => {
    const { text, repaired } = cleanCell(row.cells[layout.index[key]]);
    if (repaired && text !== '') note(key, 'REPAIRED', 'trimmed');
    return text;
  };
  const nip = readNip(cell('nip'), lookups.knownEmployee, note);
  const day = readDay(cell('day'), lookups.month, note);
  const timeIn = readClock(cell('in'), 'in', note);
  const timeOut = readClock(cell('out'), 'out', note);
  const word = cell('remark');
  const remark = remarkOf(word === '-' ? '' : word);
  if (remark === undefined) note('remark', 'ERROR', 'remarkUnknown', { value: word.slice(0, 40) });
  if (failed || nip === null || day === null || remark === undefined) return null;
  if (timeIn !== null && timeOut !== null && timeOut < timeIn)
    note('out', 'WARNING', 'outBeforeIn', { in: timeIn, out: timeOut });
  const isThere = timeIn !== null || timeOut !== null;
  if (remark === 'ABSENT' && isThere) note('remark', 'WARNING', 'absentWithTimes');
  if (remark === null && !isThere) note('remark', 'WARNING', 'nothing');
  return { line: row.line, nip, day, in: timeIn, out: timeOut, remark };
}
