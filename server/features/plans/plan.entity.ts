import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate, Nip, UUID } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Position } from '../organization/position.entity.js';
import { PositionLevel } from '../organization/positionLevel.rules.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import type { PlanDocument } from './document.rules.js';
import { PlanState, RevisionReason } from './plan.rules.js';

export const PlanApproach = { QUALITATIVE: 'QUALITATIVE', QUANTITATIVE: 'QUANTITATIVE' } as const;
export type PlanApproach = (typeof PlanApproach)[keyof typeof PlanApproach];

registerEnumType(PlanApproach, {
  name: 'PlanApproach',
  description: 'Approach of a plan (Ps 9(3); p.50).',
  valuesConfig: {
    QUALITATIVE: { description: 'Kualitatif: one narrative.' },
    QUANTITATIVE: { description: 'Kuantitatif: indicator and target apart, with a unit.' },
  },
});
registerEnumType(PlanState, {
  name: 'PlanStatus',
  description: 'Where an edition of a plan stands (Ps 7, 14).',
  valuesConfig: {
    DRAFTED: { description: 'Being written by the employee.' },
    PROPOSED: { description: 'With the evaluator.' },
    AGREED: { description: 'Agreed; both sign.' },
    SIGNED: { description: 'Signed by both: in force and frozen.' },
    REVISED: { description: 'Replaced by a later signed edition; kept as it was.' },
  },
});
registerEnumType(RevisionReason, {
  name: 'PlanRevisionReason',
  description: 'Why a plan gets a new edition during the year (Ps 14(2); p.46, 64–65).',
  valuesConfig: {
    NEW_ASSIGNMENT: { description: 'Penugasan baru.' },
    FEEDBACK: { description: 'Umpan balik.' },
    EMPLOYEE_MOVED: {
      description: 'The employee moved: a new plan for the new post, with the new evaluator (p.65 C.6).',
    },
    EVALUATOR_MOVED: {
      description:
        'The evaluator moved: the results as a proposal to the new one, without the word of the former (p.65 C.7).',
    },
    STUDY_LEAVE: { description: 'Tugas belajar begins or ends: added to the same plan (p.64–65 B.12–13).' },
  },
});

/** One edition of somebody's plan of a year. A signed one never changes (trigger `plan_frozen`); revising makes the next. */
@ObjectType({ description: 'Performance plan (SKP, sasaran kinerja pegawai): one edition of it.' })
@Entity({ tableName: 'performance_plan' })
@Unique({ properties: ['cycle', 'employee', 'edition'], name: 'performance_plan_edition' })
export class PerformancePlan extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Int, { description: 'Year of the cycle.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Employee, { nullable: true, description: 'Whose plan; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Name of whose plan it is, for everybody who reads it.' })
  employeeName!: string;

  @Field(() => Nip, { description: 'NIP of whose plan it is.' })
  employeeNip!: string;

  @Field(() => String, { nullable: true, description: 'Name of the evaluator; null when there is none.' })
  evaluatorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the evaluator’s superior; null when there is none.' })
  evaluatorSuperiorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who signed as evaluator; null before.' })
  signedForName!: string | null;

  @Field(() => Employee, { nullable: true, description: 'Pejabat penilai kinerja; null when none or withheld.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluator: Ref<Employee> | null = null;

  @Field(() => Employee, { nullable: true, description: 'Atasan pejabat penilai kinerja; null when none or withheld.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluatorSuperior: Ref<Employee> | null = null;

  @Field(() => Unit, { description: 'Unit when the edition was made.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => Position, { description: 'Position when the edition was made.' })
  @ManyToOne(() => Position, { ref: true })
  position!: Ref<Position>;

  /** Level of that position; decides which rules the plan is held to. */
  @Enum({ items: () => PositionLevel })
  level!: PositionLevel;

  @Field(() => Boolean, { description: 'Pimpinan unit kerja mandiri: planned like an executive.' })
  @Property({ type: 'boolean' })
  leadsIndependentUnit: boolean = false;

  @Field(() => Boolean, { description: 'Ketua tim.' })
  @Property({ type: 'boolean' })
  leadsTeam: boolean = false;

  @Field(() => Int, { description: 'Edition, from 1.' })
  @Property({ type: 'integer' })
  edition!: number;

  @Field(() => PlanState, { description: 'Where the edition stands.' })
  @Enum({ items: () => PlanState })
  @Index()
  status: PlanState = 'DRAFTED';

  @Field(() => PlanApproach, { description: 'Qualitative or quantitative.' })
  @Enum({ items: () => PlanApproach })
  approach!: PlanApproach;

  @Property({ type: 'json', columnType: 'jsonb' })
  document!: PlanDocument;

  @Field(() => RevisionReason, { nullable: true, description: 'Why this edition was made; null for the first.' })
  @Enum({ items: () => RevisionReason, nullable: true })
  revisionReason: RevisionReason | null = null;

  @Field(() => String, { nullable: true, description: 'The reason in words; null for the first.' })
  @Property({ type: 'text', nullable: true })
  revisionNote: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was last given back; null when it was not.' })
  @Property({ type: 'text', nullable: true })
  returnReason: string | null = null;

  @Field(() => LocalDate, {
    description: 'Since when the employee has had to plan: the opening, or the day of joining.',
  })
  @Property({ type: 'date' })
  dutySince!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the employee signed; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  employeeSignedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the evaluator (or his superior) signed; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  evaluatorSignedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who signed as evaluator; null before or when withheld.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  signedFor: Ref<Employee> | null = null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the second signature: in force from then; null before.',
  })
  @Property({ type: 'date', nullable: true })
  signedOn: string | null = null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day a later edition replaced it; null while it is the latest.',
  })
  @Property({ type: 'date', nullable: true })
  replacedOn: string | null = null;

  // The same columns as plain ids, for fields that are worked out in TypeScript beside a selected relation.
  @Field(() => UUID, { description: 'Id of whose plan it is.' })
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'evaluator_id', persist: false })
  evaluatorId?: string | null;
  @Property({ type: 'uuid', fieldName: 'evaluator_superior_id', persist: false })
  evaluatorSuperiorId?: string | null;
}
