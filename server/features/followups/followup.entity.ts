import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { FollowUpKind, FollowUpOutcome, FollowUpStatus } from './followup.rules.js';
import { CheckpointProgress } from './improvement.rules.js';

registerEnumType(FollowUpKind, {
  name: 'FollowUpKind',
  description: 'What follows from an evaluation (tindak lanjut).',
  valuesConfig: {
    GUIDANCE: { description: 'Bimbingan or konseling kinerja (Ps 20–21).' },
    TRAINING: { description: 'Pengembangan kompetensi (Ps 28, 31).' },
    REWARD: { description: 'Penghargaan (Ps 31).' },
    IMPROVEMENT_PLAN: { description: 'Rencana perbaikan kinerja, six months with checkpoints (PP 30/2019 Ps 56–58).' },
    COMPETENCY_TEST: { description: 'Uji kompetensi, after a plan that failed (PP 30/2019 Ps 56–58).' },
    PROMOTION_LIST: { description: 'Daftar usul promosi: priority for the succession group (Ps 31).' },
  },
});
registerEnumType(FollowUpStatus, {
  name: 'FollowUpStatus',
  description: 'Where a follow-up stands.',
  valuesConfig: {
    OPEN: { description: 'Berjalan.' },
    FINISHED: { description: 'Selesai, with its outcome.' },
    CANCELLED: { description: 'Dibatalkan.' },
  },
});
registerEnumType(FollowUpOutcome, {
  name: 'FollowUpOutcome',
  description: 'How a follow-up ended.',
  valuesConfig: {
    ACHIEVED: { description: 'Tercapai.' },
    NOT_ACHIEVED: { description: 'Tidak tercapai.' },
    IMPROVED: { description: 'Kinerja membaik: the improvement plan met its target.' },
    COMPETENCY_TEST: { description: 'Target not met in six months: uji kompetensi follows.' },
    RETAINED: { description: 'Kompeten: stays in the post.' },
    REASSIGNED: { description: 'Tidak kompeten: another suitable or a lower post.' },
    TEMPORARY_POST: { description: 'No vacancy for JA or JF: a temporary post, one year at most.' },
  },
});
registerEnumType(CheckpointProgress, {
  name: 'CheckpointProgress',
  description: 'What was found at a checkpoint.',
  valuesConfig: {
    MET: { description: 'Target tercapai.' },
    PARTLY: { description: 'Tercapai sebagian.' },
    NOT_MET: { description: 'Belum tercapai.' },
  },
});

/** What is done about an evaluation: kind, owner, day, result. */
@ObjectType({ description: 'Follow-up of an evaluation (tindak lanjut): kind, owner, day, result.' })
@Entity({ tableName: 'follow_up' })
@Index({ properties: ['cycle', 'employee'] })
export class FollowUp extends Row {
  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Evaluation, { nullable: true, description: 'The evaluation it follows; null when withheld.' })
  @ManyToOne(() => Evaluation, { ref: true, index: true })
  evaluation!: Ref<Evaluation>;

  @Field(() => Employee, { nullable: true, description: 'Whom it is for; null when the directory withholds the row.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Name of whom it is for.' })
  employeeName!: string;

  @Field(() => Unit, { description: 'Unit in the evaluation.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @ManyToOne(() => Employee, { ref: true, index: true })
  owner!: Ref<Employee>;

  @Field(() => String, { description: 'Name of who sees to it.' })
  ownerName!: string;

  @Field(() => FollowUpKind, { description: 'What it is.' })
  @Enum({ items: () => FollowUpKind })
  kind!: FollowUpKind;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  task!: string;

  @Field(() => LocalDate, { description: 'Day it was assigned; an improvement plan begins on it.' })
  @Property({ type: 'date' })
  assignedOn!: string;

  @Field(() => LocalDate, { description: 'Day it is due; of an improvement plan the end of its term.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => FollowUpStatus, { description: 'Where it stands.' })
  @Enum({ items: () => FollowUpStatus })
  status: FollowUpStatus = 'OPEN';

  @Field(() => FollowUpOutcome, { nullable: true, description: 'How it ended; null while open.' })
  @Enum({ items: () => FollowUpOutcome, nullable: true })
  outcome: FollowUpOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'Result in words; null while open.' })
  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day it ended.' })
  @Property({ type: 'date', nullable: true })
  finishedOn: string | null = null;

  @Field(() => FollowUp, {
    nullable: true,
    description: 'The improvement plan a competency test follows; null when withheld.',
  })
  @ManyToOne(() => FollowUp, { ref: true, nullable: true })
  after: Ref<FollowUp> | null = null;

  @Field(() => [FollowUpCheckpoint], { description: 'Checkpoints of an improvement plan, in order; else empty.' })
  checkpoints?: FollowUpCheckpoint[];

  // The same columns as plain ids, for `viewerCan`.
  @Property({ type: 'uuid', fieldName: 'employee_id', persist: false })
  employeeId?: string;
  @Property({ type: 'uuid', fieldName: 'owner_id', persist: false })
  ownerId?: string;
}

/** One look at an improvement plan. */
@ObjectType({ description: 'Checkpoint of an improvement plan.' })
@Entity({ tableName: 'follow_up_checkpoint' })
@Unique({ properties: ['followUp', 'dueOn'], name: 'follow_up_checkpoint_due' })
export class FollowUpCheckpoint extends Row {
  @ManyToOne(() => FollowUp, { ref: true, deleteRule: 'cascade' })
  followUp!: Ref<FollowUp>;

  @Field(() => LocalDate, { description: 'Day it is due.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day it was held; null before.' })
  @Property({ type: 'date', nullable: true })
  heldOn: string | null = null;

  @Field(() => CheckpointProgress, { nullable: true, description: 'What was found; null before.' })
  @Enum({ items: () => CheckpointProgress, nullable: true })
  progress: CheckpointProgress | null = null;

  @Field(() => String, { nullable: true, description: 'Note of the checkpoint.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}

/** Potential of an employee as assessed by people (asesmen): the second axis of the nine boxes. */
@ObjectType({
  description: 'Assessed potential (potensial, 0–100) of an employee, with its source; the axis of the nine boxes.',
})
@Entity({ tableName: 'potential_assessment' })
@Unique({ properties: ['employee', 'assessedOn'], name: 'potential_assessment_employee_day' })
export class PotentialAssessment extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'Day of the assessment; the newest up to a day counts.' })
  @Property({ type: 'date' })
  assessedOn!: string;

  @Field(() => Float, { description: 'Potential 0–100, at most two decimals.' })
  @Property({ type: 'decimal', columnType: 'numeric(5,2)', runtimeType: 'number' })
  score!: number;

  @Field(() => String, { description: 'Document or assessment it comes from.' })
  @Property({ type: 'text' })
  source!: string;
}
