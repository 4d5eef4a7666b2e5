import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { FollowUp, PotentialAssessment } from './followup.entity.js';
import { FollowUpKind, FollowUpOutcome, FollowUpStatus } from './followup.rules.js';

@ObjectType({ description: 'A follow-up of an earlier cycle, beside the evaluation of this one.' })
export class PreviousFollowUp {
  @Field(() => UUID, { description: 'The follow-up.' })
  id!: string;
  @Field(() => Int, { description: 'Year of the evaluation it followed.' })
  year!: number;
  @Field(() => FollowUpKind, { description: 'What it is.' })
  kind!: FollowUpKind;
  @Field(() => String, { description: 'What is to be done.' })
  task!: string;
  @Field(() => String, { description: 'Who sees to it.' })
  ownerName!: string;
  @Field(() => LocalDate, { description: 'Day it is due.' })
  dueOn!: string;
  @Field(() => FollowUpStatus, { description: 'Where it stands.' })
  status!: FollowUpStatus;
  @Field(() => FollowUpOutcome, { nullable: true, description: 'How it ended.' })
  outcome!: FollowUpOutcome | null;
  @Field(() => String, { nullable: true, description: 'Result in words.' })
  result!: string | null;
  @Field(() => Int, { description: 'Checkpoints held.' })
  checkpointsHeld!: number;
  @Field(() => Int, { description: 'Checkpoints in all.' })
  checkpoints!: number;
}

@ObjectType({ description: 'What the viewer may do with a follow-up.' })
export class FollowUpAbilities {
  @Field(() => Boolean, { description: 'Record a checkpoint of the improvement plan.' })
  recordCheckpoint!: boolean;
  @Field(() => Boolean, { description: 'Finish it.' })
  finish!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' })
  cancel!: boolean;
}

@ObjectType({ description: 'The follow-up after a change.' })
export class FollowUpPayload {
  @Field(() => FollowUp, { description: 'The follow-up as it is now.' })
  followUp!: FollowUp;
}

@ObjectType({ description: 'The assessed potential.' })
export class PotentialPayload {
  @Field(() => PotentialAssessment, { description: 'As it is now.' })
  potential!: PotentialAssessment;
}
