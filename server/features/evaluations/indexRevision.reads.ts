import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import type { Actor } from '../../kernel/actor.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { and, constant, type Sql, sql } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { evaluationsVisibleTo } from './evaluations.policy.js';
import { IndexRevision } from './indexRevision.entity.js';
import { IndexRevisionCause } from './indexRevision.rules.js';
import { isWithheldFrom } from './withheld.reads.js';

/** Changes follow their evaluation, and what stands on answers the reader gave without name stays withheld (R14). */
const visibleTo = (actor: Actor): Sql => {
  const visible = evaluationsVisibleTo(actor);
  const condition = and(
    { text: visible.text.replace(/@\./g, 'e.'), values: visible.values },
    sql`not ${isWithheldFrom(actor.employeeId)}`,
  );
  return sql`exists (select 1 from evaluation e where e.id = @.evaluation_id and ${condition})`;
};

@InputType({ description: 'Conditions on changes of the local index; all must hold.' })
export class IndexRevisionFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this evaluation.' })
  evaluationId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of this employee.' })
  employeeId?: string;

  @Field(() => UUID, { nullable: true, description: 'In this unit or below it.' })
  unitSubtreeOf?: string;

  @Field(() => UUID, { nullable: true, description: 'Brought by this import.' })
  importId?: string;

  @Field(() => [IndexRevisionCause], { nullable: true, description: 'With any of these causes.' })
  cause?: IndexRevisionCause[];

  @Field(() => Boolean, { nullable: true, description: 'False: only differences a closed cycle did not take over.' })
  isApplied?: boolean;
}

const of = (condition: Sql): Sql => sql`@.evaluation_id in (select v.id from evaluation v where ${condition})`;

export const indexRevisionReads = reads<IndexRevision, IndexRevisionFilter>({
  entity: IndexRevision,
  list: 'indexRevisions',
  one: 'indexRevision',
  gate: signedIn,
  describe: {
    list: 'Local indexes that came out otherwise, newest first; each read of others’ is logged.',
    one: 'One change of a local index.',
  },
  visibleTo,
  filter: {
    input: IndexRevisionFilter,
    where: {
      evaluationId: (id) => sql`@.evaluation_id = ${id}`,
      cycleId: (id) => of(sql`v.cycle_id = ${id}`),
      employeeId: (id) => of(sql`v.employee_id = ${id}`),
      unitSubtreeOf: (id) => of(inSubtree('v.unit_id', [id])),
      importId: (id) => sql`@.import_id = ${id}`,
      cause: (values) => sql`@.cause = any(${values})`,
      isApplied: (wanted) => sql`@.is_applied = ${wanted}`,
    },
  },
  sort: { AT: 'at', TOTAL_AFTER: 'totalAfter', CAUSE: 'cause' },
  descending: true,
  computed: {
    employeeName: constant(
      '(select n.name from evaluation v join employee n on n.id = v.employee_id where v.id = @.evaluation_id)',
    ),
    cycleName: constant(
      '(select c.name from evaluation v join evaluation_cycle c on c.id = v.cycle_id where v.id = @.evaluation_id)',
    ),
  },
  needs: { lines: ['changedLines'] },
  confidential: 'indexRevision',
});
