import type { Feature } from '../../kernel/feature.js';
import { ConsequencesResolver } from './consequences.resolver.js';
import { FollowUp, FollowUpCheckpoint, PotentialAssessment } from './followup.entity.js';
import { followupsMessages } from './followups.messages.js';
import { checkpointReads, followUpReads, potentialReads } from './followups.reads.js';
import { FollowUpsOfEvaluationResolver, FollowUpsResolver } from './followups.resolver.js';

export const followups: Feature = {
  name: 'followups',
  entities: [FollowUp, FollowUpCheckpoint, PotentialAssessment],
  reads: [followUpReads, checkpointReads, potentialReads],
  resolvers: [FollowUpsResolver, FollowUpsOfEvaluationResolver, ConsequencesResolver],
  messages: [followupsMessages],
};
