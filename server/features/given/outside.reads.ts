import { Field, InputType } from 'type-graphql';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { type Sql, sql } from '../../kernel/sql.js';
import { OutsideAsk } from './outside.entity.js';
import { askers, outsideAsksVisibleTo, relationTo, type Subject, subjectsOf } from './outside.policy.js';
import { OutsideAskState, type SubjectRelation } from './outside.rules.js';

@InputType({ description: 'Conditions on requests to people outside; all must hold.' })
export class OutsideAskFilter {
  @Field(() => UUID, { nullable: true, description: 'About this employee.' })
  receiverId?: string;

  @Field(() => [OutsideAskState], { nullable: true, description: 'Any of these states.' })
  status?: OutsideAskState[];
}

export const outsideAskReads = reads<OutsideAsk, OutsideAskFilter>({
  entity: OutsideAsk,
  list: 'outsideAsks',
  one: 'outsideAsk',
  gate: askers,
  describe: {
    list: 'Requests for a word to people outside: your own, those about your reports, and as officer those of your units.',
    one: 'One such request; the word itself is read by employee and leader.',
  },
  visibleTo: outsideAsksVisibleTo,
  filter: {
    input: OutsideAskFilter,
    where: {
      receiverId: (id) => sql`@.receiver_id = ${id}`,
      status: (values) => sql`@.status = any(${values})`,
    },
  },
  sort: { ASKED_ON: 'askedOn', DUE_ON: 'dueOn', STATUS: 'status', RECEIVER_NAME: 'receiver.name' },
  descending: true,
  computed: { receiverName: sql`(select oe.name from employee oe where oe.id = @.receiver_id)` },
});

/** The policy's condition about a row of `employee e`. */
export const about = ({ text, values }: Sql): Sql => ({ text: text.replace(/@\./g, 'e.'), values });

/** The active person a word from outside may be about, with how the actor stands to him; null when none. */
export async function subjectOf(
  ctx: Ctx,
  employeeId: string,
): Promise<(Subject & { readonly relation: SubjectRelation }) | null> {
  const actor = actorOf(ctx);
  const [found] = await ctx.reader.rows<Subject>(sql`
    select e.id, e.superior_id as "superiorId" from employee e
     where e.id = ${employeeId} and e.status = 'ACTIVE' and (${about(subjectsOf(actor))})`);
  return found ? { ...found, relation: relationTo(actor, found) } : null;
}

/** Somebody of whom one may ask outside. */
export interface FoundSubject {
  readonly employeeId: string;
  readonly name: string;
  readonly position: string;
  readonly relation: SubjectRelation;
}

/** People one may ask about outside, by part of the name; oneself first. At most 50. */
export async function outsideSubjects(ctx: Ctx, q: string): Promise<FoundSubject[]> {
  const actor = actorOf(ctx);
  const rows = await ctx.reader.rows<Subject & { name: string; position: string }>(sql`
    select e.id, e.superior_id as "superiorId", e.name, t.title as position
      from employee e join position t on t.id = e.position_id
     where e.status = 'ACTIVE' and (${about(subjectsOf(actor))}) and e.search_text like ${searchPattern(q)}
     order by e.id = ${actor.employeeId}::uuid desc nulls last, e.superior_id = ${actor.employeeId}::uuid desc nulls last, e.name, e.id limit 50`);
  return rows.map(({ id, superiorId, name, position }) => ({
    ...{ employeeId: id, name, position },
    relation: relationTo(actor, { id, superiorId }),
  }));
}
