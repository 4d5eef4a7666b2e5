import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import type { Params } from '../../kernel/errors.js';
import { and, sql, TRUE } from '../../kernel/sql.js';
import { type WorkCalendar, workingDaysBetween } from '../calendar/calendar.rules.js';
import { statutoryCalendarsIn } from '../calendar/calendar.service.js';
import {
  type DeadlineCode,
  deadlineRuleOn,
  type StatutoryCalendar,
  statutoryDeadline,
} from '../calendar/deadlines.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { type FilingCase, filingCase } from './filing.reads.js';
import {
  type FilingAnswer,
  fileObjection,
  finalityOf,
  isOpen,
  type ObjectionState,
  receiptOf,
} from './objection.rules.js';
import { mayWatchClocks, objectionsVisibleTo } from './objections.policy.js';
import type { DecisionClock, FilingClock, ObjectionRefusalView, OverdueObjection } from './objections.views.js';

type Calendars = Readonly<Record<WorkWeek, StatutoryCalendar>>;
const kept = new WeakMap<Ctx, Promise<Calendars>>();

/** The working days of both weeks and the terms counted in them, read once per request. */
export function calendarsOf(ctx: Ctx): Promise<Calendars> {
  const known = kept.get(ctx) ?? statutoryCalendarsIn(ctx.em.fork());
  kept.set(ctx, known);
  return known;
}

/** Article of a term that an event of a day began; empty before the first rule. */
const termArticle = (calendar: StatutoryCalendar, code: DeadlineCode, event: string): string =>
  deadlineRuleOn(code, event, calendar.terms)?.article ?? '';

/** What the rules answer to a filing today; one judgement for the verb and for the screen. */
export function judgeFiling(found: FilingCase, reasons: string, today: string, calendars: Calendars): FilingAnswer {
  const filing = {
    receivedOn: receiptOf(found.acknowledgedOn, found.deliveredOn),
    filedOn: today,
    reasons,
    alreadyFiled: found.alreadyFiled,
    finality: found,
  };
  return fileObjection(filing, calendars[found.workWeek]);
}

/** Key, article and last day of every refusal, for a sentence. */
export const refusalParams = (answer: FilingAnswer, article: string): Params => ({
  article,
  lastDay: answer.lastDayToFile ?? '',
});

/** The filing clock of a result, annual or periodic, that the actor sees; null when it has nothing to count from: not published. */
export async function filingClockOf(ctx: Ctx, resultId: string): Promise<FilingClock | null> {
  const found = await filingCase(ctx.em.fork(), resultId);
  if (found?.status !== 'PUBLISHED') return null;
  const calendars = await calendarsOf(ctx);
  const today = todayOf(ctx);
  const answer = judgeFiling(found, 'given', today, calendars);
  const receivedOn = receiptOf(found.acknowledgedOn, found.deliveredOn);
  const deadline = receivedOn ? statutoryDeadline(calendars[found.workWeek], 'OBJECTION_FILED', receivedOn) : undefined;
  const refusals = answer.refusals.map(({ reason, article }): ObjectionRefusalView => {
    const text = ctx.say[ctx.locale](`objection.refused.${reason}`, refusalParams(answer, article));
    return { reason, article, text };
  });
  const blocked = (reason: string, key: string, article: string) =>
    refusals.push({ reason, article, text: ctx.say[ctx.locale](key, { article }) });
  if (!found.takesObjections) blocked('PHASE', 'objection.phase', 'Ps 29');
  if (found.evaluatorSuperiorId === null) blocked('NO_SUPERIOR', 'objection.noSuperior', 'p.117 B.2');
  return {
    receivedOn,
    lastDay: answer.lastDayToFile,
    isProvisional: answer.lastDayToFile !== null && deadline?.provisional === true,
    isOver: answer.lastDayToFile !== null && today > answer.lastDayToFile,
    workingDaysLeft:
      answer.lastDayToFile === null || today > answer.lastDayToFile
        ? null
        : workingDaysBetween(calendars[found.workWeek], today, answer.lastDayToFile),
    isFinal: finalityOf(found).final,
    article: termArticle(calendars[found.workWeek], 'OBJECTION_FILED', receivedOn ?? today),
    refusals,
    viewerMayFile: refusals.length === 0 && found.employeeId === actorOf(ctx).employeeId,
  };
}

