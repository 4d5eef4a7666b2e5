import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { AppError, type FieldProblem, forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { EvaluationCycle, Participant } from '../cycles/cycle.entity.js';
import { cycleReads } from '../cycles/cycles.reads.js';
import { Appointment } from '../people/appointment.entity.js';
import { Employee } from '../people/employee.entity.js';
import { evaluatorAt } from '../people/evaluator.service.js';
import { emptyDocument, type StoredResult, supportedOf, withEvaluatorsWord, withManualsOf } from './document.rules.js';
import { PerformancePlan } from './plan.entity.js';
import { isEditable } from './plan.rules.js';
import { holderOf } from './planRow.service.js';
import type {
  CreatePlanInput,
  IndicatorInput,
  PlanStepInput,
  SavePlanDraftInput,
  WorkResultInput,
} from './plans.inputs.js';
import { PLANNED_IN } from './plans.policy.js';
import { planReads } from './plans.reads.js';
import type { PlanIndicator } from './structure.rules.js';

export function mustBeOpen(cycle: Pick<EvaluationCycle, 'phase'>): void {
  if (!PLANNED_IN.includes(cycle.phase))
    throw precondition('plans.phase', { phase: cycle.phase, article: 'Ps 7(4), 14' });
}

/** Evaluator and superior of a plan as they are today; both null when nobody can be named. */
export async function evaluatorsOf(em: EntityManager, employeeId: string, today: string) {
  const answer = await evaluatorAt(em, employeeId, today);
  return answer.evaluatorId === null
    ? { evaluator: null, evaluatorSuperior: null, reason: answer.reason }
    : { evaluator: answer.evaluatorId, evaluatorSuperior: answer.evaluatorSuperiorId, reason: null };
}

/**
 * Begins the caller's plan for a cycle, empty. @throws PRECONDITION_FAILED outside planning and for who is not in the
 * population; CONFLICT when there is one already
 */
export async function createPlan(ctx: Ctx, input: CreatePlanInput): Promise<string> {
  const me = selfOf(ctx);
  await mustSee(ctx, cycleReads, input.cycleId);
  return inTransaction(ctx, async (em) => {
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.cycleId });
    mustBeOpen(cycle);
    const member = await em.findOne(Participant, { cycle: cycle.id, employee: me, status: { $ne: 'LEFT' } });
    if (!member) throw precondition('plans.notParticipant', { article: 'Ps 6; p.65-66 C.8' });
    if ((await em.count(PerformancePlan, { cycle: cycle.id, employee: me })) > 0)
      throw new AppError('CONFLICT', 'plans.exists', { params: { article: 'Ps 14(2)' } });
    const employee = await em.findOneOrFail(Employee, { id: me }, { populate: ['position'] });
    const today = todayOf(ctx);
    const { evaluator, evaluatorSuperior } = await evaluatorsOf(em, me, today);
    const plan = make(em, PerformancePlan, {
      cycle,
      year: cycle.year,
      employee: me,
      evaluator,
      evaluatorSuperior,
      unit: employee.unit.id,
      position: employee.position.id,
      level: employee.position.getEntity().level,
      leadsIndependentUnit: input.leadsIndependentUnit ?? (await leadsIndependentUnit(em, me, today)),
      leadsTeam: input.leadsTeam ?? false,
      edition: 1,
      approach: input.approach,
      document: emptyDocument(input.approach),
      dutySince: member.since,
    });
    await record(em, ctx, {
      deed: 'createPlan',
      object: 'performancePlan',
      objectId: plan.id,
      after: { cycleId: cycle.id },
    });
    return plan.id;
  });
}

/** Who is evaluated by the kepala daerah without being JPT leads a unit kerja mandiri (p.65 C.3). */
export const leadsIndependentUnit = async (em: EntityManager, employeeId: string, today: string): Promise<boolean> =>
  (await em.count(Appointment, {
    kind: 'REGION_HEAD_DUTY',
    employee: employeeId,
    validFrom: { $lte: today },
    $or: [{ validTo: null }, { validTo: { $gte: today } }],
  })) > 0;

/**
 * The caller's own plan while it may be written.
 * @throws FORBIDDEN for everybody else; CONFLICT at an old version; PRECONDITION_FAILED when it is no draft
 */
export async function ownDraft(ctx: Ctx, em: EntityManager, input: PlanStepInput): Promise<PerformancePlan> {
  const plan = await em.findOneOrFail(PerformancePlan, { id: input.id }, { populate: ['cycle'] });
  if (plan.employee.id !== selfOf(ctx)) throw forbidden('plans.refused.ACTOR', { article: 'Ps 7(4)' });
  mustBeVersion(plan, input.version);
  mustBeOpen(plan.cycle.getEntity());
  if (!isEditable(plan.status)) throw precondition('plans.notEditable', { article: 'Ps 7, 14' });
  return plan;
}

