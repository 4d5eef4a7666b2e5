import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Day } from '../cycles/dated.rules.js';
import { formOf, type StoredResult } from '../plans/document.rules.js';
import { signedPlans } from '../plans/signedPlans.service.js';
import type { EvaluationForm } from './evaluationDocument.rules.js';
import type { FormResult } from './forms.rules.js';
import { formPerson } from './people.service.js';
import { evaluatedExecutive, evaluatedGroups, evaluatedNarratives, type Realisation } from './planForm.rules.js';
import type { RatedEvaluation } from './ratedDocument.service.js';

/**
 * The result behind an evaluation document in the form of its plan: C.1.1, C.1.2 or C.1.3 (p.100 (e), 103 (e)), with the
 * realisations on record, final before latest. Null without a signed plan.
 * @param until last day that counts: the end of a period; null for the whole year
 */
export async function ratedResultForm(
  ctx: Ctx,
  em: EntityManager,
  row: RatedEvaluation,
  cycleId: string,
  until: Day | null,
  document: EvaluationForm,
): Promise<FormResult | null> {
  const { resultsRating, behaviourRating, predicate, organisationPredicate: organisation } = row;
  const plan = (await signedPlans(em, cycleId, [row.employee.id], until)).get(row.employee.id);
  if (!plan || !resultsRating || !behaviourRating || !predicate || !organisation) return null;
  const realised = await ctx.reader.rows<Realisation>(sql`
    select distinct on (p.indicator_key) p.indicator_key as "indicatorKey", p.realisation, p.value
      from progress_entry p where p.cycle_id = ${cycleId} and p.employee_id = ${row.employee.id}
       and (${until}::date is null or p.happened_on <= ${until}::date)
     order by p.indicator_key, p.is_final desc, p.happened_on desc, p.created_at desc`);
  const { agency, from, to, period, employee, signatures } = document;
  // Whoever rated acts as the evaluator: his superior after default (p.90 no.11).
  const rater = row.ratedBy ?? row.evaluator;
  const common = {
    ...{ agency, from, to, period, employee, organisation, expectations: plan.document.expectations },
    evaluator: rater ? await formPerson(em, rater.id) : document.evaluator,
    behaviourFeedback: {},
    ...{ resultsRating, behaviourRating, predicate },
    signatures: { evaluator: 'superior' in signatures ? signatures.superior : signatures.evaluator },
  };
  const sections = <R>(make: (results: readonly StoredResult[], found: readonly Realisation[]) => readonly R[]) => {
    const of = (priority: StoredResult['priority']) =>
      make(
        plan.document.results.filter((result) => result.priority === priority),
        realised,
      );
    return { main: of('MAIN'), additional: of('ADDITIONAL') };
  };
  const form = formOf(plan.document.approach, plan.holder);
  if (form === 'A.1.2') return { ...common, kind: 'C.1.2', ...sections(evaluatedExecutive) };
  if (form === 'A.1.7') return { ...common, kind: 'C.1.3', ...sections(evaluatedGroups) };
  return { ...common, kind: 'C.1.1', ...sections(evaluatedNarratives) };
}
