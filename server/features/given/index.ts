import type { Feature } from '../../kernel/feature.js';
import { letterTemplates } from '../../kernel/mailbox.js';
import { provide } from '../../kernel/slot.js';
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
import { OutsideAsk } from './outside.entity.js';
import { outsideMessages } from './outside.messages.js';
import { outsideAskReads } from './outside.reads.js';
import { GivenFeedbackResolver, OutsideResolver } from './outside.resolver.js';
import { outsideRoutes } from './outside.routes.js';
import { wordPath } from './outside.rules.js';
import { remindOutside } from './outsideRemind.service.js';
import { FeedbackRhythm } from './rhythm.entity.js';
import { RhythmResolver } from './rhythm.resolver.js';

/** Everyday feedback (umpan balik berkelanjutan, Ps 17-19) of colleagues and of people outside, and the own journal. */
export const given: Feature = {
  name: 'given',
  entities: [GivenFeedback, FeedbackAsk, OutsideAsk, FeedbackRhythm, JournalEntry],
  reads: [givenReads, askReads, outsideAskReads, journalReads],
  resolvers: [
    GivenResolver,
    GivenFeedbackResolver,
    AskResolver,
    FeedbackAskResolver,
    OutsideResolver,
    RhythmResolver,
    JournalResolver,
  ],
  messages: [givenMessages, outsideMessages],
  provides: [
    provide(letterTemplates, { name: 'outsideWord', path: wordPath }),
    provide(letterTemplates, { name: 'outsideReminder', path: wordPath }),
  ],
  routines: [{ name: 'remindOutside', cron: '25 8 * * *', run: remindOutside }],
  routes: outsideRoutes,
};
