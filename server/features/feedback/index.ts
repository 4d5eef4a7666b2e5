import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { FeedbackAnswer, NamedFeedback } from './answer.entity.js';
import { BreakGlassApproval, BreakGlassCase } from './breakglass.entity.js';
import { breakGlassReads } from './breakglass.reads.js';
import { BreakGlassResolver } from './breakglass.resolver.js';
import { RaterConflict } from './conflict.entity.js';
import { conflictReads } from './conflict.reads.js';
import { ConflictResolver } from './conflict.resolver.js';
import { OpenRequests, RaterGap } from './coverage.entity.js';
import { FeedbackDisclosure, FeedbackRelease } from './disclosure.entity.js';
import { feedbackMessages } from './feedback.messages.js';
import { feedbackTaskReads, raterGapReads } from './feedback.reads.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { generateRatersJob } from './generate.service.js';
import { FeedbackAsk, GivenFeedback, JournalEntry } from './given.entity.js';
import { askReads, givenReads, journalReads } from './given.reads.js';
import { FeedbackAskResolver, GivenResolver } from './given.resolver.js';
import { RaterNomination } from './nomination.entity.js';
import { nominationReads } from './nomination.reads.js';
import { NominationResolver } from './nomination.resolver.js';
import { RaterPatternCount } from './pattern.entity.js';
import { PatternsResolver } from './patterns.resolver.js';
import { feedbackPhases } from './phase.service.js';
import { RatersResolver } from './raters.resolver.js';
import { releaseFeedbackJob } from './release.service.js';
import { FeedbackReportResolver } from './report.resolver.js';
import { FeedbackRequest } from './request.entity.js';

export const feedback: Feature = {
  name: 'feedback',
  entities: [
    FeedbackRequest,
    FeedbackAnswer,
    NamedFeedback,
    FeedbackRelease,
    FeedbackDisclosure,
    RaterGap,
    OpenRequests,
    RaterPatternCount,
    RaterNomination,
    RaterConflict,
    BreakGlassCase,
    BreakGlassApproval,
    GivenFeedback,
    FeedbackAsk,
    JournalEntry,
  ],
  reads: [
    feedbackTaskReads,
    raterGapReads,
    nominationReads,
    conflictReads,
    breakGlassReads,
    givenReads,
    askReads,
    journalReads,
  ],
  resolvers: [
    FeedbackResolver,
    RatersResolver,
    PatternsResolver,
    NominationResolver,
    ConflictResolver,
    BreakGlassResolver,
    FeedbackReportResolver,
    GivenResolver,
    FeedbackAskResolver,
  ],
  jobs: [generateRatersJob, releaseFeedbackJob],
  provides: [provide(phaseHooks, feedbackPhases)],
  messages: [feedbackMessages],
};
