import { Field, Float, ObjectType } from 'type-graphql';
import { LegacyScoreInput } from './history.inputs.js';
import { LEGACY_LABEL, LegacyBand, legacyScore } from './legacy.rules.js';

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

/** Score and band of an old evaluation, with the words that belong beside it. */
export function legacyScoreOf({ results, behaviour, weighting, hasNewIdea }: LegacyScoreInput): LegacyScoreView {
  const { score, band, label, article } = legacyScore(results, behaviour, weighting, hasNewIdea);
  return { score: Number(score), band, label, source: `${LEGACY_LABEL}, ${article}` };
}
