import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Row } from '../../kernel/row.entity.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { FeedbackKind } from './kinds.rules.js';

/**
 * An anonymous answer. It knows no rater and no time, and has no object type: what is not in the schema cannot be
 * selected, sorted, filtered or leaked. Written by `trusted.submit_answer` alone; who wrote it stands in
 * `trusted.feedback_authorship`, which the program cannot read (anonymity R11).
 */
@Entity({ tableName: 'feedback_answer' })
@Index({ properties: ['cycle', 'ratee'] })
export class FeedbackAnswer {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @ManyToOne(() => Employee, { ref: true })
  ratee!: Ref<Employee>;

  @Enum({ items: () => FeedbackKind })
  kind!: FeedbackKind;

  /** Question to rating; null: cannot judge, which is no zero (R2). */
  @Property({ type: 'json', columnType: 'jsonb' })
  ratings!: Record<string, number | null>;

  /** Texts without their questions: a finer partition than the set would point at somebody. */
  @Property({ type: 'json', columnType: 'jsonb' })
  comments!: string[];
}

/** The answer of a superior or of the ratee: given and shown with the name (anonymity section 4). No object type. */
@Entity({ tableName: 'named_feedback' })
@Unique({ properties: ['cycle', 'ratee', 'rater'], name: 'named_feedback_once' })
export class NamedFeedback extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @ManyToOne(() => Employee, { ref: true })
  ratee!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true })
  rater!: Ref<Employee>;

  @Enum({ items: () => FeedbackKind })
  kind!: FeedbackKind;

  @Property({ type: 'json', columnType: 'jsonb' })
  ratings!: Record<string, number | null>;

  /** One text per value. */
  @Property({ type: 'json', columnType: 'jsonb' })
  comments!: { value: string; text: string }[];
}
