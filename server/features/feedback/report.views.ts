import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal, UUID } from '../../kernel/scalars.js';
import { Spread } from './disclosure.rules.js';
import { FeedbackDisclosureView } from './disclosure.views.js';
import { FeedbackText } from './feedback.views.js';
import { FeedbackKind } from './kinds.rules.js';

const GapWord = { BLIND_SPOT: 'BLIND_SPOT', HIDDEN_STRENGTH: 'HIDDEN_STRENGTH', AGREES: 'AGREES' } as const;
registerEnumType(GapWord, {
  name: 'FeedbackGapWord',
  description: 'How the own view stands to that of others.',
  valuesConfig: {
    BLIND_SPOT: { description: 'Oneself clearly higher than others (titik buta).' },
    HIDDEN_STRENGTH: { description: 'Others clearly higher than oneself (kekuatan tersembunyi).' },
    AGREES: { description: 'About the same.' },
  },
});
const Direction = { UP: 'UP', DOWN: 'DOWN', STEADY: 'STEADY' } as const;
registerEnumType(Direction, {
  name: 'FeedbackDirection',
  description: 'Change since the last cycle, as a word only.',
  valuesConfig: {
    UP: { description: 'Higher.' },
    DOWN: { description: 'Lower.' },
    STEADY: { description: 'About the same.' },
  },
});
const StandingWord = { ABOVE: 'ABOVE', BELOW: 'BELOW', TOO_CLOSE: 'TOO_CLOSE' } as const;
registerEnumType(StandingWord, {
  name: 'FeedbackStandingWord',
  description: 'How a value stands to the own mean of all values; never a rank among people.',
  valuesConfig: {
    ABOVE: { description: 'Surely above.' },
    BELOW: { description: 'Surely below.' },
    TOO_CLOSE: { description: 'Too close to call (selisih terlalu kecil): the intervals touch.' },
  },
});
const DevelopmentForm = {
  COACHING: 'COACHING',
  MENTORING: 'MENTORING',
  TRAINING: 'TRAINING',
  ASSIGNMENT: 'ASSIGNMENT',
  COUNSELLING: 'COUNSELLING',
} as const;
registerEnumType(DevelopmentForm, {
  name: 'DevelopmentForm',
  description: 'Form of development (pembinaan, Ps 21).',
  valuesConfig: {
    COACHING: { description: 'Bimbingan.' },
    MENTORING: { description: 'Pendampingan.' },
    TRAINING: { description: 'Pelatihan.' },
    ASSIGNMENT: { description: 'Penugasan.' },
    COUNSELLING: { description: 'Konseling.' },
  },
});

@ObjectType({ description: 'One value: oneself against others, from shown values only.' })
export class FeedbackGap {
  @Field(() => String, { description: 'The value.' })
  category!: string;

  @Field(() => Decimal, { nullable: true, description: 'Own mean.' })
  self!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Mean of the others; null: not shown.' })
  others!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Self minus others.' })
  gap!: number | null;

  @Field(() => GapWord, { nullable: true, description: 'In a word; null when one side is missing.' })
  word!: keyof typeof GapWord | null;
}

@ObjectType({ description: 'Change of one value since the last cycle.' })
export class FeedbackTrend {
  @Field(() => String, { description: 'The value.' })
  category!: string;

  @Field(() => Direction, { nullable: true, description: 'The direction; null when one cycle shows nothing.' })
  direction!: keyof typeof Direction | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Questions that are the same in both cycles: only they are compared; null without an earlier cycle.',
  })
  compared!: number | null;

  @Field(() => Int, { description: 'Questions on this value now.' })
  asked!: number;
}

@ObjectType({ description: 'How far the mean of one set of raters can be trusted.' })
export class FeedbackReliability {
  @Field(() => [FeedbackKind], { description: 'Kinds in the set; empty: all sets together.' })
  kinds!: FeedbackKind[];

  @Field(() => Int, { description: 'Groups of raters (kelompok penilai) in the set.' })
  groups!: number;

  @Field(() => Int, { description: 'Raters in the set.' })
  raters!: number;

  @Field(() => Spread, { nullable: true, description: 'How far they agree; null: fewer than five raters.' })
  spread!: Spread | null;

  @Field(() => Decimal, { nullable: true, description: 'Mean of its shown values.' })
  mean!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Reliability 0..1 (Spearman–Brown); null without a figure in the literature.',
  })
  reliability!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Lower end of the range in which other raters would probably put it.',
  })
  low!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Upper end of that range.' })
  high!: number | null;
}

@ObjectType({ description: 'One value as others see it, with the interval other raters would probably give.' })
export class FeedbackStanding {
  @Field(() => String, { description: 'The value.' })
  category!: string;

  @Field(() => Decimal, { nullable: true, description: 'Mean of the others; null: not shown.' })
  mean!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Lower end of the interval.' })
  low!: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Upper end of the interval.' })
  high!: number | null;

  @Field(() => StandingWord, { nullable: true, description: 'Beside the own mean of all values; null: no figure.' })
  word!: keyof typeof StandingWord | null;
}

@ObjectType({ description: 'A suggestion that can become a follow-up (tindak lanjut).' })
export class FeedbackSuggestion {
  @Field(() => String, { description: 'The value it answers.' })
  category!: string;

  @Field(() => String, { description: 'Key of the suggestion.' })
  key!: string;

  @Field(() => DevelopmentForm, { description: 'Form of development.' })
  form!: keyof typeof DevelopmentForm;

  @Field(() => FeedbackText, { description: 'What to do.' })
  text!: FeedbackText;
}

@ObjectType({ description: 'Report about one ratee, derived from the released disclosure and from nothing else.' })
export class FeedbackReport {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'Who is rated.' })
  rateeId!: string;

  @Field(() => FeedbackDisclosureView, { description: 'The disclosure itself.' })
  disclosure!: FeedbackDisclosureView;

  @Field(() => [FeedbackGap], { description: 'Self against others per value: for radar and bars.' })
  gaps!: FeedbackGap[];

  @Field(() => [FeedbackTrend], { description: 'Change per value since the last cycle.' })
  trends!: FeedbackTrend[];

  @Field(() => [FeedbackReliability], { description: 'Per set of raters: how far its mean can be trusted.' })
  reliability!: FeedbackReliability[];

  @Field(() => [FeedbackStanding], { description: 'Per value: where it stands to the own mean, or too close to call.' })
  standings!: FeedbackStanding[];

  @Field(() => String, { description: 'Sources of the reliability figures.' })
  reliabilitySource!: string;

  @Field(() => [FeedbackSuggestion], { description: 'Three suggestions, from the lowest shown values.' })
  suggestions!: FeedbackSuggestion[];
}

@ObjectType({ description: 'Average of one value over the ratees of a unit; both null: fewer than five, not shown.' })
export class FeedbackHeat {
  @Field(() => UUID, { nullable: true, description: 'The unit; null: the whole agency.' })
  unitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  unitName!: string | null;

  @Field(() => String, { description: 'The value.' })
  category!: string;

  @Field(() => Decimal, { nullable: true, description: 'Average of shown values, two decimals.' })
  mean!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ratees behind it.' })
  ratees!: number | null;
}
