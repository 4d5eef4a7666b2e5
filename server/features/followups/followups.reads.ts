import { Field, InputType } from 'type-graphql';
import { roles, signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { constant, sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { FollowUp, FollowUpCheckpoint, PotentialAssessment } from './followup.entity.js';
import { FollowUpKind, FollowUpStatus } from './followup.rules.js';
import { checkpointsVisibleTo, followUpsVisibleTo, potentialVisibleTo } from './followups.policy.js';

@InputType({ description: 'Conditions on follow-ups; all must hold.' })
export class FollowUpFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of evaluations of this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this evaluation.' })
  evaluationId?: string;

  @Field(() => UUID, { nullable: true, description: 'For this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Seen to by this employee.' })
  ownerId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [FollowUpKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: FollowUpKind[];

  @Field(() => [FollowUpStatus], { nullable: true, description: 'Any of these states.' })
  status?: FollowUpStatus[];

  @Field(() => LocalDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string;
}

@InputType({ description: 'Conditions on checkpoints; all must hold.' })
export class FollowUpCheckpointFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this improvement plan.' })
  followUpId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string;
}

const nameOf = (column: string) => constant(`(select n.name from employee n where n.id = @.${column})`);

export const checkpointReads = reads<FollowUpCheckpoint, FollowUpCheckpointFilter>({
  entity: FollowUpCheckpoint,
  list: 'followUpCheckpoints',
  one: 'followUpCheckpoint',
  gate: signedIn,
  describe: { list: 'Checkpoints of improvement plans you may see, by due day.', one: 'One checkpoint.' },
  visibleTo: checkpointsVisibleTo,
  filter: {
    input: FollowUpCheckpointFilter,
    where: { followUpId: (id) => sql`@.follow_up_id = ${id}`, dueBefore: (day) => sql`@.due_on < ${day}::date` },
  },
  sort: { DUE_ON: 'dueOn', UPDATED_AT: 'updatedAt' },
});

export const followUpReads = reads<FollowUp, FollowUpFilter>({
  entity: FollowUp,
  list: 'followUps',
  one: 'followUp',
  gate: signedIn,
  describe: { list: 'Follow-ups you may see, by due day.', one: 'One follow-up.' },
  visibleTo: followUpsVisibleTo,
  filter: {
    input: FollowUpFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      evaluationId: (id) => sql`@.evaluation_id = ${id}`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      ownerId: (id) => sql`@.owner_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      kind: (values) => sql`@.kind = any(${values})`,
      status: (values) => sql`@.status = any(${values})`,
      dueBefore: (day) => sql`@.due_on < ${day}::date`,
    },
  },
  sort: {
    DUE_ON: 'dueOn',
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    KIND: 'kind',
    STATUS: 'status',
    UPDATED_AT: 'updatedAt',
  },
  computed: { employeeName: nameOf('employee_id'), ownerName: nameOf('owner_id') },
  many: { checkpoints: { of: () => checkpointReads, by: 'followUp', order: ['dueOn'] } },
  needs: {
    isOverdue: ['dueOn', 'status'],
    viewerCan: ['kind', 'status', 'employeeId', 'ownerId'],
  },
  confidential: 'followUp',
});

@InputType({ description: 'Conditions on potentials; all must hold.' })
export class PotentialAssessmentFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;
}

export const potentialReads = reads<PotentialAssessment, PotentialAssessmentFilter>({
  entity: PotentialAssessment,
  list: 'potentialAssessments',
  one: 'potentialAssessment',
  gate: roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'),
  describe: { list: 'Assessed potentials, newest first.', one: 'One assessed potential.' },
  visibleTo: potentialVisibleTo,
  filter: { input: PotentialAssessmentFilter, where: { employeeId: (id) => sql`@.employee_id = ${id}` } },
  sort: { ASSESSED_ON: 'assessedOn', UPDATED_AT: 'updatedAt' },
  descending: true,
  confidential: 'potential',
});
