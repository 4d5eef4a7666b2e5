import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import type { Evidence } from '../plans/monitoring.rules.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { GivenTone, GivenVisibility } from './given.rules.js';
import { FeedbackChannel, OutsideKind, WordStanding } from './outside.rules.js';

registerEnumType(GivenTone, {
  name: 'GivenTone',
  description: 'What a word between colleagues is.',
  valuesConfig: { APPRECIATION: { description: 'Apresiasi.' }, SUGGESTION: { description: 'Saran.' } },
});
registerEnumType(GivenVisibility, {
  name: 'GivenVisibility',
  description: 'Who reads it, as the giver chose.',
  valuesConfig: {
    PAIR: { description: 'Giver and receiver.' },
    SUPERIOR: { description: 'Also the receiver’s superior.' },
    UNIT: { description: 'Everybody in the receiver’s unit; praise only.' },
  },
});

/** A word to an employee outside any cycle, from a colleague or from somebody outside; counted in no score. */
@ObjectType({
  description:
    'Continuous feedback (umpan balik berkelanjutan): a word of a colleague, with the name, or of somebody outside, in a capacity; counted in no score.',
})
@Entity({ tableName: 'given_feedback' })
@Index({ properties: ['receiver'] })
@Index({ properties: ['giver'] })
@Check({ name: 'given_feedback_giver', expression: '(giver_id is null) = (capacity is not null)' })
@Check({ name: 'given_feedback_self', expression: 'giver_id <> receiver_id' })
@Check({
  name: 'given_feedback_record',
  expression:
    "(result_key is null or behaviour is null) and (visibility <> 'PAIR' or (result_key is null and behaviour is null))",
})
export class GivenFeedback extends Row {
  /** The colleague who gave it; null for somebody outside, who has a capacity instead. */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  giver: Ref<Employee> | null = null;

  @ManyToOne(() => Employee, { ref: true })
  receiver!: Ref<Employee>;

  @Field(() => String, {
    nullable: true,
    description: 'Who gave it; for somebody outside the capacity, with the name only when the giver agreed.',
  })
  giverName?: string | null;

  @Field(() => OutsideKind, { nullable: true, description: 'For somebody outside: where he stands to the work.' })
  @Enum({ items: () => OutsideKind, nullable: true })
  outsideKind: OutsideKind | null = null;

  @Field(() => String, { nullable: true, description: 'For somebody outside: in what capacity (“Pasien”).' })
  @Property({ type: 'text', nullable: true })
  capacity: string | null = null;

  /** Only when the giver agreed that it is printed; kept nowhere else. */
  @Property({ type: 'text', nullable: true })
  outsideName: string | null = null;

  @Field(() => FeedbackChannel, { description: 'Face to face or by a medium; what is written here is the latter.' })
  @Enum({ items: () => FeedbackChannel })
  channel: FeedbackChannel = 'INDIRECT';

  /** Who wrote down what was received otherwise; null for a word its giver wrote. */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  recordedBy: Ref<Employee> | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it down when it was received otherwise; null when the giver wrote it.',
  })
  recordedByName?: string | null;

  @Field(() => WordStanding, { description: 'Whether it counts.' })
  @Enum({ items: () => WordStanding })
  standing: WordStanding = 'ON_RECORD';

  @Field(() => String, { nullable: true, description: 'Why the leader did not confirm it.' })
  @Property({ type: 'text', nullable: true })
  refusal: string | null = null;

  /** Shown through the field `evidence`. */
  @Property({ type: 'json', columnType: 'jsonb', fieldName: 'evidence' })
  proofs: Evidence[] = [];

  @Field(() => String, { nullable: true, description: 'Who received it.' })
  receiverName?: string | null;

  @Field(() => GivenTone, { description: 'Praise or suggestion.' })
  @Enum({ items: () => GivenTone })
  tone!: GivenTone;

  @Field(() => GivenVisibility, { description: 'Who reads it.' })
  @Enum({ items: () => GivenVisibility })
  visibility!: GivenVisibility;

  @Field(() => String, { description: 'The words; empty when somebody outside answered by a symbol alone.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => UUID, {
    nullable: true,
    description:
      'Key of the result of the receiver’s plan it is about; printed on the evaluation result (C.1.1–C.1.3).',
  })
  @Property({ type: 'uuid', nullable: true })
  resultKey: string | null = null;

  @Field(() => BehaviourCode, {
    nullable: true,
    description: 'The value it is about; printed on the evaluation result (C.1.1–C.1.3).',
  })
  @Enum({ items: () => BehaviourCode, nullable: true })
  behaviour: BehaviourCode | null = null;

  @Field(() => LocalDate, { description: 'Day it was given.' })
  @Property({ type: 'date' })
  givenOn!: string;
}
