import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, Nip } from '../../kernel/scalars.js';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { EmployeeKind, Sex } from './nip.rules.js';
import { EmployeeStatus } from './people.rules.js';

registerEnumType(EmployeeKind, {
  name: 'EmployeeKind',
  description: 'Kind of civil servant (Ps 4).',
  valuesConfig: {
    PNS: { description: 'Pegawai negeri sipil.' },
    PPPK: { description: 'Pegawai pemerintah dengan perjanjian kerja.' },
  },
});
registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex as registered.',
  valuesConfig: { M: { description: 'Laki-laki.' }, F: { description: 'Perempuan.' } },
});
registerEnumType(EmployeeStatus, {
  name: 'EmployeeStatus',
  description: 'Legal status (kedudukan hukum).',
  valuesConfig: {
    ACTIVE: { description: 'Aktif.' },
    STUDY: { description: 'Tugas belajar.' },
    UNPAID_LEAVE: { description: 'Cuti di luar tanggungan negara (CLTN).' },
    SUSPENDED: { description: 'Diberhentikan sementara.' },
    PRE_RETIREMENT: { description: 'Masa persiapan pensiun (MPP).' },
    LEFT: { description: 'Tidak lagi bekerja di instansi ini.' },
  },
});

/**
 * A civil servant (pegawai). `unit`, `position` and `superior` are today's; their history stands in `Assignment` and
 * `ReportingLine` and is kept when somebody moves.
 */
@ObjectType({ description: 'Civil servant (pegawai ASN: PNS or PPPK).' })
@Entity({ tableName: 'employee' })
@Unique({ properties: ['nip'], name: 'employee_nip' })
@Index({ name: 'employee_name_id', properties: ['name', 'id'] })
export class Employee extends Row {
  @Field(() => Nip, { description: 'NIP (PNS) or NI PPPK: 18 digits, as text.' })
  @Property({ type: 'text' })
  nip!: string;

  @Field(() => String, { description: 'Name without titles.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Titles before the name (gelar depan).' })
  @Property({ type: 'text', nullable: true })
  frontTitle: string | null = null;

  @Field(() => String, { nullable: true, description: 'Titles after the name (gelar belakang).' })
  @Property({ type: 'text', nullable: true })
  backTitle: string | null = null;

  @Field(() => EmployeeKind, { description: 'PNS or PPPK.' })
  @Enum({ items: () => EmployeeKind })
  kind!: EmployeeKind;

  @Field(() => EmployeeStatus, { description: 'Legal status (kedudukan hukum).' })
  @Enum({ items: () => EmployeeStatus })
  status: EmployeeStatus = 'ACTIVE';

  @Field(() => Sex, { description: 'Sex as registered.' })
  @Enum({ items: () => Sex })
  sex!: Sex;

  @Property({ type: 'date' })
  birthDate!: string;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => String, { description: 'Pay grade (golongan): `III/c` for PNS, `IX` for PPPK.' })
  @Property({ type: 'text' })
  grade!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Since when the grade is held (TMT golongan).' })
  @Property({ type: 'date', nullable: true })
  gradeSince: string | null = null;

  @Field(() => Unit, { description: 'Unit today.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => Position, { description: 'Position today.' })
  @ManyToOne(() => Position, { ref: true, index: true })
  position!: Ref<Position>;

  @Field(() => LocalDate, { nullable: true, description: 'Since when the position is held (TMT jabatan).' })
  @Property({ type: 'date', nullable: true })
  positionSince: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Direct superior today; null for the head and when withheld.' })
  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  superior: Ref<Employee> | null = null;

  /** What `q` searches: name, titles and NIP in lower case without accents. */
  @Property({ type: 'text' })
  searchText!: string;
}
