import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal, LocalDate, UUID } from '../../kernel/scalars.js';
import { Spread } from './disclosure.rules.js';
import { FeedbackScale } from './feedback.views.js';
import { FeedbackKind } from './kinds.rules.js';
import { FeedbackPhase } from './requests.rules.js';

registerEnumType(Spread, {
  name: 'FeedbackSpread',
  description: 'How far the raters of a set agree; given from five raters on.',
  valuesConfig: {
    NARROW: { description: 'They agree.' },
    MIXED: { description: 'Mixed.' },
    WIDE: { description: 'They differ.' },
  },
});
registerEnumType(FeedbackPhase, {
  name: 'FeedbackPhase',
  description: 'Where the 360° of a cycle stands.',
  valuesConfig: {
    PREPARING: { description: 'Raters are being chosen.' },
    COLLECTING: { description: 'Answers are taken; nothing is shown.' },
    CLOSED: { description: 'Collecting is over; not yet to be read by you.' },
    RELEASED: { description: 'Released: the disclosure is there.' },
  },
});

@ObjectType({ description: 'Mean of one question in one set of raters; both null: not shown.' })
export class FeedbackItemValue {
  @Field(() => String, { description: 'Id of the question.' })
  itemId!: string;

  @Field(() => Decimal, { nullable: true, description: 'Mean with one decimal.' })
  mean!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rated it.' })
  raters!: number | null;
}

@ObjectType({ description: 'Mean of one value (nilai BerAKHLAK): the plain mean of its shown questions.' })
export class FeedbackCategoryValue {
  @Field(() => String, { description: 'The value.' })
  category!: string;

  @Field(() => Decimal, { nullable: true, description: 'Mean with one decimal; null: not shown.' })
  mean!: number | null;
}

@ObjectType({
  description: 'What is shown about a set of raters that is large enough. It has no id: it is known by its kinds.',
})
export class FeedbackCell {
  @Field(() => [FeedbackKind], { description: 'Kinds in the set; empty: all sets together.' })
  kinds!: FeedbackKind[];

  @Field(() => Int, { description: 'Raters in the set.' })
  raters!: number;

  @Field(() => [FeedbackItemValue], { description: 'Per question.' })
  items!: FeedbackItemValue[];

  @Field(() => [FeedbackCategoryValue], { description: 'Per value.' })
  values!: FeedbackCategoryValue[];

  @Field(() => Spread, { nullable: true, description: 'How far they agree; null: not shown.' })
  spread!: Spread | null;

  @Field(() => [String], { description: 'Comments, cut into paragraphs and shuffled.' })
  text!: string[];
}

@ObjectType({ description: 'A rating given with the name.' })
export class NamedRating {
  @Field(() => String, { description: 'Id of the question.' })
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'The rating; null: cannot be judged.' })
  rating!: number | null;
}

@ObjectType({ description: 'A comment given with the name.' })
export class NamedComment {
  @Field(() => String, { description: 'The value it is about.' })
  value!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@ObjectType('NamedFeedback', { description: 'Feedback given with the name: by a superior or by the ratee.' })
export class NamedFeedbackView {
  @Field(() => String, { description: 'Name with titles on the day of the release.' })
  name!: string;

  @Field(() => String, { description: 'Position on the day of the release.' })
  position!: string;

  @Field(() => [NamedRating], { description: 'Per question.' })
  items!: NamedRating[];

  @Field(() => [FeedbackCategoryValue], { description: 'Per value.' })
  values!: FeedbackCategoryValue[];

  @Field(() => Decimal, { nullable: true, description: 'Mean of all ratings, one decimal.' })
  mean!: number | null;

  @Field(() => [NamedComment], { description: 'Comments.' })
  comments!: NamedComment[];
}

@ObjectType('FeedbackDisclosure', {
  description: 'The one released disclosure about a ratee: the same bytes for every reader.',
})
export class FeedbackDisclosureView {
  @Field(() => LocalDate, { description: 'Day of the release.' })
  releasedOn!: string;

  @Field(() => FeedbackScale, { description: 'Scale of all means.' })
  scale!: FeedbackScale;

  @Field(() => [NamedFeedbackView], { description: 'What superiors gave, with their names.' })
  superior!: NamedFeedbackView[];

  @Field(() => NamedFeedbackView, { nullable: true, description: 'What the ratee gave; null when nothing.' })
  self!: NamedFeedbackView | null;

  @Field(() => [FeedbackCell], {
    description: 'Sets of raters that are large enough; the last one without kinds joins all.',
  })
  cells!: FeedbackCell[];

  @Field(() => Decimal, {
    nullable: true,
    description: 'All shown sets weighted by kind, two decimals; null: not shown.',
  })
  index!: number | null;
}

@ObjectType({ description: 'Where the feedback about a ratee stands, and the disclosure when you may read it.' })
export class FeedbackResult {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'Who is rated.' })
  rateeId!: string;

  @Field(() => FeedbackPhase, { description: 'Where it stands.' })
  status!: FeedbackPhase;

  @Field(() => FeedbackDisclosureView, {
    nullable: true,
    description: 'The disclosure; null until it is released to you.',
  })
  disclosure!: FeedbackDisclosureView | null;
}
