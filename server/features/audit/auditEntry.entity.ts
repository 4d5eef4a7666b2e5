import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, UUID } from '../../kernel/scalars.js';
import { Account } from '../accounts/account.entity.js';

/**
 * The append-only log: who did what, chained by hashes the database makes. Triggers refuse every change. What was
 * there before and after has no field: it is for an inquiry, not for browsing.
 */
@ObjectType({ description: 'Entry of the append-only log: who did or read what (jejak audit).' })
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  @Field(() => UUID, { description: 'Stable random identifier.' })
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Field(() => Int, { description: 'Place in the chain, counted from 1 without gaps.' })
  @Property({ type: 'integer', defaultRaw: '0', unique: true })
  sequence!: number;

  @Field(() => DateTime, { description: 'When (UTC).' })
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  @Index()
  at!: Date;

  @Field(() => Account, { nullable: true, description: 'Who; null for the program itself and when withheld.' })
  @ManyToOne(() => Account, {
    ref: true,
    nullable: true,
    fieldName: 'actor_account_id',
    index: true,
    createForeignKeyConstraint: false,
  })
  actor!: Ref<Account> | null;

  @Field(() => String, { description: 'Roles held at that moment, separated by commas.' })
  @Property({ type: 'text' })
  actingRoles!: string;

  @Property({ type: 'text' })
  requestId!: string;

  @Field(() => String, {
    description: 'Verb of the deed, such as `openCycle`; `read` for a read of confidential rows.',
  })
  @Property({ type: 'text' })
  deed!: string;

  @Field(() => String, { description: 'Kind of what it happened to.' })
  @Property({ type: 'text' })
  object!: string;

  @Field(() => String, { nullable: true, description: 'Id of what it happened to.' })
  @Property({ type: 'text', nullable: true })
  @Index()
  objectId!: string | null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  after!: Record<string, unknown> | null;

  @Property({ type: 'text', defaultRaw: "''" })
  previousHash!: string;

  @Property({ type: 'text', defaultRaw: "''" })
  hash!: string;
}
