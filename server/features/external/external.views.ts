import { Field, Int, ObjectType } from 'type-graphql';
import { ExternalRater } from './external.entity.js';

@ObjectType({ description: 'How many external raters were changed.' })
export class ExternalRatersPayload {
  @Field(() => Int, { description: 'People invited or withdrawn.' })
  changed!: number;
}

@ObjectType({ description: 'The external rater after a change.' })
export class ExternalRaterPayload {
  @Field(() => ExternalRater, { description: 'As it is now.' })
  rater!: ExternalRater;
}
