import type { Provenance } from './effective.rules.js';
import type { Rating } from './quadrant.rules.js';

/** A target as the SKP holds it: the range that counts as "sesuai ekspektasi" and its direction, or a narrative. */
export type SuggestionTarget =
  | {
      readonly kind: 'RANGE';
      readonly min: number | null;
      readonly max: number | null;
      readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
    }
  | { readonly kind: 'NARRATIVE' };

/** Why a rating is suggested for one indicator, or why none is. */
export type IndicatorReason =
  | 'suggestion.withinRange'
  | 'suggestion.betterThanRange'
  | 'suggestion.worseThanRange'
  | 'suggestion.narrative'
  | 'suggestion.noTarget'
  | 'suggestion.noRealisation';

export interface IndicatorSuggestion {
  /** Null: read the evidence; there is nothing to calculate. */
  rating: Rating | null;
  reason: IndicatorReason;
}

/**
 * The rating that one indicator's realisation suggests: inside the range is Sesuai, beyond its better end Di atas,
 * beyond its worse end Di bawah (the column "Target/Sesuai Ekspektasi", p.203-212). An open end has nothing beyond it.
 * A suggestion with its reason; the evaluator rates the results as a whole.
 */
export function suggestIndicator(target: SuggestionTarget, realisation: number | null): IndicatorSuggestion {
  if (target.kind === 'NARRATIVE') return { rating: null, reason: 'suggestion.narrative' };
  const { min, max, direction } = target;
  if (min === null && max === null) return { rating: null, reason: 'suggestion.noTarget' };
  if (realisation === null || !Number.isFinite(realisation)) {
    return { rating: null, reason: 'suggestion.noRealisation' };
  }
  const below = min !== null && realisation < min;
  const above = max !== null && realisation > max;
  if (!below && !above) return { rating: 'MEETS', reason: 'suggestion.withinRange' };
  return above === (direction === 'HIGHER_IS_BETTER')
    ? { rating: 'ABOVE', reason: 'suggestion.betterThanRange' }
    : { rating: 'BELOW', reason: 'suggestion.worseThanRange' };
}

/** What "sebagian besar" (most) and "sebagian kecil" (a small part) mean; the text gives no figures. */
export interface SuggestionGuide extends Provenance {
  /** Most: more than this percentage. */
  readonly mostAbovePercent: number;
  /** A small part: at most this percentage. */
  readonly smallPartPercent: number;
}

export const SUGGESTION_GUIDE: SuggestionGuide = {
  name: 'Panduan pengkategorian rating hasil kerja',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'PermenPAN-RB 6/2022 p.97-98, 101; angkanya perlu konfirmasi BKPSDM',
  example: true,
  mostAbovePercent: 50,
  smallPartPercent: 25,
};

/** One result of the SKP with the rating suggested or given for it; null while unknown. */
export interface RatedResult {
  /** Hasil kerja utama or tambahan. */
  readonly priority: 'MAIN' | 'ADDITIONAL';
  readonly rating: Rating | null;
}

/** Feedback on the results, by its tone as marked by a person; never guessed from the text. */
export interface FeedbackTone {
  readonly positive: number;
  readonly notPositive: number;
}

export interface OverallReason {
  key:
    | 'suggestion.mostAbove'
    | 'suggestion.mostMeet'
    | 'suggestion.mostBelow'
    | 'suggestion.mainBelow'
    | 'suggestion.tooManyMainBelow'
    | 'suggestion.mixed'
    | 'suggestion.incomplete'
    | 'suggestion.noResults'
    | 'suggestion.noFeedback'
    | 'suggestion.feedbackAgrees'
    | 'suggestion.feedbackDisagrees';
  /** How many of how many. */
  count: number;
  of: number;
}

export interface OverallSuggestion {
  rating: Rating | null;
  reasons: OverallReason[];
  article: string;
}

/** What the results alone say (p.97-98 a): the first condition of each category. */
function fromResults(results: readonly RatedResult[], guide: SuggestionGuide): Omit<OverallSuggestion, 'article'> {
  const all = results.length;
  const count = (...ratings: Rating[]) => results.filter(({ rating }) => rating && ratings.includes(rating)).length;
  const most = (n: number) => n * 100 > guide.mostAbovePercent * all;
  const main = results.filter(({ priority }) => priority === 'MAIN');
  const mainBelow = main.filter(({ rating }) => rating === 'BELOW').length;
  const mainBelowReason = { count: mainBelow, of: main.length };
  const [above, below, atLeast] = [count('ABOVE'), count('BELOW'), count('MEETS', 'ABOVE')];
  if (most(below)) return { rating: 'BELOW', reasons: [{ key: 'suggestion.mostBelow', count: below, of: all }] };
  const reasons: OverallReason[] = [];
  if (most(above)) {
    reasons.push({ key: 'suggestion.mostAbove', count: above, of: all });
    if (mainBelow === 0) return { rating: 'ABOVE', reasons };
    reasons.push({ key: 'suggestion.mainBelow', ...mainBelowReason });
  }
  if (!most(atLeast))
    return { rating: null, reasons: [...reasons, { key: 'suggestion.mixed', count: atLeast, of: all }] };
  if (mainBelow * 100 > guide.smallPartPercent * main.length) {
    return { rating: null, reasons: [...reasons, { key: 'suggestion.tooManyMainBelow', ...mainBelowReason }] };
  }
  return { rating: 'MEETS', reasons: [...reasons, { key: 'suggestion.mostMeet', count: atLeast, of: all }] };
}

/** Whether the feedback fits a category (p.97-98 b): mostly positive, partly positive, mostly not positive. */
function feedbackFits(rating: Rating, { positive, notPositive }: FeedbackTone, guide: SuggestionGuide): boolean {
  const most = (n: number) => n * 100 > guide.mostAbovePercent * (positive + notPositive);
  if (rating === 'MEETS') return positive > 0;
  return rating === 'ABOVE' ? most(positive) : most(notPositive);
}

/**
 * The rating of hasil kerja that results and feedback suggest as a whole, with reasons (p.97-98, 101 "contoh panduan").
 * Null when a result has no rating yet, when the two conditions disagree, or when the picture is mixed. It is shown
 * beside the choice and never filled in; the distribution and the comparison by contribution stay with the evaluator.
 */
export function suggestOverall(
  results: readonly RatedResult[],
  feedback: FeedbackTone,
  guide: SuggestionGuide,
): OverallSuggestion {
  const article = 'p.97-98, 101';
  const all = results.length;
  if (all === 0) return { rating: null, reasons: [{ key: 'suggestion.noResults', count: 0, of: 0 }], article };
  const known = results.filter(({ rating }) => rating !== null).length;
  if (known < all) return { rating: null, reasons: [{ key: 'suggestion.incomplete', count: known, of: all }], article };
  const { rating, reasons } = fromResults(results, guide);
  const of = feedback.positive + feedback.notPositive;
  if (of === 0) return { rating, reasons: [...reasons, { key: 'suggestion.noFeedback', count: 0, of }], article };
  if (rating === null) return { rating, reasons, article };
  const agrees = feedbackFits(rating, feedback, guide);
  const key = agrees ? 'suggestion.feedbackAgrees' : 'suggestion.feedbackDisagrees';
  return { rating: agrees ? rating : null, reasons: [...reasons, { key, count: feedback.positive, of }], article };
}
