import { Field, Int, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { FeedbackKind } from './kinds.rules.js';

@ObjectType({ description: 'How well the ratees of one unit are covered by invited raters, per group.' })
export class FeedbackCoverage {
  @Field(() => UUID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  unitName!: string;

  @Field(() => FeedbackKind, { description: 'The group.' })
  kind!: FeedbackKind;

  @Field(() => Int, { description: 'Ratees of this unit.' })
  ratees!: number;

  @Field(() => Int, { description: 'Of them with at least the asked number of invited raters.' })
  covered!: number;

  @Field(() => Int, { description: 'Raters invited in all.' })
  invited!: number;
}

@ObjectType({ description: 'Open requests of one person, counted once a day; never per ratee.' })
export class FeedbackOpenPerson {
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Unit.' })
  unitName!: string;

  @Field(() => Int, { description: 'Requests in all.' })
  requests!: number;

  @Field(() => Int, { description: 'Of them open, as counted today at the first look.' })
  open!: number;
}

@ObjectType({ description: 'How the requests are spread over the people of one unit; nothing about answers.' })
export class FeedbackLoad {
  @Field(() => UUID, { description: 'The unit of those who are asked.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  unitName!: string;

  @Field(() => Int, { description: 'People who are asked.' })
  raters!: number;

  @Field(() => Int, { description: 'Requests they hold, without self-assessments and duties of superiors.' })
  requests!: number;

  @Field(() => Int, { description: 'Most requests of one person (beban tertinggi).' })
  most!: number;

  @Field(() => Int, { description: 'People with as many requests as one person gets.' })
  full!: number;
}
