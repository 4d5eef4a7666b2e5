import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from './employee.entity.js';

/** Where somebody worked from when to when; periods of one employee never overlap (constraint `assignment_no_overlap`). */
@ObjectType({ description: 'Where somebody worked, from when to when (riwayat jabatan).' })
@Entity({ tableName: 'assignment' })
@Index({ properties: ['employee', 'validFrom'] })
export class Assignment extends Row {
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => Unit, { description: 'Unit in that time.' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => Position, { description: 'Position in that time.' })
  @ManyToOne(() => Position, { ref: true })
  position!: Ref<Position>;

  @Field(() => LocalDate, { description: 'First day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;
}

/** Who reported to whom from when to when; makes the evaluator of a date (Ps 1(9)). */
@ObjectType({ description: 'Reporting line: who reported to whom, from when to when.' })
@Entity({ tableName: 'reporting_line' })
@Index({ properties: ['employee', 'validFrom'] })
export class ReportingLine extends Row {
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => Employee, { nullable: true, description: 'The superior; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  superior!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'First day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;
}
