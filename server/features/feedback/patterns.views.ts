import { Field, Int, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { RaterPattern } from './patterns.rules.js';

@ObjectType({ description: 'How many raters of an agency show a pattern: a count over enough raters, never a person.' })
export class RatingPattern {
  @Field(() => RaterPattern, { description: 'The pattern.' })
  pattern!: RaterPattern;

  @Field(() => UUID, { nullable: true, description: 'The agency (perangkat daerah) of the raters; null: all of them.' })
  unitId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  unitName!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Raters who show it; null when withheld, which looks the same for few and for none.',
  })
  raters!: number | null;

  @Field(() => Int, { nullable: true, description: 'Raters looked at; null when withheld.' })
  lookedAt!: number | null;
}

@ObjectType({
  description: 'Quality of the ratings of a released cycle (mutu penilaian): advisory, nothing is altered.',
})
export class RatingPatterns {
  @Field(() => [RatingPattern], { description: 'Per pattern: all agencies together, then each.' })
  rows!: RatingPattern[];

  @Field(() => Int, { description: 'Fewest raters with, and without, a pattern before a count is shown.' })
  fewestRaters!: number;

  @Field(() => Int, { description: 'Fewest answers of a rater before a habit is spoken of.' })
  fewestAnswers!: number;

  @Field(() => String, { description: 'Version of the bars the patterns were looked for with.' })
  bars!: string;

  @Field(() => String, { description: 'Where the bars come from.' })
  source!: string;
}
