import type { Rating } from '../rulesets/quadrant.rules.js';
import { type IndicatorSuggestion, type SuggestionTarget, suggestIndicator } from '../rulesets/suggestion.rules.js';

/** An indicator of the signed plan with its last final realisation. */
export interface RealisedIndicator {
  readonly target: SuggestionTarget;
  readonly realisation: number | null;
}

/**
 * What the indicators of one result suggest together: below when one is below, above when all are above, else as
 * expected; null while one cannot be calculated, for then a person has to read the evidence.
 */
export function suggestResult(indicators: readonly RealisedIndicator[]): Rating | null {
  const found: readonly IndicatorSuggestion[] = indicators.map(({ target, realisation }) =>
    suggestIndicator(target, realisation),
  );
  if (found.length === 0 || found.some(({ rating }) => rating === null)) return null;
  if (found.some(({ rating }) => rating === 'BELOW')) return 'BELOW';
  return found.every(({ rating }) => rating === 'ABOVE') ? 'ABOVE' : 'MEETS';
}
