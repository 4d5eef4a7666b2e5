import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { AskState, GivenTone, GivenVisibility } from './given.rules.js';

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

registerEnumType(AskState, {
  name: 'FeedbackAskStatus',
  description: 'Where a request for a word stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for a word.' },
    ANSWERED: { description: 'A word was given.' },
    DECLINED: { description: 'Declined; no reason is asked.' },
  },
});

/** A request for a word: named on both sides, seen by these two alone. */
@ObjectType({
  description: 'A request for continuous feedback (permintaan umpan balik) from one colleague to another.',
})
@Entity({ tableName: 'feedback_ask' })
@Index({ properties: ['asker'] })
@Index({ properties: ['asked'] })
@Check({ name: 'feedback_ask_self', expression: 'asker_id <> asked_id' })
export class FeedbackAsk extends Row {
  @ManyToOne(() => Employee, { ref: true })
  asker!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true })
  asked!: Ref<Employee>;

  @Field(() => String, { nullable: true, description: 'Who asks.' })
  askerName?: string | null;

  @Field(() => String, { nullable: true, description: 'Who is asked.' })
  askedName?: string | null;

  @Field(() => String, { description: 'About what.' })
  @Property({ type: 'text' })
  question!: string;

  @Field(() => LocalDate, { description: 'Day it was asked.' })
  @Property({ type: 'date' })
  askedOn!: string;

  @Field(() => AskState, { description: 'Where it stands.' })
  @Enum({ items: () => AskState })
  status: AskState = 'OPEN';

  // What `isToMe` asks.
  @Property({ type: 'uuid', fieldName: 'asked_id', persist: false })
  askedId?: string;
  @Property({ type: 'uuid', fieldName: 'asker_id', persist: false })
  askerId?: string;
}

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

/** A note to oneself, to draw on at year's end. No other person reads it, whatever the role. */
@ObjectType({ description: 'A note in your own journal (catatan kinerja pribadi); nobody else reads it.' })
@Entity({ tableName: 'journal_entry' })
@Index({ properties: ['employee', 'happenedOn'] })
export class JournalEntry extends Row {
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'Day it is about.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => String, { description: 'The note.' })
  @Property({ type: 'text' })
  text!: string;
}
