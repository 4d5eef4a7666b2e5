import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, type Services } from '../../kernel/context.js';
import { conflict, forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { allEditions } from '../rulesets/kind.service.js';
import type { ImportHolidaysInput, RemoveHolidayInput, SetHolidayInput } from './calendar.inputs.js';
import { mayChangeCalendar } from './calendar.policy.js';
import { holidayReads } from './calendar.reads.js';
import { type WorkCalendar, workCalendar } from './calendar.rules.js';
import { OTHER_DEADLINES, type StatutoryCalendar, statutory } from './deadlines.rules.js';
import { DEADLINES_KIND, termsOf } from './deadlinesKind.rules.js';
import { Holiday } from './holiday.entity.js';
import { HOLIDAYS } from './holidays.data.js';

/** The calendar of a working week from the recorded days off. A year with an unconfirmed day counts as not known yet. */
const calendarFrom = (week: WorkWeek, rows: readonly { date: string; confirmed: boolean }[]): WorkCalendar => {
  const calendar = workCalendar(week, rows);
  const open = new Set(rows.filter(({ confirmed }) => !confirmed).map(({ date }) => Number(date.slice(0, 4))));
  return { ...calendar, years: new Set([...calendar.years].filter((year) => !open.has(year))) };
};

const ROWS = 'select day::text as date, is_confirmed as confirmed from holiday';

/** Working days as recorded now: one statement. Keep the answer for the length of a use case. */
export async function workingCalendar(
  services: Pick<Services, 'reader'>,
  week: WorkWeek = 'FIVE_DAY',
): Promise<WorkCalendar> {
  return calendarFrom(
    week,
    await services.reader.rows<{ date: string; confirmed: boolean }>(
      sql`select day::text as date, is_confirmed as confirmed from holiday`,
    ),
  );
}

/** The same inside a transaction, for both working weeks at once. */
export async function workingCalendarsIn(em: EntityManager): Promise<Readonly<Record<WorkWeek, WorkCalendar>>> {
  const rows: { date: string; confirmed: boolean }[] = await em.execute(ROWS);
  return { FIVE_DAY: calendarFrom('FIVE_DAY', rows), SIX_DAY: calendarFrom('SIX_DAY', rows) };
}

/** The working days of both weeks with the statutory terms counted in them: two statements. */
export async function statutoryCalendarsIn(em: EntityManager): Promise<Readonly<Record<WorkWeek, StatutoryCalendar>>> {
  const { FIVE_DAY, SIX_DAY } = await workingCalendarsIn(em);
  const terms = [...(await allEditions(em, DEADLINES_KIND)).flatMap(termsOf), ...OTHER_DEADLINES];
  return { FIVE_DAY: statutory(FIVE_DAY, terms), SIX_DAY: statutory(SIX_DAY, terms) };
}

/** Writes the shipped days of a year that are not recorded; returns how many. Caller's transaction. */
export async function ensureHolidays(em: EntityManager, year: number): Promise<number> {
  const there = new Set(
    (await em.find(Holiday, { day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } })).map(({ day }) => day),
  );
  const missing = HOLIDAYS.filter(({ day }) => day.startsWith(`${year}-`) && !there.has(day));
  for (const holiday of missing) make(em, Holiday, { ...holiday });
  await em.flush();
  return missing.length;
}

/**
 * Takes over the shipped days off of a year; recorded days stay as they are.
 * @throws BAD_USER_INPUT at `year` when nothing ships for it
 */
export async function importHolidays(ctx: Ctx, { year }: ImportHolidaysInput): Promise<number> {
  if (!mayChangeCalendar(actorOf(ctx))) throw forbidden();
  if (!HOLIDAYS.some(({ day }) => day.startsWith(`${year}-`)))
    throw invalidField('year', 'calendar.noHolidays', { year });
  return inTransaction(ctx, async (em) => {
    const added = await ensureHolidays(em, year);
    await record(em, ctx, { deed: 'importHolidays', object: 'holiday', after: { year, added } });
    return added;
  });
}

/** Records a day off or corrects the recorded one, whose version has to be sent. */
export async function setHoliday(ctx: Ctx, input: SetHolidayInput): Promise<string> {
  if (!mayChangeCalendar(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const { version, isConfirmed = true, ...values } = input;
    const old = await em.findOne(Holiday, { day: input.day });
    if (old && version === undefined) throw conflict('constraint.holiday_day', { currentVersion: old.version });
    if (old) mustBeVersion(old, version ?? 0);
    const before = old && { name: old.name, kind: old.kind, source: old.source, isConfirmed: old.isConfirmed };
    const row = old ?? make(em, Holiday, { ...values, isConfirmed });
    if (old) em.assign(old, { ...values, isConfirmed });
    await record(em, ctx, {
      deed: 'setHoliday',
      object: 'holiday',
      objectId: row.id,
      before,
      after: { ...values, isConfirmed },
    });
    return row.id;
  });
}

/** Takes a day off back: it is a working day again. Days of attendance already judged keep their status until imported anew. */
export async function removeHoliday(ctx: Ctx, input: RemoveHolidayInput): Promise<void> {
  if (!mayChangeCalendar(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, holidayReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Holiday, { id: input.id });
    mustBeVersion(row, input.version);
    em.remove(row);
    await record(em, ctx, {
      deed: 'removeHoliday',
      object: 'holiday',
      objectId: row.id,
      before: { day: row.day, name: row.name, source: row.source },
    });
  });
}
