import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { invalidField, notFound, precondition } from '../../kernel/errors.js';
import { and, sql } from '../../kernel/sql.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { recordableBy } from './attendance.policy.js';
import { AttendanceEvent } from './event.entity.js';
import type {
  AnnulAttendanceEventInput,
  CorrectAttendanceEventInput,
  RecordAttendanceEventInput,
} from './event.inputs.js';
import { attendanceEventReads } from './event.reads.js';
import { type EventFacts, type EventProblem, sameFacts, settingProblem, shapeProblem } from './event.rules.js';
import { applyEventChanges, type EventChange } from './eventChange.service.js';
import { openMonth } from './eventMonth.service.js';
import { attendanceTables } from './tables.service.js';

/** Throws NOT_FOUND unless the actor may record events of the employee: denied looks like missing. */
async function mustRecord(ctx: Ctx, employeeId: string): Promise<void> {
  const { text, values } = and(sql`@.id = ${employeeId}`, recordableBy(actorOf(ctx)));
  const found = await ctx.reader.rows(
    sql`select 1 from employee e where ${{ text: text.replace(/@\./g, 'e.'), values }}`,
  );
  if (found.length === 0) throw notFound();
}

/** Refuses an event that cannot be, at its field, with the article of the regulation of that day. */
async function mustFit(ctx: Ctx, employeeId: string, event: EventFacts, except?: string): Promise<void> {
  const problem: EventProblem | null =
    shapeProblem(event) ??
    settingProblem(event, {
      today: todayOf(ctx),
      ...(await openMonth(ctx, event.day.slice(0, 7), [employeeId])).settingOf(employeeId, event, except),
    });
  if (problem === null) return;
  const article = (await attendanceTables(ctx.em.fork()))(event.day).deduction.source;
  throw invalidField(problem.field, `attendance.event.${problem.what}`, { article });
}

/** Empty texts are no texts; what belongs to the other kind is left out. */
const factsOf = (
  input: Omit<CorrectAttendanceEventInput, 'id' | 'version' | 'why'>,
  { kind, day }: Pick<EventFacts, 'kind' | 'day'>,
): EventFacts => ({
  kind,
  day,
  outcome: input.outcome,
  timeFrom: kind === 'DEPARTURE' ? input.timeFrom || null : null,
  timeTo: kind === 'DEPARTURE' ? input.timeTo || null : null,
  unitId: kind === 'CEREMONY' ? (input.unitId ?? null) : null,
  reference: kind === 'DEPARTURE' ? input.reference?.trim() || null : null,
  reason: input.reason?.trim() || null,
});

async function write(ctx: Ctx, deed: string, check: () => Promise<EventChange>): Promise<string> {
  return inTransaction(ctx, async (em) => {
    await lock(em, 'attendanceEvents', '');
    const change = await check();
    const [id = ''] = await applyEventChanges(ctx, em, [change], null);
    const { employeeId, day, kind, after } = change;
    await record(em, ctx, {
      ...{ deed, object: 'attendanceEvent', objectId: id },
      before: change.before ? { id: change.before } : null,
      after: { employeeId, day, kind, outcome: after?.outcome ?? null },
    });
    return id;
  });
}

/**
 * Records a departure or a ceremony; the month says at once what it does to the deduction.
 * @throws BAD_USER_INPUT at the field that does not fit, NOT_FOUND for somebody outside the actor's subtree
 */
export async function recordAttendanceEvent(ctx: Ctx, input: RecordAttendanceEventInput): Promise<string> {
  const { employeeId, day, kind } = input;
  await mustRecord(ctx, employeeId);
  const after = factsOf(input, input);
  return write(ctx, 'recordAttendanceEvent', async () => {
    await mustFit(ctx, employeeId, after);
    return { verb: 'RECORDED', employeeId, day, kind, before: null, after, why: null };
  });
}

/** The event as it stands, in the version that was read. */
async function standing(ctx: Ctx, { id, version }: { readonly id: string; readonly version: number }) {
  await mustSee(ctx, attendanceEventReads, id);
  const row = await ctx.em.fork().findOneOrFail(AttendanceEvent, { id });
  await mustRecord(ctx, row.employee.id);
  mustBeVersion(row, version);
  if (row.ending !== null) throw precondition('attendance.event.ended');
  return row;
}

/** Says an event anew: the earlier row stays visible as corrected, with why. */
export async function correctAttendanceEvent(ctx: Ctx, input: CorrectAttendanceEventInput): Promise<string> {
  const row = await standing(ctx, input);
  const { id, day, kind, outcome, timeFrom, timeTo, reference, reason } = row;
  const employeeId = row.employee.id;
  const after = factsOf(input, { kind, day });
  const now: EventFacts = { kind, day, outcome, timeFrom, timeTo, unitId: row.unit?.id ?? null, reference, reason };
  if (sameFacts(now, after)) throw invalidField('outcome', 'attendance.event.same');
  return write(ctx, 'correctAttendanceEvent', async () => {
    await mustFit(ctx, employeeId, after, id);
    return { verb: 'CORRECTED', employeeId, day, kind, before: id, after, why: input.why };
  });
}

/** Ends an event that did not happen; it stays visible and no longer counts. */
export async function annulAttendanceEvent(ctx: Ctx, input: AnnulAttendanceEventInput): Promise<string> {
  const row = await standing(ctx, input);
  const { id, day, kind } = row;
  const employeeId = row.employee.id;
  return write(ctx, 'annulAttendanceEvent', async () => ({
    ...{ verb: 'ANNULLED', employeeId, day, kind, before: id, after: null, why: input.why },
  }));
}
