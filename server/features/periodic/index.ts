import type { Feature } from '../../kernel/feature.js';
import { PeriodicEvaluation, PeriodicOrganisationResult, PeriodicRound } from './periodic.entity.js';
import { periodicMessages } from './periodic.messages.js';
import { periodicEvaluationReads, periodicOrganisationResultReads, periodicRoundReads } from './periodic.reads.js';
import { PeriodicResolver } from './periodic.resolver.js';

/** Monthly or quarterly evaluation inside a cycle (evaluasi kinerja periodik, Ps 24), on the annual engine. */
export const periodic: Feature = {
  name: 'periodic',
  entities: [PeriodicRound, PeriodicEvaluation, PeriodicOrganisationResult],
  reads: [periodicRoundReads, periodicEvaluationReads, periodicOrganisationResultReads],
  resolvers: [PeriodicResolver],
  messages: [periodicMessages],
};
