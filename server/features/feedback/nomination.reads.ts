import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx, selfOf } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { FeedbackKind } from './kinds.rules.js';
import { RaterNomination } from './nomination.entity.js';
import { mayDecideNomination, nominationsVisibleTo } from './nomination.policy.js';
import { NominationState } from './nomination.rules.js';

@InputType({ description: 'Conditions on nominations; all must hold.' })
export class RaterNominationFilter {
  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this ratee.' })
  rateeId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of ratees in this unit or below it.' })
  unitSubtreeOf?: string;

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
      unitSubtreeOf: (id) => {
        const within = inSubtree('ue.unit_id', [id]);
        return {
          text: `exists (select 1 from employee ue where ue.id = @.ratee_id and ${within.text})`,
          values: within.values,
        };
      },
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: { STATUS: 'status', KIND: 'kind', RATEE_NAME: 'ratee.name', UPDATED_AT: 'updatedAt' },
  computed: {
    rateeName: sql`(select ne.name from employee ne where ne.id = @.ratee_id)`,
    raterName: sql`(select ne.name from employee ne where ne.id = @.rater_id)`,
    raterPosition: sql`(select np.title from employee ne join position np on np.id = ne.position_id where ne.id = @.rater_id)`,
    rateeSuperiorId: sql`(select ne.superior_id from employee ne where ne.id = @.ratee_id)`,
  },
  needs: { viewerCan: ['status', 'rateeId', 'rateeSuperiorId'] },
});

interface Candidate {
  readonly employeeId: string;
  readonly name: string;
  readonly position: string;
  readonly kind: FeedbackKind;
}

/**
 * Colleagues who may be proposed for a ratee: peers of the unit and level, and direct reports. At most 300. For
 * oneself, or for somebody whose nominations one decides; for all others there is none.
 */
export async function raterCandidates(ctx: Ctx, cycleId: string, rateeId?: string | null): Promise<Candidate[]> {
  const actor = actorOf(ctx);
  const me = rateeId ?? selfOf(ctx);
  if (me !== actor.employeeId) {
    const [ratee] = await ctx.reader.rows<{ id: string; superiorId: string | null }>(
      sql`select id, superior_id as "superiorId" from employee where id = ${me}`,
    );
    if (!ratee || !mayDecideNomination(actor, ratee)) throw notFound();
  }
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
