import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { PlanFiguresResolver } from './figures.resolver.js';
import { planPhases } from './phase.service.js';
import { PerformancePlan } from './plan.entity.js';
import { plansMessages } from './plans.messages.js';
import { planReads } from './plans.reads.js';
import { PlansResolver } from './plans.resolver.js';

export const plans: Feature = {
  name: 'plans',
  entities: [PerformancePlan],
  reads: [planReads],
  resolvers: [PlansResolver, PlanFiguresResolver],
  messages: [plansMessages],
  provides: [provide(phaseHooks, planPhases)],
};
