import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { DisciplineLevel, Sanction } from './discipline.rules.js';

registerEnumType(DisciplineLevel, {
  name: 'DisciplineLevel',
  description: 'Level of a discipline sanction (PP 94/2021).',
  valuesConfig: {
    LIGHT: { description: 'Hukuman disiplin ringan.' },
    MEDIUM: { description: 'Hukuman disiplin sedang.' },
    HEAVY: { description: 'Hukuman disiplin berat.' },
  },
});
registerEnumType(Sanction, {
  name: 'SanctionKind',
  description: 'Kind of a discipline sanction (PP 94/2021), mildest first.',
  valuesConfig: {
    ORAL_REPRIMAND: { description: 'Teguran lisan.' },
    WRITTEN_REPRIMAND: { description: 'Teguran tertulis.' },
    WRITTEN_DISSATISFACTION: { description: 'Pernyataan tidak puas secara tertulis.' },
    ALLOWANCE_CUT_6_MONTHS: { description: 'Pemotongan tukin/TPP 25 % selama 6 bulan.' },
    ALLOWANCE_CUT_9_MONTHS: { description: 'Pemotongan tukin/TPP 25 % selama 9 bulan.' },
    ALLOWANCE_CUT_12_MONTHS: { description: 'Pemotongan tukin/TPP 25 % selama 12 bulan.' },
    DEMOTION_12_MONTHS: { description: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan.' },
    RELEASE_TO_EXECUTOR_12_MONTHS: {
      description: 'Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan.',
    },
    DISMISSAL: { description: 'Pemberhentian dengan hormat tidak atas permintaan sendiri.' },
  },
});

/** A sanction somebody decided (hukuman disiplin). Flags have no row here: discipline counts decided matters only. */
@ObjectType({
  description: 'Decided discipline sanction (hukuman disiplin); every read of another person’s is logged.',
})
@Entity({ tableName: 'discipline_sanction' })
@Unique({ properties: ['employee', 'reference'], name: 'discipline_sanction_employee_reference' })
@Index({ properties: ['employee', 'effectiveFrom'] })
export class DisciplineSanction extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => DisciplineLevel, { description: 'Level of the sanction.' })
  @Enum({ items: () => DisciplineLevel })
  level!: DisciplineLevel;

  @Field(() => Sanction, { description: 'Kind of the sanction.' })
  @Enum({ items: () => Sanction })
  kind!: Sanction;

  @Field(() => LocalDate, { description: 'Day of the decision.' })
  @Property({ type: 'date' })
  decidedOn!: string;

  @Field(() => LocalDate, { description: 'In effect from.' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'In effect until; null when it has no end.' })
  @Property({ type: 'date', nullable: true })
  effectiveTo: string | null = null;

  @Field(() => String, { description: 'Number of the decision.' })
  @Property({ type: 'text' })
  reference!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day it was annulled on appeal (upaya administratif); null while it stands.',
  })
  @Property({ type: 'date', nullable: true })
  annulledOn: string | null = null;
}
