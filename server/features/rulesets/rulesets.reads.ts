import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql, TRUE } from '../../kernel/sql.js';
import { RuleSetKind } from './kind.rules.js';
import { RuleSet } from './ruleSet.entity.js';

@InputType({ description: 'Conditions on rule sets; all must hold.' })
export class RuleSetFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => String, { nullable: true, description: 'Part of the name or source, without case.' })
  q?: string;

  @Field(() => String, { nullable: true, description: 'All editions of exactly this name.' })
  name?: string;

  @Field(() => [RuleSetKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: RuleSetKind[];

  @Field(() => LocalDate, { nullable: true, description: 'In force on this day.' })
  inForceOn?: string;
}

/** Rules are open to everybody they are applied to. */
export const ruleSetReads = reads<RuleSet, RuleSetFilter>({
  entity: RuleSet,
  list: 'ruleSets',
  one: 'ruleSet',
  gate: signedIn,
  describe: { list: 'Rule sets with all their editions.', one: 'One edition of a rule set.' },
  visibleTo: () => TRUE,
  filter: {
    input: RuleSetFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      q: (q) => sql`(lower(@.name) like ${searchPattern(q)} or lower(@.source) like ${searchPattern(q)})`,
      name: (name) => sql`@.name = ${name}`,
      kind: (kinds) => sql`@.kind = any(${kinds})`,
      inForceOn: (day) => sql`@.valid_from <= ${day} and (@.valid_to is null or @.valid_to >= ${day})`,
    },
  },
  sort: { NAME: 'name', EDITION: 'edition', KIND: 'kind', VALID_FROM: 'validFrom', UPDATED_AT: 'updatedAt' },
  needs: {
    shape: ['kind'],
    isExample: ['definition'],
    viewerCan: ['kind'],
  },
});
