import { Max, Min } from 'class-validator';
import { Field, Float, InputType, registerEnumType } from 'type-graphql';
import { LegacyBand, type LegacyWeighting, PP_30_2019 } from './legacy.rules.js';

export const LegacyWeights = { SUPERIOR_ONLY: 'SUPERIOR_ONLY', WITH_PEERS: 'WITH_PEERS' } as const satisfies Record<
  LegacyWeighting,
  LegacyWeighting
>;
export type LegacyWeights = LegacyWeighting;
registerEnumType(LegacyWeights, {
  name: 'LegacyWeighting',
  description: 'How results (SKP) and behaviour were weighted up to 2021 (PP 30/2019 Ps 41).',
  valuesConfig: {
    SUPERIOR_ONLY: { description: '70 % SKP and 30 % perilaku: the superior alone was asked.' },
    WITH_PEERS: { description: '60 % SKP and 40 % perilaku: peers and subordinates were asked as well.' },
  },
});
registerEnumType(LegacyBand, {
  name: 'LegacyBand',
  description: 'Predikat of the old rule (PP 30/2019 Ps 41(5)); none is turned into a predikat of today.',
  valuesConfig: {
    VERY_GOOD: { description: 'Sangat Baik: from 110, with a new idea.' },
    GOOD: { description: 'Baik: from 90.' },
    FAIR: { description: 'Cukup: from 70.' },
    POOR: { description: 'Kurang: from 50.' },
    VERY_POOR: { description: 'Sangat Kurang: below 50.' },
  },
});

@InputType({ description: 'An old evaluation: both scores 0–120, the weighting, and whether there was a new idea.' })
export class LegacyScoreInput {
  @Field(() => Float, { description: 'Score of the SKP, 0–120, at most two decimals.' })
  @Min(0)
  @Max(PP_30_2019.cap)
  results!: number;

  @Field(() => Float, { description: 'Score of the behaviour (perilaku kerja), 0–120, at most two decimals.' })
  @Min(0)
  @Max(PP_30_2019.cap)
  behaviour!: number;

  @Field(() => LegacyWeights, { description: 'Weighting.' })
  weighting!: LegacyWeights;

  @Field(() => Boolean, { description: 'A new idea or method with benefit to organisation or state (ide baru).' })
  hasNewIdea!: boolean;
}
