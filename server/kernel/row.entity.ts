import { randomUUID } from 'node:crypto';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, UUID } from './scalars.js';

/**
 * What every stored row has. Ids are random: a growing number would give away the order of creation, which undoes the
 * anonymity of feedback. `version` protects only when the client sends back the one it read.
 */
@ObjectType()
export abstract class Row {
  @Field(() => UUID, { description: 'Stable random identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => Int, { description: 'Version of the row; send it back with a change.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Field(() => DateTime, { description: 'When the row last changed (UTC).' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()', onUpdate: () => new Date() })
  updatedAt: Date = new Date();
}
