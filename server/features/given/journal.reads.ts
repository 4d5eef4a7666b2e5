import { Field, InputType } from 'type-graphql';
import { employees } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { JournalEntry } from './journal.entity.js';
import { journalVisibleTo } from './journal.policy.js';

@InputType({ description: 'Conditions on your journal; all must hold.' })
export class JournalEntryFilter {
  @Field(() => LocalDate, { nullable: true, description: 'On or after this day.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'On or before this day.' })
  to?: string;
}

export const journalReads = reads<JournalEntry, JournalEntryFilter>({
  entity: JournalEntry,
  list: 'journalEntries',
  one: 'journalEntry',
  gate: employees,
  describe: { list: 'Your own journal.', one: 'One note of your journal.' },
  visibleTo: journalVisibleTo,
  filter: {
    input: JournalEntryFilter,
    where: { from: (day) => sql`@.happened_on >= ${day}`, to: (day) => sql`@.happened_on <= ${day}` },
  },
  sort: { HAPPENED_ON: 'happenedOn' },
  descending: true,
});
