import type { Ref } from '@mikro-orm/core';
import { Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime } from '../../kernel/scalars.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { EvaluationStatus } from './evaluations.rules.js';

/**
 * What every evaluation is, annual and periodic: an evaluator by a rule, the organisation's predicate first, two ratings
 * by a person, and the predicate of the quadrant. The predicate is never typed, but for a study not completed; a database
 * constraint holds the triple together.
 */
@ObjectType()
export abstract class RatedRow extends Row {
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluator: Ref<Employee> | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the evaluator (pejabat penilai kinerja); null when there is none.',
  })
  evaluatorName!: string | null;

  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluatorSuperior: Ref<Employee> | null = null;

  @Field(() => String, { nullable: true, description: 'Rule that named the evaluator, or why there is none.' })
  @Property({ type: 'text', nullable: true })
  evaluatorRule: string | null = null;

  /** Unit led by the evaluator: its organisation predicate and distribution count (p.94 g). */
  @ManyToOne(() => Unit, { ref: true, nullable: true, index: true })
  evaluatorUnit: Ref<Unit> | null = null;

  @Field(() => EvaluationStatus, { description: 'Where it stands.' })
  @Enum({ items: () => EvaluationStatus })
  status: EvaluationStatus = 'OPEN';

  @Field(() => OrganisationPredicate, {
    nullable: true,
    description: 'Predicate of the organisation led by the evaluator (p.94 g).',
  })
  @Enum({ items: () => OrganisationPredicate, nullable: true })
  organisationPredicate: OrganisationPredicate | null = null;

  @Field(() => Rating, { nullable: true, description: 'Rating of results (hasil kerja).' })
  @Enum({ items: () => Rating, nullable: true })
  resultsRating: Rating | null = null;

  @Field(() => Rating, {
    nullable: true,
    description: 'Rating of behaviour (perilaku kerja), one for all seven values.',
  })
  @Enum({ items: () => Rating, nullable: true })
  behaviourRating: Rating | null = null;

  @Field(() => Predicate, { nullable: true, description: 'Predikat kinerja: the quadrant of the two ratings.' })
  @Enum({ items: () => Predicate, nullable: true })
  predicate: Predicate | null = null;

  @Field(() => Predicate, {
    nullable: true,
    description:
      'Kurang or Sangat Kurang, set by the evaluator because a study assignment was not completed (p.100, 103 d); null: the quadrant holds.',
  })
  @Enum({ items: () => Predicate, nullable: true })
  notCompletedPredicate: Predicate | null = null;

  @Field(() => String, { nullable: true, description: 'Notes and recommendation (catatan/rekomendasi).' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the ratings were last given.' })
  @Property({ type: 'timestamptz', nullable: true })
  ratedAt: Date | null = null;

  /** Who rated: the evaluator, or the superior after default. */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  ratedBy: Ref<Employee> | null = null;

  @Field(() => Boolean, { description: 'True when the evaluator’s superior rated after default: final (p.90 no.11).' })
  @Property({ type: 'boolean', default: false })
  isByDefault: boolean = false;
}
