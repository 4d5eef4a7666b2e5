import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { signedPlans } from '../plans/signedPlans.service.js';
import { editionsOf } from '../rulesets/kind.service.js';
import { HEAD_RATING, headRating } from '../rulesets/organisation.rules.js';
import type { OrganisationPredicate } from '../rulesets/quadrant.rules.js';
import { suggestOverall } from '../rulesets/suggestion.rules.js';
import { SUGGESTION_KIND, suggestionGuideOf } from '../rulesets/suggestionKind.rules.js';
import type { AboutEvaluation } from './evaluations.rules.js';
import type { RatingSuggestion } from './evaluations.views.js';
import { RESULT_COUNTS } from './organisationYear.reads.js';
import { suggestResult } from './results.rules.js';
import { isOnStudy } from './study.service.js';

/**
 * The rating of results that the signed plan and its final realisations suggest, with reasons (p.97-98, 101). Shown
 * beside the choice, never filled in. The tone of feedback is not guessed from texts, so it does not enter.
 * By the thresholds in force on that day.
 * @param until last day that counts: the end of a period; null for the whole year
 */
export async function suggestionOf(
  ctx: Ctx,
  { cycleId, employeeId }: AboutEvaluation,
  until: string | null = null,
): Promise<RatingSuggestion> {
  const [plans, realised, led, studies, takenOver, [cycle], editionOn] = await Promise.all([
    signedPlans(ctx.em.fork(), cycleId, [employeeId], until),
    ctx.reader.rows<{ key: string; value: number | null }>(sql`
      select distinct on (indicator_key) indicator_key as key, value from progress_entry
       where cycle_id = ${cycleId} and employee_id = ${employeeId} and is_final
         and (${until}::date is null or happened_on <= ${until}::date)
       order by indicator_key, happened_on desc, created_at desc`),
    // The organisation's year is the head's; a month or quarter has a result of its own.
    until === null ? ledOrganisation(ctx, { cycleId, employeeId }) : null,
    isOnStudy(ctx.em.fork(), { cycleId, employeeId }),
    ctx.reader.rows<{ text: string; day: string }>(sql`
      select result_text as text, taken_on::text as day from result_takeover
       where cycle_id = ${cycleId} and employee_id = ${employeeId} and (${until}::date is null or taken_on <= ${until}::date)
       order by taken_on, result_text`),
    ctx.reader.rows<{ endsOn: string }>(
      sql`select ends_on::text as "endsOn" from evaluation_cycle where id = ${cycleId}`,
    ),
    editionsOf(ctx.em.fork(), SUGGESTION_KIND),
  ]);
  const guide = suggestionGuideOf(editionOn(SUGGESTION_KIND, until ?? cycle?.endsOn ?? ''));
  const realisedBy = new Map(realised.map(({ key, value }) => [key, value]));
  const results = (plans.get(employeeId)?.document.results ?? []).map(({ priority, indicators }) => ({
    priority,
    rating: suggestResult(indicators.map(({ key, target }) => ({ target, realisation: realisedBy.get(key) ?? null }))),
  }));
  const { rating, reasons, article } = suggestOverall(results, { positive: 0, notPositive: 0 }, guide);
  const say = ctx.say[ctx.locale];
  const said = [
    ...reasons.map(({ key, count, of }) => say(key, { count, of })),
    // Ps 20(7)-(8): what the leader took over is to be considered; the note stands with the plan.
    ...takenOver.map(({ text, day }) => say('suggestion.takenOver', { text, day, article: 'Ps 20(6)-(8)' })),
  ];
  if (led)
    return {
      resultsRating: headRating(led),
      reasons: [say(`suggestion.head.${led}`), ...said],
      source: HEAD_RATING.source,
      isExample: true,
      isOnStudy: studies,
    };
  return {
    resultsRating: rating,
    reasons: said,
    source: `${guide.name}, ${article}`,
    isExample: guide.example,
    isOnStudy: studies,
  };
}

/**
 * What the organisation led by an employee achieved, by the year that counts (p.94 f); null for whoever leads none. The
 * head leads people of the unit and has no superior in it.
 */
async function ledOrganisation(
  ctx: Ctx,
  { cycleId, employeeId }: AboutEvaluation,
): Promise<OrganisationPredicate | null> {
  const [row] = await ctx.reader.rows<{ predicate: OrganisationPredicate }>(sql`
    select o.predicate from evaluation v join evaluation_cycle c on c.id = v.cycle_id join employee e on e.id = v.employee_id
      join organisation_result o on o.unit_id = v.unit_id
       and ${RESULT_COUNTS}
     where v.cycle_id = ${cycleId} and v.employee_id = ${employeeId}
       and exists (select 1 from employee b where b.superior_id = e.id and b.unit_id = v.unit_id)
       and not exists (select 1 from employee s where s.id = e.superior_id and s.unit_id = v.unit_id)
     order by o.year desc limit 1`);
  return row?.predicate ?? null;
}
