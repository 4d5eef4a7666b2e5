import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { PeriodicState, RhythmSide } from './rhythm.rules.js';

@ObjectType({ description: 'What you may do about periodic feedback.' })
export class RhythmAbilities {
  @Field(() => Boolean, { description: 'Give it, as the leader.' })
  give!: boolean;

  @Field(() => Boolean, { description: 'Propose another interval.' })
  propose!: boolean;

  @Field(() => Boolean, { description: 'Agree to the interval the other side proposed.' })
  agree!: boolean;
}

@ObjectType({ description: 'Periodic feedback (umpan balik berkala) the leader must give one employee (Ps 19(2)).' })
export class PeriodicFeedback {
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;

  @Field(() => String, { description: 'Name.' })
  employeeName!: string;

  @Field(() => String, { description: 'The leader.' })
  leaderName!: string;

  @Field(() => Int, { description: 'Months between two: as agreed, else the standard.' })
  everyMonths!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the agreement; null when the standard holds.' })
  agreedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months one side proposes; null when nothing is proposed.' })
  proposedMonths!: number | null;

  @Field(() => RhythmSide, { nullable: true, description: 'Which side proposes.' })
  proposedBy!: RhythmSide | null;

  @Field(() => Int, { description: 'Version of the agreement; 0 where there is none yet.' })
  version!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the leader’s last word; null when there was none.' })
  lastOn!: string | null;

  @Field(() => LocalDate, { description: 'Day by which the next one is due.' })
  dueOn!: string;

  @Field(() => PeriodicState, { description: 'How it stands today.' })
  state!: PeriodicState;

  @Field(() => RhythmAbilities, { description: 'What you may do.' })
  viewerCan!: RhythmAbilities;
}

@ObjectType({ description: 'Periodic feedback of one leader in numbers; which words were given is not said.' })
export class LeaderPeriodicFeedback {
  @Field(() => UUID, { description: 'The leader.' })
  leaderId!: string;

  @Field(() => String, { description: 'Name.' })
  leaderName!: string;

  @Field(() => String, { description: 'Unit of the leader.' })
  unitName!: string;

  @Field(() => Int, { description: 'Employees with a plan in force this year.' })
  employees!: number;

  @Field(() => Int, { description: 'Of them with an agreed interval.' })
  agreed!: number;

  @Field(() => Int, { description: 'Of them whose feedback is near its day.' })
  soon!: number;

  @Field(() => Int, { description: 'Of them whose feedback is overdue.' })
  overdue!: number;

  @Field(() => LocalDate, { nullable: true, description: 'The oldest day that has passed.' })
  oldestDueOn!: string | null;
}

@ObjectType({ description: 'All your periodic feedback after a change of the interval.' })
export class RhythmPayload {
  @Field(() => [PeriodicFeedback], { description: 'As it is now.' })
  duties!: PeriodicFeedback[];
}
