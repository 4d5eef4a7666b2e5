import { Field, Int, ObjectType } from 'type-graphql';
import { RaterConflict } from './conflict.entity.js';

@ObjectType({ description: 'The conflict as it is now.' })
export class RaterConflictPayload {
  @Field(() => RaterConflict, { description: 'The conflict.' })
  conflict!: RaterConflict;
}

@ObjectType({ description: 'The conflict, and what it withdrew.' })
export class RecordedConflictPayload extends RaterConflictPayload {
  @Field(() => Int, { description: 'Requests between the two that were withdrawn in cycles that do not collect yet.' })
  withdrawn!: number;
}
