import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { FeedbackKind } from './kinds.rules.js';

/** Why the matching found fewer raters than the design asks for, as left by its last run. */
@ObjectType({ description: 'A ratee for whom fewer raters could be proposed than the design asks for, and why.' })
@Entity({ tableName: 'rater_gap' })
@Unique({ properties: ['cycle', 'ratee', 'kind'], name: 'rater_gap_once' })
export class RaterGap extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Who is rated; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  ratee!: Ref<Employee>;

  @Field(() => FeedbackKind, { description: 'Which group is too small.' })
  @Enum({ items: () => FeedbackKind })
  kind!: FeedbackKind;

  @Field(() => Int, { description: 'Raters the design asks for.' })
  @Property({ type: 'integer' })
  minimum!: number;

  @Field(() => Int, { description: 'Raters found.' })
  @Property({ type: 'integer' })
  found!: number;

  @Field(() => Int, { description: 'People of this group in the reporting line, before any rule.' })
  @Property({ type: 'integer' })
  inLine!: number;

  @Field(() => Int, { description: 'Of them together for too short a time.' })
  @Property({ type: 'integer' })
  tooShortTogether!: number;

  @Field(() => Int, { description: 'Of them barred: relatives, a pending case, or a request declined before.' })
  @Property({ type: 'integer' })
  barred!: number;

  @Field(() => Int, { description: 'Of them with as many requests as one person gets.' })
  @Property({ type: 'integer' })
  atLoadCap!: number;
}

/**
 * Open requests per person, counted once a day: an answer that arrives changes nothing that anybody can see before the
 * next day (anonymity R10). No object type; the officer reads it through figures.
 */
@Entity({ tableName: 'feedback_open' })
@Index({ properties: ['cycle', 'day'] })
export class OpenRequests {
  @ManyToOne(() => EvaluationCycle, { ref: true, primary: true })
  cycle!: Ref<EvaluationCycle>;

  @Property({ type: 'date', primary: true })
  day!: string;

  @ManyToOne(() => Employee, { ref: true, primary: true })
  employee!: Ref<Employee>;

  @Property({ type: 'integer' })
  requests!: number;

  @Property({ type: 'integer' })
  open!: number;
}
