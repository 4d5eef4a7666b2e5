import type { Ctx } from '../../kernel/context.js';
import { AppError } from '../../kernel/errors.js';
import type { Work } from '../../kernel/jobs.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import { participantsVisibleTo } from '../cycles/cycles.policy.js';
import type { Rhythm } from '../cycles/period.rules.js';
import { evaluationsVisibleTo } from '../evaluations/evaluations.policy.js';
import { inSubtree } from '../organization/organization.policy.js';
import { periodicEvaluationsVisibleTo } from '../periodic/periodic.policy.js';
import { plansVisibleTo } from '../plans/plans.policy.js';
import { issueEvaluationDocument } from './evaluationForm.service.js';
import { issuePeriodicDocument } from './periodicForm.service.js';
import { issuePlanDocuments } from './planForm.service.js';
import { periodName } from './words.rules.js';

/** Something that a document is printed from, or that is not there: a participant without a plan has no id. */
interface Source {
  readonly kind: 'PLAN' | 'PERIODIC' | 'EVALUATION';
  readonly id: string | null;
  readonly employeeId: string;
  readonly name: string;
  readonly rhythm: Rhythm | null;
  readonly ordinal: number | null;
}

/** A policy about `@.` as a condition on another name. */
export const under = ({ text, values }: Sql, alias: string): Sql => ({
  text: text.replace(/@\./g, `${alias}.`),
  values,
});

/** What a unit and those below have in a cycle, of all that the starter may read: newest plans, periods and year. */
export const sourcesOf = ({ services, actor }: Work, unitId: string, cycleId: string): Promise<Source[]> =>
  services.reader.rows<Source>(sql`
    select s.*, n.name from (
      select 'PLAN' as kind, p.id, p.employee_id as "employeeId", null as rhythm, null::int as ordinal, 1 as part
        from performance_plan p
       where ${and(under(plansVisibleTo(actor), 'p'), inSubtree('p.unit_id', [unitId]), sql`p.cycle_id = ${cycleId}`)}
         and not exists (select 1 from performance_plan later where later.cycle_id = p.cycle_id
                          and later.employee_id = p.employee_id and later.edition > p.edition)
      union all
      select 'PLAN', null, m.employee_id, null, null, 1 from participant m
       where ${and(under(participantsVisibleTo(actor), 'm'), inSubtree('m.unit_id', [unitId]), sql`m.cycle_id = ${cycleId}`)}
         and m.left_on is null
         and not exists (select 1 from performance_plan p where p.cycle_id = m.cycle_id and p.employee_id = m.employee_id)
      union all
      select 'PERIODIC', v.id, v.employee_id, c.rhythm, d.ordinal, 2 from periodic_evaluation v
        join periodic_round r on r.id = v.round_id join cycle_period d on d.id = r.period_id
        join evaluation_cycle c on c.id = r.cycle_id
       where ${and(under(periodicEvaluationsVisibleTo(actor), 'v'), inSubtree('v.unit_id', [unitId]), sql`r.cycle_id = ${cycleId}`)}
      union all
      select 'EVALUATION', e.id, e.employee_id, null, null, 3 from evaluation e
       where ${and(under(evaluationsVisibleTo(actor), 'e'), inSubtree('e.unit_id', [unitId]), sql`e.cycle_id = ${cycleId}`)}
    ) s join employee n on n.id = s."employeeId"
    order by n.name, n.id, s.part, s.ordinal`);

/** Issues a document that was not issued yet; answers what has to be said of it, or nothing. */
async function issueOf(ctx: Ctx, { kind, id }: Source): Promise<string | null> {
  if (id === null) return 'documents.plan.none';
  if (kind === 'PLAN') {
    await issuePlanDocuments(ctx, { planId: id });
    return null;
  }
  const { resultId } = await (kind === 'PERIODIC'
    ? issuePeriodicDocument(ctx, { periodicEvaluationId: id })
    : issueEvaluationDocument(ctx, { evaluationId: id }));
  return resultId === null ? 'documents.result.noPlan' : null;
}

/** Issues what was not issued yet; answers in words what cannot be printed and why. */
export async function issueMissing(ctx: Ctx, source: Source): Promise<string[]> {
  const say = ctx.say[ctx.locale];
  const { kind, name, rhythm, ordinal } = source;
  const what = say(`documents.archive.${kind}`, {
    period: rhythm && ordinal ? periodName(rhythm, ordinal) : '',
  });
  const because = (why: string) => [say('documents.archive.left', { name, what, why })];
  try {
    const key = await issueOf(ctx, source);
    return key === null ? [] : because(say(key, { article: 'p.100 (e), 103 (e)' }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return because(say(error.key, error.params));
  }
}
