import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, Nip } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { EvaluationStatus } from './evaluations.rules.js';
import { RatedRow } from './rated.entity.js';

registerEnumType(Rating, {
  name: 'Rating',
  description: 'Rating of results or behaviour, set by a person (p.97–102).',
  valuesConfig: {
    BELOW: { description: 'Di bawah ekspektasi.' },
    MEETS: { description: 'Sesuai ekspektasi.' },
    ABOVE: { description: 'Di atas ekspektasi.' },
  },
});
registerEnumType(Predicate, {
  name: 'Predicate',
  description: 'Predikat kinerja pegawai, from the quadrant alone (p.99, 102).',
  valuesConfig: {
    VERY_GOOD: { description: 'Sangat baik.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang (misconduct).' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});
registerEnumType(OrganisationPredicate, {
  name: 'OrganisationPredicate',
  description: 'Predikat kinerja organisasi (p.92).',
  valuesConfig: {
    EXCELLENT: { description: 'Istimewa.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang.' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});
registerEnumType(EvaluationStatus, {
  name: 'EvaluationStatus',
  description: 'Where an evaluation stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the evaluator.' },
    RATED: { description: 'Both ratings are given; not yet with the employee.' },
    PUBLISHED: { description: 'With the employee.' },
  },
});

/**
 * The annual evaluation of one employee, with the local index beside it.
 */
@ObjectType({
  description:
    'Evaluation of one employee in a cycle: two ratings, the predicate from the quadrant, the local index beside it.',
})
@Entity({ tableName: 'evaluation' })
@Unique({ properties: ['cycle', 'employee'], name: 'evaluation_cycle_employee' })
@Index({ name: 'evaluation_cycle_status', properties: ['cycle', 'status'] })
export class Evaluation extends RatedRow {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

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

  @Field(() => String, { description: 'Position of who is evaluated, as in the population.' })
  positionTitle!: string;

  @Field(() => Unit, { description: 'Unit at the freezing of the population.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the evaluator’s superior (atasan pejabat penilai kinerja).',
  })
  evaluatorSuperiorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a rating was changed in calibration.' })
  @Property({ type: 'text', nullable: true })
  calibrationReason: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day the employee acknowledged the result.' })
  @Property({ type: 'date', nullable: true })
  acknowledgedOn: string | null = null;

  /** Shown through the field `indexTotal`, which withholds it from who answered about the person without name. */
  @Property({
    type: 'decimal',
    fieldName: 'index_total',
    columnType: 'numeric(5,2)',
    nullable: true,
    runtimeType: 'number',
  })
  indexScore: number | null = null;

  /** The whole computation: stored as it is, so it can be shown and recomputed to the same digit. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  indexResult: IndexResult | null = null;

  // The same columns as plain ids, for fields that are worked out in TypeScript beside a selected relation.
  @Property({ type: 'uuid', fieldName: 'cycle_id', persist: false })
  cycleId?: string;
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'evaluator_id', persist: false })
  evaluatorId?: string | null;
  @Property({ type: 'uuid', fieldName: 'evaluator_superior_id', persist: false })
  evaluatorSuperiorId?: string | null;
}

/** What an organisation achieved in a year; entered with its date and document (p.92–94). */
@ObjectType({
  description: 'Predicate of an organisation for a year (capaian kinerja organisasi), with date and document.',
})
@Entity({ tableName: 'organisation_result' })
@Unique({ properties: ['unit', 'year'], name: 'organisation_result_unit_year' })
export class OrganisationResult extends Row {
  @Field(() => Unit, { description: 'The organisation; units below without an own result share it.' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => Int, { description: 'Year of the achievement.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => OrganisationPredicate, { description: 'The predicate.' })
  @Enum({ items: () => OrganisationPredicate })
  predicate!: OrganisationPredicate;

  @Field(() => LocalDate, {
    description: 'Day it was issued; after 31 January of the next year the year before counts (p.94 f).',
  })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => String, { description: 'Document it stands in.' })
  @Property({ type: 'text' })
  document!: string;
}

/** Why a distribution outside the guide is right for a unit: recorded, never forced (SE MenPAN-RB 3/2023). */
@ObjectType({ description: 'Why the distribution of a unit may differ from the guide.' })
@Entity({ tableName: 'distribution_reason' })
@Unique({ properties: ['cycle', 'unit'], name: 'distribution_reason_cycle_unit' })
export class DistributionReason extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Unit, { description: 'Unit led by the evaluator.' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => String, { description: 'The reason.' })
  @Property({ type: 'text' })
  reason!: string;
}
