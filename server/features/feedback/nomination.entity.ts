import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { FeedbackKind } from './kinds.rules.js';
import { NominationState } from './nomination.rules.js';

registerEnumType(NominationState, {
  name: 'NominationStatus',
  description: 'Where a nomination of a rater stands.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for the superior.' },
    APPROVED: { description: 'Approved: the rater is asked.' },
    REFUSED: { description: 'Refused with a reason.' },
  },
});

/** A rater the ratee proposes; the superior decides, so that nobody picks all own judges. */
@ObjectType({ description: 'A rater proposed by the ratee (usulan penilai); the superior decides.' })
@Entity({ tableName: 'rater_nomination' })
@Unique({ properties: ['cycle', 'ratee', 'rater'], name: 'rater_nomination_once' })
@Index({ properties: ['ratee'] })
@Check({ name: 'rater_nomination_self', expression: 'ratee_id <> rater_id' })
export class RaterNomination extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Who is rated; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  ratee!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true })
  rater!: Ref<Employee>;

  @Field(() => String, { nullable: true, description: 'Name of who is rated.' })
  rateeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the proposed rater.' })
  raterName?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the proposed rater.' })
  raterPosition?: string | null;

  @Field(() => FeedbackKind, { description: 'In which capacity.' })
  @Enum({ items: () => FeedbackKind })
  kind!: FeedbackKind;

  @Field(() => NominationState, { description: 'Where it stands.' })
  @Enum({ items: () => NominationState })
  status: NominationState = 'PROPOSED';

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  // What `viewerCan` asks.
  @Property({ type: 'uuid', fieldName: 'ratee_id', persist: false })
  rateeId?: string;

  rateeSuperiorId?: string | null;
}
