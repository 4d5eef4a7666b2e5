import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { AskState } from './ask.rules.js';

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
