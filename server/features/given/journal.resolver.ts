import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { JournalEntry } from './journal.entity.js';
import { DeleteJournalInput, WriteJournalInput } from './journal.inputs.js';
import { journalReads } from './journal.reads.js';
import { deleteJournal, writeJournal } from './journal.service.js';

@ObjectType({ description: 'The note that was written.' })
export class WriteJournalPayload {
  @Field(() => JournalEntry, { description: 'As it is now.' })
  entry!: JournalEntry;
}

@ObjectType({ description: 'The note that was deleted.' })
export class DeleteJournalPayload {
  @Field(() => UUID, { description: 'Its id.' })
  id!: string;
}

@Resolver()
export class JournalResolver {
  @Mutation(() => WriteJournalPayload, { description: 'Writes a note into your own journal.' })
  @Access(employees)
  async writeJournal(
    @Arg('input', () => WriteJournalInput) input: WriteJournalInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WriteJournalPayload> {
    return { entry: await changed(ctx, journalReads, await writeJournal(ctx, input), info, 'entry') };
  }

  @Mutation(() => DeleteJournalPayload, { description: 'Deletes a note of your own journal for good.' })
  @Access(employees)
  async deleteJournal(
    @Arg('input', () => DeleteJournalInput) input: DeleteJournalInput,
    @CtxParam() ctx: Ctx,
  ): Promise<DeleteJournalPayload> {
    return { id: await deleteJournal(ctx, input) };
  }
}
