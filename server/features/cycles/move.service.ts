import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { AppError, forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle, Participant } from './cycle.entity.js';
import { mayMove, Phase, TRANSITIONS } from './cycle.rules.js';
import type { MoveCycleInput } from './cycles.inputs.js';
import { mayRunCycles } from './cycles.policy.js';
import { cycleReads } from './cycles.reads.js';
import { factsOf } from './facts.service.js';
import { phaseHooks } from './phaseHook.service.js';
import { freezePopulation, type PopulationChange, syncParticipants } from './population.service.js';

/** What the cycle itself does on entering a phase; later features add theirs by `phaseHooks`. */
const ENTERING: Partial<
  Record<Phase, (ctx: Ctx, em: EntityManager, cycle: EvaluationCycle, from: Phase) => Promise<void>>
> = {
  PLANNING: async (ctx, em, cycle) => {
    cycle.openedOn = todayOf(ctx);
    await freezePopulation(em, cycle, cycle.openedOn);
  },
  DRAFTED: async (_ctx, em, cycle) => {
    cycle.openedOn = null;
    await em.nativeDelete(Participant, { cycle: cycle.id });
  },
  PUBLISHED: async (ctx, _em, cycle) => {
    cycle.publishedAt = ctx.now();
  },
};

/**
 * Moves a cycle to another phase through the declared state machine; opening freezes the population.
 * @throws PRECONDITION_FAILED with the article and all reasons (`extensions.reasons`) when the move is not allowed now
 */
export async function moveCycle(ctx: Ctx, input: MoveCycleInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayRunCycles(actor)) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  await inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', input.id);
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.id });
    mustBeVersion(cycle, input.version);
    const from = cycle.phase;
    const { facts } = await factsOf(ctx, cycle.id, input.reason);
    const answer = mayMove(from, input.to, facts, actor.roles);
    const article = TRANSITIONS.find((move) => move.from === from && move.to === input.to)?.why ?? 'Ps 5';
    if (!answer.ok) {
      const [first = 'cycles.refused.NO_SUCH_MOVE'] = answer.reasons;
      if (first === 'cycles.refused.REASON_GIVEN') throw invalidField('reason', first, { article });
      throw new AppError('PRECONDITION_FAILED', first, {
        params: { article, from, to: input.to },
        extra: { reasons: answer.reasons },
      });
    }
    cycle.phase = input.to;
    await ENTERING[input.to]?.(ctx, em, cycle, from);
    await em.flush();
    for (const hook of ctx.provided(phaseHooks)) await hook.entered?.(ctx, em, cycle, from);
    await record(em, ctx, {
      deed: 'moveCycle',
      object: 'evaluationCycle',
      objectId: cycle.id,
      before: { phase: from },
      after: { phase: input.to, reason: input.reason ?? null },
    });
  });
  return input.id;
}

/** Opens a drafted cycle: design and population are frozen and planning begins (Ps 5 a, 7(4)). */
export const openCycle = (ctx: Ctx, input: { id: string; version: number }): Promise<string> =>
  moveCycle(ctx, { id: input.id, version: input.version, to: Phase.PLANNING });

/**
 * Adds people who came after the opening and marks those who left, as of today.
 * @throws PRECONDITION_FAILED before the opening and from the publication on
 */
export async function syncPopulation(ctx: Ctx, input: { id: string; version: number }): Promise<PopulationChange> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  return inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', input.id);
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.id });
    mustBeVersion(cycle, input.version);
    if (cycle.phase === 'DRAFTED' || cycle.phase === 'PUBLISHED' || cycle.phase === 'CLOSED')
      throw precondition('cycles.populationFixed', { article: 'Ps 6; p.65-66 C.8', phase: cycle.phase });
    const change = await syncParticipants(em, cycle, todayOf(ctx));
    cycle.updatedAt = ctx.now();
    await record(em, ctx, {
      deed: 'syncPopulation',
      object: 'evaluationCycle',
      objectId: cycle.id,
      after: { ...change },
    });
    return change;
  });
}
