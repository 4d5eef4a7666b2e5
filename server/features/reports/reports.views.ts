import { Field, Int, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';

@ObjectType({ description: 'How far one agency is in a cycle: counts only.' })
export class UnitProgress {
  @Field(() => UUID, { description: 'The agency (perangkat daerah).' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  unitName!: string;

  @Field(() => Int, { description: 'People in the population who have not left.' })
  participants!: number;

  @Field(() => Int, { description: 'People with a signed plan (SKP).' })
  plansSigned!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Requests for feedback its people have not answered, as counted once a day; null when withheld.',
  })
  feedbackOpen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Requests for feedback to its people in all; null when withheld.' })
  feedbackTotal!: number | null;

  @Field(() => Int, { description: 'People with both ratings.' })
  rated!: number;

  @Field(() => Int, { description: 'People who acknowledged the published result.' })
  acknowledged!: number;

  @Field(() => Int, { description: 'Things past their deadline: open requests or ratings.' })
  overdue!: number;
}

@ObjectType({ description: 'What waits for whoever asks.' })
export class MyWork {
  @Field(() => Int, {
    description: 'Evaluations to rate now: as evaluator, or after his default as the evaluator’s superior.',
  })
  evaluationsToRate!: number;

  @Field(() => Int, {
    description: 'Periodic evaluations to rate now: as evaluator within the span, or after his default (Ps 24).',
  })
  periodicToRate!: number;

  @Field(() => Int, { description: 'Feedback tasks to answer.' })
  feedbackTasks!: number;

  @Field(() => Int, { description: 'Own results to acknowledge.' })
  resultsToAcknowledge!: number;

  @Field(() => Int, { description: 'Plans of one’s people waiting for the evaluator’s step.' })
  plansToDecide!: number;

  @Field(() => Int, { description: 'Periodic feedback to give one’s people: overdue or near its day (Ps 19(2)).' })
  periodicFeedbackDue!: number;

  @Field(() => Int, { description: 'Feedback one’s people wrote down that waits for one’s confirmation (Ps 17(3)).' })
  wordsToConfirm!: number;
}
