import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { GivenFeedback } from './given.entity.js';
import { OutsideAsk } from './outside.entity.js';
import { SubjectRelation } from './outside.rules.js';

@ObjectType({ description: 'The request to somebody outside after a change.' })
export class OutsideAskPayload {
  @Field(() => OutsideAsk, { description: 'As it is now.' })
  ask!: OutsideAsk;
}

@ObjectType({ description: 'The word of somebody outside after a change.' })
export class OutsideWordPayload {
  @Field(() => GivenFeedback, { description: 'As it is now.' })
  given!: GivenFeedback;
}

@ObjectType({ description: 'Somebody you may ask about outside.' })
export class OutsideSubject {
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position.' })
  position!: string;

  @Field(() => SubjectRelation, { description: 'How you stand to the employee.' })
  relation!: SubjectRelation;
}

@ObjectType({ description: 'What you may do with a word.' })
export class GivenAbilities {
  @Field(() => Boolean, { description: 'Confirm or refuse what the employee wrote down, as the leader.' })
  decide!: boolean;
}
