import type { EntityManager } from '@mikro-orm/postgresql';
import { hasRole } from '../../kernel/actor.js';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { CounsellingRecord, GuidanceRecord } from './guidance.entity.js';
import { ResultTakeover } from './monitoring.entity.js';
import type {
  RecordCounsellingInput,
  RecordGuidanceInput,
  RowStepInput,
  TakeOverResultInput,
  WriteCounsellingInput,
} from './monitoring.inputs.js';
import { counsellingReads, guidanceReads } from './monitoring.reads.js';
import {
  type CounsellingKind,
  type GuidanceKind,
  RECORD_FORMS,
  type SectionText,
  sectionProblems,
} from './monitoring.rules.js';
import { PerformancePlan } from './plan.entity.js';
import type { PlanActor } from './plan.rules.js';
import { entityRow } from './planStep.service.js';
import { planActorOf } from './plans.policy.js';
import { planReads } from './plans.reads.js';

async function seenPlan(
  ctx: Ctx,
  em: EntityManager,
  planId: string,
): Promise<{ plan: PerformancePlan; who: PlanActor | null }> {
  await mustSee(ctx, planReads, planId);
  const plan = await em.findOneOrFail(PerformancePlan, { id: planId });
  return { plan, who: planActorOf(actorOf(ctx).employeeId, entityRow(plan)) };
}

const leads = (who: PlanActor | null): boolean => who === 'EVALUATOR' || who === 'EVALUATOR_SUPERIOR';

function formed(kind: GuidanceKind | CounsellingKind, sections: readonly SectionText[]): SectionText[] {
  const { article } = RECORD_FORMS[kind];
  const problems = Object.entries(sectionProblems(kind, sections));
  if (problems.length > 0)
    throw invalid(Object.fromEntries(problems.map(([path, key]) => [path, [{ key, params: { article } }]])));
  return sections.map(({ key, text }) => ({ key, text: text.trim() }));
}

async function mustBeGuide(em: EntityManager, guideId: string, employeeId: string): Promise<void> {
  if (guideId === employeeId) throw invalidField('guideId', 'monitoring.guide.self', { article: 'Ps 21; p.78' });
  if ((await em.count(Employee, { id: guideId })) === 0) throw invalidField('guideId', 'monitoring.guide.unknown');
}

/** The leader takes over a result; the note goes into the evaluation (Ps 20; p.70 C.14). */
export function takeOverResult(ctx: Ctx, input: TakeOverResultInput): Promise<string> {
  return inTransaction(ctx, async (em) => {
    const article = 'Ps 20; p.70 C.14';
    const { plan, who } = await seenPlan(ctx, em, input.planId);
    if (!leads(who)) throw forbidden('monitoring.notYours', { article });
    if (plan.status !== 'SIGNED') throw precondition('monitoring.notInForce', { article });
    const result = plan.document.results.find(({ key }) => key === input.resultKey);
    if (!result) throw invalidField('resultKey', 'monitoring.result.unknown');
    const row = make(em, ResultTakeover, {
      cycle: plan.cycle.id,
      employee: plan.employee.id,
      leader: selfOf(ctx),
      resultKey: result.key,
      resultText: result.text,
      note: input.note.trim(),
      takenOn: todayOf(ctx),
    });
    await record(em, ctx, {
      deed: 'takeOverResult',
      object: 'resultTakeover',
      objectId: row.id,
      after: { planId: plan.id, resultKey: result.key, article },
    });
    return row.id;
  });
}

/**
 * Records coaching or mentoring in its form, or changes an unsigned record. The leader records, or names the guide with a
 * special assignment, who then writes on.
 */
