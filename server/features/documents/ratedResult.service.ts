import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Day } from '../cycles/dated.rules.js';
import { formOf, type StoredResult } from '../plans/document.rules.js';
import { signedPlans } from '../plans/signedPlans.service.js';
import type { EvaluationForm } from './evaluationDocument.rules.js';
import type { FormResult } from './forms.rules.js';
import { type FeedbackOnRecord, feedbackOnRecord, type WordOnRecord } from './onRecord.rules.js';
import { formEvaluator } from './people.service.js';
import {
  evaluatedExecutive,
  evaluatedGroups,
  evaluatedNarratives,
  type Realisation,
  withoutPerspectives,
} from './planForm.rules.js';
import type { RatedEvaluation } from './ratedDocument.service.js';
import { dayOf } from './signature.rules.js';

/**
 * The result behind an evaluation document in the form of its plan: C.1.1, C.1.2 or C.1.3 (p.100 (e), 103 (e)), with the
 * realisations on record, final before latest, and the continuous feedback on results and values. Null without a signed plan.
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
  const said = feedbackOnRecord(await wordsOnRecord(ctx, row.employee.id, from, until ?? to));
  // Whoever rated acts as the evaluator: his superior after default (p.90 no.11).
  const rater = row.ratedBy ?? row.evaluator;
  const towards = rater?.id === row.evaluator?.id ? row.employee.id : (row.evaluator?.id ?? row.employee.id);
  const common = {
    ...{ agency, from, to, period, employee, organisation, expectations: plan.document.expectations },
    evaluator: rater ? await formEvaluator(em, rater.id, towards, dayOf(row.ratedAt)) : document.evaluator,
    behaviourFeedback: said.ofBehaviour,
    ...{ resultsRating, behaviourRating, predicate },
    signatures: { evaluator: 'superior' in signatures ? signatures.superior : signatures.evaluator },
  };
  const sections = <R>(
    make: (results: readonly StoredResult[], found: readonly Realisation[], said: FeedbackOnRecord) => readonly R[],
  ) => {
    const of = (priority: StoredResult['priority']) =>
      make(
        plan.document.results.filter((result) => result.priority === priority),
        realised,
        said,
      );
    return { main: of('MAIN'), additional: of('ADDITIONAL') };
  };
  const form = formOf(plan.document.approach, plan.holder);
  if (form === 'A.1.2') return { ...common, kind: 'C.1.2', ...sections(evaluatedExecutive) };
  if (form === 'A.1.7') return { ...common, kind: 'C.1.3', ...sections(evaluatedGroups) };
  if (form === 'A.1.1') return { ...common, kind: 'C.1.1', ...sections(evaluatedNarratives) };
  return {
    ...common,
    kind: 'C.1.1',
    ...sections((all, found, words) => evaluatedNarratives(withoutPerspectives(all), found, words)),
  };
}

/** Words about results and values of those days, oldest first, with where their giver stood on that day (Ps 17-19). */
const wordsOnRecord = (ctx: Ctx, employeeId: string, from: Day, to: Day): Promise<WordOnRecord[]> =>
  ctx.reader.rows<WordOnRecord>(sql`
    with line as (select l.employee_id, l.superior_id, l.valid_from, coalesce(l.valid_to, 'infinity') as valid_to from reporting_line l)
    select f.text, f.tone, f.result_key as "resultKey", f.behaviour, coalesce(g.name, f.outside_name) as "giverName", f.capacity,
      case when f.giver_id is null then null
           when exists (select 1 from line l where l.employee_id = f.receiver_id and l.superior_id = f.giver_id
                          and f.given_on between l.valid_from and l.valid_to)
             or exists (select 1 from performance_plan p where p.employee_id = f.receiver_id
                          and (p.evaluator_id = f.giver_id or p.evaluator_superior_id = f.giver_id)
                          and p.year = extract(year from f.given_on)) then 'LEADER'
           when exists (select 1 from line l where l.employee_id = f.giver_id and l.superior_id = f.receiver_id
                          and f.given_on between l.valid_from and l.valid_to) then 'SUBORDINATE'
           when exists (select 1 from line l join line m on m.superior_id = l.superior_id
                         where l.employee_id = f.receiver_id and m.employee_id = f.giver_id
                           and f.given_on between l.valid_from and l.valid_to
                           and f.given_on between m.valid_from and m.valid_to) then 'PEER'
           else 'OTHER' end as giver
      from given_feedback f left join employee g on g.id = f.giver_id
     where f.receiver_id = ${employeeId} and f.given_on between ${from}::date and ${to}::date and f.visibility <> 'PAIR' and f.standing = 'ON_RECORD'
       and (f.result_key is not null or f.behaviour is not null)
     order by f.given_on, f.created_at, f.id`);
