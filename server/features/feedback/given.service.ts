import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { openAsk } from './ask.service.js';
import { GivenFeedback, JournalEntry } from './given.entity.js';
import type { DeleteJournalInput, GiveFeedbackInput, WriteJournalInput } from './given.inputs.js';
import { askReads, journalReads } from './given.reads.js';
import { givenProblem } from './given.rules.js';

/** Gives a named word to a colleague; the log keeps that it was given, not the words. */
export async function giveFeedback(ctx: Ctx, input: GiveFeedbackInput): Promise<string> {
  const giverId = selfOf(ctx);
  const problem = givenProblem({ ...input, giverId });
  if (problem) throw invalidField(problem.field, problem.key);
  if (input.askId) await mustSee(ctx, askReads, input.askId);
  return inTransaction(ctx, async (em) => {
    const ask = input.askId ? await openAsk(em, ctx, input.askId) : null;
    if (ask && ask.asker.id !== input.receiverId) throw invalidField('receiverId', 'feedback.ask.receiver');
    if (ask) ask.status = 'ANSWERED';
    const receiver = await em.findOne(Employee, { id: input.receiverId, status: 'ACTIVE' });
    if (!receiver) throw invalidField('receiverId', 'feedback.given.unknown');
    const { tone, visibility } = input;
    const given = make(em, GivenFeedback, {
      giver: giverId,
      receiver: receiver.id,
      tone,
      visibility,
      text: input.text.trim(),
      givenOn: todayOf(ctx),
    });
    await record(em, ctx, {
      deed: 'giveFeedback',
      object: 'givenFeedback',
      objectId: given.id,
      after: { tone, visibility },
    });
    return given.id;
  });
}

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
