import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.js';
import { FeedbackAnswer, NamedFeedback } from './answer.entity.js';
import { OpenRequests, RaterGap } from './coverage.entity.js';
import { FeedbackDisclosure, FeedbackRelease } from './disclosure.entity.js';
import { feedbackMessages } from './feedback.messages.js';
import { feedbackTaskReads, raterGapReads } from './feedback.reads.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { generateRatersJob } from './generate.service.js';
import { feedbackPhases } from './phase.service.js';
import { RatersResolver } from './raters.resolver.js';
import { releaseFeedbackJob } from './release.service.js';
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
  ],
  reads: [feedbackTaskReads, raterGapReads],
  resolvers: [FeedbackResolver, RatersResolver],
  jobs: [generateRatersJob, releaseFeedbackJob],
  provides: [provide(phaseHooks, feedbackPhases)],
  messages: [feedbackMessages],
};
