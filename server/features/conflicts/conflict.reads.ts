import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { RaterConflict } from './conflict.entity.js';
import { conflictsVisibleTo } from './conflict.policy.js';
import { ForbiddenGround, type ForbiddenPair } from './conflict.rules.js';

@InputType({ description: 'Conditions on conflicts; all must hold.' })
export class RaterConflictFilter {
  @Field(() => UUID, { nullable: true, description: 'With this employee.' })
  employeeId?: string;

  @Field(() => [ForbiddenGround], { nullable: true, description: 'Any of these grounds.' })
  ground?: ForbiddenGround[];

  @Field(() => LocalDate, { nullable: true, description: 'Holding on this day.' })
  activeOn?: string;
}

export const conflictReads = reads<RaterConflict, RaterConflictFilter>({
  entity: RaterConflict,
  list: 'raterConflicts',
  one: 'raterConflict',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Pairs of employees who may not rate each other.', one: 'One such pair.' },
  visibleTo: conflictsVisibleTo,
  filter: {
    input: RaterConflictFilter,
    where: {
      employeeId: (id) => sql`${id} in (@.one_id, @.other_id)`,
      ground: (values) => sql`@.ground = any(${values})`,
      activeOn: (day) => sql`@.valid_from <= ${day} and coalesce(@.valid_to, ${day}) >= ${day}`,
    },
  },
  sort: { ONE_NAME: 'one.name', OTHER_NAME: 'other.name', VALID_FROM: 'validFrom' },
});

/** Every pair that holds on a day. */
export async function forbiddenPairs(em: EntityManager, day: string): Promise<ForbiddenPair[]> {
  return em.execute(
    'select one_id as a, other_id as b, ground from rater_conflict where valid_from <= ? and coalesce(valid_to, ?) >= ?',
    [day, day, day],
  );
}
