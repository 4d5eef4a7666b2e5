import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { AppointmentKind } from './appointment.rules.js';
import { Employee } from './employee.entity.js';

registerEnumType(AppointmentKind, {
  name: 'AppointmentKind',
  description: 'Kind of dated fact beside the reporting line that decides who evaluates (p.65, 89–92).',
  valuesConfig: {
    PLT: { description: 'Pelaksana tugas: acts in a vacant seat (p.89 no.3, 5, 6).' },
    PLH: { description: 'Pelaksana harian: minds the seat of somebody away (p.89 no.3).' },
    VACANCY: { description: 'Berhalangan tetap: the official is gone for good (p.89 no.2).' },
    SECONDMENT: { description: 'Diperbantukan or dipekerjakan outside (p.92 no.15).' },
    STUDY: { description: 'Tugas belajar (p.92 no.16).' },
    DELEGATION: { description: 'Delegated authority to evaluate (p.89 no.2, 7).' },
    REGION_HEAD: { description: 'Kepala daerah: the Wali Kota or who stands in for him.' },
    REGION_HEAD_DUTY: { description: 'Evaluated by the kepala daerah: JPT, pimpinan unit kerja mandiri (p.65 C.3).' },
  },
});

/** A dated fact from which, beside the reporting line, an evaluator follows. What each kind uses: `APPOINTMENT_SHAPES`. */
@ObjectType({
  description:
    'Dated fact that decides who evaluates: Plt./Plh., vacancy, secondment, study, delegation, kepala daerah.',
})
@Entity({ tableName: 'appointment' })
@Index({ properties: ['employee', 'validFrom'] })
export class Appointment extends Row {
  @Field(() => AppointmentKind, { description: 'What it is.' })
  @Enum({ items: () => AppointmentKind })
  kind!: AppointmentKind;

  @Field(() => Employee, {
    nullable: true,
    description: 'Whom it is about: who acts, is gone, is away, delegates, is evaluated; null when withheld.',
  })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => Employee, {
    nullable: true,
    description:
      'In whose stead (Plt., Plh.), to whom delegated, the appointed evaluator (secondment) or the superior of the empty seat; null when none or withheld.',
  })
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  other: Ref<Employee> | null = null;

  @Field(() => Employee, {
    nullable: true,
    description: 'Head of the unit where a Plt. reports (p.89 no.5); null: the superior of the seat.',
  })
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  reportsTo: Ref<Employee> | null = null;

  @Field(() => Boolean, { description: 'The acting official has delegated authority to evaluate (p.89 no.3).' })
  @Property({ type: 'boolean' })
  evaluates: boolean = false;

  /** Employees a delegation is for; null for all whom the delegator evaluates. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  onlyFor: string[] | null = null;

  @Field(() => [UUID], { description: 'Employees a delegation is limited to; empty for all.' })
  onlyForIds?: string[];

  @Field(() => String, { description: 'Decree, place of work, institution: what the paper says (nomor SK, tempat).' })
  @Property({ type: 'text' })
  basis!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;
}
