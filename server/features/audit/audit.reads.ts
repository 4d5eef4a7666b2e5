import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import type { Services } from '../../kernel/context.js';
import { reads } from '../../kernel/read/spec.js';
import { DateTime, UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { auditVisibleTo } from './audit.policy.js';
import { AuditEntry } from './auditEntry.entity.js';

@InputType({ description: 'Conditions on log entries; all must hold.' })
export class AuditEntryFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => [String], { nullable: true, description: 'Any of these deeds.' })
  deed?: string[];

  @Field(() => String, { nullable: true, description: 'Kind of object.' })
  object?: string;

  @Field(() => String, { nullable: true, description: 'Id of the object.' })
  objectId?: string;

  @Field(() => DateTime, { nullable: true, description: 'At or after this instant.' })
  since?: string;
}

export const auditReads = reads<AuditEntry, AuditEntryFilter>({
  entity: AuditEntry,
  list: 'auditEntries',
  one: 'auditEntry',
  gate: roles('AUDITOR'),
  describe: { list: 'The append-only log, newest first.', one: 'One entry of the log.' },
  visibleTo: auditVisibleTo,
  filter: {
    input: AuditEntryFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      deed: (values) => sql`@.deed = any(${values})`,
      object: (value) => sql`@.object = ${value}`,
      objectId: (value) => sql`@.object_id = ${value}`,
      since: (instant) => sql`@.at >= ${instant}`,
    },
  },
  sort: { SEQUENCE: 'sequence', AT: 'at', DEED: 'deed' },
  descending: true,
});

/** Entries whose hash, predecessor or number does not fit, counted from the first. */
export const CHAIN_CHECK = sql`
  select count(*)::int as entries, min(sequence) filter (where not fits) as broken from (
    select e.sequence,
      e.hash = audit_hash(e) and e.previous_hash = coalesce(lag(e.hash) over w, '') and e.sequence = coalesce(lag(e.sequence) over w, 0) + 1 as fits
    from audit_entry e window w as (order by e.sequence)) chain`;

/** Walks the chain inside the database and names the first broken entry. */
export async function firstBrokenEntry(
  services: Pick<Services, 'reader'>,
): Promise<{ entries: number; broken: number | null }> {
  const [row] = await services.reader.rows<{ entries: number; broken: number | null }>(CHAIN_CHECK);
  return row ?? { entries: 0, broken: null };
}
