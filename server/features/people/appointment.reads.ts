import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { Appointment } from './appointment.entity.js';
import { appointmentsVisibleTo } from './appointment.policy.js';
import { AppointmentKind } from './appointment.rules.js';

@InputType({ description: 'Conditions on dated facts; all must hold.' })
export class AppointmentFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'About this employee, or naming this employee as the other one.' })
  employeeId?: string;

  @Field(() => [AppointmentKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: AppointmentKind[];

  @Field(() => LocalDate, { nullable: true, description: 'Holding on this day.' })
  on?: string;
}

export const appointmentReads = reads<Appointment, AppointmentFilter>({
  entity: Appointment,
  list: 'appointments',
  one: 'appointment',
  gate: signedIn,
  describe: {
    list: 'Dated facts that decide who evaluates (Plt./Plh., delegation, tugas belajar …), newest first.',
    one: 'One dated fact.',
  },
  visibleTo: appointmentsVisibleTo,
  filter: {
    input: AppointmentFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      employeeId: (id) => sql`@.employee_id = ${id} or @.other_id = ${id}`,
      kind: (kinds) => sql`@.kind = any(${kinds})`,
      on: (day) => sql`@.valid_from <= ${day} and (@.valid_to is null or @.valid_to >= ${day})`,
    },
  },
  sort: { VALID_FROM: 'validFrom', KIND: 'kind', EMPLOYEE_NAME: 'employee.name', UPDATED_AT: 'updatedAt' },
  descending: true,
  computed: { onlyForIds: sql`coalesce(@.only_for, '[]'::jsonb)` },
});