/**
 * Replaces the whole draft. The evaluator's own word (special expectations, approvals) and the manuals stay as they were.
 * @throws PRECONDITION_FAILED when it is no draft; BAD_USER_INPUT at repeated keys and unknown results of the leader
 */
export async function savePlanDraft(ctx: Ctx, input: SavePlanDraftInput): Promise<string> {
  await mustSee(ctx, planReads, input.id);
  await inTransaction(ctx, async (em) => {
    const plan = await ownDraft(ctx, em, input);
    mustHaveOwnKeys(input.results);
    const old = plan.document;
    const approach = input.approach ?? plan.approach;
    const results = await storedResults(em, plan, input.results);
    const attachment = input.attachment ? { ...input.attachment } : old.attachment;
    const next = { approach, results, expectations: old.expectations, attachment };
    plan.document = withManualsOf(withEvaluatorsWord(next, old), old);
    plan.approach = approach;
    await record(em, ctx, {
      deed: 'savePlanDraft',
      object: 'performancePlan',
      objectId: plan.id,
      after: { results: results.length },
    });
  });
  return input.id;
}

function mustHaveOwnKeys(results: readonly WorkResultInput[]): void {
  const seen = new Set<string>();
  const repeated: Record<string, FieldProblem[]> = {};
  const see = (path: string, key: string | null | undefined) => {
    if (key && seen.has(key)) repeated[path] = [{ key: 'plans.key.repeated' }];
    if (key) seen.add(key);
  };
  results.forEach((result, r) => {
    see(`results.${r}.key`, result.key);
    result.indicators.forEach((indicator, i) => {
      see(`results.${r}.indicators.${i}.key`, indicator.key);
    });
  });
  if (Object.keys(repeated).length > 0) throw invalid(repeated);
}

async function storedResults(
  em: EntityManager,
  plan: PerformancePlan,
  inputs: readonly WorkResultInput[],
): Promise<StoredResult[]> {
  const leaders = await leaderPlans(em, plan);
  const before = new Map(plan.document.results.map((result) => [result.key, result]));
  return inputs.map((input, r): StoredResult => {
    const key = input.key ?? randomUUID();
    const supports = input.supportsKey ?? null;
    const old = before.get(key);
    const kept = supports !== null && old?.supports === supports ? old.supported : null;
    const supported = kept ?? (supports === null ? null : supportedBy(leaders, supports));
    if (supports !== null && supported === null)
      throw invalidField(`results.${r}.supportsKey`, 'plans.supports.unknown');
    return {
      key,
      text: input.text.trim(),
      priority: input.priority,
      source: input.source ?? null,
      controlLevel: input.controlLevel ?? null,
      supports,
      supported,
      assignedBy: input.assignedBy?.trim() ?? '',
      assignedByOther: input.assignedByOther ?? false,
      approvedByEvaluator: false,
      concerns: input.concerns ?? [],
      indicators: input.indicators.map(storedIndicator),
    };
  });
}

const storedIndicator = ({ key, text, aspects, perspective, target }: IndicatorInput): PlanIndicator => ({
  key: key ?? randomUUID(),
  text: text.trim(),
  aspects: aspects ?? [],
  perspective: perspective ?? null,
  target:
    typeof target.text === 'string'
      ? { kind: 'NARRATIVE', text: target.text.trim() }
      : {
          kind: 'RANGE',
          min: target.min ?? null,
          max: target.max ?? null,
          unit: target.unit?.trim() ?? '',
          direction: target.direction ?? 'HIGHER_IS_BETTER',
        },
});

/** Editions of the evaluator and of his superior whose results may be taken up; drafts are their own business still. */
export const leaderPlans = (em: EntityManager, plan: PerformancePlan): Promise<PerformancePlan[]> =>
  em.find(
    PerformancePlan,
    {
      cycle: plan.cycle.id,
      employee: { $in: [plan.evaluator?.id, plan.evaluatorSuperior?.id].filter((id) => id !== undefined) },
      status: { $ne: 'DRAFTED' },
    },
    { orderBy: { edition: 'desc' } },
  );

const supportedBy = (leaders: readonly PerformancePlan[], key: string) =>
  leaders
    .map((leader) => supportedOf(leader.id, leader.document, holderOf(leader), key))
    .find((found) => found !== null) ?? null;
