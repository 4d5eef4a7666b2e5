import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Evaluation } from '../evaluations/evaluation.entity.js';
import { formOf } from '../plans/document.rules.js';
import { PerformancePlan } from '../plans/plan.entity.js';
import type { EvaluationForm } from './evaluationDocument.rules.js';
import type { FormC13 } from './forms.rules.js';
import { formPerson } from './people.service.js';
import { evaluatedGroups, type Realisation } from './planForm.rules.js';

/**
 * The result behind an evaluation document as form C.1.3: its signed plan with the realisations on record, final before
 * latest. Null where the plan is of another form. Feedback has no result or value of its own yet: its column is left free.
 */
export async function formDataOfResult(
  ctx: Ctx,
  em: EntityManager,
  row: Evaluation,
  document: EvaluationForm,
): Promise<FormC13 | null> {
  const { resultsRating, behaviourRating, predicate, organisationPredicate: organisation } = row;
  const [cycle, employee] = [row.cycle.id, row.employee.id];
  const plan = await em.findOne(PerformancePlan, { cycle, employee, status: 'SIGNED' });
  if (!plan || formOf(plan.approach, plan) !== 'A.1.7') return null;
  if (!resultsRating || !behaviourRating || !predicate || !organisation) return null;
  const found = await ctx.reader.rows<Realisation>(sql`
    select distinct on (p.indicator_key) p.indicator_key as "indicatorKey", p.realisation, p.value
      from progress_entry p where p.cycle_id = ${cycle} and p.employee_id = ${employee}
     order by p.indicator_key, p.is_final desc, p.happened_on desc, p.created_at desc`);
  const { results, expectations } = plan.document;
  const groups = (priority: 'MAIN' | 'ADDITIONAL') =>
    evaluatedGroups(
      results.filter((result) => result.priority === priority),
      found,
    );
  const { agency, from, to, period, employee: evaluated, signatures } = document;
  // Whoever rated acts as the evaluator: his superior after default (p.90 no.11).
  const rater = row.ratedBy ?? row.evaluator;
  return {
    ...{ agency, from, to, period, employee: evaluated, expectations, organisation },
    kind: 'C.1.3',
    evaluator: rater ? await formPerson(em, rater.id) : document.evaluator,
    main: groups('MAIN'),
    additional: groups('ADDITIONAL'),
    behaviourFeedback: {},
    ...{ resultsRating, behaviourRating, predicate },
    signatures: { evaluator: 'superior' in signatures ? signatures.superior : signatures.evaluator },
  };
}
