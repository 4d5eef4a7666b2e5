import type { Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { signedPlans } from '../plans/signedPlans.service.js';
import { SUGGESTION_GUIDE, suggestOverall } from '../rulesets/suggestion.rules.js';
import { evaluationsMessages } from './evaluations.messages.js';
import type { AboutEvaluation } from './evaluations.rules.js';
import type { RatingSuggestion } from './evaluations.views.js';
import { suggestResult } from './results.rules.js';

/**
 * The rating of results that the signed plan and its final realisations suggest, with reasons (p.97-98, 101). Shown
 * beside the choice, never filled in. The tone of feedback is not guessed from texts, so it does not enter.
 * @param until last day that counts: the end of a period; null for the whole year
 */
export async function suggestionOf(
  ctx: Ctx,
  { cycleId, employeeId }: AboutEvaluation,
  until: string | null = null,
): Promise<RatingSuggestion> {
  const [plans, realised] = await Promise.all([
    signedPlans(ctx.em.fork(), cycleId, [employeeId], until),
    ctx.reader.rows<{ key: string; value: number | null }>(sql`
      select distinct on (indicator_key) indicator_key as key, value from progress_entry
       where cycle_id = ${cycleId} and employee_id = ${employeeId} and is_final
         and (${until}::date is null or happened_on <= ${until}::date)
       order by indicator_key, happened_on desc, created_at desc`),
  ]);
  const realisedBy = new Map(realised.map(({ key, value }) => [key, value]));
  const results = (plans.get(employeeId)?.document.results ?? []).map(({ priority, indicators }) => ({
    priority,
    rating: suggestResult(indicators.map(({ key, target }) => ({ target, realisation: realisedBy.get(key) ?? null }))),
  }));
  const { rating, reasons, article } = suggestOverall(results, { positive: 0, notPositive: 0 });
  const texts: Readonly<Record<string, string>> = evaluationsMessages[ctx.locale];
  return {
    resultsRating: rating,
    reasons: reasons.map(({ key, count, of }) =>
      (texts[key] ?? key).replace('{count}', String(count)).replace('{of}', String(of)),
    ),
    source: `${SUGGESTION_GUIDE.name}, ${article}`,
    isExample: SUGGESTION_GUIDE.example,
  };
}
