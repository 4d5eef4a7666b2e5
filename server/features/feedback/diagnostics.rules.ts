import { NOT_SHOWN, type Scale, type Shown } from './disclosure.rules.js';
import { type GivenAnswer, type PatternBars, RaterPattern, ratersByPattern } from './patterns.rules.js';

/** How many raters show a pattern. No rater, no ratee, no answer: putting a name to it needs a break-glass case. */
export interface PatternCount {
  readonly pattern: RaterPattern;
  /** Unit of the raters, or null for the whole agency. */
  readonly unitId: string | null;
  readonly raters: Shown<number>;
  /** All raters looked at there. */
  readonly of: Shown<number>;
}

/**
 * Quality of the ratings of a closed cycle, for the officer: advisory, nothing is altered.
 * A count is shown when at least `fewestRaters` show the pattern and as many do not; the agency's when, beside the
 * shown units, nobody is left or again enough on both sides. "Few" and "none" look the same.
 */
export function diagnose(answers: readonly GivenAnswer[], scale: Scale, bars: PatternBars): PatternCount[] {
  const found = ratersByPattern(answers, scale, bars);
  const unitOf = new Map(answers.map(({ raterId, unitId }) => [raterId, unitId]));
  const units = [...new Set(unitOf.values())].sort();
  const enough = ({ raters, of }: Count) => raters >= bars.fewestRaters && of - raters >= bars.fewestRaters;
  return Object.values(RaterPattern).flatMap((pattern) => {
    const flagged = found.get(pattern) ?? new Set();
    const perUnit = units.map((unitId) => {
      const here = [...unitOf].filter(([, unit]) => unit === unitId).map(([rater]) => rater);
      return { unitId, raters: here.filter((rater) => flagged.has(rater)).length, of: here.length };
    });
    const hidden = perUnit.filter((unit) => !enough(unit));
    const all = total(perUnit);
    const agency = enough(all) && (hidden.length === 0 || enough(total(hidden)));
    const count = (unitId: string | null, { raters, of }: Count, show: boolean): PatternCount =>
      show ? { pattern, unitId, raters, of } : { pattern, unitId, raters: NOT_SHOWN, of: NOT_SHOWN };
    return [count(null, all, agency), ...perUnit.map((unit) => count(unit.unitId, unit, enough(unit)))];
  });
}

interface Count {
  readonly raters: number;
  readonly of: number;
}

const total = (counts: readonly Count[]): Count => ({
  raters: counts.reduce((sum, { raters }) => sum + raters, 0),
  of: counts.reduce((sum, { of }) => sum + of, 0),
});
