import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { Decimal, LocalDate, UUID } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import type { Evidence } from './monitoring.rules.js';

/** What is about one result of somebody's plan. Results keep their key over editions, so these rows outlive a revision. */
@ObjectType()
export abstract class AboutResult extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Whose plan; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => UUID, { description: 'Key of the result in the plan.' })
  @Property({ type: 'uuid' })
  resultKey!: string;
}

@ObjectType({ description: 'A planned action for a result (rencana aksi, form B.1.1).' })
@Entity({ tableName: 'action_item' })
@Index({ properties: ['cycle', 'employee'] })
export class ActionItem extends AboutResult {
  @Field(() => String, { description: 'The action.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Until when; null when not said.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was done; null while it is not.' })
  @Property({ type: 'date', nullable: true })
  doneOn: string | null = null;
}

@ObjectType({ description: 'A realisation with its evidence (pendokumentasian kinerja, form B.1.2; Ps 16).' })
@Entity({ tableName: 'progress_entry' })
@Index({ properties: ['cycle', 'employee', 'happenedOn'] })
export class ProgressEntry extends AboutResult {
  @Field(() => UUID, { description: 'Key of the indicator it speaks about.' })
  @Property({ type: 'uuid' })
  indicatorKey!: string;

  @Field(() => ActionItem, { nullable: true, description: 'The action it belongs to; null when none or withheld.' })
  @ManyToOne(() => ActionItem, { ref: true, nullable: true, index: true })
  action: Ref<ActionItem> | null = null;

  @Field(() => LocalDate, { description: 'Day of the realisation.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => String, { description: 'What was realised.' })
  @Property({ type: 'text' })
  realisation!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The realised number, in the unit of the target; null for a narrative.',
  })
  @Property({ type: 'double', nullable: true })
  value: number | null = null;

  @Field(() => Boolean, { description: 'Final realisation of the year rather than progress on the way.' })
  @Property({ type: 'boolean' })
  isFinal: boolean = false;

  /** Files and links; shown through the field `evidence`. */
  @Property({ type: 'json', columnType: 'jsonb', fieldName: 'evidence' })
  proofs!: Evidence[];
}

@ObjectType({ description: 'A result taken over by the leader, with the note the evaluation uses (Ps 20; p.70 C.14).' })
@Entity({ tableName: 'result_takeover' })
@Unique({ properties: ['cycle', 'employee', 'resultKey'], name: 'result_takeover_once' })
export class ResultTakeover extends AboutResult {
  @Field(() => Employee, { nullable: true, description: 'Who took it over; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  leader!: Ref<Employee>;

  @Field(() => String, { description: 'The result as it was.' })
  @Property({ type: 'text' })
  resultText!: string;

  @Field(() => String, { description: 'The note: why, and what was tried before.' })
  @Property({ type: 'text' })
  note!: string;

  @Field(() => LocalDate, { description: 'From which day.' })
  @Property({ type: 'date' })
  takenOn!: string;
}
