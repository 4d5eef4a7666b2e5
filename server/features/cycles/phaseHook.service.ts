import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ctx } from '../../kernel/context.js';
import { slot } from '../../kernel/slot.js';
import type { EvaluationCycle } from './cycle.entity.js';
import type { Facts, Phase } from './cycle.rules.js';
import type { CycleDesign } from './design.rules.js';

/** What a source of facts is told about the cycle; plain values, no entity. */
export interface CycleAt {
  readonly id: string;
  readonly phase: Phase;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly design: CycleDesign;
}

/**
 * What a later feature adds to the phases of a cycle. It lists `provides: [provide(phaseHooks, { facts, entered })]` in
 * its index; nothing is registered globally.
 *
 * `facts`: the guards this feature can answer for, each read by a statement or two. The cycle itself answers for its
 * design, population, overlaps, deadlines and the given reason. For a guard `X_OVER_OR_ALL_Y` give only the "all Y" half:
 * the deadline is added. For any other guard your answer replaces the default (`facts.service.ts`, DEFAULTS).
 *
 * `isAnswered`: whether somebody has begun to answer the 360° of a cycle; from then on its questions stay (anonymity R13).
 *
 * `entered`: runs inside the transaction of the move, after `cycle.phase` was changed and, on opening (`cycle.phase` is
 * PLANNING), after the participants were written; what it throws undoes the move.
 */
export interface PhaseHook {
  facts?(ctx: Ctx, cycle: CycleAt): Promise<Facts>;
  isAnswered?(em: EntityManager, cycleId: string): Promise<boolean>;
  entered?(ctx: Ctx, em: EntityManager, cycle: EvaluationCycle, from: Phase): Promise<void>;
}

export const phaseHooks = slot<PhaseHook>('phaseHooks');
