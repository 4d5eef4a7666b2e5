import type { Feature } from '../../kernel/feature.js';
import { FeedbackAsk } from './ask.entity.js';
import { askReads } from './ask.reads.js';
import { AskResolver, FeedbackAskResolver } from './ask.resolver.js';
import { GivenFeedback } from './given.entity.js';
import { givenMessages } from './given.messages.js';
import { givenReads } from './given.reads.js';
import { GivenResolver } from './given.resolver.js';
import { JournalEntry } from './journal.entity.js';
import { journalReads } from './journal.reads.js';
import { JournalResolver } from './journal.resolver.js';

/** Everyday feedback between people who give their names (umpan balik berkelanjutan, Ps 17-19), and the own journal. */
export const given: Feature = {
  name: 'given',
  entities: [GivenFeedback, FeedbackAsk, JournalEntry],
  reads: [givenReads, askReads, journalReads],
  resolvers: [GivenResolver, AskResolver, FeedbackAskResolver, JournalResolver],
  messages: [givenMessages],
};
