import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { JournalEntry } from './journal.entity.js';
import type { DeleteJournalInput, WriteJournalInput } from './journal.inputs.js';
import { journalReads } from './journal.reads.js';

/** Writes a note into one's own journal. */
export async function writeJournal(ctx: Ctx, input: WriteJournalInput): Promise<string> {
  const employee = selfOf(ctx);
  if (input.happenedOn > todayOf(ctx)) throw invalidField('happenedOn', 'feedback.journal.future');
  return inTransaction(ctx, async (em) => {
    const note = make(em, JournalEntry, { employee, happenedOn: input.happenedOn, text: input.text.trim() });
    await em.flush();
    return note.id;
  });
}

/** Deletes one's own note for good. */
export async function deleteJournal(ctx: Ctx, input: DeleteJournalInput): Promise<string> {
  await mustSee(ctx, journalReads, input.id);
  await inTransaction(ctx, async (em) => {
    const note = await em.findOneOrFail(JournalEntry, { id: input.id });
    mustBeVersion(note, input.version);
    await em.nativeDelete(JournalEntry, { id: note.id });
  });
  return input.id;
}
