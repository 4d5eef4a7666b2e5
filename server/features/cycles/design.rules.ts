import type { CycleTemplate } from './template.rules.js';

/** One question of the 360°: a behaviour that is rated on the scale, with room for "cannot judge". */
export interface FeedbackQuestion {
  /** Stable within the design: `ORIENTASI_1`. */
  readonly id: string;
  /** The value it belongs to (nilai BerAKHLAK): comments are asked per value. */
  readonly value: string;
  readonly text: { readonly id: string; readonly en: string };
}

/** Who is asked and how many: bounds of one feedback group. */
export interface FeedbackGroupBounds {
  readonly kind: 'SUPERIOR' | 'PEER' | 'SUBORDINATE' | 'SELF' | 'OTHER';
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Everything a cycle is set up with beside dates and rule set, frozen when it opens and never loosened afterwards.
 * `indicators` stay in the rule set of the index; here is the 360°: groups with weights, bounds, questions, scale,
 * thresholds (`anonymityThreshold` for figures, `textThreshold` for comments) and what happens to leftovers.
 */
export interface CycleDesign extends CycleTemplate {
  readonly groups: readonly FeedbackGroupBounds[];
  readonly questions: readonly FeedbackQuestion[];
  /** Words at the ends and between: anchors of the scale, one per step. */
  readonly anchors: readonly { readonly value: number; readonly text: { readonly id: string; readonly en: string } }[];
  readonly textThreshold: number;
  readonly leftover: 'ABSORB' | 'WITHHOLD';
}
