import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LegacyScoreInput, LegacyWeights } from './history.inputs.js';
import { LEGACY_BAND_LABEL, LEGACY_LABEL, LegacyBand, type LegacyRuleSet, legacyScore } from './legacy.rules.js';
import { PREDICATE_LABEL, RATING_LABEL } from './quadrant.rules.js';
import type { SiasnCodes } from './siasnCodes.rules.js';

@ObjectType({ description: 'A weighting of the old rule.' })
export class LegacyWeightView {
  @Field(() => LegacyWeights, { description: 'Which weighting.' })
  weighting!: LegacyWeights;
  @Field(() => Int, { description: 'Percent of the SKP.' })
  results!: number;
  @Field(() => Int, { description: 'Percent of the behaviour.' })
  behaviour!: number;
}

@ObjectType({ description: 'A band of the old rule.' })
export class LegacyBandView {
  @Field(() => LegacyBand, { description: 'Which band.' })
  band!: LegacyBand;
  @Field(() => String, { description: 'Its name as printed then.' })
  label!: string;
  @Field(() => Int, { description: 'From this score upwards.' })
  from!: number;
  @Field(() => Boolean, { description: 'Only with a new idea.' })
  needsNewIdea!: boolean;
  @Field(() => String, { description: 'Article.' })
  article!: string;
}

@ObjectType({ description: 'Numbers of PP 30/2019, for evaluations up to 2021: history only.' })
export class LegacyRulesView {
  @Field(() => [LegacyWeightView], { description: 'Weightings.' })
  weights!: LegacyWeightView[];
  @Field(() => Int, { description: 'Highest score.' })
  cap!: number;
  @Field(() => [LegacyBandView], { description: 'Bands, highest first.' })
  bands!: LegacyBandView[];
}

@ObjectType({ description: 'An old evaluation, computed as it was then.' })
export class LegacyScoreView {
  @Field(() => Float, { description: 'Score 0–120, two decimals half up.' })
  score!: number;
  @Field(() => LegacyBand, { description: 'Band.' })
  band!: LegacyBand;
  @Field(() => String, { description: 'Name of the band as printed then.' })
  label!: string;
  @Field(() => String, { description: 'The words that stand beside every number of the old rule, and the article.' })
  source!: string;
}

@ObjectType({ description: 'A code of SIASN or e-Kinerja BKN.' })
export class CodeView {
  @Field(() => String, { description: 'What it is a code of: RATING, PREDICATE, GRADE, EVALUATOR, SOURCE.' })
  group!: string;
  @Field(() => String, { description: 'Term.' })
  term!: string;
  @Field(() => String, { description: 'Code.' })
  code!: string;
}

@ObjectType({ description: 'Codes of SIASN and e-Kinerja BKN.' })
export class CodesView {
  @Field(() => [CodeView], { description: 'All codes, by what they are codes of.' })
  rows!: CodeView[];
}

type Stored = { readonly kind: string; readonly definition: unknown };

/** The stored numbers of the old rule as their view; null for another kind. */
export const legacyOf = ({ kind, definition }: Stored): LegacyRulesView | null => {
  if (kind !== 'LEGACY') return null;
  const { weights, cap, bands } = definition as LegacyRuleSet;
  return {
    weights: Object.values(LegacyWeights).map((weighting) => ({ weighting, ...weights[weighting] })),
    cap,
    bands: bands.map((row) => ({ ...row, label: LEGACY_BAND_LABEL[row.band] })),
  };
};

/** The stored codes as their view; null for another kind. */
export const codesOf = ({ kind, definition }: Stored): CodesView | null => {
  if (kind !== 'CODES') return null;
  const { rating, predicate, grades, evaluator, progressSource } = definition as SiasnCodes;
  const rows = (group: string, pairs: readonly (readonly [string, string | number])[]) =>
    pairs.map(([term, code]) => ({ group, term, code: String(code) }));
  const byCode = (a: readonly [string, number], b: readonly [string, number]) => a[1] - b[1];
  const sorted = (codes: Readonly<Record<string, number>>) => Object.entries(codes).sort(byCode);
  const said = (codes: Readonly<Record<string, number>>, labels: Readonly<Record<string, string>>) =>
    sorted(codes).map(([key, code]) => [labels[key] ?? key, code] as const);
  return {
    rows: [
      ...rows('RATING', said(rating, RATING_LABEL)),
      ...rows('PREDICATE', said(predicate, PREDICATE_LABEL)),
      ...rows('GRADE', sorted(grades)),
      ...rows('EVALUATOR', [
        ['ASN', evaluator.asn],
        ['Bukan ASN', evaluator.nonAsn],
      ]),
      ...rows('SOURCE', [['Progress harian', progressSource]]),
    ],
  };
};

/** Score and band of an old evaluation, with the words that belong beside it. */
export function legacyScoreOf({ results, behaviour, weighting, hasNewIdea }: LegacyScoreInput): LegacyScoreView {
  const { score, band, label, article } = legacyScore(results, behaviour, weighting, hasNewIdea);
  return { score: Number(score), band, label, source: `${LEGACY_LABEL}, ${article}` };
}
