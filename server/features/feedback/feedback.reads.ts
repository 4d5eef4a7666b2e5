import { Field, InputType } from 'type-graphql';
import { employees, roles } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { FALSE, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { RaterGap } from './coverage.entity.js';
import { seesCoverage, tasksVisibleTo } from './feedback.policy.js';
import { FeedbackKind } from './kinds.rules.js';
import { FeedbackRequest } from './request.entity.js';
import { RequestState } from './requests.rules.js';

@InputType({ description: 'Conditions on your feedback tasks; all must hold.' })
export class FeedbackRequestFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => [RequestState], { nullable: true, description: 'Any of these states.' })
  status?: RequestState[];

  @Field(() => [FeedbackKind], { nullable: true, description: 'In any of these capacities.' })
  kind?: FeedbackKind[];
}

/** The list of what one has to answer: one's own, and no other path to a request exists. */
export const feedbackTaskReads = reads<FeedbackRequest, FeedbackRequestFilter>({
  entity: FeedbackRequest,
  list: 'feedbackTasks',
  one: 'feedbackTask',
  gate: employees,
  describe: { list: 'Your feedback tasks (umpan balik yang diminta dari Anda).', one: 'One of your feedback tasks.' },
  visibleTo: tasksVisibleTo,
  filter: {
    input: FeedbackRequestFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
      kind: (values) => sql`@.kind = any(${values})`,
    },
  },
  sort: { STATUS: 'status', KIND: 'kind', RATEE_NAME: 'ratee.name', UPDATED_AT: 'updatedAt' },
  computed: {
    rateeName: sql`(select re.name from employee re where re.id = @.ratee_id)`,
    rateeUnit: sql`(select ru.name from employee re join unit ru on ru.id = re.unit_id where re.id = @.ratee_id)`,
    rateePosition: sql`(select rp.title from employee re join position rp on rp.id = re.position_id where re.id = @.ratee_id)`,
    isNamed: sql`(@.kind in ('SUPERIOR', 'SELF'))`,
    dueOn: sql`(select greatest(w.closes_on, (select x.until from phase_extension x where x.cycle_id = @.cycle_id and x.phase = 'FEEDBACK' and x.employee_id = @.rater_id)) from phase_window w where w.cycle_id = @.cycle_id and w.phase = 'FEEDBACK')`,
  },
});

@InputType({ description: 'Conditions on gaps of the matching; all must hold.' })
export class RaterGapFilter {
  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this ratee.' })
  rateeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of ratees in this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => [FeedbackKind], { nullable: true, description: 'In any of these groups.' })
  kind?: FeedbackKind[];
}

export const raterGapReads = reads<RaterGap, RaterGapFilter>({
  entity: RaterGap,
  list: 'raterGaps',
  one: 'raterGap',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Ratees for whom too few raters could be proposed, and why.', one: 'One gap of the matching.' },
  visibleTo: (actor) => (seesCoverage(actor) ? TRUE : FALSE),
  filter: {
    input: RaterGapFilter,
    where: {
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      rateeId: (id) => sql`@.ratee_id = ${id}`,
      unitSubtreeOf: (id) => {
        const within = inSubtree('ge.unit_id', [id]);
        return {
          text: `exists (select 1 from employee ge where ge.id = @.ratee_id and ${within.text})`,
          values: within.values,
        };
      },
      kind: (values) => sql`@.kind = any(${values})`,
    },
  },
  sort: { RATEE_NAME: 'ratee.name', KIND: 'kind', FOUND: 'found' },
});