/** What of an objection its decision clock needs. */
export interface DecisionRow {
  readonly state: ObjectionState;
  readonly filedOn: string;
  readonly decidedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly unitId: string;
}

/** The decision clock: overdue while open past the last day, or ended after it. */
export async function decisionClockOf(ctx: Ctx, row: DecisionRow): Promise<DecisionClock> {
  const week = (await weeksOf(ctx)).get(row.unitId) ?? 'FIVE_DAY';
  const calendar = (await calendarsOf(ctx))[week];
  const deadline = statutoryDeadline(calendar, 'OBJECTION_DECIDED', row.filedOn);
  const lastDay = deadline?.lastDay ?? row.filedOn;
  const today = todayOf(ctx);
  const ended = row.decidedOn ?? row.withdrawnOn ?? today;
  return {
    lastDay,
    isProvisional: deadline?.provisional === true,
    isOverdue: ended > lastDay && (isOpen(row.state) || row.decidedOn !== null),
    workingDaysLeft: isOpen(row.state) ? daysLeft(calendar, today, lastDay) : null,
    article: termArticle(calendar, 'OBJECTION_DECIDED', row.filedOn),
  };
}

/** Working days until a last day, below 0 after it. The first calendar day after it is one day late, whatever day it is. */
const daysLeft = (calendar: WorkCalendar, today: string, lastDay: string): number =>
  today > lastDay
    ? -Math.max(1, workingDaysBetween(calendar, lastDay, today))
    : workingDaysBetween(calendar, today, lastDay);

const weeks = new WeakMap<Ctx, Promise<ReadonlyMap<string, WorkWeek>>>();

/** Working weeks of the units that have objections, read once per request. */
function weeksOf(ctx: Ctx): Promise<ReadonlyMap<string, WorkWeek>> {
  const read = async () => {
    const rows = await ctx.reader.rows<{ id: string; week: WorkWeek }>(
      sql`select u.id, u.work_week as week from unit u where exists (select 1 from objection o where o.unit_id = u.id)`,
    );
    return new Map(rows.map(({ id, week }) => [id, week]));
  };
  const known = weeks.get(ctx) ?? read();
  weeks.set(ctx, known);
  return known;
}

interface OpenRow extends Omit<OverdueObjection, 'lastDay' | 'workingDaysLate' | 'article'> {
  readonly week: WorkWeek;
}

/** Open objections past their last day, longest first, for whoever watches over the clocks. */
export async function overdueObjections(ctx: Ctx, cycleId: string | null): Promise<OverdueObjection[]> {
  const actor = actorOf(ctx);
  if (!mayWatchClocks(actor)) return [];
  const policy = objectionsVisibleTo(actor);
  const visible = { ...policy, text: policy.text.replace(/@\./g, 'o.') };
  const rows = await ctx.reader.rows<OpenRow>(sql`
    select o.id as "objectionId", e.name as "employeeName", u.name as "unitName", s.name as "evaluatorSuperiorName",
      o.filed_on::text as "filedOn", u.work_week as week
    from objection o join employee e on e.id = o.employee_id join employee s on s.id = o.evaluator_superior_id
      join unit u on u.id = o.unit_id
    where o.state in ('FILED', 'HEARD') and ${and(visible, cycleId === null ? TRUE : sql`o.cycle_id = ${cycleId}`)}
    order by o.filed_on, e.name`);
  const calendars = await calendarsOf(ctx);
  const today = todayOf(ctx);
  return rows.flatMap(({ week, ...row }) => {
    const lastDay = statutoryDeadline(calendars[week], 'OBJECTION_DECIDED', row.filedOn)?.lastDay ?? row.filedOn;
    const workingDaysLate = workingDaysBetween(calendars[week], lastDay, today);
    return today > lastDay
      ? [{ ...row, lastDay, workingDaysLate, article: termArticle(calendars[week], 'OBJECTION_DECIDED', row.filedOn) }]
      : [];
  });
}
