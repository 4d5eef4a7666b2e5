import { type Services, todayOf } from '../../kernel/context.js';
import type { Sql } from '../../kernel/sql.js';
import { type DeadlineCode, type StatutoryCalendar, statutoryDeadline } from '../calendar/deadlines.rules.js';
import { type FinalityFacts, finalityOf } from '../objections/objection.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { isLate, type PlanState, planDeadline } from '../plans/plan.rules.js';
import {
  CHECKPOINTS,
  DEFAULT_DELIVERIES,
  DEFAULTS,
  DELIVERIES,
  FEEDBACK,
  FOLLOW_UPS,
  OBJECTABLE,
  OBJECTIONS,
  PLANS,
  periodicFeedback,
  RATINGS,
  RECEIPTS,
  REPORTS,
} from './duties.reads.js';
import type { DutyKind } from './kinds.rules.js';
import type { Duty } from './reminders.rules.js';

interface Found {
  readonly objectId: string;
  readonly ownerId: string | null;
  readonly unitId: string | null;
  readonly week: WorkWeek;
}
type Dated = Found & { readonly dueOn: string };
type Begun = Found & { readonly event: string };

interface PlanFound extends Omit<Found, 'ownerId'> {
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly status: Extract<PlanState, 'DRAFTED' | 'PROPOSED' | 'AGREED'>;
  readonly dutySince: string;
  readonly year: number;
  readonly employeeSigned: boolean;
  readonly evaluatorSigned: boolean;
}

const dutyOf = (kind: DutyKind, { objectId, ownerId, unitId, week }: Found, dueOn: string): Duty => ({
  kind,
  objectId,
  ownerId,
  unitId,
  week,
  dueOn,
});

/** Who has to move a plan: the employee, the evaluator, or both who have not signed. */
function planDuties(found: PlanFound): Duty[] {
  const dueOn = planDeadline(found.year);
  // Whoever came under the duty after the day is never late for it, however long it takes.
  if (!isLate(found.year, { signedOn: null, dutySince: found.dutySince }, `${found.year}-12-31`)) return [];
  const duty = (kind: DutyKind, ownerId: string | null) =>
    ownerId === null ? [] : [dutyOf(kind, { ...found, ownerId }, dueOn)];
  if (found.status === 'DRAFTED') return duty('PLAN_DUE', found.employeeId);
  if (found.status === 'PROPOSED') return duty('PLAN_AGREEMENT_DUE', found.evaluatorId);
  return [
    ...(found.employeeSigned ? [] : duty('PLAN_SIGNATURE_DUE', found.employeeId)),
    ...(found.evaluatorSigned ? [] : duty('PLAN_SIGNATURE_DUE', found.evaluatorId)),
  ];
}

/**
 * Everything somebody has to do by a day, from the facts as they are now; the terms are those of the calendar, the plans
 * and the windows of the cycles. A dozen statements, whatever the size of the city.
 */
export async function openDuties(
  services: Pick<Services, 'reader' | 'now'>,
  calendars: Readonly<Record<WorkWeek, StatutoryCalendar>>,
): Promise<Duty[]> {
  const rows = <T extends object>(statement: Sql): Promise<T[]> => services.reader.rows<T>(statement);
  const dated = async (kind: DutyKind, statement: Sql) =>
    (await rows<Dated>(statement)).map((found) => dutyOf(kind, found, found.dueOn));
  const begun = (kind: DutyKind, code: DeadlineCode, found: Begun): Duty[] => {
    const deadline = statutoryDeadline(calendars[found.week], code, found.event);
    return deadline ? [dutyOf(kind, found, deadline.lastDay)] : [];
  };
  const termed = async (kind: DutyKind, code: DeadlineCode, statement: Sql) =>
    (await rows<Begun>(statement)).flatMap((found) => begun(kind, code, found));
  const receipts = await rows<Begun & { byDefault: boolean }>(RECEIPTS);
  const objectable = await rows<Begun & FinalityFacts>(OBJECTABLE);
  return [
    ...(await rows<PlanFound>(PLANS)).flatMap(planDuties),
    ...(await dated('FEEDBACK_DUE', FEEDBACK)),
    ...(await dated('PERIODIC_FEEDBACK_DUE', periodicFeedback(todayOf(services)))),
    ...(await dated('RATING_DUE', RATINGS)),
    ...(await termed('DEFAULT_RATING_DUE', 'DEFAULT_SIGNED', DEFAULTS)),
    ...(await termed('DELIVERY_DUE', 'DOCUMENT_DELIVERED', DELIVERIES)),
    ...(await termed('DELIVERY_DUE', 'DEFAULT_DELIVERED', DEFAULT_DELIVERIES)),
    ...(await termed('REPORT_DUE', 'REPORTED', REPORTS)),
    ...receipts.flatMap((found) =>
      begun('ACKNOWLEDGEMENT_DUE', found.byDefault ? 'DEFAULT_RETURNED' : 'DOCUMENT_RETURNED', found),
    ),
    ...objectable
      .filter((found) => !finalityOf(found).final)
      .flatMap((found) => begun('OBJECTION_WINDOW', 'OBJECTION_FILED', found)),
    ...(await termed('DECISION_DUE', 'OBJECTION_DECIDED', OBJECTIONS)),
    ...(await dated('CHECKPOINT_DUE', CHECKPOINTS)),
    ...(await dated('FOLLOW_UP_DUE', FOLLOW_UPS)),
  ];
}
