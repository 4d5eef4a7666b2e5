import { Field, Int, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { FeedbackKind } from './kinds.rules.js';

@ObjectType({ description: 'A colleague who may be proposed as a rater.' })
export class RaterCandidate {
  @Field(() => UUID, { description: 'The colleague.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position.' })
  position!: string;

  @Field(() => FeedbackKind, { description: 'In which capacity by the reporting line.' })
  kind!: FeedbackKind;
}

@ObjectType({ description: 'What the viewer may do with a nomination.' })
export class NominationAbilities {
  @Field(() => Boolean, { description: 'Approve, change or refuse it.' })
  decide!: boolean;

  @Field(() => Boolean, { description: 'Take the own nomination back.' })
  withdraw!: boolean;
}

@ObjectType({ description: 'How many nominations were written.' })
export class NominationsPayload {
  @Field(() => Int, { description: 'Nominations proposed or decided.' })
  changed!: number;
}
