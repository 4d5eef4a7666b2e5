import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { EvaluationRevision, Objection } from './objection.entity.js';
import { objectionRoutes } from './objectionFile.routes.js';
import { objectionsMessages } from './objections.messages.js';
import { evaluationRevisionReads, objectionReads } from './objections.reads.js';
import {
  ObjectionOfEvaluationResolver,
  ObjectionOfPeriodicResolver,
  ObjectionsResolver,
} from './objections.resolver.js';
import { objectionPhases } from './phase.service.js';

export const objections: Feature = {
  name: 'objections',
  entities: [Objection, EvaluationRevision],
  reads: [objectionReads, evaluationRevisionReads],
  resolvers: [ObjectionsResolver, ObjectionOfEvaluationResolver, ObjectionOfPeriodicResolver],
  messages: [objectionsMessages],
  provides: [provide(phaseHooks, objectionPhases)],
  routes: objectionRoutes,
};
