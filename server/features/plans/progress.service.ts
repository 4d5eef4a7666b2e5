import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import { provenBy } from './evidence.service.js';
import { ActionItem, ProgressEntry } from './monitoring.entity.js';
import type { AddActionInput, EditActionInput, RecordProgressInput, RowStepInput } from './monitoring.inputs.js';
import { actionReads, progressReads } from './monitoring.reads.js';
import { MONITORED_IN } from './plans.policy.js';
import { type SignedPlan, signedPlans } from './signedPlans.service.js';

const ARTICLE = 'Ps 15-16; p.67-68';

async function mustBeMonitored(em: EntityManager, cycleId: string): Promise<EvaluationCycle> {
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId });
  if (!MONITORED_IN.includes(cycle.phase))
    throw precondition('monitoring.phase', { phase: cycle.phase, article: ARTICLE });
  return cycle;
}

/** The caller's plan in force and the result of it that a key means. */
async function mustHaveResult(em: EntityManager, cycleId: string, me: string, resultKey: string) {
  const plan: SignedPlan | undefined = (await signedPlans(em, cycleId, [me])).get(me);
  if (!plan) throw precondition('monitoring.notInForce', { article: 'Ps 14(1)' });
  const result = plan.document.results.find(({ key }) => key === resultKey);
  if (!result) throw invalidField('resultKey', 'monitoring.result.unknown');
  return result;
}

/** Adds an action to a result of the caller's plan in force (form B.1.1). */
export async function addAction(ctx: Ctx, input: AddActionInput): Promise<string> {
  const me = selfOf(ctx);
  await mustSee(ctx, cycleReads, input.cycleId);
  return inTransaction(ctx, async (em) => {
    const cycle = await mustBeMonitored(em, input.cycleId);
    await mustHaveResult(em, cycle.id, me, input.resultKey);
    const { resultKey, text, dueOn } = input;
    const row = make(em, ActionItem, { cycle, employee: me, resultKey, text: text.trim(), dueOn: dueOn ?? null });
    await record(em, ctx, { deed: 'addAction', object: 'actionItem', objectId: row.id, after: { resultKey } });
    return row.id;
  });
}

/** Changes an own action, or says when it was done. */
export async function editAction(ctx: Ctx, input: EditActionInput): Promise<string> {
  await mustSee(ctx, actionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await ownAction(em, ctx, input);
    row.text = input.text?.trim() ?? row.text;
    if (input.dueOn !== undefined) row.dueOn = input.dueOn;
    if (input.doneOn !== undefined) row.doneOn = input.doneOn;
    await record(em, ctx, {
      deed: 'editAction',
      object: 'actionItem',
      objectId: row.id,
      after: { dueOn: row.dueOn, doneOn: row.doneOn },
    });
  });
  return input.id;
}

/** Removes an own action that nothing was realised on yet. @returns its id */
export async function removeAction(ctx: Ctx, input: RowStepInput): Promise<string> {
  await mustSee(ctx, actionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await ownAction(em, ctx, input);
    if ((await em.count(ProgressEntry, { action: row.id })) > 0)
      throw precondition('monitoring.action.used', { article: ARTICLE });
    em.remove(row);
    await record(em, ctx, {
      deed: 'removeAction',
      object: 'actionItem',
      objectId: row.id,
      before: { resultKey: row.resultKey },
    });
  });
  return input.id;
}

async function ownAction(em: EntityManager, ctx: Ctx, input: RowStepInput): Promise<ActionItem> {
  const row = await em.findOneOrFail(ActionItem, { id: input.id });
  if (row.employee.id !== selfOf(ctx)) throw forbidden('monitoring.notYours', { article: ARTICLE });
  mustBeVersion(row, input.version);
  await mustBeMonitored(em, row.cycle.id);
  return row;
}

/**
 * Records a realisation per indicator with its evidence, or corrects one: what was there before stays in the log.
 * @throws BAD_USER_INPUT at a day outside the year or in the future, unknown keys, evidence that is neither an own upload nor a link
 */
export async function recordProgress(ctx: Ctx, input: RecordProgressInput): Promise<string> {
  const me = selfOf(ctx);
  await mustSee(ctx, cycleReads, input.cycleId);
  if (input.id) await mustSee(ctx, progressReads, input.id);
  return inTransaction(ctx, async (em) => {
    const cycle = await mustBeMonitored(em, input.cycleId);
    const { happenedOn, resultKey, indicatorKey } = input;
    if (happenedOn > todayOf(ctx)) throw invalidField('happenedOn', 'monitoring.on.future');
    if (happenedOn < cycle.startsOn || happenedOn > cycle.endsOn)
      throw invalidField('happenedOn', 'monitoring.on.outside', { from: cycle.startsOn, to: cycle.endsOn });
    const result = await mustHaveResult(em, cycle.id, me, resultKey);
    if (!result.indicators.some(({ key }) => key === indicatorKey))
      throw invalidField('indicatorKey', 'monitoring.indicator.unknown');
    if (
      input.actionId &&
      (await em.count(ActionItem, { id: input.actionId, cycle: cycle.id, employee: me, resultKey })) === 0
    )
      throw invalidField('actionId', 'monitoring.action.unknown');
    const old = input.id ? await em.findOneOrFail(ProgressEntry, { id: input.id }) : null;
    if (old && (old.employee.id !== me || old.cycle.id !== cycle.id))
      throw forbidden('monitoring.notYours', { article: ARTICLE });
    if (old) mustBeVersion(old, input.version ?? 0);
    if (input.evidence.length === 0)
      throw invalidField('evidence', 'monitoring.evidence.required', { article: 'Ps 16; p.68 A.7' });
    const proofs = await provenBy(ctx, em, input.evidence, old?.proofs);
    const before = old && {
      happenedOn: old.happenedOn,
      realisation: old.realisation,
      value: old.value,
      evidence: old.proofs,
    };
    const values = {
      resultKey,
      indicatorKey,
      action: input.actionId ?? null,
      happenedOn,
      realisation: input.realisation.trim(),
      value: input.value ?? null,
      isFinal: input.isFinal ?? false,
      proofs,
    };
    const row = old ?? make(em, ProgressEntry, { cycle, employee: me, ...values });
    if (old) em.assign(old, values);
    await record(em, ctx, {
      deed: old ? 'correctProgress' : 'recordProgress',
      object: 'progressEntry',
      objectId: row.id,
      before,
      after: { resultKey, indicatorKey, happenedOn, value: values.value, evidence: proofs },
    });
    return row.id;
  });
}
