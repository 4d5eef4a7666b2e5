import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { ruleKinds } from '../rulesets/kind.service.js';
import { IMPROVEMENT_KIND, PROMOTION_KIND } from './careerKinds.rules.js';
import { ConsequencesResolver } from './consequences.resolver.js';
import { FollowUp, FollowUpCheckpoint, PotentialAssessment } from './followup.entity.js';
import { followupsMessages } from './followups.messages.js';
import { checkpointReads, followUpReads, potentialReads } from './followups.reads.js';
import { FollowUpsOfEvaluationResolver, FollowUpsResolver } from './followups.resolver.js';

import { kindMessages } from './kinds.messages.js';
import { CREDIT_KIND, TALENT_KIND } from './talentKinds.rules.js';

export const followups: Feature = {
  name: 'followups',
  entities: [FollowUp, FollowUpCheckpoint, PotentialAssessment],
  reads: [followUpReads, checkpointReads, potentialReads],
  resolvers: [FollowUpsResolver, FollowUpsOfEvaluationResolver, ConsequencesResolver],
  messages: [followupsMessages, kindMessages],
  provides: [TALENT_KIND, CREDIT_KIND, IMPROVEMENT_KIND, PROMOTION_KIND].map((kind) => provide(ruleKinds, kind)),
};
