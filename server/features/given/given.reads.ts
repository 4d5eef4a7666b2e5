import { Field, InputType } from 'type-graphql';
import { employees } from '../../kernel/access.js';
import { type Ctx, selfOf } from '../../kernel/context.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql } from '../../kernel/sql.js';
import { GivenFeedback } from './given.entity.js';
import { givenVisibleTo } from './given.policy.js';
import { GivenTone } from './given.rules.js';
import { WordStanding } from './outside.rules.js';

@InputType({ description: 'Conditions on continuous feedback; all must hold.' })
export class GivenFeedbackFilter {
  @Field(() => UUID, { nullable: true, description: 'Given to this employee.' })
  receiverId?: string;

  @Field(() => UUID, { nullable: true, description: 'Given by this employee.' })
  giverId?: string;

  @Field(() => [GivenTone], { nullable: true, description: 'Praise or suggestion.' })
  tone?: GivenTone[];

  @Field(() => LocalDate, { nullable: true, description: 'Given on this day or later.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Given on this day or earlier.' })
  to?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: only about a result or a value, so on record.' })
  isOnRecord?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: only from people outside the staff.' })
  isFromOutside?: boolean;

  @Field(() => [WordStanding], { nullable: true, description: 'Whether it counts.' })
  standing?: WordStanding[];
}

export const givenReads = reads<GivenFeedback, GivenFeedbackFilter>({
  entity: GivenFeedback,
  list: 'givenFeedbacks',
  one: 'givenFeedback',
  gate: employees,
  describe: { list: 'Continuous feedback you gave, received, or may read.', one: 'One word of continuous feedback.' },
  visibleTo: givenVisibleTo,
  filter: {
    input: GivenFeedbackFilter,
    where: {
      receiverId: (id) => sql`@.receiver_id = ${id}`,
      giverId: (id) => sql`@.giver_id = ${id}`,
      tone: (values) => sql`@.tone = any(${values})`,
      from: (day) => sql`@.given_on >= ${day}`,
      to: (day) => sql`@.given_on <= ${day}`,
      isFromOutside: (wanted) => sql`(@.giver_id is null) = ${wanted}`,
      standing: (values) => sql`@.standing = any(${values})`,
      isOnRecord: (wanted) =>
        sql`(@.standing = 'ON_RECORD' and (@.result_key is not null or @.behaviour is not null)) = ${wanted}`,
    },
  },
  sort: { GIVEN_ON: 'givenOn', TONE: 'tone' },
  descending: true,
  computed: {
    giverName: sql`(case when @.giver_id is null then @.capacity || coalesce(' (' || @.outside_name || ')', '')
      else (select ge.name from employee ge where ge.id = @.giver_id) end)`,
    recordedByName: sql`(select gr.name from employee gr where gr.id = @.recorded_by_id)`,
    receiverSuperiorId: sql`(select gs.superior_id from employee gs where gs.id = @.receiver_id)`,
    receiverName: sql`(select ge.name from employee ge where ge.id = @.receiver_id)`,
  },
  needs: { evidence: ['proofs'], viewerCan: ['standing', 'receiverSuperiorId'] },
});

/** Colleagues one may write to: active people of the own unit, the own superior and reports. At most 50. */
export function feedbackColleagues(
  ctx: Ctx,
  q: string,
): Promise<{ employeeId: string; name: string; position: string }[]> {
  const me = selfOf(ctx);
  return ctx.reader.rows(sql`
    select e.id as "employeeId", e.name, t.title as position
      from employee me join employee e on e.id <> me.id and e.status = 'ACTIVE'
       and (e.unit_id = me.unit_id or e.id = me.superior_id or e.superior_id = me.id)
      join position t on t.id = e.position_id
     where me.id = ${me} and e.search_text like ${searchPattern(q)} order by e.name, e.id limit 50`);
}
