import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * The append-only log: who did what, chained by hashes the database makes. Triggers refuse every change. No object type:
 * what the auditor sees of it is a view of its own.
 */
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  @PrimaryKey({ type: 'bigint', autoincrement: false, defaultRaw: '0' })
  sequence!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' })
  @Index()
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  @Index()
  actorAccountId!: string | null;

  @Property({ type: 'text' })
  actingRoles!: string;

  @Property({ type: 'text' })
  requestId!: string;

  @Property({ type: 'text' })
  deed!: string;

  @Property({ type: 'text' })
  object!: string;

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
