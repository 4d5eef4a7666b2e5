import { Field, InputType } from 'type-graphql';
import { roles, signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { constant, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { Predicate } from '../rulesets/quadrant.rules.js';
import { DistributionReason, Evaluation, OrganisationResult } from './evaluation.entity.js';
import { evaluationsVisibleTo } from './evaluations.policy.js';
import { EvaluationStatus } from './evaluations.rules.js';

@InputType({ description: 'Conditions on evaluations; all must hold.' })
export class EvaluationFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or NIP of who is evaluated.' })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Rated by this evaluator.' })
  evaluatorId?: string;

  @Field(() => [EvaluationStatus], { nullable: true, description: 'Any of these states.' })
  status?: EvaluationStatus[];

  @Field(() => [Predicate], { nullable: true, description: 'Any of these predicates.' })
  predicate?: Predicate[];

  @Field(() => Boolean, { nullable: true, description: 'True: only where no evaluator was found.' })
  isWithoutEvaluator?: boolean;
}

const nameOf = (column: string) => constant(`(select n.name from employee n where n.id = @.${column})`);

/** Columns that decide whether a document can be issued, of annual and periodic evaluations alike. */
export const ISSUING = [
  ...['status', 'organisationPredicate', 'predicate', 'isByDefault'],
  ...['employeeId', 'evaluatorId', 'evaluatorSuperiorId'],
];

export const evaluationReads = reads<Evaluation, EvaluationFilter>({
  entity: Evaluation,
  list: 'evaluations',
  one: 'evaluation',
  gate: signedIn,
  describe: { list: 'Evaluations you may see; each read of others’ is logged.', one: 'One evaluation.' },
  visibleTo: evaluationsVisibleTo,
  filter: {
    input: EvaluationFilter,
    where: {
      q: (q) =>
        sql`exists (select 1 from employee q where q.id = @.employee_id and q.search_text like ${searchPattern(q)})`,
      ids: (ids) => sql`@.id = any(${ids})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      employeeId: (id) => sql`@.employee_id = ${id}`,
      evaluatorId: (id) => sql`@.evaluator_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
      predicate: (values) => sql`@.predicate = any(${values})`,
      isWithoutEvaluator: (wanted) => sql`(@.evaluator_id is null) = ${wanted}`,
    },
  },
  sort: {
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    STATUS: 'status',
    PREDICATE: 'predicate',
    UPDATED_AT: 'updatedAt',
  },
  computed: {
    employeeName: nameOf('employee_id'),
    employeeNip: constant('(select n.nip from employee n where n.id = @.employee_id)'),
    positionTitle: constant(
      '(select p.title from participant m join position p on p.id = m.position_id where m.cycle_id = @.cycle_id and m.employee_id = @.employee_id)',
    ),
    evaluatorName: nameOf('evaluator_id'),
    evaluatorSuperiorName: nameOf('evaluator_superior_id'),
  },
  needs: {
    index: ['indexResult', 'cycleId', 'employeeId'],
    indexTotal: ['indexScore', 'cycleId', 'employeeId'],
    viewerCan: ['status', 'acknowledgedOn', 'cycleId', 'employeeId', 'evaluatorId', 'evaluatorSuperiorId'],
    viewerMayIssue: ISSUING,
    evidence: ['cycleId', 'employeeId'],
    suggestion: ['cycleId', 'employeeId'],
  },
  confidential: 'evaluation',
});

@InputType({ description: 'Conditions on organisation results; all must hold.' })
export class OrganisationResultFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this unit.' })
  unitId?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];
}

export const organisationResultReads = reads<OrganisationResult, OrganisationResultFilter>({
  entity: OrganisationResult,
  list: 'organisationResults',
  one: 'organisationResult',
  gate: signedIn,
  describe: { list: 'Predicates of organisations by year.', one: 'One organisation result.' },
  visibleTo: () => TRUE,
  filter: {
    input: OrganisationResultFilter,
    where: { unitId: (id) => sql`@.unit_id = ${id}`, ids: (ids) => sql`@.id = any(${ids})` },
  },
  sort: { YEAR: 'year', UNIT_NAME: 'unit.name', UPDATED_AT: 'updatedAt' },
  descending: true,
});

@InputType({ description: 'Conditions on distribution reasons; all must hold.' })
export class DistributionReasonFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;
}

export const distributionReasonReads = reads<DistributionReason, DistributionReasonFilter>({
  entity: DistributionReason,
  list: 'distributionReasons',
  one: 'distributionReason',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Recorded reasons for distributions outside the guide.', one: 'One recorded reason.' },
  visibleTo: () => TRUE,
  filter: { input: DistributionReasonFilter, where: { cycleId: (id) => sql`@.cycle_id = ${id}` } },
  sort: { UNIT_NAME: 'unit.name', UPDATED_AT: 'updatedAt' },
});
