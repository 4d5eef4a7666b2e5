import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { constant, sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { EvaluationRevision, Objection } from './objection.entity.js';
import { ObjectionState } from './objection.rules.js';
import { objectionsVisibleTo, revisionsVisibleTo } from './objections.policy.js';

@InputType({ description: 'Conditions on objections; all must hold.' })
export class ObjectionFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'To this annual evaluation.' })
  evaluationId?: string;

  @Field(() => UUID, { nullable: true, description: 'To this periodic evaluation.' })
  periodicEvaluationId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'To be decided by this superior.' })
  evaluatorSuperiorId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [ObjectionState], { nullable: true, description: 'Any of these states.' })
  state?: ObjectionState[];
}

const nameOf = (column: string) => constant(`(select n.name from employee n where n.id = @.${column})`);

export const objectionReads = reads<Objection, ObjectionFilter>({
  entity: Objection,
  list: 'objections',
  one: 'objection',
  gate: signedIn,
  describe: { list: 'Objections you may see, newest first; each read of others’ is logged.', one: 'One objection.' },
  visibleTo: objectionsVisibleTo,
  filter: {
    input: ObjectionFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      evaluationId: (id) => sql`@.evaluation_id = ${id}`,
      periodicEvaluationId: (id) => sql`@.periodic_evaluation_id = ${id}`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      evaluatorSuperiorId: (id) => sql`@.evaluator_superior_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      state: (values) => sql`@.state = any(${values})`,
    },
  },
  sort: {
    FILED_ON: 'filedOn',
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    STATE: 'state',
    UPDATED_AT: 'updatedAt',
  },
  descending: true,
  computed: {
    employeeName: nameOf('employee_id'),
    evaluatorName: nameOf('evaluator_id'),
    evaluatorSuperiorName: nameOf('evaluator_superior_id'),
  },
  needs: {
    evidence: ['proofs'],
    clock: ['filedOn', 'decidedOn', 'withdrawnOn', 'unitId', 'state'],
    viewerCan: ['state', 'employeeId', 'evaluatorId', 'evaluatorSuperiorId', 'explainedOn'],
  },
  confidential: 'objection',
});

@InputType({ description: 'Conditions on earlier editions of evaluations; all must hold.' })
export class EvaluationRevisionFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this annual evaluation.' })
  evaluationId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this periodic evaluation.' })
  periodicEvaluationId?: string;
}

export const evaluationRevisionReads = reads<EvaluationRevision, EvaluationRevisionFilter>({
  entity: EvaluationRevision,
  list: 'evaluationRevisions',
  one: 'evaluationRevision',
  gate: signedIn,
  describe: {
    list: 'Earlier editions of evaluations you may see, in order: what a decision replaced.',
    one: 'One earlier edition.',
  },
  visibleTo: revisionsVisibleTo,
  filter: {
    input: EvaluationRevisionFilter,
    where: {
      evaluationId: (id) => sql`@.evaluation_id = ${id}`,
      periodicEvaluationId: (id) => sql`@.periodic_evaluation_id = ${id}`,
    },
  },
  sort: { EDITION: 'edition', UPDATED_AT: 'updatedAt' },
  confidential: 'evaluation',
});
