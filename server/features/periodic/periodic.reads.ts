import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { constant, sql } from '../../kernel/sql.js';
import { ISSUING } from '../evaluations/evaluations.reads.js';
import { EvaluationStatus } from '../evaluations/evaluations.rules.js';
import { inSubtree } from '../organization/organization.policy.js';
import { Predicate } from '../rulesets/quadrant.rules.js';
import { PeriodicEvaluation, PeriodicOrganisationResult, PeriodicRound } from './periodic.entity.js';
import { periodicEvaluationsVisibleTo, periodicResultsVisibleTo, roundsVisibleTo } from './periodic.policy.js';

@InputType({ description: 'Conditions on rounds; all must hold.' })
export class PeriodicRoundFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this month or quarter.' })
  periodId?: string;
}

export const periodicRoundReads = reads<PeriodicRound, PeriodicRoundFilter>({
  entity: PeriodicRound,
  list: 'periodicRounds',
  one: 'periodicRound',
  gate: signedIn,
  describe: { list: 'Periodic evaluations being carried out (evaluasi periodik, Ps 24).', one: 'One round.' },
  visibleTo: roundsVisibleTo,
  filter: {
    input: PeriodicRoundFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      periodId: (id) => sql`@.period_id = ${id}`,
    },
  },
  sort: { OPENS_ON: 'opensOn', UPDATED_AT: 'updatedAt' },
  descending: true,
});

@InputType({ description: 'Conditions on periodic evaluations; all must hold.' })
export class PeriodicEvaluationFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or NIP of who is evaluated.' })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of this round.' })
  roundId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [EvaluationStatus], { nullable: true, description: 'Any of these states.' })
  status?: EvaluationStatus[];

  @Field(() => [Predicate], { nullable: true, description: 'Any of these predicates.' })
  predicate?: Predicate[];
}

const nameOf = (column: string) => constant(`(select n.name from employee n where n.id = @.${column})`);

export const periodicEvaluationReads = reads<PeriodicEvaluation, PeriodicEvaluationFilter>({
  entity: PeriodicEvaluation,
  list: 'periodicEvaluations',
  one: 'periodicEvaluation',
  gate: signedIn,
  describe: {
    list: 'Periodic evaluations you may see; each read of others’ is logged.',
    one: 'One periodic evaluation.',
  },
  visibleTo: periodicEvaluationsVisibleTo,
  filter: {
    input: PeriodicEvaluationFilter,
    where: {
      q: (q) =>
        sql`exists (select 1 from employee q where q.id = @.employee_id and q.search_text like ${searchPattern(q)})`,
      ids: (ids) => sql`@.id = any(${ids})`,
      roundId: (id) => sql`@.round_id = ${id}`,
      cycleId: (id) => sql`exists (select 1 from periodic_round r where r.id = @.round_id and r.cycle_id = ${id})`,
      employeeId: (id) => sql`@.employee_id = ${id}`,
      unitSubtreeOf: (id) => inSubtree('@.unit_id', [id]),
      status: (values) => sql`@.status = any(${values})`,
      predicate: (values) => sql`@.predicate = any(${values})`,
    },
  },
  sort: {
    EMPLOYEE_NAME: 'employee.name',
    UNIT_NAME: 'unit.name',
    OPENS_ON: 'round.opensOn',
    STATUS: 'status',
    PREDICATE: 'predicate',
    UPDATED_AT: 'updatedAt',
  },
  computed: {
    employeeName: nameOf('employee_id'),
    employeeNip: constant('(select n.nip from employee n where n.id = @.employee_id)'),
    evaluatorName: nameOf('evaluator_id'),
  },
  needs: {
    viewerCan: ['status', 'roundId', 'employeeId', 'evaluatorId', 'evaluatorSuperiorId'],
    viewerMayIssue: ISSUING,
    suggestion: ['roundId', 'employeeId'],
  },
  confidential: 'periodicEvaluation',
});

@InputType({ description: 'Conditions on organisation results of periods; all must hold.' })
export class PeriodicOrganisationResultFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this month or quarter.' })
  periodId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this unit.' })
  unitId?: string;
}

export const periodicOrganisationResultReads = reads<PeriodicOrganisationResult, PeriodicOrganisationResultFilter>({
  entity: PeriodicOrganisationResult,
  list: 'periodicOrganisationResults',
  one: 'periodicOrganisationResult',
  gate: signedIn,
  describe: { list: 'Predicates of organisations by period (Ps 24(1)a).', one: 'One organisation result of a period.' },
  visibleTo: periodicResultsVisibleTo,
  filter: {
    input: PeriodicOrganisationResultFilter,
    where: { periodId: (id) => sql`@.period_id = ${id}`, unitId: (id) => sql`@.unit_id = ${id}` },
  },
  sort: { UNIT_NAME: 'unit.name', UPDATED_AT: 'updatedAt' },
});
