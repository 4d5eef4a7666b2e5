import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { conflictHooks } from '../conflicts/conflictHook.service.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { FeedbackAnswer, NamedFeedback } from './answer.entity.js';
import { withdrawOnConflict } from './conflict.service.js';
import { OpenRequests, RaterGap } from './coverage.entity.js';
import { FeedbackDisclosure, FeedbackRelease } from './disclosure.entity.js';
import { feedbackMessages } from './feedback.messages.js';
import { feedbackTaskReads, raterGapReads } from './feedback.reads.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { generateRatersJob } from './generate.service.js';
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
  ],
  reads: [feedbackTaskReads, raterGapReads, nominationReads],
  resolvers: [FeedbackResolver, RatersResolver, PatternsResolver, NominationResolver, FeedbackReportResolver],
  jobs: [generateRatersJob, releaseFeedbackJob],
  provides: [provide(phaseHooks, feedbackPhases), provide(conflictHooks, withdrawOnConflict)],
  messages: [feedbackMessages],
};
