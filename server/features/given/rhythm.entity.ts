import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { Employee } from '../people/employee.entity.js';
import { PeriodicState, RhythmSide } from './rhythm.rules.js';

registerEnumType(PeriodicState, {
  name: 'PeriodicFeedbackState',
  description: 'How the leader’s periodic feedback (umpan balik berkala) stands today.',
  valuesConfig: {
    LATER: { description: 'Its day is not near.' },
    SOON: { description: 'Its day is near, or today.' },
    OVERDUE: { description: 'Its day has passed.' },
  },
});
registerEnumType(RhythmSide, {
  name: 'FeedbackRhythmSide',
  description: 'One of the two who agree how often (Ps 19(2)).',
  valuesConfig: { LEADER: { description: 'Pimpinan.' }, EMPLOYEE: { description: 'Pegawai.' } },
});

/** How often leader and employee have agreed on periodic feedback, and what one of them proposes (Ps 19(2)). */
@Entity({ tableName: 'feedback_rhythm' })
@Unique({ properties: ['employee'], name: 'feedback_rhythm_once' })
@Check({ name: 'feedback_rhythm_proposal', expression: '(proposed_months is null) = (proposed_by is null)' })
export class FeedbackRhythm extends Row {
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  /** Months between two, as agreed; null before the first agreement. */
  @Property({ type: 'integer', nullable: true })
  everyMonths: number | null = null;

  @Property({ type: 'date', nullable: true })
  agreedOn: string | null = null;

  @Property({ type: 'integer', nullable: true })
  proposedMonths: number | null = null;

  @Enum({ items: () => RhythmSide, nullable: true })
  proposedBy: RhythmSide | null = null;
}
