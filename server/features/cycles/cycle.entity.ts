import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { QuestionVersion } from '../questions/questionBank.entity.js';
import { RuleSet } from '../rulesets/ruleSet.entity.js';
import { Phase } from './cycle.rules.js';
import type { CycleDesign } from './design.rules.js';
import { Rhythm } from './period.rules.js';
import { MemberStatus } from './population.rules.js';

registerEnumType(Phase, {
  name: 'Phase',
  description: 'Phase of an evaluation cycle; moves are declared as a state machine.',
  valuesConfig: {
    DRAFTED: { description: 'Being set up; nobody else sees it.' },
    PLANNING: { description: 'Perencanaan: dialogue and SKP (Ps 7, 14).' },
    RUNNING: { description: 'Pelaksanaan, pemantauan, pembinaan (Ps 15–21).' },
    FEEDBACK: { description: 'Umpan balik 360° is collected (Ps 17–19).' },
    RATING: { description: 'Penilaian: evaluators set the two ratings (Ps 22–26).' },
    CALIBRATION: { description: 'Ratings are reviewed against the distribution guide (p.94–98).' },
    PUBLISHED: { description: 'Results are with the employees; objections may be filed (Ps 29).' },
    CLOSED: { description: 'Finished; nothing changes any more.' },
  },
});
registerEnumType(Rhythm, {
  name: 'Rhythm',
  description: 'How often the periodic evaluation runs (Ps 24(2)).',
  valuesConfig: { MONTHLY: { description: 'Bulanan.' }, QUARTERLY: { description: 'Triwulanan.' } },
});
registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'How somebody stands in the population of a cycle.',
  valuesConfig: {
    FROZEN: { description: 'In since the opening.' },
    JOINED_LATE: { description: 'Came after the opening: own deadlines.' },
    LEFT: { description: 'Left before the end: kept, not rated further.' },
  },
});

/** One evaluation year. Its design is a copy, frozen when it opens: later changes of templates do not reach it. */
@ObjectType({ description: 'Evaluation cycle (periode evaluasi): one year with its periods and phases.' })
@Entity({ tableName: 'evaluation_cycle' })
@Unique({ properties: ['year', 'name'], name: 'evaluation_cycle_year_name' })
export class EvaluationCycle extends Row {
  @Field(() => String, { description: 'Name, unique within the year.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'Calendar year that is evaluated.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => LocalDate, { description: 'First day evaluated.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day evaluated.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => Rhythm, { description: 'Monthly or quarterly periods inside.' })
  @Enum({ items: () => Rhythm })
  rhythm!: Rhythm;

  @Field(() => Phase, { description: 'Where the cycle stands.' })
  @Enum({ items: () => Phase })
  @Index()
  phase: Phase = 'DRAFTED';

  @Field(() => LocalDate, { nullable: true, description: 'Day the population was frozen; null while drafted.' })
  @Property({ type: 'date', nullable: true })
  openedOn: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the results were published; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => RuleSet, {
    nullable: true,
    description: 'Rule set of the local index (indeks kinerja lokal); null for a cycle without one.',
  })
  @ManyToOne(() => RuleSet, { ref: true, nullable: true })
  ruleSet: Ref<RuleSet> | null = null;

  @Field(() => QuestionVersion, {
    nullable: true,
    description: 'Version of a question bank the 360° asks; null without feedback, and when withheld.',
  })
  @ManyToOne(() => QuestionVersion, { ref: true, nullable: true })
  questionVersion: Ref<QuestionVersion> | null = null;

  /** Feedback groups and thresholds: see `CycleDesign`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  design!: CycleDesign;

  @Field(() => [CyclePeriod], { description: 'Its months or quarters, in order.' })
  periods?: CyclePeriod[];

  @Field(() => [PhaseWindow], { description: 'When each phase is open, in order.' })
  windows?: PhaseWindow[];
}

/** A period inside the year: a month or a quarter. */
@ObjectType({ description: 'Period inside a cycle: a month or a quarter (bulan, triwulan).' })
@Entity({ tableName: 'cycle_period' })
@Unique({ properties: ['cycle', 'ordinal'], name: 'cycle_period_cycle_ordinal' })
export class CyclePeriod extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true, deleteRule: 'cascade' })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Int, { description: '1–12 or 1–4.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => LocalDate, { description: 'First day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  @Property({ type: 'date' })
  endsOn!: string;
}

/** When a phase is open for everybody; extensions are per person. */
@ObjectType({ description: 'Window of a phase: when it opens and its deadline.' })
@Entity({ tableName: 'phase_window' })
@Unique({ properties: ['cycle', 'phase'], name: 'phase_window_cycle_phase' })
export class PhaseWindow extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true, deleteRule: 'cascade' })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Phase, { description: 'The phase.' })
  @Enum({ items: () => Phase })
  phase!: Phase;

  @Field(() => LocalDate, { description: 'First day.' })
  @Property({ type: 'date' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'Deadline: the last day that counts.' })
  @Property({ type: 'date' })
  closesOn!: string;
}

/** Somebody who is evaluated in a cycle, with unit and position as they were when the population was frozen. */
@ObjectType({ description: 'Participant: an employee in the population of a cycle.' })
@Entity({ tableName: 'participant' })
@Unique({ properties: ['cycle', 'employee'], name: 'participant_cycle_employee' })
export class Participant extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'The employee; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => Unit, { description: 'Unit at the freezing.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => Position, { description: 'Position at the freezing.' })
  @ManyToOne(() => Position, { ref: true })
  position!: Ref<Position>;

  @Field(() => MemberStatus, { description: 'How somebody stands in the population.' })
  @Enum({ items: () => MemberStatus })
  status: MemberStatus = 'FROZEN';

  @Field(() => LocalDate, { description: 'First day in the cycle: the opening, or the day of joining.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of leaving; null while in.' })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;
}

/** More time for one person in one phase; never shortens what everybody has. */
@ObjectType({ description: 'More time for one person in one phase, with its reason.' })
@Entity({ tableName: 'phase_extension' })
@Unique({ properties: ['cycle', 'phase', 'employee'], name: 'phase_extension_cycle_phase_employee' })
export class PhaseExtension extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true, deleteRule: 'cascade' })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Phase, { description: 'The phase.' })
  @Enum({ items: () => Phase })
  phase!: Phase;

  @Field(() => Employee, { nullable: true, description: 'Who has more time; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'Last day for this person.' })
  @Property({ type: 'date' })
  until!: string;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;
}
