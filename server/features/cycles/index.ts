import type { Feature } from '../../kernel/feature.js';
import { CyclePeriod, EvaluationCycle, Participant, PhaseExtension, PhaseWindow } from './cycle.entity.js';
import { cyclesMessages } from './cycles.messages.js';
import { cycleReads, extensionReads, participantReads, periodReads, windowReads } from './cycles.reads.js';
import { CyclesResolver } from './cycles.resolver.js';

export const cycles: Feature = {
  name: 'cycles',
  entities: [EvaluationCycle, CyclePeriod, PhaseWindow, Participant, PhaseExtension],
  reads: [cycleReads, periodReads, windowReads, participantReads, extensionReads],
  resolvers: [CyclesResolver],
  messages: [cyclesMessages],
};
