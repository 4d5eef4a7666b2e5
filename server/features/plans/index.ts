import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { changesMessages } from './changes.messages.js';
import { CounsellingResolver } from './counselling.resolver.js';
import { evidenceRoutes } from './evidence.routes.js';
import { PlanFiguresResolver } from './figures.resolver.js';
import { CounsellingRecord, GuidanceRecord } from './guidance.entity.js';
import { GuidanceResolver } from './guidance.resolver.js';
import { ManualResolver } from './manual.resolver.js';
import { ActionItem, ProgressEntry, ResultTakeover } from './monitoring.entity.js';
import { monitoringMessages } from './monitoring.messages.js';
import { actionReads, counsellingReads, guidanceReads, progressReads, takeoverReads } from './monitoring.reads.js';
import { MonitoringResolver } from './monitoring.resolver.js';
import { planPhases } from './phase.service.js';
import { PerformancePlan } from './plan.entity.js';
import { plansMessages } from './plans.messages.js';
import { planReads } from './plans.reads.js';
import { PlansResolver } from './plans.resolver.js';

export const plans: Feature = {
  name: 'plans',
  entities: [PerformancePlan, ActionItem, ProgressEntry, ResultTakeover, GuidanceRecord, CounsellingRecord],
  reads: [planReads, actionReads, progressReads, takeoverReads, guidanceReads, counsellingReads],
  resolvers: [
    PlansResolver,
    PlanFiguresResolver,
    MonitoringResolver,
    GuidanceResolver,
    CounsellingResolver,
    ManualResolver,
  ],
  messages: [plansMessages, changesMessages, monitoringMessages],
  routes: evidenceRoutes,
  provides: [provide(phaseHooks, planPhases)],
};
