import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Rating } from './quadrant.rules.js';
import {
  type FeedbackTone,
  type RatedResult,
  SUGGESTION_GUIDE,
  type SuggestionTarget,
  suggestOverall as suggestBy,
  suggestIndicator,
} from './suggestion.rules.js';

const suggestOverall = (given: readonly RatedResult[], feedback: FeedbackTone) =>
  suggestBy(given, feedback, SUGGESTION_GUIDE);

const higher = (min: number | null, max: number | null): SuggestionTarget => ({
  kind: 'RANGE',
  min,
  max,
  direction: 'HIGHER_IS_BETTER',
});
const lower = (min: number | null, max: number | null): SuggestionTarget => ({
  kind: 'RANGE',
  min,
  max,
  direction: 'LOWER_IS_BETTER',
});
/** 'AMb': one main result above, one main that meets, one additional (small letter) below. */
const results = (text: string): RatedResult[] =>
  [...text].map((letter) => ({
    priority: letter === letter.toUpperCase() ? 'MAIN' : 'ADDITIONAL',
    rating: ({ A: 'ABOVE', M: 'MEETS', B: 'BELOW' } as const)[letter.toUpperCase()] ?? null,
  }));
const tone = (positive: number, notPositive: number) => ({ positive, notPositive });

/** E3: Kasubdit II, p.203-205. */
const KASUBDIT: [string, SuggestionTarget, number, Rating][] = [
  ['80-90 % → 85 %', higher(80, 90), 85, 'MEETS'],
  ['7-8 bulan → 9 bulan', lower(7, 8), 9, 'BELOW'],
  ['3,5 skala 5 → 4', higher(3.5, 3.5), 4, 'ABOVE'],
  ['2-3 hari → 1 hari', lower(2, 3), 1, 'ABOVE'],
  ['80-90 % → 80 %', higher(80, 90), 80, 'MEETS'],
];

describe('the suggestion for one indicator', () => {
  test.each(KASUBDIT)('E3: %s', (_, target, realisation, rating) => {
    expect(suggestIndicator(target, realisation).rating).toBe(rating);
  });

  test.each<[string, SuggestionTarget, number | null, Rating | null, string]>([
    ['the upper end still meets', higher(80, 90), 90, 'MEETS', 'suggestion.withinRange'],
    ['just above it', higher(80, 90), 90.01, 'ABOVE', 'suggestion.betterThanRange'],
    ['just below the lower end', higher(80, 90), 79.99, 'BELOW', 'suggestion.worseThanRange'],
    ['an open upper end has nothing above it', higher(80, null), 1000, 'MEETS', 'suggestion.withinRange'],
    ['at most three days, four taken', lower(null, 3), 4, 'BELOW', 'suggestion.worseThanRange'],
    ['at most three days, one taken', lower(null, 3), 1, 'MEETS', 'suggestion.withinRange'],
    ['nothing realised yet', higher(80, 90), null, null, 'suggestion.noRealisation'],
    ['no figure', higher(80, 90), Number.NaN, null, 'suggestion.noRealisation'],
    ['no ends', higher(null, null), 5, null, 'suggestion.noTarget'],
    ['a narrative', { kind: 'NARRATIVE' }, 5, null, 'suggestion.narrative'],
  ])('%s', (_, target, realisation, rating, reason) => {
    expect(suggestIndicator(target, realisation)).toEqual({ rating, reason });
  });

  test('more is never worse where higher is better, and the mirrored target is rated the other way round', () => {
    const value = fc.integer({ min: -100, max: 100 });
    const worth = (rating: Rating | null) => (rating ? Object.values(Rating).indexOf(rating) : -1);
    fc.assert(
      fc.property(value, value, value, value, (a, b, x, y) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const at = (realisation: number) => worth(suggestIndicator(higher(min, max), realisation).rating);
        expect(at(Math.max(x, y))).toBeGreaterThanOrEqual(at(Math.min(x, y)));
        expect(worth(suggestIndicator(lower(min, max), x).rating)).toBe(2 - at(x));
      }),
    );
  });
});

