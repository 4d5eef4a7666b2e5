import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { constant, sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { PerformancePlan } from './plan.entity.js';
import { PlanState } from './plan.rules.js';
import { plansVisibleTo } from './plans.policy.js';

@InputType({ description: 'Conditions on plans; all must hold.' })
export class PerformancePlanFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of the name or titles, or the beginning of a NIP.' })
  q?: string;

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Evaluated by this employee.' })
  evaluatorId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [PlanState], { nullable: true, description: 'In any of these states.' })
  status?: PlanState[];

  @Field(() => Boolean, { nullable: true, description: 'True: only the newest edition of each person.' })
  isLatest?: boolean;
}

const ofEmployee = (field: 'name' | 'nip', column: string) =>
  constant(`(select n.${field} from employee n where n.id = @.${column})`);

const HELD = ['document', 'level', 'leadsIndependentUnit', 'leadsTeam'];
const STANDING = [
  ...['status', 'edition', 'year', 'dutySince', 'signedOn', 'employeeSignedAt', 'evaluatorSignedAt'],
  ...['employeeId', 'evaluatorId', 'evaluatorSuperiorId'],
];

export const planReads = reads<PerformancePlan, PerformancePlanFilter>({
  entity: PerformancePlan,
  list: 'performancePlans',
  one: 'performancePlan',
  gate: signedIn,
  describe: { list: 'Performance plans (SKP) you may read, all editions.', one: 'One edition of a plan.' },
  visibleTo: plansVisibleTo,
  filter: {
    input: PerformancePlanFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) =>
        sql`exists (select 1 from employee qe where qe.id = @.employee_id and qe.search_text like ${searchPattern(q)})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      evaluatorId: (id) => sql`@.evaluator_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      status: (values) => sql`@.status = any(${values})`,
      isLatest: (wanted) =>
        sql`(not exists (select 1 from performance_plan np where np.cycle_id = @.cycle_id and np.employee_id = @.employee_id and np.edition > @.edition)) = ${wanted}`,
    },
  },
  sort: {
    UPDATED_AT: 'updatedAt',
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    STATUS: 'status',
    EDITION: 'edition',
    SIGNED_ON: 'signedOn',
  },
  descending: true,
  computed: {
    employeeName: ofEmployee('name', 'employee_id'),
    employeeNip: ofEmployee('nip', 'employee_id'),
    evaluatorName: ofEmployee('name', 'evaluator_id'),
    evaluatorSuperiorName: ofEmployee('name', 'evaluator_superior_id'),
    cyclePhase: constant('(select c.phase from evaluation_cycle c where c.id = @.cycle_id)'),
    signedForName: ofEmployee('name', 'signed_for_id'),
  },
  needs: {
    form: ['approach', 'level', 'leadsIndependentUnit'],
    results: ['document'],
    expectations: ['document'],
    attachment: ['document'],
    problems: HELD,
    hints: HELD,
    isLate: STANDING,
    viewerCan: [...STANDING, ...HELD, 'cyclePhase'],
    viewerMayIssue: STANDING,
  },
});
