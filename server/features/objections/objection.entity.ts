import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { PeriodicEvaluation } from '../periodic/periodic.entity.js';
import type { Evidence } from '../plans/monitoring.rules.js';
import { Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { ObjectionState } from './objection.rules.js';

registerEnumType(ObjectionState, {
  name: 'ObjectionState',
  description: 'Where an objection (keberatan) stands.',
  valuesConfig: {
    FILED: { description: 'Diajukan: waits for both sides to be asked.' },
    HEARD: { description: 'Both sides were asked (p.117 B.4).' },
    UPHELD: { description: 'Menguatkan: the result stands.' },
    CHANGED: { description: 'Mengubah: another result, in form D.1.3.' },
    WITHDRAWN: { description: 'Dicabut by the employee before a decision.' },
  },
});

/**
 * Objection of an employee to one result of his, annual or periodic (Ps 29; p.114 A.3, p.117): constraint
 * `objection_one_result`. Evaluator and superior are those of the filing: they stay who they were when somebody moves. Of
 * one result at most one objection is not withdrawn (index `objection_once`).
 */
@ObjectType({ description: 'Objection (keberatan) of an employee to the own evaluation result (Ps 29; p.117).' })
@Entity({ tableName: 'objection' })
@Index({ name: 'objection_cycle_state', properties: ['cycle', 'state'] })
export class Objection extends Row {
  @Field(() => Evaluation, {
    nullable: true,
    description: 'The annual evaluation objected to; null for a periodic one, and when withheld.',
  })
  @ManyToOne(() => Evaluation, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  evaluation: Ref<Evaluation> | null = null;

  @Field(() => PeriodicEvaluation, {
    nullable: true,
    description: 'The periodic evaluation objected to; null for an annual one, and when withheld.',
  })
  @ManyToOne(() => PeriodicEvaluation, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  periodicEvaluation: Ref<PeriodicEvaluation> | null = null;

  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Who objects; null when the directory withholds the row.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Name of who objects.' })
  employeeName!: string;

  @Field(() => Unit, { description: 'Unit of who objects, as in the evaluation.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @ManyToOne(() => Employee, { ref: true, index: true })
  evaluator!: Ref<Employee>;

  @Field(() => String, { description: 'Name of the evaluator (pejabat penilai kinerja).' })
  evaluatorName!: string;

  @ManyToOne(() => Employee, { ref: true, index: true })
  evaluatorSuperior!: Ref<Employee>;

  @Field(() => String, { description: 'Name of the evaluator’s superior, who decides.' })
  evaluatorSuperiorName!: string;

  @Field(() => ObjectionState, { description: 'Where it stands.' })
  @Enum({ items: () => ObjectionState })
  state: ObjectionState = 'FILED';

  @Field(() => String, { description: 'Reasons (alasan keberatan).' })
  @Property({ type: 'text' })
  reasons!: string;

  /** Shown through the field `evidence`. */
  @Property({ type: 'json', columnType: 'jsonb', fieldName: 'evidence' })
  proofs!: Evidence[];

  @Field(() => LocalDate, { description: 'Day the evaluation document was received; the filing clock ran from it.' })
  @Property({ type: 'date' })
  receivedOn!: string;

  @Field(() => LocalDate, { description: 'Day it was filed; the clock of the decision runs from it.' })
  @Property({ type: 'date' })
  filedOn!: string;

  @Field(() => String, { nullable: true, description: 'Explanation of the evaluator (p.117 B.3); null before.' })
  @Property({ type: 'text', nullable: true })
  explanation: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day the evaluator explained.' })
  @Property({ type: 'date', nullable: true })
  explainedOn: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day both sides were heard (p.117 B.4).' })
  @Property({ type: 'date', nullable: true })
  heardOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the employee said in the hearing.' })
  @Property({ type: 'text', nullable: true })
  employeeStatement: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the evaluator said in the hearing.' })
  @Property({ type: 'text', nullable: true })
  evaluatorStatement: string | null = null;

  @Field(() => String, { nullable: true, description: 'Notes of the hearing.' })
  @Property({ type: 'text', nullable: true })
  hearingNotes: string | null = null;

  @Field(() => String, { nullable: true, description: 'Reason of the decision (keputusan).' })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the decision.' })
  @Property({ type: 'date', nullable: true })
  decidedOn: string | null = null;

  @Field(() => Rating, { nullable: true, description: 'Rating of results decided; null unless changed.' })
  @Enum({ items: () => Rating, nullable: true })
  newResultsRating: Rating | null = null;

  @Field(() => Rating, { nullable: true, description: 'Rating of behaviour decided; null unless changed.' })
  @Enum({ items: () => Rating, nullable: true })
  newBehaviourRating: Rating | null = null;

  @Field(() => Predicate, { nullable: true, description: 'Predicate by the quadrant of the decided ratings.' })
  @Enum({ items: () => Predicate, nullable: true })
  newPredicate: Predicate | null = null;

  @Field(() => String, { nullable: true, description: 'New recommendation (form D.1.3); null unless changed.' })
  @Property({ type: 'text', nullable: true })
  recommendation: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day it was withdrawn.' })
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null = null;

  // The same columns as plain ids, for fields that are worked out in TypeScript.
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'evaluator_id', persist: false })
  evaluatorId?: string;
  @Property({ type: 'uuid', fieldName: 'evaluator_superior_id', persist: false })
  evaluatorSuperiorId?: string;
  @Property({ type: 'uuid', fieldName: 'unit_id', persist: false })
  unitId?: string;
}

/** An evaluation, annual or periodic, as it was before a decision replaced it. Append-only (trigger `evaluation_revision_frozen`). */
@ObjectType({ description: 'An evaluation as it was before an objection changed it; never altered.' })
@Entity({ tableName: 'evaluation_revision' })
@Unique({ properties: ['evaluation', 'edition'], name: 'evaluation_revision_edition' })
@Unique({ properties: ['periodicEvaluation', 'edition'], name: 'evaluation_revision_periodic_edition' })
export class EvaluationRevision extends Row {
  @Field(() => Evaluation, {
    nullable: true,
    description: 'The annual evaluation; null for a periodic one, and when withheld.',
  })
  @ManyToOne(() => Evaluation, { ref: true, nullable: true, deleteRule: 'restrict' })
  evaluation: Ref<Evaluation> | null = null;

  @Field(() => PeriodicEvaluation, {
    nullable: true,
    description: 'The periodic evaluation; null for an annual one, and when withheld.',
  })
  @ManyToOne(() => PeriodicEvaluation, { ref: true, nullable: true, deleteRule: 'restrict' })
  periodicEvaluation: Ref<PeriodicEvaluation> | null = null;

  @Field(() => Objection, {
    nullable: true,
    description: 'The objection whose decision replaced it; null when withheld.',
  })
  @ManyToOne(() => Objection, { ref: true })
  objection!: Ref<Objection>;

  @Field(() => Int, { description: 'Edition, from 1; the evaluation itself is the newest.' })
  @Property({ type: 'integer' })
  edition!: number;

  @Field(() => Rating, { description: 'Rating of results until then.' })
  @Enum({ items: () => Rating })
  resultsRating!: Rating;

  @Field(() => Rating, { description: 'Rating of behaviour until then.' })
  @Enum({ items: () => Rating })
  behaviourRating!: Rating;

  @Field(() => Predicate, { description: 'Predicate until then.' })
  @Enum({ items: () => Predicate })
  predicate!: Predicate;

  @Field(() => String, { nullable: true, description: 'Notes and recommendation until then.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When these ratings were given.' })
  @Property({ type: 'timestamptz', nullable: true })
  ratedAt: Date | null = null;

  @ManyToOne(() => Employee, { ref: true, nullable: true })
  ratedBy: Ref<Employee> | null = null;

  @Field(() => LocalDate, { description: 'Day they were replaced.' })
  @Property({ type: 'date' })
  replacedOn!: string;
}
