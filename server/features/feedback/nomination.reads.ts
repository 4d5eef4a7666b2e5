import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { type Ctx, selfOf } from '../../kernel/context.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import type { FeedbackKind } from './kinds.rules.js';
import { RaterNomination } from './nomination.entity.js';
import { nominationsVisibleTo } from './nomination.policy.js';
import { NominationState } from './nomination.rules.js';

@InputType({ description: 'Conditions on nominations; all must hold.' })
export class RaterNominationFilter {
  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this ratee.' })
  rateeId?: string;

  @Field(() => [NominationState], { nullable: true, description: 'Any of these states.' })
  status?: NominationState[];
}

export const nominationReads = reads<RaterNomination, RaterNominationFilter>({
  entity: RaterNomination,
  list: 'raterNominations',
  one: 'raterNomination',
  gate: signedIn,
  describe: { list: 'Raters that ratees propose: your own, and of those who report to you.', one: 'One nomination.' },
  visibleTo: nominationsVisibleTo,
  filter: {
    input: RaterNominationFilter,
    where: {
      cycleId: (id) => sql`@.cycle_id = ${id}`,
      rateeId: (id) => sql`@.ratee_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: { STATUS: 'status', KIND: 'kind', RATEE_NAME: 'ratee.name', UPDATED_AT: 'updatedAt' },
  computed: { raterName: sql`(select ne.name from employee ne where ne.id = @.rater_id)` },
});

interface Candidate {
  readonly employeeId: string;
  readonly name: string;
  readonly position: string;
  readonly kind: FeedbackKind;
}

/** Colleagues one may propose: peers of the own unit and level, and direct reports. At most 300. */
export async function raterCandidates(ctx: Ctx, cycleId: string): Promise<Candidate[]> {
  const me = selfOf(ctx);
  return ctx.reader.rows<Candidate>(sql`
    select o.employee_id as "employeeId", e.name, t.title as position,
           case when e.superior_id = ${me}::uuid then 'SUBORDINATE' else 'PEER' end as kind
      from participant m
      join position mt on mt.id = m.position_id
      join employee me on me.id = m.employee_id
      join participant o on o.cycle_id = m.cycle_id and o.employee_id <> m.employee_id and o.status <> 'LEFT'
      join employee e on e.id = o.employee_id
      join position t on t.id = o.position_id
     where m.cycle_id = ${cycleId} and m.employee_id = ${me}
       and (e.superior_id = ${me}::uuid or (o.unit_id = m.unit_id and t.level = mt.level and me.superior_id is distinct from e.id))
     order by kind, e.name, o.employee_id limit 300`);
}
