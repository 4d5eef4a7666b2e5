import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { invalid, invalidField } from '../../kernel/errors.js';
import { Employee } from '../people/employee.entity.js';
import { keptSections, type SectionText, sectionProblems } from './guidance.rules.js';
import { RECORD_FORMS, type RecordKind } from './guidanceForms.rules.js';
import type { SectionAuthor } from './guidanceShape.rules.js';
import { PerformancePlan } from './plan.entity.js';
import type { PlanActor } from './plan.rules.js';
import { entityRow } from './planStep.service.js';
import { planActorOf } from './plans.policy.js';
import { planReads } from './plans.reads.js';

/** A plan the actor sees, and who he is to it. */
export async function seenPlan(
  ctx: Ctx,
  em: EntityManager,
  planId: string,
): Promise<{ plan: PerformancePlan; who: PlanActor | null }> {
  await mustSee(ctx, planReads, planId);
  const plan = await em.findOneOrFail(PerformancePlan, { id: planId });
  return { plan, who: planActorOf(actorOf(ctx).employeeId, entityRow(plan)) };
}

/** Evaluator or his superior. */
export const leads = (who: PlanActor | null): boolean => who === 'EVALUATOR' || who === 'EVALUATOR_SUPERIOR';

interface Written {
  readonly key: string;
  readonly text?: string | null;
  readonly rows?: string[][] | null;
}

/** What was written, when it fits the form and its authors; refused at the parts otherwise. */
export function formed(
  kind: RecordKind,
  sections: readonly Written[],
  may: readonly SectionAuthor[],
  must: readonly SectionAuthor[] = may,
): SectionText[] {
  const { article } = RECORD_FORMS[kind];
  const texts = keptSections(
    kind,
    sections.map(({ key, text, rows }) => ({ key, text: text ?? '', rows: rows ?? [] })),
  );
  const problems = Object.entries(sectionProblems(kind, texts, may, must));
  if (problems.length > 0)
    throw invalid(Object.fromEntries(problems.map(([path, key]) => [path, [{ key, params: { article } }]])));
  return texts;
}

/** The guide exists and is somebody else. */
export async function mustBeGuide(em: EntityManager, guideId: string, employeeId: string): Promise<void> {
  if (guideId === employeeId) throw invalidField('guideId', 'monitoring.guide.self', { article: 'Ps 21; p.78' });
  if ((await em.count(Employee, { id: guideId })) === 0) throw invalidField('guideId', 'monitoring.guide.unknown');
}