export function recordGuidance(ctx: Ctx, input: RecordGuidanceInput): Promise<string> {
  const me = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    const { article } = RECORD_FORMS[input.kind];
    if (input.id) await mustSee(ctx, guidanceReads, input.id);
    const old = input.id ? await em.findOneOrFail(GuidanceRecord, { id: input.id }) : null;
    const isGuide = old?.guide.id === me;
    const { plan, who } = isGuide
      ? { plan: await em.findOneOrFail(PerformancePlan, { id: input.planId }), who: null }
      : await seenPlan(ctx, em, input.planId);
    if (!isGuide && !leads(who)) throw forbidden('monitoring.notYours', { article });
    if (old && (old.employee.id !== plan.employee.id || old.cycle.id !== plan.cycle.id || old.kind !== input.kind))
      throw forbidden('monitoring.notYours', { article });
    if (old) mustBeVersion(old, input.version ?? 0);
    if (old?.confirmedAt) throw precondition('monitoring.confirmed', { article });
    const guide = isGuide ? me : (input.guideId ?? old?.guide.id ?? me);
    await mustBeGuide(em, guide, plan.employee.id);
    const values = {
      guide,
      heldOn: input.heldOn,
      place: input.place?.trim() ?? '',
      texts: formed(input.kind, input.sections),
    };
    const row =
      old ??
      make(em, GuidanceRecord, { cycle: plan.cycle.id, employee: plan.employee.id, kind: input.kind, ...values });
    if (old) em.assign(old, values);
    await record(em, ctx, {
      deed: 'recordGuidance',
      object: 'guidanceRecord',
      objectId: row.id,
      after: { kind: input.kind, heldOn: input.heldOn },
    });
    return row.id;
  });
}

/** The employee signs a record of coaching or mentoring; from then on it is frozen. */
export async function confirmGuidance(ctx: Ctx, input: RowStepInput): Promise<string> {
  await mustSee(ctx, guidanceReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(GuidanceRecord, { id: input.id });
    const { article } = RECORD_FORMS[row.kind];
    if (row.employee.id !== selfOf(ctx)) throw forbidden('monitoring.notYours', { article });
    mustBeVersion(row, input.version);
    if (row.confirmedAt) throw precondition('monitoring.confirmed', { article });
    row.confirmedAt = ctx.now();
    await record(em, ctx, { deed: 'confirmGuidance', object: 'guidanceRecord', objectId: row.id });
  });
  return input.id;
}

/**
 * Records a counselling or reports a behaviour problem (the evaluator), or appoints a counsellor (the personnel unit, p.87).
 * The log keeps who and when, never a word of it. @returns id of the record
 */
export function recordCounselling(ctx: Ctx, input: RecordCounsellingInput): Promise<string> {
  return inTransaction(ctx, async (em) => {
    const { article } = RECORD_FORMS[input.kind];
    const { plan, who } = await seenPlan(ctx, em, input.planId);
    const kind = input.counsellorKind ?? 'EVALUATOR';
    const appoints = kind !== 'EVALUATOR';
    if (appoints && (!hasRole(ctx.actor, 'PERSONNEL_OFFICER') || input.kind === 'BEHAVIOUR_REPORT'))
      throw forbidden('monitoring.counsellor', { article });
    if (!appoints && who !== 'EVALUATOR') throw forbidden('monitoring.notYours', { article });
    if (appoints && !input.guideId) throw invalidField('guideId', 'field.required');
    const guide = appoints && input.guideId ? input.guideId : selfOf(ctx);
    await mustBeGuide(em, guide, plan.employee.id);
    const row = make(em, CounsellingRecord, {
      cycle: plan.cycle.id,
      employee: plan.employee.id,
      guide,
      kind: input.kind,
      counsellorKind: kind,
      evaluator: plan.evaluator?.id ?? null,
      evaluatorSuperior: plan.evaluatorSuperior?.id ?? null,
      heldOn: input.heldOn,
      place: input.place?.trim() ?? '',
      // Whoever appoints is no party: the counsellor writes.
      texts: appoints ? [] : formed(input.kind, input.sections),
    });
    await record(em, ctx, {
      deed: appoints ? 'appointCounsellor' : 'recordCounselling',
      object: 'counsellingRecord',
      objectId: row.id,
      after: { kind: input.kind, counsellorKind: kind },
    });
    return row.id;
  });
}

/** The counsellor (or the reporting evaluator) writes the record. */
export async function writeCounselling(ctx: Ctx, input: WriteCounsellingInput): Promise<string> {
  await mustSee(ctx, counsellingReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(CounsellingRecord, { id: input.id });
    const { article } = RECORD_FORMS[row.kind];
    if (row.guide.id !== selfOf(ctx)) throw forbidden('monitoring.notYours', { article });
    mustBeVersion(row, input.version);
    if (row.confirmedAt) throw precondition('monitoring.confirmed', { article });
    row.texts = formed(row.kind, input.sections);
    await record(em, ctx, { deed: 'writeCounselling', object: 'counsellingRecord', objectId: row.id });
  });
  return input.id;
}
