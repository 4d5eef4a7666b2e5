import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate, Nip } from '../../kernel/scalars.js';
import { CyclePeriod, EvaluationCycle } from '../cycles/cycle.entity.js';
import { RatedRow } from '../evaluations/rated.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { OrganisationPredicate } from '../rulesets/quadrant.rules.js';

/** The periodic evaluation of one period being carried out: its span, and when its results were handed over. */
@ObjectType({
  description: 'Periodic evaluation of one month or quarter being carried out (evaluasi kinerja periodik, Ps 24).',
})
@Entity({ tableName: 'periodic_round' })
@Unique({ properties: ['period'], name: 'periodic_round_period' })
export class PeriodicRound extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true, index: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => CyclePeriod, { nullable: true, description: 'The month or quarter; null when withheld.' })
  @ManyToOne(() => CyclePeriod, { ref: true })
  period!: Ref<CyclePeriod>;

  @Field(() => LocalDate, { description: 'First day of the span in which it is carried out (p.91 no.14).' })
  @Property({ type: 'date' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Last day of the span; after it the evaluator is in default (p.90 no.11).' })
  @Property({ type: 'date' })
  closesOn!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the results went to the employees; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why distributions outside the guide are right.' })
  @Property({ type: 'text', nullable: true })
  distributionReason: string | null = null;
}

/**
 * The evaluation of one employee for one period: the same two ratings and the same quadrant as the annual one
 * (p.97-99).
 */
@ObjectType({ description: 'Evaluation of one employee for one period: two ratings, the predicate from the quadrant.' })
@Entity({ tableName: 'periodic_evaluation' })
@Unique({ properties: ['round', 'employee'], name: 'periodic_evaluation_round_employee' })
@Index({ name: 'periodic_evaluation_round_status', properties: ['round', 'status'] })
export class PeriodicEvaluation extends RatedRow {
  @Field(() => PeriodicRound, { nullable: true, description: 'Its period being carried out; null when withheld.' })
  @ManyToOne(() => PeriodicRound, { ref: true })
  round!: Ref<PeriodicRound>;

  @Field(() => Employee, {
    nullable: true,
    description: 'Who is evaluated; null when the directory withholds the row.',
  })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Name of who is evaluated (pegawai yang dinilai).' })
  employeeName!: string;

  @Field(() => Nip, { description: 'NIP of who is evaluated.' })
  employeeNip!: string;

  @Field(() => Unit, { description: 'Unit on the day the evaluation was opened.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day it was handed over; it counts as the day of receipt (p.117 B.1). Null before.',
  })
  @Property({ type: 'date', nullable: true })
  handedOverOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why a rating was corrected after the span.' })
  @Property({ type: 'text', nullable: true })
  correctionReason: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Agreement by which the result of the period before, from the old unit, counts (p.91 no.13 a).',
  })
  @Property({ type: 'text', nullable: true })
  carriedOverBy: string | null = null;

  // The same columns as plain ids, for fields that are worked out in TypeScript beside a selected relation.
  @Property({ type: 'uuid', fieldName: 'round_id', persist: false })
  roundId?: string;
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'evaluator_id', persist: false })
  evaluatorId?: string | null;
  @Property({ type: 'uuid', fieldName: 'evaluator_superior_id', persist: false })
  evaluatorSuperiorId?: string | null;
}

/** What an organisation achieved in a period: from the action plan of the PK or the trajectory target (p.92-93). */
@ObjectType({ description: 'Predicate of an organisation in a period, with date and document (p.92–93).' })
@Entity({ tableName: 'periodic_organisation_result' })
@Unique({ properties: ['unit', 'period'], name: 'periodic_organisation_result_unit_period' })
export class PeriodicOrganisationResult extends Row {
  @Field(() => Unit, { description: 'The organisation; units below without an own result share it.' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => CyclePeriod, { nullable: true, description: 'The month or quarter; null when withheld.' })
  @ManyToOne(() => CyclePeriod, { ref: true, index: true })
  period!: Ref<CyclePeriod>;

  @Field(() => OrganisationPredicate, { description: 'The predicate.' })
  @Enum({ items: () => OrganisationPredicate })
  predicate!: OrganisationPredicate;

  @Field(() => LocalDate, { description: 'Day it was issued.' })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => String, { description: 'Document it stands in.' })
  @Property({ type: 'text' })
  document!: string;
}
