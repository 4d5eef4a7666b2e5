import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { invalidField } from '../../kernel/errors.js';
import { pageWindow } from '../../kernel/read/page.js';
import { searchPattern } from '../../kernel/search.js';
import { and, sql, TRUE } from '../../kernel/sql.js';
import type { Provenance } from '../cycles/dated.rules.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { attendeesVisibleTo, recordableBy } from './attendance.policy.js';
import { type JudgedEvent, permitsSince } from './event.rules.js';
import type { MonthEventView } from './event.views.js';
import type { AttendanceMonthFilter } from './month.inputs.js';
import {
  daysOffIn,
  isThereIn,
  latestMonth,
  type MonthRow,
  monthRows,
  type ReadDay,
  type ReadEvent,
} from './month.reads.js';
import { daysOfMonth, isMonth, type MonthSheet, monthSheet, planOn, type SheetDay, weekOn } from './month.rules.js';
import type { AttendanceMonth, AttendanceMonthDay, AttendanceMonthPage, AttendanceSourceView } from './month.views.js';
import type { AttendanceSummary } from './summary.rules.js';
import { type AttendanceTables, attendanceTables } from './tables.service.js';

/**
 * Months of attendance of those the actor may see, with the deduction under the regulation in force on the first day of
 * the month. One statement for the people and their days, whatever their number.
 * @throws BAD_USER_INPUT at `filter.month`
 */
export async function attendanceMonths(
  ctx: Ctx,
  filter: AttendanceMonthFilter,
  page: { limit?: number; offset?: number },
): Promise<AttendanceMonthPage> {
  const month = filter.month ?? (await latestMonth(ctx)) ?? todayOf(ctx).slice(0, 7);
  if (!isMonth(month)) throw invalidField('filter.month', 'attendance.month.shape');
  const span = spanOf(month);
  const whose = and(
    isThereIn(span),
    attendeesVisibleTo(actorOf(ctx)),
    filter.q ? sql`@.search_text like ${searchPattern(filter.q)}` : TRUE,
    filter.employeeIds ? sql`@.id = any(${filter.employeeIds}::uuid[])` : TRUE,
    filter.unitSubtreeOf ? inSubtree('@.unit_id', [filter.unitSubtreeOf]) : TRUE,
  );
  const [{ rows, total }, sheetOf] = await Promise.all([
    monthRows(ctx, { whose, writable: recordableBy(actorOf(ctx)) }, span, pageWindow({ page })),
    sheetMaker(ctx, month),
  ]);
  return { items: rows.map((row) => monthView(month, row, sheetOf(row))), total };
}

/** The days to read for a month. */
export const spanOf = (month: string) => ({
  since: permitsSince(month),
  from: `${month}-01`,
  to: daysOfMonth(month).at(-1) ?? '',
});

/** A month's sheet with the tables and the working week it stands on. */
export interface MadeSheet {
  readonly sheet: MonthSheet<ReadDay, ReadEvent>;
  readonly tables: AttendanceTables;
  readonly week: WorkWeek;
}

/** How the sheet of anybody's month is made: by the days off, the weeks and the tables in force. Two statements. */
export async function sheetMaker(
  services: Pick<Ctx, 'reader' | 'em'>,
  month: string,
): Promise<(row: Pick<MonthRow, 'days' | 'events' | 'stays' | 'week'>) => MadeSheet> {
  const { since, from, to } = spanOf(month);
  const [daysOff, tablesOn] = await Promise.all([daysOffIn(services, since, to), attendanceTables(services.em.fork())]);
  const tables = tablesOn(from);
  return (row) => ({
    sheet: monthSheet(
      month,
      row,
      (day) => planOn(day, tablesOn(day).hours[weekOn(day, row.stays, row.week)], daysOff),
      (day) => tablesOn(day).bands,
      tables.deduction,
    ),
    tables,
    week: weekOn(from, row.stays, row.week),
  });
}

