import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { DistributionReason, Evaluation, OrganisationResult } from './evaluation.entity.js';
import { evaluationsMessages } from './evaluations.messages.js';
import { distributionReasonReads, evaluationReads, organisationResultReads } from './evaluations.reads.js';
import { EvaluationsResolver } from './evaluations.resolver.js';
import { exportEvaluationsJob } from './export.service.js';
import { computeIndexesJob } from './index.service.js';
import { evaluationPhases } from './phase.service.js';
import { EvaluationWorkResolver } from './work.resolver.js';

export const evaluations: Feature = {
  name: 'evaluations',
  entities: [Evaluation, OrganisationResult, DistributionReason],
  reads: [evaluationReads, organisationResultReads, distributionReasonReads],
  resolvers: [EvaluationsResolver, EvaluationWorkResolver],
  jobs: [computeIndexesJob, exportEvaluationsJob],
  messages: [evaluationsMessages],
  provides: [provide(phaseHooks, evaluationPhases)],
};
