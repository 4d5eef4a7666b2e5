import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import type { Submission } from './answers.rules.js';
import { FeedbackKind } from './kinds.rules.js';
import { RequestState } from './requests.rules.js';

registerEnumType(FeedbackKind, {
  name: 'FeedbackKind',
  description: 'Who answers, seen from the one who is rated (Ps 17–19).',
  valuesConfig: {
    SUPERIOR: { description: 'Pimpinan: named.' },
    PEER: { description: 'Rekan setingkat: never by name.' },
    SUBORDINATE: { description: 'Bawahan: never by name.' },
    SELF: { description: 'Diri sendiri: named.' },
    OTHER: { description: 'Pihak lain: never by name.' },
  },
});
registerEnumType(RequestState, {
  name: 'FeedbackRequestStatus',
  description: 'Where a request for feedback stands.',
  valuesConfig: {
    INVITED: { description: 'Asked, nothing written yet.' },
    DRAFT: { description: 'Begun, not sent.' },
    SUBMITTED: { description: 'Sent: final, and not shown again.' },
    DECLINED: { description: 'Declined with a reason.' },
    CLOSED: { description: 'Collecting ended before it was sent.' },
  },
});

/**
 * A request to one rater about one ratee (permintaan umpan balik). Only the rater reads it; what was answered is not
 * here. One kind per rater and ratee (anonymity R15), also when two officers assign at once.
 */
@ObjectType({
  description: 'Your task to give feedback about a colleague (permintaan umpan balik); nobody else sees it.',
})
@Entity({ tableName: 'feedback_request' })
@Unique({ properties: ['cycle', 'ratee', 'rater'], name: 'feedback_request_once' })
@Index({ properties: ['rater', 'cycle'] })
@Check({ name: 'feedback_request_self', expression: "(kind = 'SELF') = (ratee_id = rater_id)" })
@Check({ name: 'feedback_request_rater', expression: "rater_id is not null or kind = 'OTHER'" })
export class FeedbackRequest extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @ManyToOne(() => Employee, { ref: true, index: true })
  ratee!: Ref<Employee>;

  /** Null for somebody outside, who answers by a link (feature `external`). */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  rater: Ref<Employee> | null = null;

  @Field(() => FeedbackKind, { description: 'In which capacity you are asked.' })
  @Enum({ items: () => FeedbackKind })
  kind!: FeedbackKind;

  @Field(() => RequestState, { description: 'Where the task stands.' })
  @Enum({ items: () => RequestState })
  status: RequestState = 'INVITED';

  @Field(() => String, { nullable: true, description: 'Name of the colleague the task is about.' })
  rateeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the colleague.' })
  rateeUnit?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the colleague.' })
  rateePosition?: string | null;

  @Field(() => Boolean, { description: 'Whether your answer is shown with your name.' })
  isNamed?: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'Last day to send it, with your extension.' })
  dueOn?: string | null;

  /** That an answer exists, never which (R11). */
  @Property({ type: 'boolean', default: false })
  answered: boolean = false;

  @Field(() => String, { nullable: true, description: 'Why you declined.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  /** What the rater has begun; erased when sent, declined or closed. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  draft: Submission | null = null;
}
