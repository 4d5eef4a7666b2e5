import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { type Conditions, reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { AttendanceCorrection, AttendanceDay } from './attendance.entity.js';
import { attendanceVisibleTo, ofUnit } from './attendance.policy.js';
import { DayStatus } from './attendance.rules.js';
import { DisciplineLevel } from './discipline.rules.js';
import { DisciplineSanction } from './sanction.entity.js';

/** What may be asked of anything that belongs to a person and a day. */
@InputType()
export abstract class PersonDayFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => LocalDate, { nullable: true, description: 'On or after this day.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'On or before this day.' })
  to?: string;
}

export const personDayWhere: Conditions<PersonDayFilter> = {
  ids: (ids) => sql`@.id = any(${ids})`,
  employeeId: (id) => sql`@.employee_id = ${id}`,
  unitSubtreeOf: ofUnit,
  from: (day) => sql`@.day >= ${day}`,
  to: (day) => sql`@.day <= ${day}`,
};

@InputType({ description: 'Conditions on days of attendance; all must hold.' })
export class AttendanceDayFilter extends PersonDayFilter {
  @Field(() => [DayStatus], { nullable: true, description: 'With any of these outcomes.' })
  status?: DayStatus[];
}

export const attendanceDayReads = reads<AttendanceDay, AttendanceDayFilter>({
  entity: AttendanceDay,
  list: 'attendanceDays',
  one: 'attendanceDay',
  gate: signedIn,
  describe: { list: 'Days of attendance you may see, newest first.', one: 'One day of attendance.' },
  visibleTo: attendanceVisibleTo,
  filter: {
    input: AttendanceDayFilter,
    where: {
      ...personDayWhere,
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: { DAY: 'day', EMPLOYEE_NAME: 'employee.name', LATE_MINUTES: 'lateMinutes', STATUS: 'status' },
  descending: true,
});

@InputType({ description: 'Conditions on corrections; all must hold.' })
export class AttendanceCorrectionFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Brought by this import.' })
  importId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Of days on or after this one.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Of days on or before this one.' })
  to?: string;
}

export const attendanceCorrectionReads = reads<AttendanceCorrection, AttendanceCorrectionFilter>({
  entity: AttendanceCorrection,
  list: 'attendanceCorrections',
  one: 'attendanceCorrection',
  gate: signedIn,
  describe: { list: 'Stored days that a later import changed, newest first.', one: 'One correction.' },
  visibleTo: attendanceVisibleTo,
  filter: {
    input: AttendanceCorrectionFilter,
    where: {
      employeeId: (id) => sql`@.employee_id = ${id}`,
      importId: (id) => sql`@.import_id = ${id}`,
      from: (day) => sql`@.day >= ${day}`,
      to: (day) => sql`@.day <= ${day}`,
    },
  },
  sort: { AT: 'at', DAY: 'day', EMPLOYEE_NAME: 'employee.name' },
  descending: true,
});

@InputType({ description: 'Conditions on sanctions; all must hold.' })
export class DisciplineSanctionFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [DisciplineLevel], { nullable: true, description: 'Of any of these levels.' })
  level?: DisciplineLevel[];

  @Field(() => LocalDate, { nullable: true, description: 'Taking effect on or after this day.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Taking effect on or before this day.' })
  to?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that stand, or that were annulled.' })
  isAnnulled?: boolean;
}

export const sanctionReads = reads<DisciplineSanction, DisciplineSanctionFilter>({
  entity: DisciplineSanction,
  list: 'sanctions',
  one: 'sanction',
  gate: signedIn,
  describe: {
    list: 'Decided sanctions you may see, newest first; each read is logged.',
    one: 'One sanction; the read is logged.',
  },
  visibleTo: attendanceVisibleTo,
  confidential: 'sanction',
  filter: {
    input: DisciplineSanctionFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      unitSubtreeOf: ofUnit,
      level: (values) => sql`@.level = any(${values})`,
      from: (day) => sql`@.effective_from >= ${day}`,
      to: (day) => sql`@.effective_from <= ${day}`,
      isAnnulled: (annulled) => sql`(@.annulled_on is not null) = ${annulled}`,
    },
  },
  needs: { viewerCan: ['annulledOn'] },
  sort: { DECIDED_ON: 'decidedOn', EFFECTIVE_FROM: 'effectiveFrom', EMPLOYEE_NAME: 'employee.name', LEVEL: 'level' },
  descending: true,
});
