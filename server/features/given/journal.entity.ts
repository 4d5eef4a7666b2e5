import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';

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
