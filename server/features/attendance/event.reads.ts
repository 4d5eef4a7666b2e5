import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { attendanceVisibleTo, ofUnit } from './attendance.policy.js';
import { PersonDayFilter, personDayWhere } from './attendance.reads.js';
import { AttendanceEvent, AttendanceEventChange } from './event.entity.js';
import { EventKind, EventOutcome } from './event.rules.js';

@InputType({ description: 'Conditions on departures and ceremonies; all must hold.' })
export class AttendanceEventFilter extends PersonDayFilter {
  @Field(() => EventKind, { nullable: true, description: 'Of this kind.' })
  kind?: EventKind;

  @Field(() => [EventOutcome], { nullable: true, description: 'With any of these outcomes.' })
  outcome?: EventOutcome[];

  @Field(() => Boolean, { nullable: true, description: 'Only those that stand, or that were corrected or annulled.' })
  isStanding?: boolean;
}

export const attendanceEventReads = reads<AttendanceEvent, AttendanceEventFilter>({
  entity: AttendanceEvent,
  list: 'attendanceEvents',
  one: 'attendanceEvent',
  gate: signedIn,
  describe: {
    list: 'Departures and ceremonies you may see, newest first, also those that were corrected or annulled.',
    one: 'One departure or ceremony.',
  },
  visibleTo: attendanceVisibleTo,
  filter: {
    input: AttendanceEventFilter,
    where: {
      ...personDayWhere,
      kind: (kind) => sql`@.kind = ${kind}`,
      outcome: (values) => sql`@.outcome = any(${values})`,
      isStanding: (standing) => sql`(@.ending is null) = ${standing}`,
    },
  },
  sort: { DAY: 'day', EMPLOYEE_NAME: 'employee.name', OUTCOME: 'outcome' },
  descending: true,
});

@InputType({ description: 'Conditions on changes of events; all must hold.' })
export class AttendanceEventChangeFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => String, { nullable: true, description: 'With figures of this month, YYYY-MM.' })
  month?: string;

  @Field(() => UUID, { nullable: true, description: 'Brought by this import.' })
  importId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that moved the figure, or that did not.' })
  isDifferent?: boolean;
}

export const attendanceEventChangeReads = reads<AttendanceEventChange, AttendanceEventChangeFilter>({
  entity: AttendanceEventChange,
  list: 'attendanceEventChanges',
  one: 'attendanceEventChange',
  gate: signedIn,
  describe: {
    list: 'What was recorded, corrected and annulled about events, newest first, with the deduction before and after.',
    one: 'One change.',
  },
  visibleTo: attendanceVisibleTo,
  filter: {
    input: AttendanceEventChangeFilter,
    where: {
      employeeId: (id) => sql`@.employee_id = ${id}`,
      unitSubtreeOf: ofUnit,
      month: (month) => sql`@.month = ${month}`,
      importId: (id) => sql`@.import_id = ${id}`,
      isDifferent: (differs) => sql`(@.percent_before <> @.percent_after) = ${differs}`,
    },
  },
  sort: { AT: 'at', MONTH: 'month', EMPLOYEE_NAME: 'employee.name' },
  descending: true,
});
