import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { GivenTone, GivenVisibility } from './given.rules.js';

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

/** A word between two colleagues outside any cycle: named, and counted in no score. */
@ObjectType({
  description: 'Continuous feedback (umpan balik berkelanjutan): a named word between colleagues, counted in no score.',
})
@Entity({ tableName: 'given_feedback' })
@Index({ properties: ['receiver'] })
@Index({ properties: ['giver'] })
@Check({ name: 'given_feedback_self', expression: 'giver_id <> receiver_id' })
@Check({
  name: 'given_feedback_record',
  expression:
    "(result_key is null or behaviour is null) and (visibility <> 'PAIR' or (result_key is null and behaviour is null))",
})
export class GivenFeedback extends Row {
  @ManyToOne(() => Employee, { ref: true })
  giver!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true })
  receiver!: Ref<Employee>;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  giverName?: string | null;

  @Field(() => String, { nullable: true, description: 'Who received it.' })
  receiverName?: string | null;

  @Field(() => GivenTone, { description: 'Praise or suggestion.' })
  @Enum({ items: () => GivenTone })
  tone!: GivenTone;

  @Field(() => GivenVisibility, { description: 'Who reads it.' })
  @Enum({ items: () => GivenVisibility })
  visibility!: GivenVisibility;

  @Field(() => String, { description: 'The words.' })
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
