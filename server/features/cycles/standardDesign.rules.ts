import type { CycleDesign } from './design.rules.js';

/**
 * What a cycle is set up with when nobody says otherwise, beside the questions. Weights, bounds and thresholds are
 * examples (contoh), to confirm with BKPSDM.
 */
export const standardDesign = (): CycleDesign => ({
  indicators: [],
  feedbackGroups: [
    { key: 'SUPERIOR', weight: 50 },
    { key: 'PEER', weight: 30 },
    { key: 'SUBORDINATE', weight: 20 },
  ],
  groups: [
    { kind: 'SUPERIOR', minimum: 1, maximum: 1 },
    { kind: 'PEER', minimum: 3, maximum: 6 },
    { kind: 'SUBORDINATE', minimum: 3, maximum: 6 },
    { kind: 'SELF', minimum: 1, maximum: 1 },
  ],
  anonymityThreshold: 3,
  textThreshold: 5,
  leftover: 'ABSORB',
});
