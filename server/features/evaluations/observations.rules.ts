import { type IndexComponentKey, type IndexDefinition, partsOf } from '../rulesets/definition.rules.js';
import { add, divide, type Fraction, fractionOf, fractionText, multiply, sumOf } from '../rulesets/fraction.rules.js';
import { normalise, type Observation } from '../rulesets/index.rules.js';
import type { Rating } from '../rulesets/quadrant.rules.js';

/** An indicator another feature computed: its value 0–100, or null without data, and how it came about. */
export interface Given {
  readonly value: number | string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Released scores of the 360° on the scale of the cycle; null is not shown or not given. */
export interface Scores {
  readonly scale: { readonly min: number; readonly max: number };
  readonly superior: number | null;
  readonly peers: number | null;
}

/** Everything the local index may draw on for one employee. */
export interface IndexInput {
  readonly attendance: Given | null;
  readonly discipline: Given | null;
  readonly resultsRating: Rating | null;
  readonly scores: Scores | null;
}

const NOTHING: Observation = { raw: null, missing: 'index.noData' };

const given = (from: Given | null): Observation =>
  from === null || from.value === null ? NOTHING : { raw: from.value, facts: from.facts };

/** The superior's rating of results as the points the rule set gives it. */
function rated(definition: IndexDefinition, rating: Rating | null): Observation {
  if (rating === null) return NOTHING;
  const points = partsOf(definition, 'WORK_QUALITY')
    .flatMap((part) => part.bands)
    .find((band) => band.key === rating)?.value;
  return points === undefined ? NOTHING : { raw: points, facts: { resultsRating: rating } };
}

/** Parts of a feedback component, each as 0–100 on the answer scale; a part that is not shown is left out. */
function heard(definition: IndexDefinition, key: IndexComponentKey, scores: Scores | null): Observation {
  if (scores === null) return NOTHING;
  const scoreOf: Readonly<Record<string, number | null>> = { PEER: scores.peers, SUPERIOR: scores.superior };
  const shown = partsOf(definition, key).flatMap((part) => {
    const score = scoreOf[part.key] ?? null;
    return score === null ? [] : [{ part, score, value: normalise(score, { ...scores.scale, better: 'HIGHER' }) }];
  });
  if (shown.length === 0) return { raw: null, missing: 'index.belowAnonymityThreshold' };
  const weight = sumOf(shown.map(({ part }) => fractionOf(part.weight)));
  const total = shown.reduce(
    (sum: Fraction, { part, value }) => add(sum, multiply(value, fractionOf(part.weight))),
    fractionOf(0),
  );
  return {
    raw: fractionText(divide(total, weight)),
    facts: Object.fromEntries(shown.map(({ part, score }) => [part.key, score])),
  };
}

/** What is known of each component (founding document): attendance, discipline, quality of work, contribution to the team. */
export const observationsOf = (
  definition: IndexDefinition,
  input: IndexInput,
): Readonly<Record<IndexComponentKey, Observation>> => ({
  ATTENDANCE: given(input.attendance),
  DISCIPLINE: given(input.discipline),
  WORK_QUALITY: rated(definition, input.resultsRating),
  TEAM_CONTRIBUTION: heard(definition, 'TEAM_CONTRIBUTION', input.scores),
  SUPERIOR_FEEDBACK: heard(definition, 'SUPERIOR_FEEDBACK', input.scores),
  PEER_FEEDBACK: heard(definition, 'PEER_FEEDBACK', input.scores),
});