describe('the suggestion for the results as a whole (p.97-98, 101)', () => {
  test.each<[string, string, ReturnType<typeof tone>, Rating | null, string[]]>([
    ['all above, praised', 'AAA', tone(3, 0), 'ABOVE', ['mostAbove', 'feedbackAgrees']],
    ['most above, the rest meet', 'AAM', tone(2, 1), 'ABOVE', ['mostAbove', 'feedbackAgrees']],
    ['most above, an additional one below', 'AAb', tone(1, 0), 'ABOVE', ['mostAbove', 'feedbackAgrees']],
    [
      'most above, but a main one below',
      'AAAB',
      tone(3, 0),
      'MEETS',
      ['mostAbove', 'mainBelow', 'mostMeet', 'feedbackAgrees'],
    ],
    ['most above, half of the main below', 'aaAB', tone(3, 0), null, ['mostAbove', 'mainBelow', 'tooManyMainBelow']],
    ['all meet, partly praised', 'MMM', tone(1, 2), 'MEETS', ['mostMeet', 'feedbackAgrees']],
    ['half above is not most', 'AAMM', tone(1, 0), 'MEETS', ['mostMeet', 'feedbackAgrees']],
    ['a small part of the main below', 'MMMB', tone(1, 0), 'MEETS', ['mostMeet', 'feedbackAgrees']],
    ['too large a part of the main below', 'MMB', tone(1, 0), null, ['tooManyMainBelow']],
    ['half below', 'MB', tone(1, 0), null, ['mixed']],
    ['most below, no praise', 'BBM', tone(0, 2), 'BELOW', ['mostBelow', 'feedbackAgrees']],
    ['most below, yet praised', 'BBM', tone(2, 0), null, ['mostBelow', 'feedbackDisagrees']],
    ['all above, not praised', 'AAA', tone(0, 2), null, ['mostAbove', 'feedbackDisagrees']],
    ['all above, no feedback', 'AAA', tone(0, 0), 'ABOVE', ['mostAbove', 'noFeedback']],
    ['one not rated yet', 'AA?', tone(1, 0), null, ['incomplete']],
    ['no results', '', tone(1, 0), null, ['noResults']],
  ])('%s', (_, text, feedback, rating, keys) => {
    const suggestion = suggestOverall(results(text), feedback);
    expect(suggestion.rating).toBe(rating);
    expect(suggestion.reasons.map(({ key }) => key.replace('suggestion.', ''))).toEqual(keys);
  });

  test('E3: the five indicators together suggest Sesuai, as the rating is printed', () => {
    const rated = KASUBDIT.map(
      ([, target, realisation]): RatedResult => ({
        priority: 'MAIN',
        rating: suggestIndicator(target, realisation).rating,
      }),
    );
    expect(suggestOverall(rated, tone(2, 1))).toMatchObject({ rating: 'MEETS' });
  });

  test('Di atas is never suggested with a main result below, and every answer has a reason', () => {
    const text = fc.string({ unit: fc.constantFrom(...'AMBamb?'), maxLength: 12 });
    const n = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(text, n, n, (letters, positive, notPositive) => {
        const given = results(letters);
        const suggestion = suggestOverall(given, tone(positive, notPositive));
        expect(suggestion.reasons.length).toBeGreaterThan(0);
        if (suggestion.rating === 'ABOVE') {
          expect(given.some(({ priority, rating }) => priority === 'MAIN' && rating === 'BELOW')).toBe(false);
        }
        for (const { count, of } of suggestion.reasons) expect(count).toBeLessThanOrEqual(of);
      }),
    );
  });

  test('what "most" means comes from the guide: 60 percent above is most of it, or is not', () => {
    const by = (mostAbovePercent: number) =>
      suggestBy(results('AAAMM'), tone(3, 0), { ...SUGGESTION_GUIDE, mostAbovePercent }).rating;
    expect([by(50), by(60)]).toEqual(['ABOVE', 'MEETS']);
  });
});
