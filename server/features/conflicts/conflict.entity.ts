import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { ForbiddenGround } from './conflict.rules.js';

registerEnumType(ForbiddenGround, {
  name: 'RaterConflictGround',
  description: 'Why two people may not rate each other.',
  valuesConfig: {
    RELATIVE: { description: 'Hubungan keluarga, by blood or marriage.' },
    PENDING_CASE: {
      description: 'Perkara yang belum selesai, such as an objection or a discipline case between them.',
    },
  },
});

/** Two people who may not rate each other for a time; without direction: `one` has the smaller id. */
@ObjectType({
  description: 'Two employees who may not rate each other (benturan kepentingan); known to officer and auditor only.',
})
@Entity({ tableName: 'rater_conflict' })
@Unique({ properties: ['one', 'other', 'ground', 'validFrom'], name: 'rater_conflict_once' })
@Index({ properties: ['other'] })
@Check({ name: 'rater_conflict_order', expression: 'one_id < other_id' })
@Check({ name: 'rater_conflict_span', expression: 'valid_to is null or valid_to >= valid_from' })
export class RaterConflict extends Row {
  @Field(() => Employee, { nullable: true, description: 'One of the two; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  one!: Ref<Employee>;

  @Field(() => Employee, { nullable: true, description: 'The other; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  other!: Ref<Employee>;

  @Field(() => ForbiddenGround, { description: 'Why.' })
  @Enum({ items: () => ForbiddenGround })
  ground!: ForbiddenGround;

  @Field(() => LocalDate, { description: 'First day on which it holds.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it has no end.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Field(() => String, { description: 'What it rests on: number of a declaration, objection or case.' })
  @Property({ type: 'text' })
  reference!: string;
}
