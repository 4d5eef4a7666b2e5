import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, UUID } from '../../kernel/scalars.js';
import { Evaluation } from './evaluation.entity.js';
import { type ChangedLine, IndexRevisionCause } from './indexRevision.rules.js';

registerEnumType(IndexRevisionCause, {
  name: 'IndexRevisionCause',
  description: 'What made the local index come out otherwise.',
  valuesConfig: {
    ATTENDANCE: { description: 'Attendance imported or corrected (koreksi kehadiran).' },
    SANCTION: { description: 'A sanction decided or annulled (hukuman disiplin).' },
    OBJECTION: { description: 'A decision on an objection changed a rating (keputusan keberatan).' },
    RECOMPUTED: { description: 'Computed again: at calibration, at publication, or by an officer.' },
  },
});

/** A local index that came out otherwise when it was computed again: nothing is replaced silently. */
@ObjectType({
  description:
    'A local index that came out otherwise: what it was, what it became, and whether it was applied. A closed cycle keeps its figure and shows the difference only.',
})
@Entity({ tableName: 'index_revision' })
@Index({ properties: ['evaluation', 'at'] })
@Index({ properties: ['at', 'id'] })
export class IndexRevision extends Row {
  @Field(() => Evaluation, { nullable: true, description: 'The evaluation; null when withheld.' })
  @ManyToOne(() => Evaluation, { ref: true })
  evaluation!: Ref<Evaluation>;

  @Field(() => String, { description: 'Name of who is evaluated.' })
  employeeName!: string;

  @Field(() => String, { description: 'Name of the cycle.' })
  cycleName!: string;

  @Field(() => Float, { nullable: true, description: 'Total before; null when there was none.' })
  @Property({ type: 'decimal', columnType: 'numeric(5,2)', nullable: true, runtimeType: 'number' })
  totalBefore: number | null = null;

  @Field(() => Float, { nullable: true, description: 'Total as computed now; null when there is none.' })
  @Property({ type: 'decimal', columnType: 'numeric(5,2)', nullable: true, runtimeType: 'number' })
  totalAfter: number | null = null;

  @Field(() => Boolean, {
    description: 'True when the new figure holds; false in a closed cycle, which keeps the figure it has.',
  })
  @Property({ type: 'boolean' })
  isApplied!: boolean;

  @Field(() => IndexRevisionCause, { description: 'What made it come out otherwise.' })
  @Enum({ items: () => IndexRevisionCause })
  cause!: IndexRevisionCause;

  @Field(() => UUID, { nullable: true, description: 'The import that brought it.' })
  @Property({ type: 'uuid', nullable: true })
  importId: string | null = null;

  /** Components that differ, shown by the field `lines`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  changedLines!: ChangedLine[];

  @Field(() => DateTime, { description: 'When it was computed.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at: Date = new Date();
}
