import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql, TRUE } from '../../kernel/sql.js';
import { inSubtree } from './organization.policy.js';
import { Position } from './position.entity.js';
import { Unit } from './unit.entity.js';

@InputType({ description: 'Conditions on units; all must hold.' })
export class UnitFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, without case and accents.' })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => UUID, { nullable: true, description: 'Directly below this unit.' })
  parentId?: string;

  @Field(() => UUID, { nullable: true, description: 'This unit and everything below it.' })
  subtreeOf?: string;
}

/** The organisation chart is open to everybody who works in it. */
export const unitReads = reads<Unit, UnitFilter>({
  entity: Unit,
  list: 'units',
  one: 'unit',
  gate: signedIn,
  describe: { list: 'Organisational units (perangkat daerah, unit kerja).', one: 'One unit.' },
  visibleTo: () => TRUE,
  filter: {
    input: UnitFilter,
    where: {
      q: (q) => sql`lower(@.name) like ${searchPattern(q)}`,
      ids: (ids) => sql`@.id = any(${ids})`,
      parentId: (id) => sql`@.parent_id = ${id}`,
      subtreeOf: (id) => inSubtree('@.id', [id]),
    },
  },
  sort: { NAME: 'name', KIND: 'kind', PARENT_NAME: 'parent.name', UPDATED_AT: 'updatedAt' },
});

@InputType({ description: 'Conditions on positions; all must hold.' })
export class PositionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title, without case and accents.' })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];
}

export const positionReads = reads<Position, PositionFilter>({
  entity: Position,
  list: 'positions',
  one: 'position',
  gate: signedIn,
  describe: { list: 'Positions (jabatan).', one: 'One position.' },
  visibleTo: () => TRUE,
  filter: {
    input: PositionFilter,
    where: {
      q: (q) => sql`lower(@.title) like ${searchPattern(q)}`,
      ids: (ids) => sql`@.id = any(${ids})`,
    },
  },
  sort: { TITLE: 'title', LEVEL: 'level', UPDATED_AT: 'updatedAt' },
});
