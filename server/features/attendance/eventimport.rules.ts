import { cleanCell } from '../../kernel/sheet/cells.rules.js';
import { ProblemCollector, type ProblemTotals } from '../../kernel/sheet/collect.rules.js';
import { type ColumnName, headerKey, matchHeaders } from '../../kernel/sheet/headers.rules.js';
import type { Sheet, SheetProblem, SheetRow } from '../../kernel/sheet/sheet.types.js';
import { type Layout, type ReportCell, readClock, readDay, readNip, reporter } from './attendanceimportRow.rules.js';
import {
  type EventFacts,
  type EventField,
  type EventKind,
  type EventOutcome,
  type EventSetting,
  type StoredEvent,
  sameFacts,
  settingProblem,
  shapeProblem,
} from './event.rules.js';

/** The list of departures and ceremonies: its own header first, then headers accepted for it. */
export const EVENT_COLUMNS = {
  nip: { names: ['NIP', 'NIP BARU', 'NIP/NI PPPK'], required: true },
  day: { names: ['TANGGAL', 'TGL'], required: true },
  kind: { names: ['JENIS'], required: true },
  outcome: { names: ['HASIL'], required: true },
  from: { names: ['JAM KELUAR', 'DARI'], required: false },
  to: { names: ['JAM KEMBALI', 'SAMPAI'], required: false },
  unit: { names: ['PENYELENGGARA', 'UNIT PENYELENGGARA'], required: false },
  reference: { names: ['NOMOR IZIN', 'NO IZIN'], required: false },
  reason: { names: ['ALASAN', 'KETERANGAN'], required: false },
} as const satisfies Record<string, ColumnName>;

export type EventKey = keyof typeof EVENT_COLUMNS;

/** The column that holds each thing said of an event. */
const COLUMN_OF = {
  ...{ kind: 'kind', day: 'day', outcome: 'outcome', timeFrom: 'from', timeTo: 'to' },
  ...{ unitId: 'unit', reference: 'reference', reason: 'reason' },
} as const satisfies Record<EventField, EventKey>;

/** Words of the lists and what they mean. */
const KINDS: Readonly<Record<string, EventKind>> = {
  KELUAR: 'DEPARTURE',
  'KELUAR KANTOR': 'DEPARTURE',
  APEL: 'CEREMONY',
  UPACARA: 'CEREMONY',
};
const OUTCOMES: Readonly<Record<EventKind, Readonly<Record<string, EventOutcome>>>> = {
  DEPARTURE: { IZIN: 'PERMITTED', 'DENGAN IZIN': 'PERMITTED', 'TANPA IZIN': 'NOT_PERMITTED' },
  CEREMONY: { HADIR: 'ATTENDED', 'TIDAK HADIR': 'MISSED', IZIN: 'EXCUSED', 'TIDAK HADIR SAH': 'EXCUSED' },
};

/** What the check asks of the program's present state. */
export interface EventLookups {
  /** The month that is imported, YYYY-MM. */
  readonly month: string;
  /** Article of the regulation of that month. */
  readonly article: string;
  readonly knownEmployee: (nip: string) => boolean;
  /** The person's own unit on the day, or one above it, of that name; null when there is none. */
  readonly unitNamed: (nip: string, day: string, name: string) => string | null;
  readonly settingOf: (nip: string, event: EventFacts) => EventSetting;
  /** Events of the person on the day that stand. */
  readonly standing: (nip: string, day: string) => readonly StoredEvent[];
}

/** One line of the list, checked against what is stored. */
export interface EventRow {
  readonly line: number;
  readonly nip: string;
  readonly event: EventFacts;
  /** The stored event it corrects; null for a new one. */
  readonly replaces: string | null;
}

export interface EventCheck {
  /** Lines that add or correct an event. */
  readonly rows: readonly EventRow[];
  /** Lines that say what is stored already. */
  readonly unchanged: number;
  readonly problems: readonly SheetProblem[];
  readonly totals: ProblemTotals;
}

interface Read {
  readonly line: number;
  readonly nip: string;
  readonly event: EventFacts;
  readonly stored: StoredEvent | null;
  readonly report: ReportCell<EventKey>;
}

/**
 * Checks a month of departures and ceremonies: headers, each line by itself, then against its day, the other lines and
 * what is stored. A line for a stored ceremony, or a stored departure at the same time, corrects it. Pure; with an ERROR
 * nothing may be written.
 */
