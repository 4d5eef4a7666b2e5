import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { attendanceHooks } from '../attendance/changeHook.service.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { recomputeIndexes } from './attendanceChange.service.js';
import { DistributionReason, Evaluation, OrganisationResult } from './evaluation.entity.js';
import { evaluationsMessages } from './evaluations.messages.js';
import { distributionReasonReads, evaluationReads, organisationResultReads } from './evaluations.reads.js';
import { EvaluationsResolver } from './evaluations.resolver.js';
import { exportEvaluationsJob } from './export.service.js';
import { computeIndexesJob } from './index.service.js';
import { IndexRevision } from './indexRevision.entity.js';
import { indexRevisionReads } from './indexRevision.reads.js';
import { IndexRevisionResolver } from './indexRevision.resolver.js';
import { evaluationPhases } from './phase.service.js';
import { EvaluationWorkResolver } from './work.resolver.js';

export const evaluations: Feature = {
  name: 'evaluations',
  entities: [Evaluation, OrganisationResult, DistributionReason, IndexRevision],
  reads: [evaluationReads, organisationResultReads, distributionReasonReads, indexRevisionReads],
  resolvers: [EvaluationsResolver, EvaluationWorkResolver, IndexRevisionResolver],
  jobs: [computeIndexesJob, exportEvaluationsJob],
  messages: [evaluationsMessages],
  provides: [provide(phaseHooks, evaluationPhases), provide(attendanceHooks, recomputeIndexes)],
};
