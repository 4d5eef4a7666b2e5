import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { conflict, forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle, Participant, PhaseExtension, PhaseWindow } from './cycle.entity.js';
import type { GrantExtensionInput, SetPhaseWindowInput } from './cycles.inputs.js';
import { mayRunCycles } from './cycles.policy.js';
import { cycleReads } from './cycles.reads.js';
import { windowBeyond } from './window.rules.js';

/**
 * Sets when a phase is open for everybody. Extensions that end earlier simply lose their effect.
 * @throws BAD_USER_INPUT at `closesOn` or `phase`, and at `reason` when the window ends after the law's last day without one; PRECONDITION_FAILED for a closed cycle
 */
export async function setPhaseWindow(ctx: Ctx, input: SetPhaseWindowInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  if (input.closesOn < input.opensOn) throw invalidField('closesOn', 'cycles.window.order');
  if (input.phase === 'DRAFTED' || input.phase === 'CLOSED') throw invalidField('phase', 'cycles.window.noWindow');
  await inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', input.id);
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.id });
    mustBeVersion(cycle, input.version);
    if (cycle.phase === 'CLOSED') throw precondition('cycles.closed', { article: 'Ps 5' });
    const { phase, opensOn, closesOn } = input;
    const reason = input.reason?.trim() || null;
    const beyond = windowBeyond(phase, cycle.year, closesOn);
    if (beyond && !reason)
      throw invalidField('reason', 'cycles.window.beyondLaw', { lastDay: beyond.lastDay, article: beyond.article });
    const window = await em.findOne(PhaseWindow, { cycle: cycle.id, phase });
    const before = window && { phase, opensOn: window.opensOn, closesOn: window.closesOn };
    if (window) em.assign(window, { opensOn, closesOn });
    else make(em, PhaseWindow, { cycle, phase, opensOn, closesOn });
    cycle.updatedAt = ctx.now();
    await record(em, ctx, {
      deed: 'setPhaseWindow',
      object: 'evaluationCycle',
      objectId: cycle.id,
      before,
      after: { phase, opensOn, closesOn, reason },
    });
  });
  return input.id;
}

/**
 * Gives one participant more time in one phase; replaces an earlier extension when its version is sent.
 * @throws BAD_USER_INPUT at `until` (not later than everybody's deadline), `employeeId` (not in the cycle), `phase`
 */
export async function grantExtension(ctx: Ctx, input: GrantExtensionInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.cycleId);
  const { cycleId, phase, employeeId, until, reason } = input;
  return inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', cycleId);
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId });
    if (cycle.phase === 'DRAFTED' || cycle.phase === 'PUBLISHED' || cycle.phase === 'CLOSED')
      throw precondition('cycles.noExtension', { article: 'p.90 no.8b', phase: cycle.phase });
    const window = await em.findOne(PhaseWindow, { cycle: cycleId, phase });
    if (!window) throw invalidField('phase', 'cycles.window.noWindow');
    if (until <= window.closesOn)
      throw invalidField('until', 'cycles.extension.notLater', { closesOn: window.closesOn });
    if ((await em.count(Participant, { cycle: cycleId, employee: employeeId, status: { $ne: 'LEFT' } })) === 0)
      throw invalidField('employeeId', 'cycles.extension.notInCycle');
    const old = await em.findOne(PhaseExtension, { cycle: cycleId, phase, employee: employeeId });
    if (old && input.version === undefined)
      throw conflict('constraint.phase_extension_cycle_phase_employee', { currentVersion: old.version });
    if (old) mustBeVersion(old, input.version ?? 0);
    const before = old && { until: old.until, reason: old.reason };
    const row = old ?? make(em, PhaseExtension, { cycle, phase, employee: employeeId, until, reason });
    if (old) em.assign(old, { until, reason });
    await record(em, ctx, {
      deed: 'grantExtension',
      object: 'phaseExtension',
      objectId: row.id,
      before,
      after: { cycleId, phase, employeeId, until, reason },
    });
    return row.id;
  });
}