export function checkEventFile(
  sheet: Pick<Sheet, 'headers' | 'headerLine' | 'rows'>,
  lookups: EventLookups,
): EventCheck {
  const collector = new ProblemCollector();
  const add = (problem: SheetProblem) => collector.add(problem);
  const { index, problems } = matchHeaders(sheet.headers, sheet.headerLine, EVENT_COLUMNS);
  for (const problem of problems) add(problem);
  const layout = { columns: EVENT_COLUMNS, index, headers: sheet.headers };
  const isReadable = !problems.some(({ severity }) => severity === 'ERROR');
  const read = isReadable ? sheet.rows.flatMap((row) => readRow(row, layout, lookups, add) ?? []) : [];
  if (isReadable && sheet.rows.length === 0) add({ severity: 'ERROR', key: 'attendanceImport.noRows', params: {} });
  const fitting = fittingRows(read, lookups);
  return { ...fitting, problems: collector.problems, totals: collector.totals };
}

function readRow(
  row: SheetRow,
  layout: Layout<EventKey>,
  lookups: EventLookups,
  add: (problem: SheetProblem) => void,
): Read | null {
  const report = reporter(row.line, layout, add);
  const cell = (key: EventKey): string => {
    const { text, repaired } = cleanCell(row.cells[layout.index[key]]);
    if (repaired && text !== '') report(key, 'REPAIRED', 'trimmed');
    return text === '-' ? '' : text;
  };
  let failed = false;
  const note: ReportCell<EventKey> = (key, severity, message, params) => {
    failed ||= severity === 'ERROR';
    report(key, severity, message, params);
  };
  const nip = readNip(cell('nip'), lookups.knownEmployee, note);
  const day = readDay(cell('day'), lookups.month, note);
  const kind = KINDS[headerKey(cell('kind'))];
  if (!kind) note('kind', 'ERROR', 'event.kindUnknown', { value: cell('kind').slice(0, 40) });
  const outcome = kind && OUTCOMES[kind][headerKey(cell('outcome'))];
  if (kind && !outcome)
    note('outcome', 'ERROR', `event.outcomeUnknown.${kind}`, { value: cell('outcome').slice(0, 40) });
  const [timeFrom, timeTo] = [readClock(cell('from'), 'from', note), readClock(cell('to'), 'to', note)];
  if (failed || nip === null || day === null || !kind || !outcome) return null;
  const event = factsOf({ kind, day, outcome, timeFrom, timeTo }, nip, cell, lookups, note);
  const problem = failed ? null : shapeProblem(event);
  if (problem) note(COLUMN_OF[problem.field], 'ERROR', `event.${problem.what}`, { article: lookups.article });
  return failed ? null : { line: row.line, nip, event, stored: storedOf(event, lookups.standing(nip, day)), report };
}

/** What belongs to the other kind is left out. */
function factsOf(
  said: Pick<EventFacts, 'kind' | 'day' | 'outcome' | 'timeFrom' | 'timeTo'>,
  nip: string,
  cell: (key: EventKey) => string,
  { unitNamed }: EventLookups,
  note: ReportCell<EventKey>,
): EventFacts {
  const reason = cell('reason') || null;
  if (said.kind === 'DEPARTURE') return { ...said, unitId: null, reference: cell('reference') || null, reason };
  const name = cell('unit');
  const unitId = name === '' ? null : unitNamed(nip, said.day, name);
  if (name !== '' && unitId === null) note('unit', 'ERROR', 'event.unitUnknown', { value: name.slice(0, 80) });
  return { ...said, timeFrom: null, timeTo: null, unitId, reference: null, reason };
}

/** The stored event a line speaks about: the same ceremony, or the departure at the same time. */
const storedOf = (event: EventFacts, standing: readonly StoredEvent[]): StoredEvent | null =>
  standing.find((one) => one.kind === event.kind && one.unitId === event.unitId && one.timeFrom === event.timeFrom) ??
  null;

function fittingRows(
  read: readonly Read[],
  { settingOf, article }: EventLookups,
): Pick<EventCheck, 'rows' | 'unchanged'> {
  const spokenOf = new Set(read.flatMap(({ stored }) => stored?.id ?? []));
  const before = new Map<string, EventFacts[]>();
  const rows: EventRow[] = [];
  let unchanged = 0;
  for (const { line, nip, event, stored, report } of read) {
    const setting = settingOf(nip, event);
    const earlier = before.get(nip + event.day) ?? [];
    const rest = setting.others.filter((other) => !spokenOf.has(other.id ?? ''));
    const problem = settingProblem(event, { ...setting, others: [...rest, ...earlier] });
    before.set(nip + event.day, [...earlier, event]);
    if (problem) report(COLUMN_OF[problem.field], 'ERROR', `event.${problem.what}`, { article });
    else if (stored && sameFacts(stored, event)) unchanged += 1;
    else {
      if (stored) report('outcome', 'WARNING', 'event.corrects');
      rows.push({ line, nip, event, replaces: stored?.id ?? null });
    }
  }
  return { rows, unchanged };
}
