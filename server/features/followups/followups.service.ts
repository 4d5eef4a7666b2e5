import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { type AppError, forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { evaluationReads } from '../evaluations/evaluations.reads.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import { Employee } from '../people/employee.entity.js';
import { rulesOn } from '../rulesets/kind.service.js';
import { IMPROVEMENT_KIND, improvementTermsOf } from './careerKinds.rules.js';
import { FollowUp, FollowUpCheckpoint } from './followup.entity.js';
import {
  assignRefusal,
  type FollowUpActor,
  type FollowUpKind,
  type FollowUpRefusal,
  improvementStep,
  KIND_RULES,
  workRefusal,
} from './followup.rules.js';
import type {
  AssignFollowUpInput,
  CancelFollowUpInput,
  FinishFollowUpInput,
  RecordCheckpointInput,
} from './followups.inputs.js';
import { mayRunFollowUps } from './followups.policy.js';
import { followUpReads } from './followups.reads.js';
import {
  type ImprovementPlan,
  improvementPlan,
  improvementProgress,
  improvementRefusals,
} from './improvement.rules.js';

const refused = ({ key, article }: FollowUpRefusal): AppError =>
  key === 'followups.notYours' || key === 'followups.own'
    ? forbidden(key, { article })
    : precondition(key, { article });

/** The dates of an improvement plan by the terms in force on the day it begins. */
const planOf = async (em: EntityManager, startsOn: string): Promise<ImprovementPlan> =>
  improvementPlan(startsOn, improvementTermsOf(await rulesOn(em, IMPROVEMENT_KIND, startsOn)));

function actorOn(ctx: Ctx, row: { employeeId: string; ownerId?: string; evaluation?: Evaluation }): FollowUpActor {
  const actor = actorOf(ctx);
  const me = actor.employeeId;
  const is = (id: string | undefined) => me !== null && id === me;
  return {
    isOfficer: mayRunFollowUps(actor),
    isEvaluator: is(row.evaluation?.evaluator?.id),
    isEvaluatorSuperior: is(row.evaluation?.evaluatorSuperior?.id),
    isOwner: is(row.ownerId),
    isEmployee: is(row.employeeId),
  };
}

/**
 * Assigns a follow-up to a published evaluation. An improvement plan runs its fixed term from today, with a checkpoint
 * for each step of it; one employee has at most one under way.
 */
export async function assignFollowUp(ctx: Ctx, input: AssignFollowUpInput): Promise<string> {
  await mustSee(ctx, evaluationReads, input.evaluationId);
  return inTransaction(ctx, async (em) => {
    const evaluation = await em.findOneOrFail(Evaluation, { id: input.evaluationId });
    const employeeId = evaluation.employee.id;
    const predicate = evaluation.status === 'PUBLISHED' ? evaluation.predicate : null;
    const refusal = assignRefusal(input.kind, actorOn(ctx, { employeeId, evaluation }), predicate);
    if (refusal) throw refused(refusal);
    const { article } = KIND_RULES[input.kind];
    const today = todayOf(ctx);
    const isPlan = input.kind === 'IMPROVEMENT_PLAN';
    const plan = isPlan ? await planOf(em, today) : null;
    if (isPlan && (await em.count(FollowUp, { employee: employeeId, kind: 'IMPROVEMENT_PLAN', status: 'OPEN' })) > 0)
      throw precondition('followups.openAlready', { article });
    const row = make(em, FollowUp, {
      cycle: evaluation.cycle.id,
      evaluation: evaluation.id,
      employee: employeeId,
      unit: evaluation.unit.id,
      owner: await ownerOf(em, input.ownerId ?? evaluation.evaluator?.id, employeeId),
      kind: input.kind,
      task: input.task.trim(),
      assignedOn: today,
      dueOn: dueDay(input, plan?.endsOn ?? null, today, article),
    });
    for (const dueOn of plan?.checkpoints ?? []) make(em, FollowUpCheckpoint, { followUp: row, dueOn });
    const { kind, dueOn } = row;
    const after = { evaluationId: evaluation.id, kind, dueOn, ownerId: row.owner.id };
    await record(em, ctx, { deed: 'assignFollowUp', object: 'followUp', objectId: row.id, after });
    return row.id;
  });
}

function dueDay(input: AssignFollowUpInput, end: string | null, today: string, article: string): string {
  if (end !== null) {
    if (input.dueOn && input.dueOn !== end) throw invalidField('dueOn', 'followups.dueOn.fixed', { article });
    return end;
  }
  if (!input.dueOn) throw invalidField('dueOn', 'followups.dueOn.required');
  if (input.dueOn < today) throw invalidField('dueOn', 'followups.dueOn.past');
  return input.dueOn;
}

async function ownerOf(em: EntityManager, ownerId: string | undefined, employeeId: string): Promise<string> {
  if (ownerId === employeeId) throw invalidField('ownerId', 'followups.owner.self');
  if (!ownerId || (await em.count(Employee, { id: ownerId, status: { $ne: 'LEFT' } })) === 0)
    throw invalidField('ownerId', 'followups.owner.unknown');
  return ownerId;
}

/** The row of a verb: seen, open, the actor's to work on, in the version that was read. */
async function workOn(ctx: Ctx, em: EntityManager, input: { id: string; version: number }): Promise<FollowUp> {
  await mustSee(ctx, followUpReads, input.id);
  const row = await em.findOneOrFail(FollowUp, { id: input.id });
  const who = actorOn(ctx, { employeeId: row.employee.id, ownerId: row.owner.id });
  const refusal = workRefusal(row.kind, row.status, who);
  if (refusal) throw refused(refusal);
  mustBeVersion(row, input.version);
  return row;
}

/** Records what was found at a checkpoint of an improvement plan, once. */
export const recordCheckpoint = (ctx: Ctx, input: RecordCheckpointInput): Promise<string> =>
  inTransaction(ctx, async (em) => {
    const row = await workOn(ctx, em, input);
    if (row.kind !== 'IMPROVEMENT_PLAN')
      throw precondition('followups.notPlan', { article: KIND_RULES.IMPROVEMENT_PLAN.article });
    const point = await em.findOne(FollowUpCheckpoint, { followUp: row.id, dueOn: input.dueOn });
    if (!point) throw invalidField('dueOn', 'followups.checkpoint.unknown');
    if (point.heldOn)
      throw invalidField('dueOn', 'followups.checkpoint.held', { article: KIND_RULES.IMPROVEMENT_PLAN.article });
    const today = todayOf(ctx);
    if (input.heldOn < row.assignedOn || input.heldOn > today)
      throw invalidField('heldOn', 'followups.checkpoint.heldOn', { from: row.assignedOn, to: today });
    Object.assign(point, { heldOn: input.heldOn, progress: input.progress, note: input.note.trim() });
    // The plan itself changes with its checkpoints, so that two recorders do not pass each other.
    row.updatedAt = ctx.now();
    const after = { dueOn: input.dueOn, heldOn: input.heldOn, progress: input.progress };
    await record(em, ctx, { deed: 'recordCheckpoint', object: 'followUp', objectId: row.id, after });
    return row.id;
  });

/**
 * Finishes a follow-up. An improvement plan and the test after it move only as the state machine allows; a plan that
 * failed opens its competency test in the same transaction. A person decides each of them.
 */
export const finishFollowUp = (ctx: Ctx, input: FinishFollowUpInput): Promise<string> =>
  inTransaction(ctx, async (em) => {
    const row = await workOn(ctx, em, input);
    const { article, outcomes } = KIND_RULES[row.kind] as { article: string; outcomes: readonly string[] };
    if (!outcomes.includes(input.outcome)) throw invalidField('outcome', 'followups.outcome', { article });
    await mustStep(ctx, em, row, input, article);
    const today = todayOf(ctx);
    Object.assign(row, { status: 'FINISHED', outcome: input.outcome, result: input.result.trim(), finishedOn: today });
    if (row.kind === 'IMPROVEMENT_PLAN' && input.outcome === 'COMPETENCY_TEST') {
      if (!input.testDueOn || input.testDueOn < today)
        throw invalidField('testDueOn', 'followups.testDueOn', { article });
      make(em, FollowUp, {
        ...{ cycle: row.cycle.id, evaluation: row.evaluation.id, employee: row.employee.id, unit: row.unit.id },
        ...{ owner: row.owner.id, after: row, kind: 'COMPETENCY_TEST' as FollowUpKind, task: row.task },
        ...{ assignedOn: today, dueOn: input.testDueOn },
      });
    } else if (input.testDueOn) throw invalidField('testDueOn', 'followups.outcome', { article });
    const after = { outcome: input.outcome, kind: row.kind };
    await record(em, ctx, { deed: 'finishFollowUp', object: 'followUp', objectId: row.id, after });
    return row.id;
  });

async function mustStep(
  ctx: Ctx,
  em: EntityManager,
  row: FollowUp,
  input: FinishFollowUpInput,
  article: string,
): Promise<void> {
  const step = improvementStep(row.kind, input.outcome);
  if (!step) return;
  const points = await em.find(FollowUpCheckpoint, { followUp: row.id });
  const records = points.map(({ dueOn, heldOn, progress }) => ({ due: dueOn, heldOn, progress }));
  const plan = await planOf(em, row.assignedOn);
  const [person]: { level: PositionLevel }[] = await em.execute(
    'select p.level from employee e join position p on p.id = e.position_id where e.id = ?',
    [row.employee.id],
  );
  const { outcome } = input;
  const [key] = improvementRefusals(step.from, step.to, {
    ...improvementProgress(plan, records, todayOf(ctx)).facts,
    COMPETENT: outcome === 'RETAINED',
    NOT_COMPETENT: outcome !== 'RETAINED',
    VACANCY: outcome === 'REASSIGNED',
    NO_VACANCY: outcome === 'TEMPORARY_POST',
    ADMINISTRATIVE_OR_FUNCTIONAL: person !== undefined && !person.level.startsWith('EXECUTIVE'),
    DECIDED_BY_PERSON: true,
  });
  if (key) throw precondition(key, { article });
}

/** Takes back a follow-up that was set by mistake: an officer's deed, with its reason. */
export const cancelFollowUp = (ctx: Ctx, input: CancelFollowUpInput): Promise<string> =>
  inTransaction(ctx, async (em) => {
    if (!mayRunFollowUps(actorOf(ctx))) throw forbidden();
    const row = await workOn(ctx, em, input);
    Object.assign(row, { status: 'CANCELLED', result: input.reason.trim(), finishedOn: todayOf(ctx) });
    const after = { kind: row.kind, status: row.status };
    await record(em, ctx, { deed: 'cancelFollowUp', object: 'followUp', objectId: row.id, after });
    return row.id;
  });
