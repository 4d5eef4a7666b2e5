import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { DateTime, UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { Employee } from './employee.entity.js';
import { Assignment, ReportingLine } from './history.entity.js';
import { EmployeeKind } from './nip.rules.js';
import { employeesVisibleTo, historyVisibleTo } from './people.policy.js';
import { EmployeeStatus } from './people.rules.js';

@InputType({ description: 'Conditions on employees; all must hold.' })
export class EmployeeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of name or titles, or the beginning of a NIP; without case and accents.',
  })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'In exactly this unit.' })
  unitId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => UUID, { nullable: true, description: 'Reporting directly to this employee.' })
  superiorId?: string;

  @Field(() => [EmployeeStatus], { nullable: true, description: 'Any of these legal statuses.' })
  status?: EmployeeStatus[];

  @Field(() => [EmployeeKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: EmployeeKind[];

  @Field(() => DateTime, { nullable: true, description: 'Changed at or after this instant: for synchronising.' })
  updatedSince?: string;
}

export const employeeReads = reads<Employee, EmployeeFilter>({
  entity: Employee,
  list: 'employees',
  one: 'employee',
  gate: signedIn,
  describe: { list: 'Employees (pegawai) you may look up.', one: 'One employee.' },
  visibleTo: employeesVisibleTo,
  filter: {
    input: EmployeeFilter,
    where: {
      q: (q) => sql`@.search_text like ${searchPattern(q)}`,
      ids: (ids) => sql`@.id = any(${ids})`,
      unitId: (id) => sql`@.unit_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      superiorId: (id) => sql`@.superior_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
      kind: (values) => sql`@.kind = any(${values})`,
      updatedSince: (instant) => sql`@.updated_at >= ${instant}`,
    },
  },
  sort: {
    NAME: 'name',
    NIP: 'nip',
    GRADE: 'grade',
    UNIT_NAME: 'unit.name',
    POSITION_TITLE: 'position.title',
    SUPERIOR_NAME: 'superior.name',
    STATUS: 'status',
    UPDATED_AT: 'updatedAt',
  },
});

@InputType({ description: 'Conditions on history rows; all must hold.' })
export class HistoryFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;
}

export const assignmentReads = reads<Assignment, HistoryFilter>({
  entity: Assignment,
  list: 'assignments',
  one: 'assignment',
  gate: signedIn,
  describe: { list: 'Where employees worked, newest first.', one: 'One assignment.' },
  visibleTo: historyVisibleTo,
  filter: { input: HistoryFilter, where: { employeeId: (id) => sql`@.employee_id = ${id}` } },
  sort: { VALID_FROM: 'validFrom' },
  descending: true,
});

export const reportingLineReads = reads<ReportingLine, HistoryFilter>({
  entity: ReportingLine,
  list: 'reportingLines',
  one: 'reportingLine',
  gate: signedIn,
  describe: { list: 'Who reported to whom, newest first.', one: 'One reporting line.' },
  visibleTo: historyVisibleTo,
  filter: { input: HistoryFilter, where: { employeeId: (id) => sql`@.employee_id = ${id}` } },
  sort: { VALID_FROM: 'validFrom' },
  descending: true,
});