/** The month of one employee; null when the actor does not see him. Absent id: the own. */
export async function attendanceMonth(
  ctx: Ctx,
  employeeId: string | undefined,
  month: string | undefined,
): Promise<AttendanceMonth | null> {
  const whose = employeeId ?? actorOf(ctx).employeeId;
  if (month !== undefined && !isMonth(month)) throw invalidField('month', 'attendance.month.shape');
  if (!whose) return null;
  const { items } = await attendanceMonths(ctx, { month, employeeIds: [whose] }, { limit: 1 });
  return items[0] ?? null;
}

const sourceView = (table: Provenance): AttendanceSourceView => ({
  name: table.name,
  edition: table.version,
  validFrom: table.validFrom,
  source: table.source,
  isExample: table.example,
});

function monthView(month: string, row: MonthRow, { sheet, tables, week }: MadeSheet): AttendanceMonth {
  const { employeeId, employeeName, nip, unitName, mayRecord } = row;
  const { permit } = tables.deduction;
  return {
    id: `${employeeId}_${month}`,
    ...{ employeeId, employeeName, nip, unitName, month },
    workWeek: week,
    days: sheet.days.map(dayView),
    totals: totalsOf(sheet.summary),
    deduction: deductionView(sheet, tables),
    events: sheet.events.map((judged) => eventView(judged, mayRecord)),
    permit: permit ?? null,
    viewerCan: { recordEvents: mayRecord },
    hours: sourceView(tables.hours[week]),
    bands: sourceView(tables.bands),
  };
}

function eventView(
  { event, effect, minutes, covered, charged }: JudgedEvent<ReadEvent>,
  mayRecord: boolean,
): MonthEventView {
  const { isApplied: _isApplied, ending, recordedAt, ...facts } = event;
  const mayChange = mayRecord && ending === null;
  return {
    ...facts,
    ...{ effect, minutes, coveredMinutes: covered, chargedMinutes: charged },
    recordedAt: new Date(recordedAt),
    endedAfterClosing: ending !== null,
    viewerCan: { correct: mayChange, annul: mayChange },
  };
}

function deductionView({ deduction }: MonthSheet, { deduction: regulation }: AttendanceTables) {
  return {
    regulation: sourceView(regulation),
    lines: deduction.lines.map(({ rate, days, ...line }) => ({ ...line, ratePercent: rate, days: [...days] })),
    uncappedPercent: deduction.uncapped,
    percent: deduction.percent,
    isCapped: deduction.capped,
    capPercent: regulation.cap,
    minutes: deduction.minutes,
    delayAboveMinutes: regulation.delayAboveMinutes,
    isDelayed: deduction.delayed,
  };
}

const totalsOf = ({ attendanceRate, bands: _bands, excused: _excused, ...counts }: AttendanceSummary) => ({
  ...counts,
  attendanceRatePercent: attendanceRate,
});

function dayView({ day, plan, stored, missing, deductions, percent, outdated }: SheetDay<ReadDay>): AttendanceMonthDay {
  const { hours, minutes, season, dayOff } = plan;
  return {
    day,
    plan: hours && { ...hours, minutes, season },
    dayOff,
    status: stored?.status ?? null,
    timeIn: stored?.timeIn ?? null,
    timeOut: stored?.timeOut ?? null,
    remark: stored?.remark ?? null,
    missing,
    lateMinutes: stored?.lateMinutes ?? 0,
    lateBand: stored?.lateBand ?? null,
    earlyMinutes: stored?.earlyMinutes ?? 0,
    earlyBand: stored?.earlyBand ?? null,
    deductions: deductions.map(({ rate, ...line }) => ({ ...line, ratePercent: rate })),
    deductionPercent: percent,
    correctedAt: stored?.correctedAt ? new Date(stored.correctedAt) : null,
    correctedFrom: stored?.correctedFrom ?? null,
    isOutdated: outdated,
  };
}
